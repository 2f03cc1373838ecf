/** Finds the links of a mail's body in the events of a page. */

/** The window hears an event before any script of the page below it; a shadow root hears what it hides. */
export function listeningPlaces(bodyRoots: Element[]): Set<EventTarget> {
  return new Set(bodyRoots.flatMap((root) => [root.ownerDocument.defaultView ?? root.ownerDocument, root.getRootNode()]));
}

/** What the event passed inside one of the bodies, innermost first; null where it happened elsewhere. */
export function pathInside(event: Event, bodyRoots: Element[]): Element[] | null {
  const path = event.composedPath();
  const root = path.findIndex((place) => bodyRoots.includes(place as Element));
  return root < 0 ? null : (path.slice(0, root + 1) as Element[]);
}

export function isLink(place: Element): boolean {
  return (place.localName === 'a' || place.localName === 'area') && addressOf(place) !== '';
}

/** Pictures in SVG may still link the old way. */
export function addressOf(link: Element): string {
  return link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
}

/** The whole web address of a link, '' for any other kind of link. */
export function webAddressOf(link: Element): string {
  const url = URL.parse(addressOf(link), link.baseURI);
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
}
