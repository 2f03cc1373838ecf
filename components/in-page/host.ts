/** The element that carries everything of ours in a foreign page. */
import { adoptStyles } from './style.ts';

export interface Host {
  /** Where Preact draws. */
  room: HTMLElement;
  remove(): void;
}

/** Puts a `tag` element with a closed shadow root directly before `anchor`. */
export function placeHost(anchor: Element, tag: string, css: string): Host {
  const { ownerDocument } = anchor;
  const host = ownerDocument.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const room = ownerDocument.createElement('div');
  room.className = 'room';
  root.append(room);
  anchor.before(host);
  return { room, remove: () => host.remove() };
}
