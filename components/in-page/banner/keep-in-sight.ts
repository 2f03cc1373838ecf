/** Looks whether a banner that warns can be seen, and raises it above the page where a mail covers it. */
import type { ContainedBodies } from './contained-bodies.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 250;
/** Pixels from the edge of the banner: its corners are round. */
const INSET = 6;

/**
 * Keeps what `room` shows in sight; `room` stands in the closed root of `host`. Where a part of a mail lies above a corner
 * or the middle of it, it moves to the top layer, as a strip at the upper edge of the window, and stays there. What of
 * `bodies` has a layer of its own (popover, modal dialog) is put back into the mail: it would lie above that.
 * Covers of the webmail's own (menus, windows to write in) are let be.
 * @returns stops looking
 */
export function keepInSight(host: HTMLElement, room: HTMLElement, bodies: ContainedBodies): () => void {
  const look = (): void => {
    for (const root of bodies.roots()) lowerLayers(root);
    if (!room.matches(':popover-open') && isCovered(host, room, bodies)) bringToTop(room);
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return () => clearInterval(timer);
}

function bringToTop(room: HTMLElement): void {
  room.popover = 'manual';
  room.showPopover();
}

function isCovered(host: HTMLElement, room: HTMLElement, bodies: ContainedBodies): boolean {
  const card = room.querySelector('[role]');
  if (!card || !host.isConnected) return false;
  const around = host.getRootNode() as Document | ShadowRoot;
  const box = card.getBoundingClientRect();
  if (isOutOfReach(host, box)) return true;
  return pointsOf(box).some(([x, y]) => {
    const seen = around.elementFromPoint(x, y);
    return seen !== null && seen !== host && bodies.holds(seen);
  });
}

/** Whether it was moved to where nobody can scroll: above the page, or to the left of it. */
function isOutOfReach(host: HTMLElement, { right, bottom, height }: DOMRect): boolean {
  const { body, documentElement, defaultView } = host.ownerDocument;
  let [down, aside] = [bottom + (defaultView?.scrollY ?? 0), right + (defaultView?.scrollX ?? 0)];
  for (let holder = host.parentElement; holder && holder !== body && holder !== documentElement; holder = holder.parentElement) {
    down += holder.scrollTop;
    aside += holder.scrollLeft;
  }
  return height > 0 && (down <= 0 || aside <= 0);
}

function pointsOf({ left, right, top, bottom }: DOMRect): [number, number][] {
  const xs = [left + INSET, right - INSET];
  const ys = [top + INSET, bottom - INSET];
  return [...xs.flatMap((x) => ys.map((y): [number, number] => [x, y])), [(left + right) / 2, (top + bottom) / 2]];
}

/** Takes popovers and modal dialogs of a mail out of the top layer; what they say stays in sight, in the mail itself. */
function lowerLayers(root: Element): void {
  for (const layer of layersIn(root)) {
    layer.removeAttribute('popover');
    if (layer.localName !== 'dialog') continue;
    (layer as HTMLDialogElement).close();
    layer.setAttribute('open', '');
  }
}

function layersIn(root: Element): Element[] {
  try {
    return [...root.querySelectorAll(':popover-open, dialog:modal')];
  } catch {
    // A browser that knows no popover has none to fear.
    return [];
  }
}
