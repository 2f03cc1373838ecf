import { isNamed } from './names.ts';
import { textLength } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';

/** Something that looks like the body of a message. */
export interface BodyPlace {
  /** Index of its spot: where the banner goes before. */
  spot: number;
  /** How sure its own look makes it. */
  kind: 'frame' | 'shadow' | 'named' | 'marked' | 'following';
  /** The elements that hold the mail and nothing else; empty where a frame of another origin holds it. */
  roots: Element[];
}

/** Every element that looks like a message body by itself, in reading order; outer ones before what they hold. */
export function findBodies(map: PageMap): BodyPlace[] {
  return map.spots.flatMap((spot, index) => bodyAt(map, spot, index) ?? []);
}

function bodyAt(map: PageMap, spot: Spot, index: number): BodyPlace | null {
  const { element, words } = spot;
  if (element.localName === 'iframe' || element.localName === 'frame') return frameBody(spot, index);
  const named = isNamed(words, 'body');
  const marked = element.localName === 'article' || /^(document|article)$/.test(element.getAttribute('role') ?? '');
  if (spot.shadow && (named || isNamed(words, 'mail')) && hasContent(map, spot)) {
    return { spot: index, kind: 'shadow', roots: [...spot.shadow.children].filter(isContent) };
  }
  if (!named && !marked) return null;
  const frames = framesIn(map, index);
  const framed = frames.flatMap((frame) => frame.roots);
  const own = textLength(map, spot.runStart, spot.runEnd);
  if (framed.length > 0) {
    return { spot: index, kind: 'frame', roots: own > OWN_WORDS ? [element, ...framed] : framed };
  }
  if (own === 0 && frames.length > 0) return frames[0] ? { ...frames[0], spot: index } : null;
  if (!hasContent(map, spot)) return null;
  return { spot: index, kind: named ? 'named' : 'marked', roots: [element] };
}

/** A container with a frame may say a few words of its own ("Show pictures"). */
const OWN_WORDS = 80;

function framesIn(map: PageMap, index: number): BodyPlace[] {
  const found: BodyPlace[] = [];
  for (let inner = index + 1; inner < (map.spots[index]?.end ?? 0); inner++) {
    const spot = map.spots[inner];
    const body = spot?.element.localName === 'iframe' ? frameBody(spot, inner) : null;
    if (body) found.push(body);
  }
  return found;
}

function isContent(element: Element): boolean {
  return element.localName !== 'style' && element.localName !== 'link' && element.localName !== 'script';
}

/** Text, or a picture: some mails are one picture. */
export function hasContent(map: PageMap, spot: Spot): boolean {
  if (spot.runEnd > spot.runStart) return true;
  const picture = (spot.shadow ?? spot.element).querySelector('img');
  return picture !== null && (picture.getAttribute('width') ?? '') !== '1';
}

/** The document of a frame of the same origin; null where it is another's. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function frameBody(spot: Spot, index: number): BodyPlace | null {
  const { element, words } = spot;
  const doc = frameDocument(element);
  if (!doc) {
    const speaks = [words, element.getAttribute('title'), element.getAttribute('src')].join(' ');
    return /mail|message|msg|body/i.test(speaks) ? { spot: index, kind: 'frame', roots: [] } : null;
  }
  const { body } = doc;
  // What a person writes into is an editor, not a mail.
  if (!body || doc.designMode === 'on' || body.isContentEditable) return null;
  if (body.querySelector('[contenteditable="true"]')) return null;
  const text = (body.textContent ?? '').trim();
  return text !== '' || body.querySelector('img[src], a[href]') ? { spot: index, kind: 'frame', roots: [body] } : null;
}
