/** What the browser draws of an element. Asking has the page styled, some of it laid out: for few elements, or in need. */
import { documentOf, isThere, own } from './live.ts';
import { attribute, ELEMENT, ParsedNode, typeOf, type TreeNode } from './tree.ts';

export const checkVisibility = /* @__PURE__ */ own<boolean>('checkVisibility');
/** Whether an element takes part in what is drawn; true where nobody can say. */
export const isRendered = (element: Element): boolean => !('checkVisibility' in Element.prototype) || checkVisibility(element);
const getBoundingClientRect = /* @__PURE__ */ own<DOMRect>('getBoundingClientRect');

function viewOf(node: TreeNode): Window | null {
  if (node instanceof ParsedNode || typeOf(node) !== ELEMENT || !isThere(node as Element)) return null;
  return documentOf(node as Element).defaultView ?? null;
}

/** Whether the document is drawn at all: while its style sheets come in, nothing is, and nothing can be told from it. */
function isLaidOut({ document }: Window): boolean {
  return !('checkVisibility' in Element.prototype) || checkVisibility(document.documentElement);
}

/**
 * Whether the element, as far as its style tells, is drawn; null where nobody can say (a parsed file, an old browser).
 * @param forItself false asks whether anything in it may be drawn: what is `visibility: hidden` can show a part of itself again.
 */
export function isVisible(element: TreeNode, forItself = true): boolean | null {
  const view = viewOf(element);
  if (!view || !('checkVisibility' in Element.prototype)) return null;
  return checkVisibility(element as Element, { opacityProperty: true, visibilityProperty: forItself }) || (isLaidOut(view) ? false : null);
}

/** Whether a field is drawn at a place that a person can scroll to; true where nobody can say. */
export function isInSight(element: TreeNode): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return true;
  const rect = getBoundingClientRect(element as Element);
  return isVisible(element) !== false && isOnSheet(rect, view);
}

/** The same for what stands in an element, which may overflow it: in doubt it is in sight. */
export function isContentInSight(element: TreeNode): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return true;
  if (isVisible(element) === false) return false;
  const range = new Range();
  range.selectNodeContents(element as Element);
  return isOnSheet(range.getBoundingClientRect(), view);
}

/** Whether the element is a box without room that cuts off what stands in it. */
export function isShut(element: TreeNode): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return false;
  const { width, height } = getBoundingClientRect(element as Element);
  return Math.min(width, height) <= 1 && /hidden|clip|auto|scroll/.test(view.getComputedStyle(element as Element).overflow);
}

function isOnSheet({ width, height, right, bottom }: DOMRect, { scrollX, scrollY }: Window): boolean {
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** Fonts that draw a dot for every letter name themselves so. */
const DOTS = /disc|dots?\b|secur|password|masked/i;

/** Whether what is typed into the element is drawn as dots by style. */
export function isMasked(element: TreeNode): boolean {
  const style = viewOf(element)?.getComputedStyle(element as Element);
  if (!style) return false;
  const masked = style.getPropertyValue('-webkit-text-security');
  return (masked !== '' && masked !== 'none') || DOTS.test(style.fontFamily);
}

/** A string, or the value of an attribute, in the `content` of a style. */
const CONTENT = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)/gs;

/** The words that a style sheet puts before and after the content of an element, '' for none. */
export function paintedText(element: TreeNode): string {
  const view = viewOf(element);
  if (!view) return '';
  const words = ['::before', '::after'].map((part) =>
    Array.from(view.getComputedStyle(element as Element, part).content.matchAll(CONTENT), ([, written = '', name = '']) =>
      name === '' ? written : attribute(element, name),
    ).join(''),
  );
  return words.join(' ').trim();
}
