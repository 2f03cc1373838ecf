/** Keeps our element in the page as we made it, whatever the page does to it. */
import { WARNING_NAME } from './pin.ts';

/** Milliseconds between two looks. */
const TICK_MS = 200;

/** Puts `host` back below the root of its page and takes off what the page wrote on it; false where nothing had to be done. */
export function restoreHost(host: HTMLElement): boolean {
  const root = host.ownerDocument.documentElement;
  let restored = false;
  for (const name of host.getAttributeNames()) {
    if (name === WARNING_NAME) continue;
    host.removeAttribute(name);
    restored = true;
  }
  if (!host.hasAttribute(WARNING_NAME)) {
    host.setAttribute(WARNING_NAME, '');
    restored = true;
  }
  // Between two documents of `document.open` there is no root for a moment.
  if (root && root !== host && host.parentNode !== root) {
    root.append(host);
    restored = true;
  }
  return restored;
}

/** Calls `changed` after every change of the page that could hide `host`, and at each tick, in case one went unseen. */
export function watchPage(page: Document, host: HTMLElement, changed: (tick: boolean) => void): () => void {
  const observer = new MutationObserver(() => changed(false));
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'popover', 'inert', 'hidden'] });
  const own = new MutationObserver(() => changed(false));
  own.observe(host, { attributes: true });
  const events = ['toggle', 'beforetoggle', 'fullscreenchange', 'focusin'] as const;
  // A layer is in place only after its event.
  const soon = (): void => queueMicrotask(() => changed(false));
  const view = page.defaultView;
  const listen = (): void => {
    for (const name of events) page.addEventListener(name, soon, true);
    // A frame that takes the focus tells the page around it nothing else.
    view?.addEventListener('blur', soon);
  };
  listen();
  const timer = setInterval(() => {
    // `document.open` takes listeners away.
    listen();
    changed(true);
  }, TICK_MS);
  return () => {
    clearInterval(timer);
    observer.disconnect();
    own.disconnect();
    for (const name of events) page.removeEventListener(name, soon, true);
    view?.removeEventListener('blur', soon);
  };
}
