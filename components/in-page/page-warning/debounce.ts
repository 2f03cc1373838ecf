/** Tells a press that is meant for the warning from one that was meant for what lay there before. */

/** Milliseconds after a change of what is seen in which no press counts. */
const SETTLE = 500;

export interface Settle {
  /** What is seen has just changed. */
  disturb(): void;
  /** Whether a press now is the person's own, meant for what they see. */
  accepts(event: Event): boolean;
  stop(): void;
}

/** Also disturbed by a window that comes to the front or changes its size: a page can do both just before a press. */
export function watchSettled(view: Window): Settle {
  let last = performance.now();
  const disturb = (): void => {
    last = performance.now();
  };
  const comes = (event: Event): void => {
    if (event.target === view || event.target === view.document) disturb();
  };
  const events = ['focus', 'resize', 'visibilitychange', 'pageshow'] as const;
  for (const name of events) view.addEventListener(name, comes, true);
  return {
    disturb,
    accepts: (event) => event.isTrusted && performance.now() - last > SETTLE,
    stop() {
      for (const name of events) view.removeEventListener(name, comes, true);
    },
  };
}
