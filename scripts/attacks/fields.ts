/** What stands in the fields of a page, in all its frames and shadow roots. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

export interface Fields {
  /** Everything that is written in fields and editable parts, joined: letters may stand in a box each. */
  text: string;
  /** Whether one of them has the focus. */
  focused: boolean;
  /** Letters that came into fields since `countInput`, also where the page took them out again. */
  inputs: number;
}

/** From now on counts what is typed into the fields of the page as it stands. */
export async function countInput(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(`(${listenForInput.toString()})()`).catch(() => null)));
}

function listenForInput(): void {
  Reflect.set(globalThis, 'attackInputs', 0);
  const count = (): boolean => Reflect.set(globalThis, 'attackInputs', Number(Reflect.get(globalThis, 'attackInputs')) + 1);
  globalThis.addEventListener('input', count, { capture: true });
}

/** What stands in the fields of the page now, in all of its frames and open shadow trees. */
export async function readFields(at: ExtensionBrowser, page: Page): Promise<Fields> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(`(${lookAtFields.toString()})(document)`).catch(() => null)),
  );
  const roots = await at.inRoots(page, '*', lookAtFields).catch(() => []);
  const all = [...(frames as (Fields | null)[]), ...roots].filter((one) => one !== null);
  const inputs = all.reduce((sum, one) => sum + one.inputs, 0);
  return { text: all.map(({ text }) => text).join(''), focused: all.some(({ focused }) => focused), inputs };
}

/** How many letters of `secret` came into a field between two readings. */
export function lettersReached(secret: string, before: Fields, after: Fields): number {
  const inputs = Math.max(0, after.inputs - before.inputs);
  return Math.max(Math.min(inputs, secret.length), lettersWritten(secret, before.text, after.text));
}

/** How many letters of `secret` were written: its longest beginning that stands in `after` more often than in `before`. */
export function lettersWritten(secret: string, before: string, after: string): number {
  for (let length = secret.length; length > 0; length -= 1) {
    const start = secret.slice(0, length);
    if (after.split(start).length > before.split(start).length) return length;
  }
  return 0;
}

/** Runs in the page, so it stands alone. Names of the page's own elements may hide the methods of its document. */
function lookAtFields(root: Document | ShadowRoot): Fields {
  const own = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
  const every = own.querySelectorAll.call(root, 'input, textarea, [contenteditable]:not([contenteditable=false])');
  const fields = [...every].filter(
    (field) => !(field instanceof HTMLInputElement && /^(hidden|submit|button|checkbox|radio)$/.test(field.type)),
  );
  const getter = Object.getOwnPropertyDescriptor(root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype, 'activeElement');
  const active = getter?.get?.call(root) as Element | null;
  const text = fields.map((field) => ('value' in field ? String(field.value) : field.textContent)).join('');
  // What happens in a root is heard by the window around it.
  const inputs = root.nodeType === 9 ? Number(Reflect.get(globalThis, 'attackInputs') ?? 0) : 0;
  return { text, focused: active !== null && fields.some((field) => Node.prototype.contains.call(field, active)), inputs };
}
