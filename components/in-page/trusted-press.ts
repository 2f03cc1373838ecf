/** Tells a press that is meant for what we show from one that was meant for what lay there before. */

/** Milliseconds after a change of what is seen in which no press counts. */
const DEBOUNCE_MS = 500;

export interface PressDebounce {
  /** What is seen has just changed. */
  restart(): void;
  /** Whether a press now is the person's own, meant for what they see. */
  accepts(event: Event): boolean;
  stop(): void;
}

/** Starts now; also restarted by a window that comes to the front or changes its size: a page can do both just before a press. */
export function debouncePresses(view: Window): PressDebounce {
  let last = performance.now();
  const restart = (): void => {
    last = performance.now();
  };
  const comes = (event: Event): void => {
    if (event.target === view || event.target === view.document) restart();
  };
  const events = ['focus', 'resize', 'visibilitychange', 'pageshow'] as const;
  for (const name of events) view.addEventListener(name, comes, true);
  return {
    restart,
    accepts: (event) => event.isTrusted && performance.now() - last > DEBOUNCE_MS,
    stop() {
      for (const name of events) view.removeEventListener(name, comes, true);
    },
  };
}
