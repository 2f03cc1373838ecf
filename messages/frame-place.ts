/** Where a frame stands among the frames of its tab, told by what every frame may read of every other. */

import { FRAME_DEPTH } from './limits.ts';

export interface FramePlace {
  /** From the page of the tab inwards: the number of each frame in the one around it; -1 for one in a shadow tree, which browsers do not count. */
  path: number[];
  /** Of what it shows, in px. */
  width: number;
  height: number;
}

/**
 * The place of the frame that it runs in, as deep as `depth`, and the first `letters` of its address. Uses nothing but the browser and
 * what it is given: it is also handed to frames as text.
 */
export function ownPlace(depth: number, letters: number): FramePlace & { address: string } {
  const path: number[] = [];
  for (let inner: Window = window; inner !== inner.parent && path.length < depth; inner = inner.parent) {
    let at = inner.parent.length - 1;
    while (at >= 0 && inner.parent[at] !== inner) at -= 1;
    path.unshift(at);
  }
  return { path, width: innerWidth, height: innerHeight, address: location.href.slice(0, letters) };
}

/** The place of the document in `frame`, an element of the document that it runs in. */
export function placeOfFrame(frame: HTMLIFrameElement): FramePlace {
  let at = window.length - 1;
  while (at >= 0 && window[at] !== frame.contentWindow) at -= 1;
  return { path: [...ownPlace(FRAME_DEPTH - 1, 0).path, at], width: frame.clientWidth, height: frame.clientHeight };
}

/** Whether both are told of one frame, as far as the counting goes. */
export function isSamePath(one: FramePlace, other: FramePlace): boolean {
  return one.path.join() === other.path.join();
}

/** Whether both have one size, up to what browsers round. */
export function isSameSize(one: FramePlace, other: FramePlace): boolean {
  return Math.abs(one.width - other.width) <= 1 && Math.abs(one.height - other.height) <= 1;
}
