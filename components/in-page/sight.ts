/** Whether what a person presses has been in their sight: a page may take its cover away just before a press. */

/** Milliseconds for which it must have been seen without a break. */
const LASTING_MS = 500;
/** Between two looks. */
const LOOK_MS = 150;

export interface Sight {
  /**
   * Whether it has been what a press would meet for half a second: at once false where it was covered within that time;
   * where it has only just come, the rest of that time is waited for.
   */
  lasts(): Promise<boolean>;
  stop(): void;
}

/** Looks at what `find` gives, again and again; what is not there is neither seen nor covered. */
export function watchSight(find: () => Element | null, isMet: (element: Element) => boolean = meetsPress): Sight {
  let shown: Element | null = null;
  let since = performance.now();
  let covered = -Infinity;
  const look = (): void => {
    const element = find();
    if (element !== shown) since = performance.now();
    shown = element;
    if (element && !isMet(element)) covered = performance.now();
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return {
    async lasts() {
      const pressed = performance.now();
      look();
      const missing = since + LASTING_MS - pressed;
      if (missing > 0) await new Promise((done) => setTimeout(done, missing));
      look();
      return covered < pressed - LASTING_MS;
    },
    stop: () => clearInterval(timer),
  };
}

/** Whether a press on the middle of `element` would meet it, by the page's own order of layers. */
function meetsPress(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const root = element.getRootNode() as Document | ShadowRoot;
  const isOuter = !('host' in root) || element.ownerDocument.elementFromPoint(x, y) === root.host;
  const met = root.elementFromPoint(x, y);
  return isOuter && met !== null && (met === element || element.contains(met));
}
