/** What the browser draws of an element. Asking has the page styled, some of it laid out: for few elements, or in need. */
import { attributeOf, documentOf, isThere, own } from './live.ts';

export const checkVisibility = /* @__PURE__ */ own<boolean>('checkVisibility');
/** Whether an element takes part in what is drawn; true where nobody can say. */
export const isRendered = (element: Element): boolean => !('checkVisibility' in Element.prototype) || checkVisibility(element);
const getBoundingClientRect = /* @__PURE__ */ own<DOMRect>('getBoundingClientRect');

function viewOf(element: Element): Window | null {
  return isThere(element) ? documentOf(element).defaultView : null;
}

/** Whether the document is drawn at all: while its style sheets come in, nothing is, and nothing can be told from it. */
function isLaidOut({ document }: Window): boolean {
  return !('checkVisibility' in Element.prototype) || checkVisibility(document.documentElement);
}

/**
 * Whether the element, as far as its style tells, is drawn; null where nobody can say (an element that is gone, an old browser).
 * @param forItself false asks whether anything in it may be drawn: what is `visibility: hidden` can show a part of itself again.
 */
export function isVisible(element: Element, forItself = true): boolean | null {
  const view = viewOf(element);
  if (!view || !('checkVisibility' in Element.prototype)) return null;
  return checkVisibility(element, { opacityProperty: true, visibilityProperty: forItself }) || (isLaidOut(view) ? false : null);
}

/** Whether a field is drawn at a place that a person can scroll to; true where nobody can say. */
export function isInSight(element: Element): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return true;
  const rect = getBoundingClientRect(element);
  return isVisible(element) !== false && isOnSheet(rect, view);
}

/** The same for what stands in an element, which may overflow it: in doubt it is in sight. */
export function isContentInSight(element: Element): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return true;
  if (isVisible(element) === false) return false;
  const range = new Range();
  range.selectNodeContents(element);
  return isOnSheet(range.getBoundingClientRect(), view);
}

/** Whether the element is a box without room that cuts off what stands in it. */
export function isShut(element: Element): boolean {
  const view = viewOf(element);
  if (!view || !isLaidOut(view)) return false;
  const { width, height } = getBoundingClientRect(element);
  return Math.min(width, height) <= 1 && /hidden|clip|auto|scroll/.test(view.getComputedStyle(element).overflow);
}

function isOnSheet({ width, height, right, bottom }: DOMRect, { scrollX, scrollY }: Window): boolean {
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** Fonts that draw a dot for every letter name themselves so. */
const DOTS = /disc|dots?\b|secur|password|masked/i;

/** Whether what is typed into the element is drawn as dots by style. */
export function isMasked(element: Element): boolean {
  const style = viewOf(element)?.getComputedStyle(element);
  if (!style) return false;
  const masked = style.getPropertyValue('-webkit-text-security');
  return (masked !== '' && masked !== 'none') || DOTS.test(style.fontFamily);
}

/** A string, or the value of an attribute, in the `content` of a style. */
const CONTENT = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)/gs;

/** The words that a style sheet puts before and after the content of an element, '' for none. */
export function paintedText(element: Element): string {
  const view = viewOf(element);
  if (!view) return '';
  const words = ['::before', '::after'].map((part) =>
    Array.from(view.getComputedStyle(element, part).content.matchAll(CONTENT), ([, written = '', name = '']) =>
      name === '' ? written : (attributeOf(element, name) ?? ''),
    ).join(''),
  );
  return words.join(' ').trim();
}
