/**
 * The few things that reading a mail body needs of a node. Live DOM nodes fit as they are; another tree
 * (a parsed file in Node) needs a thin adapter.
 */
export interface BodyNode {
  /** As in the DOM: 1 element, 3 text, 4 CDATA, 9 document, 11 fragment or shadow root. */
  readonly nodeType: number;
  /** Lower-case tag name; elements only. */
  readonly localName?: string;
  /** The text of a text node. */
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<BodyNode>;
  /** Elements only; null where the attribute is missing. */
  getAttribute?(name: string): string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** Attribute `name` of an element, '' where it is missing. */
export function attribute(node: BodyNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}
