/** The start that runs in every page and frame: decides in one look whether anything here can matter, else it only hears. */
import { shadowOf } from '../dom/live.ts';
import { ORDINARY } from '../dom/roots.ts';
import { FIELDS } from './credential-fields.ts';
import { heardOf, isWriting } from './heard.ts';
import type { Heard } from './heard.ts';

/** Milliseconds until the first look at what can wait; once the page is read, each further one waits twice as long. */
const LATE = 1_000;
/** Where webmails stand: a part of the address or title. Compared as text, for a pattern would be built on every page. */
const MAIL_PLACES = ['mail', 'inbox', '/imp', '/owa', 'sogo', 'horde', 'zimbra'];
/** What webmails show: parts that are named so, addresses in attributes, a mail in a frame of its own. */
const mailSigns = (): string =>
  ['mail', 'message', 'msg', 'sender', 'inbox'].map((name) => `[class*="${name}" i],[id*="${name}" i]`).join() +
  `,[title*="@"],[aria-label*="@"],[email],[data-email],iframe:not([src^=http]),iframe[src^="${location.origin}"]`;
/** Elements with a name of the page's own, and empty ones that can carry a root: a page of ordinary ones is asked nothing more. */
const MAY_HOLD_ROOT =
  `:not(${ORDINARY},html,head,title,body,header,footer,nav,main,article,aside,h1,h2,h3,h4,form,figure,figcaption),` +
  ':is(div,span,p,section,body,main,article):empty';

const isMailPlace = (text: string): boolean => MAIL_PLACES.some((word) => text.toLowerCase().includes(word));

/**
 * Has `bring` called, once, where a field or a sign of mail stands in the page, or the person is about to write.
 * @param bring brings the script that looks closer; false where that failed, and is asked for again.
 * @returns ends the first look, and answers what was heard until now.
 */
export function firstLook(page: Document, bring: () => Promise<boolean>): () => Heard[] {
  const heard: Heard[] = [];
  let asked = false;
  let over = false;
  let pause = LATE;
  let observer: MutationObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    void bring().then((brought) => (asked = brought));
  };

  const look = (): void => {
    if (over) return;
    // `document.open` takes listeners away; adding one that is there does nothing.
    listen('addEventListener');
    if (page.querySelector(FIELDS) || isMailPlace(page.URL + page.title)) ask();
  };

  const lookLate = (): void => {
    if (over) return;
    // Set before anything that may fail.
    wait();
    look();
    // Of its own children alone, which no other page changes: it makes no record of anything else.
    observer ??= new MutationObserver(replaced);
    observer.observe(page, { childList: true });
    if (!asked && (page.querySelector(mailSigns()) || [...page.querySelectorAll(MAY_HOLD_ROOT)].some(shadowOf))) ask();
  };

  const wait = (): void => {
    clearTimeout(timer);
    if (over) return;
    timer = setTimeout(() => requestIdleCallback(lookLate, { timeout: LATE }), pause);
    if (page.readyState !== 'loading') pause *= 2;
  };

  const heed = (event: Event): void => {
    if (!isWriting(event)) return;
    if (event.type !== 'pointerdown') heard.push(heardOf(event));
    ask();
  };

  const listen = (change: 'addEventListener' | 'removeEventListener'): void => {
    for (const name of ['focusin', 'keydown', 'pointerdown']) window[change](name, heed, true);
    window[change]('DOMContentLoaded', look, true);
  };

  /** The page replaces its root, by `document.open` for one. */
  const replaced = (): void => {
    pause = LATE;
    look();
    wait();
  };

  if (page.readyState === 'loading') {
    listen('addEventListener');
    // Where mail may stand, the rest comes while the page does.
    if (isMailPlace(page.URL)) ask();
  } else look();
  wait();
  return () => {
    listen('removeEventListener');
    observer?.disconnect();
    clearTimeout(timer);
    over = true;
    return heard;
  };
}
