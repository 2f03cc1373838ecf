/** Keeps our dialog the topmost one, whatever the page opens after it. */

/** A page that contests more often than this within one window is told to the caller once. */
const MOST_RAISES = 12;
const WINDOW = 10_000;
/** Milliseconds after a raise in which a press may have been meant for something else. */
const SETTLE = 500;
const PAGE_LAYERS = 'dialog[open],[popover]:popover-open,:fullscreen,:modal';

export interface Raised {
  /** Whether a press now is the person's own, meant for what they see. */
  accepts(event: Event): boolean;
  stop(): void;
}

/**
 * Opens `dialog` as a modal inside the closed root of `host` and raises it again after every layer of the page.
 * @param contested called once when the page raises its own again and again.
 */
export function raise(host: HTMLElement, dialog: HTMLDialogElement, contested: () => void): Raised {
  const page = host.ownerDocument;
  let last = 0;
  let times: number[] = [];
  let told = false;
  let seen = '';
  let stopped = false;

  const lift = (): void => {
    last = performance.now();
    if (dialog.open) dialog.close();
    dialog.showModal();
    times = [...times.filter((time) => last - time < WINDOW), last];
    if (times.length > MOST_RAISES && !told) {
      told = true;
      contested();
    }
  };
  const check = (): void => {
    if (stopped) return;
    // What is taken out of the tree leaves the top layer, though it still counts as open.
    const removed = !host.isConnected;
    if (removed) page.documentElement.append(host);
    const layers = layersOf(page, host);
    if (removed || layers !== seen || !dialog.open) lift();
    seen = layers;
  };
  const observer = new MutationObserver(check);
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'popover', 'inert', 'hidden'] });
  const events = ['toggle', 'beforetoggle', 'fullscreenchange'] as const;
  // A layer is in place only after its event.
  const soon = (): void => queueMicrotask(check);
  for (const name of events) page.addEventListener(name, soon, true);
  seen = layersOf(page, host);
  lift();
  return {
    accepts: (event) => event.isTrusted && performance.now() - last > SETTLE,
    stop() {
      stopped = true;
      observer.disconnect();
      for (const name of events) page.removeEventListener(name, soon, true);
      if (dialog.open) dialog.close();
    },
  };
}

/** A mark of the page's own layers, which changes when one is opened, closed or opened anew. */
function layersOf(page: Document, host: Element): string {
  try {
    return [...page.querySelectorAll(PAGE_LAYERS)].filter((one) => one !== host).map((one) => `${one.localName}#${one.id}`).join();
  } catch {
    // A browser that knows no popover has none to fear.
    return [...page.querySelectorAll('dialog[open]')].map((one) => one.id).join();
  }
}
