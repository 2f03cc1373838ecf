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
/** All letters below an element. */
export const textOf = /* @__PURE__ */ own<string | null>('textContent');
/** The element around, null at the top of a tree. */
export const parentOf = /* @__PURE__ */ own<Element | null>('parentElement');
/** The element before, null for the first. */
export const beforeOf = /* @__PURE__ */ own<Element | null>('previousElementSibling');
/** How many elements stand directly below. */
export const partsOf = /* @__PURE__ */ own<number>('childElementCount');
/** Whether `selector` matches. */
export const matches = /* @__PURE__ */ own<boolean>('matches');
/** All elements below `element` that `selector` matches, in document order. */
export const queryAll = /* @__PURE__ */ own<ArrayLike<Element>>('querySelectorAll');
/** Whether the element stands in a document. */
export const isThere = /* @__PURE__ */ own<boolean>('isConnected');
/** The document or shadow root around an element. */
export const rootOf = /* @__PURE__ */ own<Node>('getRootNode');
/** The document of an element. */
export const documentOf = /* @__PURE__ */ own<Document | null>('ownerDocument');

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
