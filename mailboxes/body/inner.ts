/** What a live body shows beside its own nodes: shadow trees, and documents in frames and objects. */

const FRAMES = /^(iframe|frame|object|embed)$/;
/** A frame with a side shorter than this, in px, shows nothing that could be read or pressed. */
const SHORTEST_SIDE = 8;

interface ShadowOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** A body may bring shadow trees of its own (declarative ones, in a frame); extensions may look into closed ones. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only these tags and custom elements can hold a shadow tree; asking costs a call into the browser.
  if (!/-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(element.localName)) {
    return null;
  }
  const host = globalThis as { browser?: ShadowOpener; chrome?: ShadowOpener };
  return (host.browser?.dom ?? host.chrome?.dom)?.openOrClosedShadowRoot(element) ?? null;
}

/** Whether an element may show another document. */
export function isFrame(element: Element): boolean {
  return FRAMES.test(element.localName);
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
  const { width, height } = element.getBoundingClientRect();
  return width >= SHORTEST_SIDE && height >= SHORTEST_SIDE;
}

/** Whether an object shows what its markup holds for browsers that cannot draw it. */
export function showsFallback(element: Element): boolean {
  if (element.localName !== 'object' || innerDocument(element)) return false;
  if (!element.hasAttribute('data') && !element.hasAttribute('type')) return true;
  return [...element.children].some((child) => child.getClientRects().length > 0);
}

/** The markup of a closed frame that brings it along, '' for one that gets it from elsewhere. */
export function writtenIn(frame: Element): string {
  const written = frame.getAttribute('srcdoc');
  if (written !== null) return written;
  const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
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
  return [...root.querySelectorAll('*'), ...('localName' in root ? [root] : [])].flatMap((element) => {
    const inner = innerDocument(element) ?? shadowRootOf(element);
    return inner ? [inner, ...treesIn(inner)] : [];
  });
}

/** The frames inside a body, in whatever tree, that show a document which we may not read. */
export function closedFramesIn(root: Element): Element[] {
  return [root, ...treesIn(root)].flatMap((tree) => [...tree.querySelectorAll('iframe, frame, object, embed')].filter(isClosedFrame));
}
