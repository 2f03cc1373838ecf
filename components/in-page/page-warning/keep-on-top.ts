/** Keeps our dialog the topmost one, whatever the page opens after it. */
import { restoreHost, watchPage } from './integrity-guard.ts';
import { debouncePresses } from '../trusted-press.ts';

/** A page that disturbs the warning more often than this within one window is told to the caller. */
const MOST_CONTESTS = 12;
const WINDOW = 10_000;
const PAGE_LAYERS = 'dialog[open],[popover]:popover-open,:fullscreen,:modal';

export interface OnTop {
  /** Whether a press now is the person's own, meant for what they see. */
  accepts(event: Event): boolean;
  stop(): void;
}

/**
 * Opens `dialog` as a modal inside the closed root of `host` and raises it again after every layer of the page.
 * @param contested called when the page disturbs it again and again; until the next tick it is then left alone,
 * so that no endless quarrel freezes the tab before it can move.
 * @param tick called a few times a second.
 */
export function keepOnTop(host: HTMLElement, dialog: HTMLDialogElement, contested: () => void, tick: () => void): OnTop {
  const page = host.ownerDocument;
  const debounce = debouncePresses(page.defaultView ?? window);
  let times: number[] = [];
  let seen = '';
  let resting = false;
  let focused: HTMLElement | null = null;

  const open = (): void => {
    if (dialog.open) dialog.close();
    dialog.showModal();
    focused?.focus({ preventScroll: true });
  };
  const check = (isTick: boolean): void => {
    if (isTick) {
      resting = false;
      tick();
    }
    if (resting || !page.documentElement) return;
    const restored = restoreHost(host);
    const layers = layersOf(page, host);
    // Taken out and put back at once it is open still, but no modal layer any more.
    const lost = restored || layers !== seen || !dialog.matches(':modal') || !holdsFocus();
    if (!lost) return;
    debounce.restart();
    if (page.fullscreenElement) void page.exitFullscreen().catch(() => null);
    open();
    seen = layersOf(page, host);
    const now = performance.now();
    times = [...times.filter((time) => now - time < WINDOW), now];
    if (times.length <= MOST_CONTESTS) return;
    times = [];
    resting = true;
    contested();
  };
  /**
   * Focus that a press beside the buttons took away comes back by itself; what the page's elements took is contested. Where
   * nobody has it and it does not come (a busy machine, a window that is not in front), that is no fight while we lie uppermost.
   */
  const holdsFocus = (): boolean => {
    const taker = page.activeElement;
    if (taker === host) return true;
    (focused ?? dialog.querySelector<HTMLElement>('[tabindex]'))?.focus({ preventScroll: true });
    if (taker !== null && taker !== page.body && taker !== page.documentElement) return false;
    return page.activeElement === host || isUppermost(host, dialog);
  };
  dialog.addEventListener('focusin', (event) => {
    focused = event.target as HTMLElement;
  });
  dialog.addEventListener('close', () => check(false));
  const stopWatching = watchPage(page, host, check);
  seen = layersOf(page, host);
  if (page.fullscreenElement) void page.exitFullscreen().catch(() => null);
  open();
  return {
    accepts: debounce.accepts,
    stop() {
      resting = true;
      stopWatching();
      debounce.stop();
      if (dialog.open) dialog.close();
    },
  };
}

/** Whether the middle of the page is ours: a modal layer of the page takes us out of what can be met there. Undrawn, we cover nothing yet. */
function isUppermost(host: Element, dialog: Element): boolean {
  return host.ownerDocument.elementFromPoint(innerWidth / 2, innerHeight / 2) === host || dialog.getBoundingClientRect().width === 0;
}

/** Tells the state of the page's own layers: it changes when one is opened, closed or opened anew. */
function layersOf(page: Document, host: Element): string {
  try {
    return [...page.querySelectorAll(PAGE_LAYERS)]
      .filter((one) => one !== host)
      .map((one) => `${one.localName}#${one.id}`)
      .join();
  } catch {
    // A browser that knows no popover has none to fear.
    return [...page.querySelectorAll('dialog[open]')].map((one) => one.id).join();
  }
}
