/** Reads a saved page with a real HTML5 parser, by the same reader as a live one. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { OpenPage } from '../../judge/types.ts';
import { readPage } from '../../pages/read-page.ts';
import type { PageNode } from '../../pages/tree.ts';

type Node = DefaultTreeAdapterTypes.Node;

const NODE_TYPES: Record<string, number> = { '#text': 3, '#comment': 8, '#document': 9, '#document-fragment': 11, '#documentType': 10 };

/** One parsed node under the names that a live one has; children are wrapped when they are asked for. */
class ParsedNode implements PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  private readonly node: Node;

  constructor(node: Node) {
    this.node = node;
    this.nodeType = NODE_TYPES[node.nodeName] ?? 1;
    if ('tagName' in node) this.localName = node.tagName;
    if ('value' in node) this.data = node.value;
    else if ('data' in node) this.data = node.data;
  }

  get childNodes(): ParsedNode[] {
    return 'childNodes' in this.node ? this.node.childNodes.map((child) => new ParsedNode(child)) : [];
  }

  getAttribute(name: string): string | null {
    if (!('attrs' in this.node)) return null;
    return this.node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }
}

/**
 * A saved page as the extension would read it.
 * @param url the URL it is imagined at.
 */
export function openPageFromHtml(html: string, url: string): OpenPage {
  return readPage(new ParsedNode(parse(html)), url);
}
