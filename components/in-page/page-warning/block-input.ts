/** Keeps a page from taking what is typed, pasted, dropped, pressed or sent while the warning stands. */

const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'drop', 'submit', 'change'] as const;
const PRESSED = ['pointerdown', 'mousedown', 'touchstart', 'click', 'auxclick', 'dblclick', 'contextmenu'] as const;

export interface InputBlock {
  /** Holds anew: `document.open()` takes all listeners away. */
  renew(): void;
  release(): void;
}

/**
 * Stops those events before the page's elements hear them. Typing is stopped inside `host` too: somebody may type on
 * blindly. Outside `host` they have no effect either.
 * A listener that the page put on its window before us hears keys all the same, and a form that its script sends by
 * `form.submit()` fires no event: docs/page-warning.md names both.
 */
export function blockInput(host: Element): InputBlock {
  const view = host.ownerDocument.defaultView;
  const stop = (event: Event): void => {
    const isOurs = event.target === host;
    const isPress = !(TYPED as readonly string[]).includes(event.type);
    if (isOurs && isPress) return;
    event.stopImmediatePropagation();
    if (event.cancelable && (isOurs ? isEscape(event) : !isMove(event))) event.preventDefault();
  };
  const each = (work: (name: string) => void): void => [...TYPED, ...PRESSED].forEach(work);
  const block: InputBlock = {
    renew: () => each((name) => view?.addEventListener(name, stop, { capture: true, passive: false })),
    release: () => each((name) => view?.removeEventListener(name, stop, { capture: true })),
  };
  block.renew();
  return block;
}

/** Older browsers know no `closedby` and would close the dialog. */
function isEscape(event: Event): boolean {
  return event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
}

/** Keys that lead back to the warning or to the browser itself stay free. */
function isMove(event: Event): boolean {
  if (!event.type.startsWith('key')) return false;
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  return key === 'Tab' || /^F\d+$/.test(key) || ((ctrlKey || metaKey || altKey) && key.toLowerCase() !== 'v');
}
