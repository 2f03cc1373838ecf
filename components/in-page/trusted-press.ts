/** Tells a press by the person from one by a script, and one that is meant for what we show from one for what lay there before. */

/** Milliseconds after a change of what is seen in which no press counts. */
const DEBOUNCE_MS = 500;

/** Whether the person did it: a page's script can press our buttons only with an event that the browser does not trust. */
export function isByPerson(event: Event): boolean {
  return event.isTrusted;
}

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
    accepts: (event) => isByPerson(event) && performance.now() - last > DEBOUNCE_MS,
    stop() {
      for (const name of events) view.removeEventListener(name, comes, true);
    },
  };
}
