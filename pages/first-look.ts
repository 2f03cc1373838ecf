/** The start that runs in every page and frame: decides in one look whether anything here can matter, else it only hears. */
import { shadowOf } from '../dom/live.ts';
import { ORDINARY } from '../dom/roots.ts';
import { FIELDS } from './credential-fields.ts';
import { heardOf, isWriting } from './heard.ts';
import type { Heard } from './heard.ts';

/** Milliseconds until the second look; once the page is read, each further one waits twice as long, and for the idle. */
const LATE = 1_000;
/** In a frame it waits longer: a page has many of them. */
const LATE_IN_FRAME = 4_000;
/** Where webmails stand: a part of the address or title. Compared as text, for a pattern would be built on every page. */
const MAIL_PLACES = ['mail', 'inbox', '/imp', '/owa', 'sogo', 'horde', 'zimbra'];
/** The page is read. */
const READ = 'DOMContentLoaded';
const HEARD = [READ, 'focusin', 'keydown', 'pointerdown'];
/** What webmails show: parts that are named so, addresses in attributes, a mail in a frame of its own. */
const mailSigns = (): string =>
  ['mail', 'message', 'msg', 'sender', 'inbox'].map((name) => `[class*="${name}" i],[id*="${name}" i]`).join() +
  `,[title*="@"],[aria-label*="@"],[email],[data-email],iframe:not([src^=http]),iframe[src^="${location.origin}"]`;
/** Elements with a name of the page's own, and empty ones that can carry a root: a page of ordinary ones is asked nothing more. */
const MAY_HOLD_ROOT =
  `:not(${ORDINARY},html,head,title,body,header,footer,nav,main,article,aside,h1,h2,h3,h4,form,figure,figcaption),` +
  ':is(div,span,p,section,body,main,article):empty';

const isMailPlace = (text: string): boolean => {
  const small = text.toLowerCase();
  return MAIL_PLACES.some((word) => small.includes(word));
};

/**
 * Has `bring` called, once, where a field or a sign of mail stands in the page, or the person is about to write.
 * @param bring brings the script that looks closer; false where that failed, and is asked for again.
 * @returns ends the first look, and answers what was heard until now.
 */
export function firstLook(page: Document, bring: () => Promise<boolean>): () => Heard[] {
  const heard: Heard[] = [];
  const framed = self !== top;
  let asked = false;
  let over = false;
  let looks = 0;
  let pause = framed ? LATE_IN_FRAME : LATE;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    void bring().then((brought) => (asked = brought));
  };

  const look = (): void => {
    if (page.querySelector(FIELDS) || isMailPlace(page.URL + page.title)) ask();
  };

  const lookLate = (): void => {
    if (over) return;
    looks += 1;
    // Set before anything that may fail.
    wait();
    listen();
    look();
    // One is asked for before all are: a list costs more than the search.
    if (!asked && page.querySelector(MAY_HOLD_ROOT) && [...page.querySelectorAll(MAY_HOLD_ROOT)].some(shadowOf)) ask();
    // What opens without a press of the person's can wait until the page has come to rest.
    if (framed || looks > 1) {
      attend();
      if (!asked && page.querySelector(mailSigns())) ask();
    }
  };

  const wait = (): void => {
    clearTimeout(timer);
    // To wait for the idle costs more than the first look itself does.
    timer = setTimeout(looks > 0 ? () => requestIdleCallback(lookLate, { timeout: LATE }) : lookLate, pause);
    if (page.readyState !== 'loading') pause *= 2;
  };

  const hear = (event: Event): void => {
    if (event.type === READ) return look();
    if (!isWriting(event)) return;
    if (event.type !== 'pointerdown') heard.push(heardOf(event));
    ask();
  };

  /** `document.open` takes listeners away; adding one that is there does nothing. */
  const listen = (): void => {
    for (const name of HEARD) addEventListener(name, hear, true);
  };

  /** Of the document's own children alone, which no other page changes: it makes no record of anything else. */
  const attend = (): void => {
    observer ??= new MutationObserver(() => {
      pause = LATE;
      listen();
      attend();
      look();
      wait();
    });
    observer.observe(page, { childList: true });
  };

  listen();
  // A frame looks late, but hears at once of a new root.
  if (framed) attend();
  if (page.readyState !== 'loading') look();
  // Where mail may stand, the rest comes while the page does.
  else if (isMailPlace(page.URL)) ask();
  wait();
  return () => {
    for (const name of HEARD) removeEventListener(name, hear, true);
    observer?.disconnect();
    over = true;
    return heard;
  };
}
