import { contains, documentOf, rootOf } from '../dom/live.ts';
import { addRoots } from '../dom/roots.ts';
import { tagOf } from '../dom/tree.ts';
import { isMoving, watchReveals } from './reveals.ts';
import { RoomWatch } from './room-for-banner.ts';
import type { MailHandle, Reader } from './reader.ts';

/** Milliseconds: mutations come in bursts; one look after each burst, but not later than LONGEST_WAIT. */
const PAUSE = 100;
const LONGEST_WAIT = 500;
/** The same while the document is coming in: its own scripts would keep a clock waiting, and the mail may be whole by now. */
const PAUSE_LOADING = 5;
/** Milliseconds between two such looks, and how many times as long as one takes: the page has its own work to do. */
const PAUSE_AT_ONCE = 10;
const PAUSE_SHARE = 4;
/** Between two looks at a document that is still coming in: it may stop anywhere. */
const LOADING_PAUSE = 1000;
/** Between two looks at a mail in which something moves, while it is new and later: some move for ever. */
const MOVING_PAUSE = 1000;
const MOVING_LATER = 5000;
const MOVING_LOOKS = 15;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-expanded', 'aria-hidden', 'src', 'srcdoc', 'href', 'action', 'formaction', 'open'],
};

/** Route changes without a reload, the way back to a page that was kept, another width, which styles may ask for. */
const RETURNS = ['hashchange', 'popstate', 'pageshow', 'resize'];

/** Our own elements; drawing them is no news. */
const OURS = /^unasked-/;

export type OnChange = (handles: MailHandle[], isTouched: (handle: MailHandle) => boolean) => void;

/**
 * Tells which mails lie open in a document, at once and after every change: re-render, route change without reload,
 * a message expanded or collapsed, a body frame that loaded.
 * @param onChange called with all that lies open, also when the handles are the same as before (compare by id), and with a question:
 *   whether anything in the region of a mail, or what shows it, changed since the last call.
 * @returns stops watching.
 */
export function watchMailbox(doc: Document, reader: Reader, onChange: OnChange): () => void {
  const view = doc.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let nextAtOnce = 0;
  const watched = new WeakSet<Node>();
  const trees = new Set<ShadowRoot>();
  let changes = new Changes();
  let bodies: Element[] = [];
  let movingLooks = 0;
  const stop = new AbortController();
  const observer = new MutationObserver((records) => {
    const news = records.filter(isNews);
    if (news.length === 0) return;
    changes.note(news);
    if (doc.readyState === 'loading' && Date.now() >= nextAtOnce) look();
    else schedule();
  });

  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const began = Date.now();
    const handles = reader.openMails(doc);
    // Frames and shadow trees come and go; each is watched once.
    for (const frame of doc.querySelectorAll('iframe')) watchFrame(frame);
    addRoots(doc, trees);
    for (const tree of trees) observe(tree);
    for (const { bodyRoots } of handles) for (const root of bodyRoots) observe(rootOf(root));
    const since = changes;
    changes = new Changes();
    onChange(handles, (handle) => since.touch(handle));
    const ended = Date.now();
    nextAtOnce = ended + Math.max(PAUSE_AT_ONCE, PAUSE_SHARE * (ended - began));
    bodies = handles.flatMap(({ bodyRoots }) => bodyRoots);
    rooms.watch(handles.map(({ anchor }) => anchor));
    const isComingIn = bodies.some((body) => documentOf(body).readyState === 'loading');
    const moving = bodies.filter(isMoving);
    for (const body of moving) changes.noteShown(body);
    movingLooks = moving.length > 0 ? movingLooks + 1 : 0;
    clearTimeout(nextLook);
    if (isComingIn) nextLook = setTimeout(look, LOADING_PAUSE);
    else if (moving.length > 0) nextLook = setTimeout(look, movingLooks > MOVING_LOOKS ? MOVING_LATER : MOVING_PAUSE);
  };

  const revealed = (body: Element): void => {
    changes.noteShown(body);
    schedule();
  };

  const rooms = new RoomWatch((anchor) => {
    changes.noteShown(anchor);
    schedule();
  });

  const schedule = (): void => {
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const pause = doc.readyState === 'loading' ? PAUSE_LOADING : PAUSE;
    timer = setTimeout(look, Math.max(0, Math.min(pause, waitingSince + LONGEST_WAIT - now)));
  };

  /** A frame that loaded, or another route: anything may be new. */
  const scheduleAll = (): void => {
    changes.everywhere = true;
    schedule();
  };

  const lookAtAll = (): void => {
    changes.everywhere = true;
    look();
  };

  const observe = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
    watchReveals(root, () => bodies, revealed, stop.signal);
  };

  const watchFrame = (frame: HTMLIFrameElement): void => {
    if (!watched.has(frame)) {
      watched.add(frame);
      frame.addEventListener('load', scheduleAll);
    }
    const inner = documentIn(frame);
    if (inner) observe(inner);
  };

  observe(doc);
  for (const name of RETURNS) view?.addEventListener(name, scheduleAll);
  doc.addEventListener('DOMContentLoaded', lookAtAll);
  look();
  return () => {
    clearTimeout(timer);
    clearTimeout(nextLook);
    observer.disconnect();
    rooms.stop();
    stop.abort();
    for (const name of RETURNS) view?.removeEventListener(name, scheduleAll);
    doc.removeEventListener('DOMContentLoaded', lookAtAll);
  };
}

/** More changed nodes than this are taken for a change everywhere. */
const MOST_NODES = 300;

/** Where a page changed between two looks. */
class Changes {
  everywhere = false;
  readonly #changed = new Set<Node>();
  /** Elements whose own attributes changed: these may show or hide all that lies in them. */
  readonly #restyled = new Set<Node>();

  note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (this.everywhere) return;
      this.#changed.add(target);
      if (type === 'attributes') this.#restyled.add(target);
      this.everywhere = this.#changed.size > MOST_NODES || [...addedNodes, ...removedNodes].some(isStyleSheet);
    }
  }

  /** What is in `body` may be shown otherwise than before. */
  noteShown(body: Element): void {
    this.#changed.add(body);
  }

  touch({ anchor, region, bodyRoots }: MailHandle): boolean {
    if (this.everywhere || this.#changed.has(anchor)) return true;
    const parts = [...region, ...bodyRoots];
    if ([...this.#changed].some((node) => parts.some((part) => contains(part, node)))) return true;
    return [...this.#restyled].some((node) => parts.some((part) => contains(node as Element, part)));
  }
}

function isStyleSheet(node: Node): boolean {
  return /^(style|link)$/.test(tagOf(node));
}

function isNews(record: MutationRecord): boolean {
  if (record.type !== 'childList') return !isOurs(record.target);
  // Our banner taken away is news, our banner drawn is not.
  return record.removedNodes.length > 0 || [...record.addedNodes].some((node) => !isOurs(node));
}

function isOurs(node: Node): boolean {
  return OURS.test(tagOf(node));
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
