/** What a live body shows beside its own nodes: shadow trees, and documents in frames and objects. */
import { boxOf } from '../../dom/live.ts';
import { attribute, attributeOrNull, ELEMENT, queryIn, shadowTreeOf, tagOf, typeOf } from '../../dom/tree.ts';

const FRAMES = /^(iframe|frame|object|embed)$/;
/** A frame with a side shorter than this, in px, shows nothing that could be read or pressed. */
const SHORTEST_SIDE = 8;

/** Whether an element may show another document. */
export function isFrame(element: Element): boolean {
  return FRAMES.test(tagOf(element));
}

/** The document that a frame or object shows, where we may read it. */
export function innerDocument(element: Element): Document | null {
  if (!isFrame(element)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Whether an element shows a document that we may not read. */
export function isClosedFrame(element: Element): boolean {
  if (!isFrame(element) || innerDocument(element) || showsFallback(element)) return false;
  const { width, height } = boxOf(element);
  return width >= SHORTEST_SIDE && height >= SHORTEST_SIDE;
}

/** Whether an object shows what its markup holds for browsers that cannot draw it. */
export function showsFallback(element: Element): boolean {
  if (tagOf(element) !== 'object' || innerDocument(element)) return false;
  if (attributeOrNull(element, 'data') === null && attributeOrNull(element, 'type') === null) return true;
  return Array.from(queryIn(element, ':scope > *')).some((child) => Element.prototype.getClientRects.call(child).length > 0);
}

/** The markup of a closed frame that brings it along, '' for one that gets it from elsewhere. */
export function writtenIn(frame: Element): string {
  const written = attributeOrNull(frame, 'srcdoc');
  if (written !== null) return written;
  const address = attributeOrNull(frame, 'src') ?? attribute(frame, 'data');
  const [, kind = '', base64, data = ''] = /^\s*data:([^,;]*)(?:;[^,;]*?)*(;base64)?,([\s\S]*)$/i.exec(address) ?? [];
  if (!/html|xml/i.test(kind)) return '';
  try {
    const text = decodeURIComponent(data);
    return base64 ? atob(text) : text;
  } catch {
    return '';
  }
}

/** Every tree inside `root` that an event does not leave by itself: shadow roots and documents of frames, outer ones first. */
export function treesIn(root: Document | Element | ShadowRoot): (Document | ShadowRoot)[] {
  return [...Array.from(queryIn(root, '*')), ...(typeOf(root) === ELEMENT ? [root as Element] : [])].flatMap((element) => {
    const inner = innerDocument(element) ?? shadowTreeOf(element);
    return inner ? [inner, ...treesIn(inner)] : [];
  });
}

/** The frames inside a body, in whatever tree, or the one that it is, that show a document which we may not read. */
export function closedFramesIn(root: Element): Element[] {
  if (isFrame(root)) return isClosedFrame(root) ? [root] : [];
  return [root, ...treesIn(root)].flatMap((tree) => Array.from(queryIn(tree, 'iframe, frame, object, embed')).filter(isClosedFrame));
}
