/** Notices that a page asks for credentials: when it is read, when it changes, when the person is about to write. */
import { shadowOf, textOf } from '../dom/live.ts';
import { addRoots } from '../dom/roots.ts';
import { isAskedIn, isWrittenInto, saysGettingIn } from './credential-fields.ts';
import { heardOf, isWriting } from './heard.ts';
import type { Heard } from './heard.ts';

/** Milliseconds between a change and the look at it. It grows with every look, and with what a look costs. */
const PAUSE = 300;
const LONGEST_PAUSE = 10_000;
const SLOWER_AFTER = 20;
/** A look takes no more than one part in so many of the page's time. */
const SHARE = 100;
/** While the page is still coming in, and for components that get their shadow root late. */
const LOADING_PAUSE = 1_000;
const LATE_LOOKS = 3;
/** Most looks at changes in one document; where the person is about to write is looked at beyond them. */
const MOST_LOOKS = 500;
/** Letters of a page that are looked through at a key; a longer one is read. */
const MOST_LETTERS = 100_000;
/** More records at once than this are news unread. */
const MOST_RECORDS = 30;

export const LISTENING = true;
const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['type', 'autocomplete', 'placeholder', 'contenteditable'],
};

/**
 * Calls `found` once where the page asks for something, and `changed`, with the shadow trees, at each look at a change. What asks is watched
 * from then on by the script that reads it.
 * May start before the page is read: the first look waits for its end, a field in focus does not.
 * Fields need not be visible: a hidden form is told of before it is shown.
 * @param found with the key where the page speaks of getting in, and the person writes where no field is.
 * @param heard what the person did before this script was there.
 * @param isRead what has the page judged is there, and hears of changes itself.
 */
export function watchForms(
  page: Document,
  found: (key?: string) => void,
  changed: (roots: ReadonlySet<ShadowRoot>) => void,
  heard: readonly Heard[] = [],
  isRead = false,
): void {
  const roots = new Set<ShadowRoot>();
  let told: boolean | null = isRead;
  /** A key is told of once more after the page was: the script that reads it is still on its way, and hears none yet. */
  let keyTold = false;
  let lastKey = 0;
  let looks = 0;
  let late = 0;
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (focused: Element | null): void => {
    told = [page, ...roots].some((root) => isAskedIn(root, page.title, focused)) || (focused && (isMasked(focused) || speaksOfGettingIn()));
    if (told) found();
  };

  const speaksOfGettingIn = (): boolean => {
    const heading = page.querySelector('h1,h2');
    return saysGettingIn(`${page.title} ${textOf(heading)}`);
  };

  /** Where no field is, a name may stand in any line, and of a frame in the page around it. */
  const mayHearSecret = (): boolean => {
    const text = [page.documentElement, ...roots].map(textOf).join(' ');
    return self !== top || text.length > MOST_LETTERS || saysGettingIn(text);
  };

  const look = (): void => {
    clearTimeout(timer);
    const began = Date.now();
    looks += 1;
    const waiting = addRoots(page, roots);
    if (!told) tell(null);
    changed(roots);
    const cost = Date.now() - began;
    pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE * (1 + Math.floor(looks / SLOWER_AFTER)), SHARE * cost));
    // `document.open` takes listeners away; adding one that is there does nothing.
    listen();
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

  /** The field that an event's part is or holds, in closed roots too; undefined for none. */
  const fieldOf = (part: EventTarget | undefined): Element | undefined => {
    let element: EventTarget | null | undefined = part;
    while (element instanceof Element) {
      // A page that is written into as a whole hears the keys.
      if (isWrittenInto(element) && element !== page.body) return element;
      const root = shadowOf(element);
      if (root) {
        roots.add(root);
        observer.observe(root, OBSERVED);
      }
      element = root?.activeElement;
    }
    return undefined;
  };

  /** The person is about to write: into a field, or where none is and the page hears the keys. */
  const heed = ({ part, key }: Heard): void => {
    if (key ? keyTold || Date.now() - lastKey < PAUSE : told) return;
    if (key) lastKey = Date.now();
    const field = fieldOf(part);
    if (field) {
      if (!told) tell(field);
    } else if (told || (key ? mayHearSecret() : speaksOfGettingIn())) {
      // What gets the focus may be drawn like a field.
      told = true;
      keyTold = !!key;
      found(key);
    }
  };

  const listen = (): void => {
    // Before the page's own listeners, which may keep an event to themselves.
    for (const name of ['focusin', 'keydown']) (page.defaultView ?? page).addEventListener(name, hear, LISTENING);
  };

  const hear = (event: Event): void => {
    if (isWriting(event)) heed(heardOf(event));
  };

  /** A page that was kept aside comes back; the background has forgotten it. */
  const back = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    told = false;
    look();
  };

  addEventListener('pageshow', back);
  if (page.readyState === 'loading') {
    listen();
    page.addEventListener('DOMContentLoaded', look);
    timer = setTimeout(look, LOADING_PAUSE);
  } else look();
  heard.forEach(heed);
}

/** Dots in place of letters, whatever the field calls itself. */
function isMasked(field: Element): boolean {
  return getComputedStyle(field).getPropertyValue('-webkit-text-security') !== 'none';
}

/** Words alone bring no field: a clock that ticks costs nothing. */
function isNews(record: MutationRecord): boolean {
  return record.attributeName !== null || [...record.addedNodes].some((node) => node instanceof Element);
}
