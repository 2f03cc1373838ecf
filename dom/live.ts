/**
 * Reads nodes of documents that others wrote. In Chromium a form answers `form.childNodes` with its field of that name,
 * in our own world too: so whatever may be a form is read through the prototypes that the browser gave this world, where
 * no page can put anything. Documents and shadow roots answer for themselves here.
 */

/** Property or method `name` as the browser made it, of the element that is given first. */
export function own<T>(name: string): (element: Element, ...more: unknown[]) => T {
  return (element, ...more) => {
    const value: unknown = Reflect.get(Element.prototype, name, element);
    return (typeof value === 'function' ? value.apply(element, more) : value) as T;
  };
}

/** Attribute `name` of an element, null where it is missing. */
export const attributeOf = /* @__PURE__ */ own<string | null>('getAttribute');
/** The names of all attributes of an element. */
export const attributeNames = /* @__PURE__ */ own<string[]>('getAttributeNames');
const textContent = /* @__PURE__ */ own<string>('textContent');
/** All letters below an element or shadow root, '' for none. */
export const textOf = (holder: Element | ShadowRoot | null | undefined): string => (holder ? textContent(holder as Element) : '');
/** Tag name as the parser wrote it. */
export const localNameOf = /* @__PURE__ */ own<string>('localName');
/** The element around, null at the top of a tree. */
export const parentOf = /* @__PURE__ */ own<Element | null>('parentElement');
/** The element before, null for the first. */
export const beforeOf = /* @__PURE__ */ own<Element | null>('previousElementSibling');
/** The element behind, null for the last. */
export const afterOf = /* @__PURE__ */ own<Element | null>('nextElementSibling');
const nextNode = /* @__PURE__ */ own<Node | null>('nextSibling');
/** How many elements stand directly below. */
export const partsOf = /* @__PURE__ */ own<number>('childElementCount');
/** Whether `selector` matches. */
export const matches = /* @__PURE__ */ own<boolean>('matches');
/** The element itself or the nearest around it that `selector` matches, null for none. */
export const closest = /* @__PURE__ */ own<Element | null>('closest');
/** The nearest element around `element` that `selector` matches, null for none. */
export const closestAround = (element: Element, selector: string): Element | null => {
  const around = parentOf(element);
  return around && closest(around, selector);
};
/** Whether a node is the element or stands in it. */
export const contains = /* @__PURE__ */ own<boolean>('contains');
const compareDocumentPosition = /* @__PURE__ */ own<number>('compareDocumentPosition');
/** Whether `other` comes after the element in the document, and does not stand in it. */
export const isBefore = (element: Element, other: Element): boolean =>
  compareDocumentPosition(element, other) === Node.DOCUMENT_POSITION_FOLLOWING;
/** Whether the element has that attribute. */
export const hasAttribute = /* @__PURE__ */ own<boolean>('hasAttribute');
/** The first element below `element` that `selector` matches, null for none. */
export const queryFirst = /* @__PURE__ */ own<Element | null>('querySelector');
const openRoot = /* @__PURE__ */ own<ShadowRoot | null>('shadowRoot');
/** The open shadow root of an element, null for none. */
export const openShadowOf = (element: Element): ShadowRoot | null => openRoot(element);
/** Where the element is drawn. */
export const boxOf = /* @__PURE__ */ own<DOMRect>('getBoundingClientRect');
/** All elements below `element` that `selector` matches, in document order. */
export const queryAll = /* @__PURE__ */ own<ArrayLike<Element> & Iterable<Element>>('querySelectorAll');
/** Whether the element stands in a document. */
export const isThere = /* @__PURE__ */ own<boolean>('isConnected');
/** The document or shadow root around an element. */
export const rootOf = /* @__PURE__ */ own<Node>('getRootNode');
/** The document of an element. */
export const documentOf = /* @__PURE__ */ own<Document>('ownerDocument');

/**
 * Whether the parser has left the element: its document has come in, or something follows the element or one around it.
 * What stands directly in the page's body does not tell, for scripts put things of their own behind it.
 */
export function isParsed(element: Element): boolean {
  const { readyState, body } = documentOf(element);
  if (readyState !== 'loading') return true;
  for (let at: Element | null = element; at && parentOf(at) && parentOf(at) !== body; at = parentOf(at)) if (nextNode(at)) return true;
  return false;
}

/** Chromium opens closed roots for extensions by a function, Firefox by a property. */
interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of any element, closed ones too: extensions may look into them. Null where it has none. */
export function shadowOf(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: Opener };
  // Chromium throws for drawings and formulas; only HTML elements have this property, in whatever window.
  if (!('innerText' in element)) return null;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot ?? element.shadowRoot;
}
