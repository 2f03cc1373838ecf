/** Walks a page's tree, a live document or a parsed file, with all duties of reading at once. */
import {
  attribute,
  attributeOrNull,
  childrenOf,
  COMMENT,
  ELEMENT,
  shadowTreeOf,
  tagOf,
  TEXT,
  typeOf,
  valueOf,
  type TreeNode,
} from '../dom/tree.ts';
import { COMMENTS } from '../messages/limits.ts';

/** One duty of reading; several of them share one walk. */
export interface Visitor {
  enter?(element: TreeNode, name: string): void;
  leave?(element: TreeNode, name: string): void;
  text?(data: string): void;
  comment?(data: string): void;
}

/** Whether the element is written into like a field without being one; a page that is editable as a whole is no field. */
export function isEditable(element: TreeNode): boolean {
  const editable = attributeOrNull(element, 'contenteditable');
  const isWrittenInto = (editable !== null && editable !== 'false') || attribute(element, 'role') === 'textbox';
  return isWrittenInto && !['html', 'body'].includes(tagOf(element).toLowerCase());
}

/** Comments are passed over for nothing, but not for ever. */
const COMMENTS_A_NODE = 20;

/**
 * Walks the tree in document order without recursion; every entered element is left again.
 * @param limit most elements and texts that are visited; comments do not count until there are twenty times as many.
 * @param isPassedOver elements that are left out with all that lies in them.
 * @returns false where the limit cut the page off.
 */
export function walk(
  root: TreeNode,
  visitors: readonly Visitor[],
  limit: number,
  isPassedOver: (element: TreeNode) => boolean = () => false,
): boolean {
  const open: { node: TreeNode; name: string; inside: ArrayLike<TreeNode>; next: number }[] = [
    { node: root, name: '', inside: contentOf(root), next: 0 },
  ];
  let left = limit;
  let comments = 0;
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = left > 0 ? top.inside[top.next] : undefined;
    if (!node) {
      open.pop();
      if (top.name) for (const visitor of visitors) visitor.leave?.(top.node, top.name);
      continue;
    }
    top.next += 1;
    const type = typeOf(node);
    if (type === COMMENT) {
      comments += 1;
      if (comments % COMMENTS_A_NODE === 0) left -= 1;
      if (comments <= COMMENTS) for (const visitor of visitors) visitor.comment?.(valueOf(node));
      continue;
    }
    left -= 1;
    if (type === TEXT) for (const visitor of visitors) visitor.text?.(valueOf(node));
    else if (type === ELEMENT && !isPassedOver(node)) {
      const name = tagOf(node).toLowerCase();
      for (const visitor of visitors) visitor.enter?.(node, name);
      open.push({ node, name, inside: contentOf(node), next: 0 });
    }
  }
  return left > 0;
}

/** A shadow root, closed or not, is read before the element's own content. */
function contentOf(node: TreeNode): ArrayLike<TreeNode> {
  const children = childrenOf(node);
  const shadow = shadowTreeOf(node);
  return shadow ? [...Array.from(childrenOf(shadow)), ...Array.from(children)] : children;
}
