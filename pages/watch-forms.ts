/** Notices fields that could take credentials: when the page is read, when it changes, when one gets the focus. */
import { isField } from './credential-fields.ts';
import { addOpenRoots } from './credential-fields.ts';
import { askedIn } from './credential-fields.ts';

/** Milliseconds between a change and the look at it. It grows with every look, and with what a look costs. */
const PAUSE = 300;
const LONGEST_PAUSE = 10_000;
const SLOWER_AFTER = 20;
/** A look takes no more than one part in so many of the page's time. */
const SHARE = 100;
/** While the page is still coming in, and for components that get their shadow root late. */
const LOADING_PAUSE = 1_000;
const LATE_LOOKS = 3;
/** Most looks at changes, and most states told of, in one document; a field in focus is looked at beyond them, and told of for longer. */
const MOST_LOOKS = 500;
const MOST_REPORTS = 20;
const MOST_IN_FOCUS = 200;
/** A logo that comes late counts, the pictures of an endless list do not. */
const MOST_PICTURES = 5;
/** More records at once than this are news unread. */
const MOST_RECORDS = 30;

export const LISTENING = { capture: true, passive: true };
const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['type', 'autocomplete', 'placeholder', 'contenteditable'],
};

/**
 * Calls `found` once for every state of the page that asks for something, and `changed` with each look at a change.
 * May start before the page is read: the first look waits for its end, a field in focus does not.
 * Fields need not be visible: a hidden form is told of before it is shown.
 */
export function watchForms(page: Document, found: () => void, changed: () => void): void {
  const reported = new Set<string>();
  const roots = new Set<ShadowRoot>();
  let looks = 0;
  let late = 0;
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (focused: Element | null): void => {
    const asked = whatIsAsked(page, roots, focused);
    if (asked === '') return;
    const state = `${page.URL} ${asked} ${claims(page)}`;
    if (reported.has(state) || reported.size >= (focused ? MOST_IN_FOCUS : MOST_REPORTS)) return;
    reported.add(state);
    found();
  };

  const look = (): void => {
    clearTimeout(timer);
    const began = Date.now();
    looks += 1;
    const waiting = addOpenRoots(page, roots);
    tell(null);
    changed();
    const cost = Date.now() - began;
    pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE * (1 + Math.floor(looks / SLOWER_AFTER)), SHARE * cost));
    // `document.open` takes listeners away; adding one that is there does nothing.
    page.addEventListener('focusin', focus, LISTENING);
    if (looks >= MOST_LOOKS) return;
    if (page.readyState === 'loading') timer = setTimeout(look, LOADING_PAUSE);
    else {
      for (const root of [page, ...roots]) observer.observe(root, OBSERVED);
      if (waiting && late++ < LATE_LOOKS) timer = setTimeout(look, LOADING_PAUSE * late * late);
    }
  };

  const observer = new MutationObserver((records) => {
    if (!records.some((record, at) => at > MOST_RECORDS || isNews(record))) return;
    // Deaf until the look: a page that never rests makes no further records.
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });

  const focus = (event: Event): void => {
    const field = event.composedPath()[0];
    if (!event.isTrusted || !(field instanceof Element) || !isField(field)) return;
    const root = field.getRootNode();
    if (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      observer.observe(root, OBSERVED);
    }
    tell(field);
  };

  /** A page that was kept aside comes back; the background has forgotten it. */
  const back = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    reported.clear();
    look();
  };

  page.defaultView?.addEventListener('pageshow', back);
  page.addEventListener('focusin', focus, LISTENING);
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', look);
    timer = setTimeout(look, LOADING_PAUSE);
  } else look();
}

/** Words alone bring no field: a clock that ticks costs nothing. */
function isNews(record: MutationRecord): boolean {
  return record.attributeName !== null || [...record.addedNodes].some(({ nodeType }) => nodeType === 1);
}

function whatIsAsked(page: Document, roots: Set<ShadowRoot>, focused: Element | null): string {
  const own = focused?.getRootNode() ?? null;
  return [page, ...roots].map((root) => askedIn(root, page.title, root === own ? focused : null)).join('').trim();
}

/** In whose name a form asks may change while the form stays. */
function claims(page: Document): string {
  const head = page.querySelector('h1,h2,legend')?.textContent?.slice(0, 80) ?? '';
  return `${page.title} ${head} ${Math.min(MOST_PICTURES, page.querySelectorAll('img').length)}`;
}
