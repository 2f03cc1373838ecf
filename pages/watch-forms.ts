/** Notices fields that could take credentials, at once or when they appear later. */
import { fieldsMark } from './sign-in-fields.ts';

/** Milliseconds of quiet before a changed page is looked at again, and the most that changes can put it off. */
const PAUSE = 300;
/** Most looks and reports for one document: a page that never rests must cost nothing in the end. */
const MOST_LOOKS = 200;
const MOST_REPORTS = 20;
const MOST_ROOTS = 20;

/**
 * Calls `found` once for every state of the page that asks for something, and `changed` after each pause
 * in which the page was rebuilt.
 * @returns a function that stops watching.
 */
export function watchForms(page: Document, found: () => void, changed: () => void): () => void {
  const reported = new Set<string>();
  const roots: ShadowRoot[] = [];
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    looks += 1;
    if (looks > MOST_LOOKS) {
      stop();
      return;
    }
    for (const root of openRoots(page)) {
      if (roots.length >= MOST_ROOTS || roots.includes(root)) continue;
      roots.push(root);
      observer.observe(root, { childList: true, subtree: true });
    }
    const mark = [page, ...roots].map((root) => fieldsMark(root, page.title)).join('').trim();
    const state = `${page.location?.href ?? ''} ${mark}`;
    if (mark !== '' && !reported.has(state) && reported.size < MOST_REPORTS) {
      reported.add(state);
      found();
    }
  };
  const later = (): void => {
    timer ??= setTimeout(() => {
      look();
      changed();
    }, PAUSE);
  };
  const observer = new MutationObserver(later);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['type'] });
  look();
  return stop;
}

/** Open shadow roots of components, whose fields the page's own selectors do not reach. */
function openRoots(page: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (element.shadowRoot && found.push(element.shadowRoot) >= MOST_ROOTS) break;
  }
  return found;
}
