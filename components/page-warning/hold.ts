/** Keeps a page from taking what is typed, pasted or sent while the warning stands. */

const HELD = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'drop', 'submit', 'change'] as const;

/**
 * Stops those events before the page hears them, also the ones inside `host`: somebody may type on blindly.
 * Outside `host` they have no effect either.
 * A form that the page's own script sends by `form.submit()` fires no event and cannot be held.
 */
export function holdPage(host: Element): () => void {
  const view = host.ownerDocument.defaultView;
  const stop = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.target !== host && event.cancelable) event.preventDefault();
  };
  for (const name of HELD) view?.addEventListener(name, stop, { capture: true });
  return () => {
    for (const name of HELD) view?.removeEventListener(name, stop, { capture: true });
  };
}
