import { boxOf, closestAround, documentOf, parentOf } from '../dom/live.ts';

/** Lists, bars and menus: what is drawn in them belongs to none of their parts, and pushes the others out of sight. */
const NO_ROOM =
  '[role="listbox"], [role="grid"], [role="row"], [role="option"], [role="tree"], [role="toolbar"], [role="menubar"], [role="menu"], ' +
  '[role="navigation"], [role="tablist"], nav, button, a[href], label, summary';
/** CSS pixels below which the sentences of a banner are a tower of words. */
const NARROWEST = 240;

/**
 * Whether a banner can stand directly before `anchor`: outside of lists, bars and menus, and wide enough to be read.
 * An element that has no size yet is given the benefit of the doubt.
 */
export function hasRoomBefore(anchor: Element): boolean {
  if (closestAround(anchor, NO_ROOM)) return false;
  const { display = '', flexDirection = '' } = styleOf(parentOf(anchor)) ?? {};
  const isInRow = /^(inline-)?flex$/.test(display) && !flexDirection.startsWith('column');
  const measured = isInRow ? anchor : parentOf(anchor);
  const width = measured ? boxOf(measured).width : 0;
  return width === 0 || width >= NARROWEST;
}

function styleOf(element: Element | null): CSSStyleDeclaration | null {
  return (element && documentOf(element).defaultView?.getComputedStyle(element)) ?? null;
}
