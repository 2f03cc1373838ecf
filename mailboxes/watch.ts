import type { OpenMailPlace, Reader } from './reader.ts';

/** Milliseconds: mutations come in bursts; one look after each burst, but not later than LONGEST_WAIT. */
const PAUSE = 100;
const LONGEST_WAIT = 500;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-expanded', 'aria-hidden', 'src', 'srcdoc'],
};

/** Route changes without a reload, and the way back to a page that was kept. */
const RETURNS = ['hashchange', 'popstate', 'pageshow'];

/** Our own elements; drawing them is no news. */
const OURS = /^unasked-/;

/**
 * Tells which mails lie open in a document, at once and after every change: re-render, route change without reload,
 * a message expanded or collapsed, a body frame that loaded.
 * @param onChange called with all places, also when they are the same as before; compare by id.
 * @returns stops watching.
 */
export function watchMailbox(doc: Document, reader: Reader, onChange: (places: OpenMailPlace[]) => void): () => void {
  const view = doc.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (records.some(isNews)) schedule();
  });

  const look = (): void => {
    timer = undefined;
    const places = reader.openMails(doc);
    // Frames and shadow trees come and go; each is watched once.
    for (const frame of doc.querySelectorAll('iframe')) watchFrame(frame);
    for (const { bodyRoots } of places) for (const root of bodyRoots) observe(root.getRootNode());
    onChange(places);
  };

  const schedule = (): void => {
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(PAUSE, waitingSince + LONGEST_WAIT - now)));
  };

  const observe = (root: Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, OBSERVED);
  };

  const watchFrame = (frame: HTMLIFrameElement): void => {
    if (!watched.has(frame)) {
      watched.add(frame);
      frame.addEventListener('load', schedule);
    }
    const inner = documentIn(frame);
    if (inner) observe(inner);
  };

  observe(doc);
  for (const name of RETURNS) view?.addEventListener(name, schedule);
  look();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const name of RETURNS) view?.removeEventListener(name, schedule);
  };
}

function isNews(record: MutationRecord): boolean {
  if (record.type !== 'childList') return !isOurs(record.target);
  // Our banner taken away is news, our banner drawn is not.
  return record.removedNodes.length > 0 || [...record.addedNodes].some((node) => !isOurs(node));
}

function isOurs(node: Node): boolean {
  return OURS.test((node as Element).localName ?? '');
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
