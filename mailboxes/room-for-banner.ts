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
  const measured = measuredAt(anchor);
  const width = measured ? boxOf(measured).width : 0;
  return width === 0 || width >= NARROWEST;
}

/** What must be wide enough. */
function measuredAt(anchor: Element): Element | null {
  const { display = '', flexDirection = '' } = styleOf(parentOf(anchor)) ?? {};
  const isInRow = /^(inline-)?flex$/.test(display) && !flexDirection.startsWith('column');
  return isInRow ? anchor : parentOf(anchor);
}

/** Panes are dragged wider and narrower, which changes nothing in a page but sizes. */
export class RoomWatch {
  readonly #places = new Map<Element, { measured: Element; hadRoom: boolean }>();
  readonly #observer: ResizeObserver;

  /** @param onChange called with the place where room came or went */
  constructor(onChange: (anchor: Element) => void) {
    this.#observer = new ResizeObserver(() => {
      for (const [anchor, place] of this.#places) {
        if (hasRoomBefore(anchor) === place.hadRoom) continue;
        place.hadRoom = !place.hadRoom;
        onChange(anchor);
      }
    });
  }

  /** Watches these places from now on, and no others. */
  watch(anchors: readonly Element[]): void {
    for (const [anchor, { measured }] of this.#places) {
      if (anchors.includes(anchor)) continue;
      this.#places.delete(anchor);
      this.#observer.unobserve(measured);
    }
    for (const anchor of anchors) {
      if (this.#places.has(anchor)) continue;
      const measured = measuredAt(anchor) ?? anchor;
      this.#places.set(anchor, { measured, hadRoom: hasRoomBefore(anchor) });
      this.#observer.observe(measured);
    }
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

function styleOf(element: Element | null): CSSStyleDeclaration | null {
  return (element && documentOf(element).defaultView?.getComputedStyle(element)) ?? null;
}
