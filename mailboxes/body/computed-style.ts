/** Style as the browser computed it: what the person in front of it sees. */
import { documentOf, isThere } from '../../dom/live.ts';
import { attribute, tagOf } from '../../dom/tree.ts';
import type { TreeNode } from '../../dom/tree.ts';
import { standsOut } from './style.ts';
import { inlineStyle } from './inline-style.ts';
import { FAINT_FONT, OFF_SCREEN, isPadded } from './style.ts';
import type { NodeStyle } from './style.ts';

/** The style of a live element; of an element in no window, what its attributes say. */
export function computedStyle(node: TreeNode): NodeStyle {
  const element = node as Element;
  const view = documentOf(element)?.defaultView;
  if (!view || !isThere(element)) return inlineStyle(node);
  const style = view.getComputedStyle(element);
  return {
    display: style.display,
    gone: isGone(style, element),
    hidden: style.visibility === 'hidden' || style.visibility === 'collapse',
    faint: number(style.fontSize, 16) < FAINT_FONT || isTransparent(style.color),
    keepsLines: /pre|break-spaces/.test(style.whiteSpace),
    filled: standsOut(style.backgroundColor) || /url\(|gradient\(/.test(style.backgroundImage),
    padded: isPadded(
      Math.max(number(style.paddingTop, 0), number(style.paddingLeft, 0)),
      Math.max(number(style.borderTopWidth, 0), number(style.borderLeftWidth, 0)),
      style.lineHeight.endsWith('px') && number(style.lineHeight, 0) >= 2 * number(style.fontSize, 16) ? number(style.lineHeight, 0) : null,
    ),
  };
}

/** Browsers clip all of these, and one that has not loaded yet measures nothing. */
const LOADED_LATER = new Set(['img', 'video', 'canvas', 'embed', 'object']);

function isLoadedLater(element: Element): boolean {
  const tag = tagOf(element);
  return LOADED_LATER.has(tag) || (tag === 'input' && attribute(element, 'type').toLowerCase() === 'image');
}

function isGone(style: CSSStyleDeclaration, element: Element): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  const clips = !isLoadedLater(element) && (/^(hidden|clip)/.test(style.overflowY) || /^(hidden|clip)/.test(style.overflow));
  if (clips && [style.height, style.maxHeight, style.width, style.maxWidth].some((side) => side === '0px')) return true;
  if (number(style.textIndent, 0) < OFF_SCREEN) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return number(style.left, 0) < OFF_SCREEN || number(style.top, 0) < OFF_SCREEN;
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*,\s*0(\.0+)?\)$/.test(colour);
}

function number(value: string, otherwise: number): number {
  const read = Number.parseFloat(value);
  return Number.isNaN(read) ? otherwise : read;
}
