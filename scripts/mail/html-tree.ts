/** Parses HTML as browsers do (parse5) into the nodes that the readers of mails and pages walk. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { ParsedNode } from '../../dom/tree.ts';

type Parse5Node = DefaultTreeAdapterMap['node'];

const NODE_TYPES: Record<string, number> = { '#text': 3, '#comment': 8, '#document': 9, '#document-fragment': 11 };

/** A whole document as a tree of nodes. Never throws: HTML parsing knows no errors. */
export function treeOf(source: string): ParsedNode {
  return copyOf(parse(source));
}

class StaticNode extends ParsedNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly childNodes: StaticNode[] = [];
  readonly #attributes: Map<string, string>;

  constructor(node: Parse5Node) {
    super();
    const isElement = 'tagName' in node;
    this.nodeType = isElement ? 1 : (NODE_TYPES[node.nodeName] ?? 10);
    this.localName = isElement ? node.tagName : '';
    this.nodeValue = 'value' in node ? node.value : 'data' in node ? node.data : null;
    this.#attributes = new Map(isElement ? node.attrs.map((one) => [one.name, one.value]) : []);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

/** Copies the tree without recursion: mails nest thousands of elements deep. */
function copyOf(node: Parse5Node): StaticNode {
  const root = new StaticNode(node);
  const open = [{ node, copy: root }];
  for (let step = open.pop(); step; step = open.pop()) {
    for (const child of 'childNodes' in step.node ? step.node.childNodes : []) {
      const copy = new StaticNode(child);
      step.copy.childNodes.push(copy);
      open.push({ node: child, copy });
    }
  }
  return root;
}
