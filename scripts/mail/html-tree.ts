/** Parses HTML as browsers do (parse5) into the nodes that the body reader walks. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import type { BodyNode } from '../../mailboxes/body/tree.ts';

type ParsedNode = DefaultTreeAdapterMap['node'];

const NODE_TYPES: Record<string, number> = { '#text': 3, '#comment': 8, '#document': 9, '#document-fragment': 11 };

/** A whole document as a tree of nodes. Never throws: HTML parsing knows no errors. */
export function treeOf(source: string): BodyNode {
  return copyOf(parse(source));
}

class StaticNode implements BodyNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly childNodes: StaticNode[] = [];
  readonly #attributes: Map<string, string>;

  constructor(node: ParsedNode) {
    const isElement = 'tagName' in node;
    this.nodeType = isElement ? 1 : (NODE_TYPES[node.nodeName] ?? 10);
    this.localName = isElement ? node.tagName : '';
    this.nodeValue = 'value' in node ? node.value : null;
    this.#attributes = new Map(isElement ? node.attrs.map((one) => [one.name, one.value]) : []);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

/** Copies the tree without recursion: mails nest thousands of elements deep. */
function copyOf(node: ParsedNode): StaticNode {
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
