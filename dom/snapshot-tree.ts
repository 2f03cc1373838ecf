/** The tree that a page's own script has taken down, for the readers to walk. */
import { COMMENT, ELEMENT, ParsedNode, TEXT, type TreeNode } from './tree.ts';
import { LEAVE, type ElementToken, type Sight, type Token } from '../messages/page-snapshot.ts';

const DOCUMENT = 9;

class SnapshotNode extends ParsedNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly childNodes: SnapshotNode[] = [];
  readonly sight: Sight;
  readonly #attributes: Map<string, string>;

  constructor(nodeType: number, nodeValue: string | null, [localName, attributes, sight = {}]: ElementToken = ['', {}]) {
    super();
    this.nodeType = nodeType;
    this.nodeValue = nodeValue;
    this.localName = localName;
    this.sight = sight;
    this.#attributes = new Map(Object.entries(attributes));
  }

  append(node: SnapshotNode): void {
    this.childNodes.push(node);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

/** What the browser said of an element; nothing of one that was parsed from a file. */
export function sightOf(element: TreeNode): Sight {
  return element instanceof SnapshotNode ? element.sight : NOTHING;
}

const NOTHING: Sight = {};

/** The tree of `tokens`; never throws, whatever they leave open or end too often. */
export function treeOfTokens(tokens: readonly Token[]): ParsedNode {
  const page = new SnapshotNode(DOCUMENT, null);
  const open = [page];
  for (const token of tokens) {
    if (token === LEAVE) {
      open.pop();
      continue;
    }
    const node = nodeOf(token);
    (open.at(-1) ?? page).append(node);
    if (node.nodeType === ELEMENT) open.push(node);
  }
  return page;
}

function nodeOf(token: Exclude<Token, typeof LEAVE>): SnapshotNode {
  if (typeof token === 'string') return new SnapshotNode(TEXT, token);
  return 'comment' in token ? new SnapshotNode(COMMENT, token.comment) : new SnapshotNode(ELEMENT, null, token);
}
