/** The start that runs in every page and frame: decides in one look whether anything here can matter, else it only hears. */
import { shadowOf } from '../dom/live.ts';
import { ORDINARY } from '../dom/roots.ts';
import { FIELDS, MASKED } from './credential-fields.ts';
import { heardOf, isWriting } from './heard.ts';
import type { Heard } from './heard.ts';

/** Firefox loads no page ahead. */
interface Prerendered extends Document {
  prerendering?: boolean;
}

/** Milliseconds until the second look and from that to the third; from then on each waits twice as long, and for the idle. */
const LATE = 1_000;
/** In a frame it waits longer: a page has many of them. */
const LATE_IN_FRAME = 4_000;
/** Where webmails stand: a part of the address or title. Compared as text, for a pattern would be built on every page. */
const MAIL_PLACES = ['mail', 'inbox', '/imp', '/owa', 'sogo', 'horde', 'zimbra'];
/** The page is read. */
const READ = 'DOMContentLoaded';
const HEARD = [READ, 'focusin', 'keydown', 'pointerdown'];
/** What webmails show: parts that are named so, other than fields, and addresses in attributes. */
const mailSigns = (): string =>
  `:is(${['mail', 'message', 'msg', 'sender', 'inbox'].map((name) => `[class*="${name}" i],[id*="${name}" i]`)}):not(input,label),` +
  '[title*="@"],[aria-label*="@"],[email],[data-email]';
/** Or a mail in a frame of its own, where an address is written in text or link. */
const mailFrames = (): string => `,iframe:not([src^=http]),iframe[src^="${location.origin}"]`;
const WRITTEN_ADDRESS = 'boolean(//text()[contains(.,"@")]|//@href[contains(.,"mailto:")])';
/** Elements with a name of the page's own, and empty ones that can carry a root: a page of ordinary ones is asked nothing more. */
const MAY_HOLD_ROOT =
  `:not(${ORDINARY},html,head,title,body,header,footer,nav,main,article,aside,h1,h2,h3,h4,form,figure,figcaption),` +
  ':is(div,span,p,section,body,main,article):empty';

/**
 * Has `bring` called, once for each of two scripts: the one that has a page judged where it asks for a secret, and the one
 * that looks closer where any other field or a sign of mail stands in it, or the person is about to write.
 *
 * Every page runs this, most of it at once: one function, whose parts share what they keep.
 * @param bring brings what has the page judged (true) or what looks closer; false where that failed, and is asked for again.
 * @returns ends the first look, and answers what was heard until now.
 */
export function firstLook(page: Document, bring: (secret: boolean) => Promise<boolean>): () => Heard[] {
  const framed = self !== top;
  /** Which of the two scripts was asked for: what looks closer, what has the page judged. */
  const asked: boolean[] = [];
  const heard: Heard[] = [];
  let pause = framed ? LATE_IN_FRAME : LATE;
  /** The next look is one that can wait, and looks further. */
  let isLate = framed;
  let observer: MutationObserver | undefined;

  const ask = (secret = false): void => {
    // Of a page that is loaded ahead of a visit nothing is told before the person sees it.
    if ((page as Prerendered).prerendering) return page.addEventListener('prerenderingchange', () => ask(secret), { once: true });
    const which = +secret;
    if (asked[which]) return;
    asked[which] = true;
    void bring(secret).then((brought) => (asked[which] = brought));
  };

  const isMailPlace = (place: string): boolean => {
    const small = place.toLowerCase();
    return MAIL_PLACES.some((word) => small.includes(word));
  };

  const look = (): void => {
    if (isMailPlace(page.URL + page.title)) ask();
    // Nothing is read of a page that still comes in, into which the person may be writing.
    else if (page.querySelector(FIELDS)) ask(page.readyState !== 'loading' && page.querySelector(MASKED) !== null);
  };

  /** Looks for shadow trees and for mail too. */
  const lookFurther = (): void => {
    look();
    listen();
    attend();
    // One is asked for before all are: a list costs more than the search.
    if (!asked[0] && page.querySelector(MAY_HOLD_ROOT) && [...page.querySelectorAll(MAY_HOLD_ROOT)].some(shadowOf)) ask();
    if (asked[0] || !page.querySelector(mailSigns() + mailFrames())) return;
    // Where there is no XPath, nobody can say.
    if (page.querySelector(mailSigns()) || (page.evaluate?.(WRITTEN_ADDRESS, page, null, 0).booleanValue ?? true)) ask();
  };

  /** To wait for the idle costs more than a look does, and to set a timer as much as one: the second look is spared both. */
  const lookAgain = (): void => {
    if (!isLate) {
      isLate = true;
      return look();
    }
    clearTimeout(timer);
    timer = setTimeout(lookAgain, (pause *= 2));
    if (pause === 2 * LATE_IN_FRAME && framed) return lookFurther();
    // What opens without a press of the person's can wait until the page has come to rest.
    requestIdleCallback(() => timer && lookFurther(), { timeout: LATE });
  };
  let timer: number | ReturnType<typeof setTimeout> = setInterval(lookAgain, pause);

  const hear = (event: Event): void => {
    if (event.type === READ) return look();
    // The person is about to write, or presses.
    if (!isWriting(event)) return;
    if (event.type !== 'pointerdown') heard.push(heardOf(event));
    // What has a page judged hears the focus itself, which pages set as they open.
    if (event.type !== 'focusin' || !asked[1]) ask();
  };

  /** `document.open` takes listeners away; adding one that is there does nothing. */
  const listen = (): void => {
    for (const name of HEARD) addEventListener(name, hear, true);
  };

  /** Of the document's own children alone, which no other page changes: it makes no record of anything else. */
  const attend = (): void => {
    observer ??= new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(lookAgain, (pause = LATE));
      isLate = true;
      listen();
      attend();
      look();
    });
    observer.observe(page, { childList: true });
  };

  listen();
  // A frame looks late, but hears at once of a new root.
  if (framed) attend();
  // Where mail may stand, the rest comes while the page does.
  if (isMailPlace(page.URL)) ask();
  else if (page.readyState !== 'loading') look();

  return () => {
    for (const name of HEARD) removeEventListener(name, hear, true);
    observer?.disconnect();
    clearTimeout(timer);
    timer = 0;
    return heard;
  };
}
