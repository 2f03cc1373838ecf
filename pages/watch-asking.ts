/** Takes down a page that asks for something again and again: what it says may be painted after it was judged. */
import { shadowOf } from '../dom/live.ts';
import { tagOf } from '../dom/tree.ts';
import { type ElementToken, LEAVE, leastSnapshot, type PageSnapshot } from '../messages/page-snapshot.ts';
import { isWrittenInto } from './credential-fields.ts';
import { LetterBlock } from './block-letter.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** Milliseconds between a change and the look at it; it grows with every judging, and with what a reading costs. */
const PAUSE = 300;
const LONGEST_PAUSE = 10_000;
const SLOWER_AFTER = 20;
/** A reading takes no more than one part in so many of the page's time; where the person is about to write, of a second's. */
const SHARE = 100;
const SHARE_IN_FOCUS = 10;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'type', 'placeholder', 'aria-label', 'alt', 'src'],
};
/** What shows or hides a part of the page without a change of its tree; a style sheet that came in, or never will. */
const SHOWING = ['load', 'error', 'animationend', 'transitionend', 'toggle', 'pageshow', 'hashchange', 'popstate'];

/** Has the page judged as it was taken down; true where a warning lies over it. */
export type JudgePage = (page: PageSnapshot) => Promise<boolean>;

/** Has a page that asks for something judged, again after each change that a person may see, and holds letters back meanwhile. */
export class AskingWatch {
  readonly #page: Document;
  readonly #judge: JudgePage;
  readonly #block = new LetterBlock();
  readonly #roots = new Set<ShadowRoot>();
  readonly #observer = new MutationObserver(() => this.#changed());
  /** What was judged last: the page, of which a print is made once there is another to compare; null for nothing. */
  #judged: PageSnapshot | string | null = null;
  /** The answer that is still to come. */
  #pending: Promise<boolean> | null = null;
  #changedSince = true;
  #judgings = 0;
  #cost = 0;
  #readAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The person wrote where no field is. */
  #keysOutside = false;
  /** The page as a whole is written into: what it says from now on may be what the person wrote, which is never read. */
  #isWrittenInto = false;
  /** Nobody has written into an editable part of the page, as nobody had touched the page before we came. */
  #untouched = navigator.userActivation?.hasBeenActive === false;

  constructor(page: Document, judge: JudgePage) {
    this.#page = page;
    this.#judge = judge;
  }

  /** Reads the page now and has it judged, and watches it from then on. @param keysOutside the person wrote where no field is */
  async start(keysOutside = false): Promise<void> {
    this.#keysOutside ||= keysOutside;
    this.#judged = null;
    await this.#look();
  }

  /** The page as it is. */
  read(): PageSnapshot {
    const url = this.#page.defaultView?.location.href ?? this.#page.URL;
    const keysOutside = this.#keysOutside;
    if (this.#isWrittenInto) return { ...leastSnapshot(url, false), keysOutside };
    try {
      return { ...takeSnapshot(this.#page, url, this.#focused(), this.#untouched), keysOutside };
    } catch (error) {
      // A reading that fails is no page that says nothing.
      console.error('Unasked could not read this page.', error);
      return { ...leastSnapshot(url, true), keysOutside };
    }
  }

  /** Adding a listener that is there does nothing; `document.open` takes them away. */
  #listen(): void {
    const view = this.#page.defaultView;
    view?.addEventListener('focusin', this.#onFocus, true);
    view?.addEventListener('keydown', this.#onKey, true);
    view?.addEventListener('beforeinput', this.#onInput, true);
    for (const name of SHOWING) view?.addEventListener(name, this.#onShowing, true);
    for (const root of [this.#page, ...this.#roots]) this.#observer.observe(root, OBSERVED);
  }

  async #look(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#listen();
    const read = this.#readAnew();
    return read !== null && this.#ask(read);
  }

  #ask(page: PageSnapshot): Promise<boolean> {
    const answer = this.#judge(page);
    this.#pending = answer;
    const end = (): void => {
      if (this.#pending === answer) this.#pending = null;
    };
    answer.then(end, end);
    return answer;
  }

  /** What the page says now; null where that was judged. */
  #readAnew(): PageSnapshot | null {
    this.#changedSince = false;
    if (this.#isWrittenInto) return null;
    const began = Date.now();
    const page = this.read();
    this.#readAt = Date.now();
    this.#cost = this.#readAt - began;
    if (this.#judged !== null) {
      // A countdown beside a code's field is no news.
      const print = printOf(page);
      const isNews = print !== (typeof this.#judged === 'string' ? this.#judged : printOf(this.#judged));
      this.#judged = print;
      if (!isNews) return null;
    } else this.#judged = page;
    this.#judgings += 1;
    return page;
  }

  #changed(): void {
    this.#changedSince = true;
    // Deaf until the look: a page that never rests makes no further records.
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    const pause = Math.max(PAUSE * (1 + Math.floor(this.#judgings / SLOWER_AFTER)), SHARE * this.#cost);
    this.#timer = setTimeout(() => void this.#look(), Math.min(LONGEST_PAUSE, pause));
  }

  /** Style may have changed with the focus, and nobody here sees what other frames say by now: it is judged again. */
  readonly #onFocus = (event: Event): void => {
    if (!event.isTrusted) return;
    this.#observeRootsOf(event);
    if (!this.#mayRead()) return this.#changed();
    const view = this.#page.defaultView;
    if (view && (view !== view.top || view.length > 0)) this.#judged = null;
    void this.#look();
  };

  readonly #onShowing = (event: Event): void => {
    if (!event.isTrusted) return;
    // The background forgets a page that is left, the browser may bring it back.
    if ((event as PageTransitionEvent).persisted) this.#judged = null;
    this.#changed();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#keysOutside || this.#fieldOf(event)) return;
    this.#keysOutside = true;
    // The letter comes in after this.
    void this.#look();
    this.#isWrittenInto = this.#page.body?.isContentEditable === true;
  };

  /** Letters wait where the page says something that was not judged yet, or is just being judged, and come in as typed or not at all. */
  readonly #onInput = (event: InputEvent): void => {
    if (event.isTrusted && !('value' in (event.target ?? event))) this.#untouched = false;
    if (!event.isTrusted || this.#block.takes(event, this.#focused())) return;
    if (this.#changedSince && this.#mayRead()) {
      const page = this.#readAnew();
      this.#listen();
      if (page) void this.#ask(page);
    }
    if (this.#pending) this.#block.until(this.#pending, event, this.#focused());
  };

  /** Whether the last reading is so long ago that another costs little. */
  #mayRead(): boolean {
    return Date.now() - this.#readAt >= SHARE_IN_FOCUS * this.#cost;
  }

  /** The field an event is about; a page that can be written into as a whole is none. */
  #fieldOf(event: Event): Element | null {
    const target = this.#observeRootsOf(event);
    return target && isWrittenInto(target) && !/^(?:html|body)$/i.test(tagOf(target)) ? target : null;
  }

  #observeRootsOf(event: Event): Element | null {
    let [element] = event.composedPath();
    while (element instanceof Element) {
      const root = shadowOf(element);
      if (!root) return element;
      if (!this.#roots.has(root)) {
        this.#roots.add(root);
        this.#observer.observe(root, OBSERVED);
      }
      if (!root.activeElement) return element;
      element = root.activeElement;
    }
    return null;
  }

  #focused(): Element | null {
    let element = this.#page.activeElement;
    for (let root = element && shadowOf(element); root?.activeElement; root = shadowOf(root.activeElement)) element = root.activeElement;
    return element && isWrittenInto(element) ? element : null;
  }
}

/** What is the same while nothing new is said: a countdown beside a code's field is no news, nor is a box without words. */
function printOf({ tokens, ...more }: PageSnapshot): string {
  const telling = tokens.filter((token) => token !== LEAVE && token !== ' ' && !(Array.isArray(token) && isBare(token)));
  return JSON.stringify([telling, more]).replace(/\d+/g, '0');
}

function isBare([, attributes, sight]: ElementToken): boolean {
  return sight === undefined && Object.keys(attributes).length === 0;
}
