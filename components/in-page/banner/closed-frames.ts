/** Holds the frames of a mail whose documents cannot be read: nobody can tell what a press in there would do. */
import { closedFramesIn } from '../../../mailboxes/body/inner.ts';
import type { Press } from './disarm.ts';
import { listenAround, pathInside } from './links-in.ts';

const EVENTS = ['click', 'auxclick'] as const;

/**
 * Makes such frames inert, for the keyboard too; a press where one lies is told instead, with a way to set that frame free.
 * @returns puts everything back
 */
export function blockClosedFrames(bodyRoots: Element[], onPress: (press: Press) => void): () => void {
  const held = new Set<Element>();
  const freed = new WeakSet<Element>();

  const block = (): void => {
    for (const frame of bodyRoots.flatMap(closedFramesIn)) {
      if (held.has(frame) || freed.has(frame)) continue;
      held.add(frame);
      frame.setAttribute('inert', '');
    }
  };
  const free = (frame: Element): void => {
    held.delete(frame);
    frame.removeAttribute('inert');
  };
  const listen = (event: Event): void => {
    const frame = [...held].find((one) => isUnder(event as MouseEvent, one));
    // What lies around a frame that is a whole body is the webmail's; a press on what is inert arrives there.
    if (!frame || !(bodyRoots.includes(frame) || pathInside(event, bodyRoots))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const goOn = (): void => {
      freed.add(frame);
      free(frame);
    };
    onPress({ destination: { verb: 'hides', before: '', registrable: '' }, near: frame, goOn });
  };

  block();
  const stop = listenAround(bodyRoots, EVENTS, listen, block);
  return () => {
    stop();
    for (const frame of held) free(frame);
  };
}

function isUnder({ target, clientX, clientY }: MouseEvent, frame: Element): boolean {
  if ((target as Node | null)?.ownerDocument !== frame.ownerDocument) return false;
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
