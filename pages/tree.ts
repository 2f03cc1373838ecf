/** The least a page's tree must offer, so that a live document and a parsed file are read by the same code. */

export interface PageNode {
  /** 1 element, 3 text, 8 comment, 9 document, 11 fragment; others are passed over. */
  readonly nodeType: number;
  readonly childNodes: ArrayLike<PageNode>;
  readonly localName?: string;
  /** Content of a text or comment node. */
  readonly data?: string;
  /** Of a document: the address that its relative links start from. */
  readonly baseURI?: string;
  getAttribute?(name: string): string | null;
  /** An open shadow root; its content is read before the element's own. */
  readonly shadowRoot?: PageNode | null;
}

/** One duty of reading; several of them share one walk. */
export interface Visitor {
  enter?(element: PageNode, name: string): void;
  leave?(element: PageNode, name: string): void;
  text?(data: string): void;
  comment?(data: string): void;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

/** The attribute, or '' where the element has none. */
export function attribute(element: PageNode, name: string): string {
  return element.getAttribute?.(name) ?? '';
}

/** Whether the element is written into like a field without being one; a page that is editable as a whole is no field. */
export function isEditable(element: PageNode): boolean {
  if (/^(?:html|body)$/i.test(element.localName ?? '')) return false;
  const editable = element.getAttribute?.('contenteditable');
  return (editable != null && editable !== 'false') || attribute(element, 'role') === 'textbox';
}

/**
 * Walks the tree in document order without recursion; every entered element is left again.
 * @param limit most nodes that are visited.
 * @returns false where the limit cut the page off.
 */
export function walk(root: PageNode, visitors: readonly Visitor[], limit: number): boolean {
  const open: { node: PageNode; name: string; inside: PageNode[]; next: number }[] = [];
  let left = limit;
  const push = (node: PageNode, name: string): void => {
    const shadow = node.shadowRoot ? Array.from(node.shadowRoot.childNodes) : [];
    open.push({ node, name, inside: [...shadow, ...Array.from(node.childNodes)], next: 0 });
  };
  push(root, '');
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = left > 0 ? top.inside[top.next] : undefined;
    if (!node) {
      open.pop();
      if (top.name) for (const visitor of visitors) visitor.leave?.(top.node, top.name);
      continue;
    }
    top.next += 1;
    left -= 1;
    if (node.nodeType === TEXT) for (const visitor of visitors) visitor.text?.(node.data ?? '');
    else if (node.nodeType === COMMENT) for (const visitor of visitors) visitor.comment?.(node.data ?? '');
    else if (node.nodeType === ELEMENT) {
      const name = (node.localName ?? '').toLowerCase();
      for (const visitor of visitors) visitor.enter?.(node, name);
      push(node, name);
    }
  }
  return left > 0;
}
