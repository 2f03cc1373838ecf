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

/** Milliseconds until the second look; once the page is read, each further one waits twice as long, and for the idle. */
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

/** What the look at one document keeps. */
interface FirstLook {
  page: Document;
  bring: (secret: boolean) => Promise<boolean>;
  /** Which of the two scripts was asked for: what looks closer, what has the page judged. */
  asked: boolean[];
  heard: Heard[];
  /** Looks, or heeds an event. */
  hear: (event?: Event) => void;
  /** Milliseconds until the next look. */
  pause: number;
  timer?: ReturnType<typeof setTimeout>;
  observer?: MutationObserver;
}

/**
 * Has `bring` called, once for each of two scripts: the one that has a page judged where it asks for a secret, and the one
 * that looks closer where any other field or a sign of mail stands in it, or the person is about to write.
 *
 * What every page runs stands in these two functions; whatever few pages need stands apart, so that it is never compiled there.
 * @param bring brings what has the page judged (true) or what looks closer; false where that failed, and is asked for again.
 * @returns ends the first look, and answers what was heard until now.
 */
export function firstLook(page: Document, bring: FirstLook['bring']): () => Heard[] {
  const framed = self !== top;
  const hear = (event?: Event): void => {
    if (event && event.type !== READ) return heed(at, event);
    if (!event) at.timer = setTimeout(lookIdle, (at.pause *= 2), at);
    if (isMailPlace(page.URL + page.title)) ask(at);
    // Nothing is read of a page that still comes in, into which the person may be writing.
    else if (page.querySelector(FIELDS)) ask(at, page.readyState !== 'loading' && page.querySelector(MASKED) !== null);
    if (!event && framed) lookFurther(at);
  };
  const at: FirstLook = { page, bring, asked: [], heard: [], hear, pause: framed ? LATE_IN_FRAME : LATE };
  for (const name of HEARD) addEventListener(name, hear, true);
  at.timer = setTimeout(hear, at.pause);
  // A frame looks late, but hears at once of a new root.
  if (framed) attend(at);
  // Where mail may stand, the rest comes while the page does.
  if (isMailPlace(page.URL)) ask(at);
  else if (page.readyState !== 'loading') hear(new Event(READ));
  return () => end(at);
}

function isMailPlace(text: string): boolean {
  const small = text.toLowerCase();
  return MAIL_PLACES.some((word) => small.includes(word));
}

/** To wait for the idle costs more than the first look itself does. */
function lookIdle(at: FirstLook): void {
  requestIdleCallback(
    () => {
      if (!at.timer) return;
      // What opens without a press of the person's can wait until the page has come to rest.
      at.hear();
      lookFurther(at);
    },
    { timeout: LATE },
  );
}

/** Looks for shadow trees and for mail. */
function lookFurther(at: FirstLook): void {
  const { page, asked } = at;
  listen(at);
  attend(at);
  // One is asked for before all are: a list costs more than the search.
  if (!asked[0] && page.querySelector(MAY_HOLD_ROOT) && [...page.querySelectorAll(MAY_HOLD_ROOT)].some(shadowOf)) ask(at);
  if (asked[0] || !page.querySelector(mailSigns() + mailFrames())) return;
  // Where there is no XPath, nobody can say.
  if (page.querySelector(mailSigns()) || (page.evaluate?.(WRITTEN_ADDRESS, page, null, 0).booleanValue ?? true)) ask(at);
}

function ask(at: FirstLook, secret = false): void {
  const { page, asked, bring } = at;
  // Of a page that is loaded ahead of a visit nothing is told before the person sees it.
  if ((page as Prerendered).prerendering) return page.addEventListener('prerenderingchange', () => ask(at, secret), { once: true });
  const which = +secret;
  if (asked[which]) return;
  asked[which] = true;
  void bring(secret).then((brought) => (asked[which] = brought));
}

/** The person is about to write, or presses. */
function heed(at: FirstLook, event: Event): void {
  if (!isWriting(event)) return;
  if (event.type !== 'pointerdown') at.heard.push(heardOf(event));
  // What has a page judged hears the focus itself, which pages set as they open.
  if (event.type !== 'focusin' || !at.asked[1]) ask(at);
}

/** `document.open` takes listeners away; adding one that is there does nothing. */
function listen({ hear }: FirstLook): void {
  for (const name of HEARD) addEventListener(name, hear, true);
}

/** Of the document's own children alone, which no other page changes: it makes no record of anything else. */
function attend(at: FirstLook): void {
  at.observer ??= new MutationObserver(() => {
    clearTimeout(at.timer);
    at.timer = setTimeout(lookIdle, (at.pause = LATE), at);
    listen(at);
    attend(at);
    at.hear(new Event(READ));
  });
  at.observer.observe(at.page, { childList: true });
}

function end(at: FirstLook): Heard[] {
  for (const name of HEARD) removeEventListener(name, at.hear, true);
  at.observer?.disconnect();
  clearTimeout(at.timer);
  delete at.timer;
  return at.heard;
}
