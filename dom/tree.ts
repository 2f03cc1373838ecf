/** Reads the nodes of a tree, be it live or parsed by Node, by the same functions. */
import { shadowOf } from './live.ts';

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const COMMENT = 8;

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

/**
 * Getter or method `name` as the browser made it, called on the node that is given first; captured once, as a page has
 * thousands, and at the first call: the browser makes a kind of node for this world when it is first named.
 */
export function captured<T>(owner: string, name: string): (node: unknown, ...more: unknown[]) => T {
  let own: ((...more: unknown[]) => T) | undefined;
  return (node, ...more) => (own ??= capture<T>(owner, name)).apply(node, more);
}

function capture<T>(owner: string, name: string): () => T {
  let prototype = (Reflect.get(globalThis, owner) as { prototype?: object } | undefined)?.prototype ?? null;
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype) as object | null;
  const { get, value } = Object.getOwnPropertyDescriptor(prototype ?? {}, name) ?? {};
  return (get ?? value) as () => T;
}

const nodeType = captured<number>('Node', 'nodeType');
const localName = captured<string>('Element', 'localName');
const data = captured<string>('CharacterData', 'data');
const getAttribute = captured<string | null>('Element', 'getAttribute');
const firstChild = captured<Node | null>('Node', 'firstChild');
const nextSibling = captured<Node | null>('Node', 'nextSibling');

/** 1 element, 3 text, 8 comment, 9 document, 11 fragment. */
export const typeOf = (node: TreeNode): number => (node instanceof ParsedNode ? node.nodeType : nodeType(node));
/** Tag name as the parser wrote it, '' for what is no element. */
export const tagOf = (node: TreeNode): string => {
  if (node instanceof ParsedNode) return node.localName;
  return nodeType(node) === ELEMENT ? localName(node) : '';
};
/** Content of a text or comment node, and of no other. */
export const valueOf = (node: TreeNode): string => (node instanceof ParsedNode ? (node.nodeValue ?? '') : data(node));
/** The nodes directly below, in a list that stays as it is while the page goes on. */
export const childrenOf = (node: TreeNode): ArrayLike<TreeNode> => {
  if (node instanceof ParsedNode) return node.childNodes;
  const children: Node[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
  return children;
};
/** Attribute `name` of an element, null where it is missing. */
export const attributeOrNull = (node: TreeNode, name: string): string | null =>
  node instanceof ParsedNode ? node.getAttribute(name) : getAttribute(node, name);
/** Attribute `name` of an element, '' where it is missing. */
export const attribute = (node: TreeNode, name: string): string => attributeOrNull(node, name) ?? '';

/** These tags and custom elements alone can hold a shadow tree; asking costs a call into the browser. */
const MAY_HOLD_ROOT = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');

/** The shadow tree that an element shows, closed or not; null where it has none. */
export function shadowTreeOf(node: TreeNode): ShadowRoot | null {
  if (node instanceof ParsedNode) return null;
  const tag = tagOf(node);
  return MAY_HOLD_ROOT.includes(tag) || tag.includes('-') ? shadowOf(node as Element) : null;
}

const DOCUMENT = 9;
const queryInElement = captured<ArrayLike<Element>>('Element', 'querySelectorAll');
const queryInDocument = captured<ArrayLike<Element>>('Document', 'querySelectorAll');
const queryInFragment = captured<ArrayLike<Element>>('DocumentFragment', 'querySelectorAll');

/** All elements below an element, document or shadow root that `selector` matches, in document order. */
export function queryIn(root: Node, selector: string): ArrayLike<Element> {
  const type = typeOf(root);
  return (type === ELEMENT ? queryInElement : type === DOCUMENT ? queryInDocument : queryInFragment)(root, selector);
}
