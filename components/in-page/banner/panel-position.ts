/** Puts a panel beside what was pressed, above everything that the page draws. */

const MARGIN = 8;

/**
 * Raises `panel` into the top layer, below `near` where there is room, else above it; in the middle of the
 * window where `near` cannot be measured.
 */
export function positionBeside(panel: HTMLElement, near: Element): void {
  if (!panel.matches(':popover-open')) panel.showPopover();
  const view = panel.ownerDocument.defaultView;
  const spot = spotIn(near, panel.ownerDocument);
  if (!view || !spot) return;
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = spot.bottom + MARGIN;
  const top = below + height <= view.innerHeight ? below : spot.top - MARGIN - height;
  panel.classList.add('placed');
  panel.style.setProperty('left', `${between(spot.left, MARGIN, view.innerWidth - width - MARGIN)}px`);
  panel.style.setProperty('top', `${between(top, MARGIN, view.innerHeight - height - MARGIN)}px`);
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Where `near` lies as seen from `seenFrom`, through the frames between them; null where a frame is closed to us. */
function spotIn(near: Element, seenFrom: Document): { left: number; top: number; bottom: number } | null {
  let { left, top, bottom } = near.getBoundingClientRect();
  let doc = near.ownerDocument;
  while (doc !== seenFrom) {
    const frame = doc.defaultView?.frameElement;
    if (!frame) return null;
    const edge = frame.getBoundingClientRect();
    left += edge.left + frame.clientLeft;
    top += edge.top + frame.clientTop;
    bottom += edge.top + frame.clientTop;
    doc = frame.ownerDocument;
  }
  return { left, top, bottom };
}
