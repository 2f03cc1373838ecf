/**
 * Reads nodes of documents that others wrote. In Chromium a form answers `form.childNodes` with its field of that name,
 * in our own world too: so every property is read, and every method called, through the prototype that the browser gave
 * this world, where no page can put anything. Trees that Node parsed are read by the same functions.
 */

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const COMMENT = 8;
const DOCUMENT = 9;

/** A node of a parsed file: what no browser holds. */
export abstract class ParsedNode {
  /** As in the DOM: 1 element, 3 text, 4 CDATA, 8 comment, 9 document, 11 fragment; others are passed over. */
  abstract readonly nodeType: number;
  /** Lower-case tag name, '' for what is no element. */
  abstract readonly localName: string;
  /** Content of a text or comment node. */
  abstract readonly nodeValue: string | null;
  abstract readonly childNodes: ArrayLike<ParsedNode>;
  abstract getAttribute(name: string): string | null;
}

export type TreeNode = Node | ParsedNode;

/** Getter or method `name` as the browser made it, called on the node that is given first. */
export function own<T>(owner: string, name: string): (node: unknown, ...more: unknown[]) => T {
  let prototype = (Reflect.get(globalThis, owner) as { prototype?: object } | undefined)?.prototype ?? null;
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype) as object | null;
  const { get, value } = Object.getOwnPropertyDescriptor(prototype ?? {}, name) ?? {};
  return (node, ...more) => (get ?? (value as () => T)).apply(node, more as []) as T;
}

const nodeType = /* @__PURE__ */ own<number>('Node', 'nodeType');
const localName = /* @__PURE__ */ own<string>('Element', 'localName');
const data = /* @__PURE__ */ own<string>('CharacterData', 'data');
const childNodes = /* @__PURE__ */ own<ArrayLike<Node>>('Node', 'childNodes');
const getAttribute = /* @__PURE__ */ own<string | null>('Element', 'getAttribute');
const queryInElement = /* @__PURE__ */ own<ArrayLike<Element>>('Element', 'querySelectorAll');
const queryInDocument = /* @__PURE__ */ own<ArrayLike<Element>>('Document', 'querySelectorAll');
const queryInFragment = /* @__PURE__ */ own<ArrayLike<Element>>('DocumentFragment', 'querySelectorAll');
const shadowRoot = /* @__PURE__ */ own<ShadowRoot | null>('Element', 'shadowRoot');

/** 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
export const typeOf = (node: TreeNode): number => (node instanceof ParsedNode ? node.nodeType : nodeType(node));
/** Tag name as the parser wrote it, '' for what is no element. */
export const tagOf = (node: TreeNode): string => {
  if (node instanceof ParsedNode) return node.localName;
  return nodeType(node) === ELEMENT ? localName(node) : '';
};
/** Content of a text or comment node, and of no other. */
export const valueOf = (node: TreeNode): string => (node instanceof ParsedNode ? (node.nodeValue ?? '') : data(node));
/** The nodes directly below. */
export const childrenOf = (node: TreeNode): ArrayLike<TreeNode> => (node instanceof ParsedNode ? node.childNodes : childNodes(node));
/** Attribute `name` of an element, null where it is missing. */
export const attributeOrNull = (node: TreeNode, name: string): string | null =>
  node instanceof ParsedNode ? node.getAttribute(name) : getAttribute(node, name);
/** Attribute `name` of an element, '' where it is missing. */
export const attribute = (node: TreeNode, name: string): string => attributeOrNull(node, name) ?? '';

/** All letters below a node. */
export const textOf = (node: Node): string => textContent(node) ?? '';
const textContent = /* @__PURE__ */ own<string | null>('Node', 'textContent');
/** The element around, null at the top of a tree. */
export const parentOf = /* @__PURE__ */ own<Element | null>('Node', 'parentElement') as (node: Node) => Element | null;
/** The element before, null for the first. */
export const beforeOf = /* @__PURE__ */ own<Element | null>('Element', 'previousElementSibling') as (node: Element) => Element | null;
/** How many elements stand directly below. */
export const partsOf = /* @__PURE__ */ own<number>('Element', 'childElementCount') as (node: Element) => number;
/** Whether `selector` matches. */
export const matches = /* @__PURE__ */ own<boolean>('Element', 'matches') as (node: Element, selector: string) => boolean;
/** The nearest element that `selector` matches, from `node` upwards. */
export const closest = /* @__PURE__ */ own<Element | null>('Element', 'closest') as (node: Element, selector: string) => Element | null;
/** Whether the node stands in a document. */
export const isThere = /* @__PURE__ */ own<boolean>('Node', 'isConnected') as (node: Node) => boolean;
/** The document or shadow root around. */
export const rootOf = /* @__PURE__ */ own<Node>('Node', 'getRootNode') as (node: Node) => Node;
/** The document of a node. */
export const documentOf = /* @__PURE__ */ own<Document | null>('Node', 'ownerDocument') as (node: Node) => Document | null;
/** Whether `inner` is `node` or stands below it. */
export const holds = /* @__PURE__ */ own<boolean>('Node', 'contains') as (node: Node, inner: Node) => boolean;
/** The address that relative links start from. */
export const baseOf = /* @__PURE__ */ own<string>('Node', 'baseURI') as (node: Node) => string;

/** All elements below `node` that `selector` matches, in document order. */
export function queryAll(node: Node, selector: string): ArrayLike<Element> {
  const type = nodeType(node);
  return (type === ELEMENT ? queryInElement : type === DOCUMENT ? queryInDocument : queryInFragment)(node, selector);
}

interface ShadowOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** These tags and custom elements alone can hold a shadow tree; asking costs a call into the browser. */
const MAY_HOLD_ROOT = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of any element, closed ones too: extensions may look into them. Null where it has none. */
export function rootIn(element: Element): ShadowRoot | null {
  const host = globalThis as { browser?: ShadowOpener; chrome?: ShadowOpener };
  return shadowRoot(element) ?? (host.browser?.dom ?? host.chrome?.dom)?.openOrClosedShadowRoot(element) ?? null;
}

/** The same, asking only those elements that can hold one. */
export function shadowOf(element: Element): ShadowRoot | null {
  return MAY_HOLD_ROOT.test(localName(element)) ? rootIn(element) : null;
}
