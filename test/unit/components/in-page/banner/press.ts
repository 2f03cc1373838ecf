import { vi } from 'vitest';

/** Builds a mail body and presses things in it as a webmail's page would hear it. */
export function body(html: string): HTMLElement {
  document.body.innerHTML = `<div id="mail">${html}</div><a id="outside" href="https://webmail.example/inbox">Inbox</a>`;
  const mail = document.querySelector<HTMLElement>('#mail');
  if (!mail) throw new Error('no body');
  return mail;
}

/** Fires `type` at the element that `selector` finds; true where nobody prevented it. */
export function fire(selector: string, type: string, init: MouseEventInit & KeyboardEventInit = {}): boolean {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`no ${selector}`);
  const all = { bubbles: true, cancelable: true, composed: true, ...init };
  const event = type === 'keydown' ? new KeyboardEvent(type, all) : type === 'submit' ? new Event(type, all) : new MouseEvent(type, all);
  return target.dispatchEvent(event);
}

/** A click that the browser vouches for, which a test can only pretend. */
export function click(target: Element | null, trusted: boolean): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target?.dispatchEvent(event);
}

/** The background answers, and the drawing follows, in their own time. */
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 2, timeout: 3000 });
