/** Finds the links of a mail's body in the events of a page. */
import { own } from '../../../dom/live.ts';
import { attribute, attributeOrNull, tagOf } from '../../../dom/tree.ts';
import { isFrame, treesIn } from '../../../mailboxes/body/inner.ts';

const SVG = 'http://www.w3.org/2000/svg';
const namespaceOf = own<string | null>('namespaceURI');

/**
 * Hears events in and around the bodies before any script of the page does: at their windows, and at the shadow roots
 * and documents of frames inside them, which hide what happens there. Frames that load later are heard too, and those that
 * are never done with it once the person comes to them.
 * @param onFrame told when a frame has loaded, somewhere in the page
 * @returns stops listening
 */
export function listenAround(
  bodyRoots: Element[],
  names: readonly string[],
  listen: (event: Event) => void,
  onFrame: () => void = () => {},
): () => void {
  // A signal, because Firefox lets nobody touch the window of a frame that is gone.
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  // What listens already is not added again.
  const start = (): void => {
    const trees = bodyRoots.flatMap((root) => [root.ownerDocument, root.getRootNode(), ...treesIn(root)]);
    for (const tree of new Set(trees)) {
      tree.addEventListener('load', loaded, options);
      tree.addEventListener('pointerover', loaded, options);
      placeOf(tree).addEventListener('blur', start, options);
      for (const name of names) placeOf(tree).addEventListener(name, listen, options);
    }
  };
  // Pictures load all day.
  const loaded = (event: Event): void => {
    if (!isFrame(event.target as Element)) return;
    start();
    onFrame();
  };
  start();
  return () => stop.abort();
}

/** The window hears an event before any script of the page below it; a shadow root hears what it hides. */
function placeOf(tree: Node): EventTarget {
  return ('defaultView' in tree ? (tree as Document).defaultView : null) ?? tree;
}

/** What the event passed inside one of the bodies, innermost first; null where it happened elsewhere. */
export function pathInside(event: Event, bodyRoots: Element[]): Element[] | null {
  const path = event.composedPath();
  const place = path.findIndex((one) => bodyRoots.includes(one as Element));
  const root = place < 0 ? rootOfInner(path, bodyRoots) : place;
  return root < 0 ? null : (path.slice(0, root + 1) as Element[]);
}

/** The place in `path` of the root of a document that a frame in one of the bodies shows, -1 where there is none. */
function rootOfInner(path: EventTarget[], bodyRoots: Element[]): number {
  const page = (path[0] as Node | undefined)?.ownerDocument;
  if (bodyRoots.some(({ ownerDocument }) => ownerDocument === page)) return -1;
  const inner = bodyRoots.flatMap((root) => treesIn(root)).some((tree) => tree === page);
  return inner ? path.findIndex((one) => one === page?.documentElement) : -1;
}

/**
 * Whether a press on this element may lead somewhere. MathML gives any element a target; a link in SVG may be given
 * one by an animation, at the press or before. Other elements of SVG name pictures and shapes by their `href`.
 */
export function isLink(place: Element): boolean {
  if (namespaceOf(place) === SVG) return tagOf(place) === 'a';
  return addressOf(place) !== '';
}

/** Whether it shows a copy of a drawing: browsers follow the links in there, and events tell nothing of them. */
export function isCopy(place: Element): boolean {
  return namespaceOf(place) === SVG && tagOf(place) === 'use';
}

/** The address behind a link as written, '' where it shows none. */
export function addressOf(link: Element): string {
  const animated = (link as Partial<SVGAElement>).href?.animVal;
  if (typeof animated === 'string' && animated !== '') return animated;
  // Pictures in SVG may still link the old way.
  return attributeOrNull(link, 'href') ?? attribute(link, 'xlink:href');
}

/** The whole web address of a link, '' for any other kind of link. */
export function webAddressOf(link: Element): string {
  const address = addressOf(link);
  const url = address === '' ? null : URL.parse(address, link.baseURI);
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
}
