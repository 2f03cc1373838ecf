/** Notices that a person follows a link of a mail, or takes its address along. */
import type { FollowedBy } from '../../../storage/followed-links.ts';
import { isByPerson } from '../trusted-press.ts';
import { isLink, listenAround, pathInside, webAddressOf } from './links-in.ts';

/** Told how the link with this web address is followed. */
export type OnFollow = (by: FollowedBy, url: string) => void;

/** Enter on a link arrives as a click; a drag may end in the row of tabs. */
const WAYS: Record<string, FollowedBy> = { click: 'press', auxclick: 'press', contextmenu: 'menu', dragstart: 'copy', copy: 'copy' };
const MIDDLE_BUTTON = 1;
/** Links in one piece of copied text. */
const MOST_COPIED = 10;

/**
 * Tells of every trusted act on a link inside `bodyRoots` that may lead to it.
 * @param pressable false where presses are held: then only going on after all counts, and the holder tells of it
 * @returns stops watching
 */
export function watchFollowing(bodyRoots: Element[], pressable: boolean, onFollow: OnFollow): () => void {
  // An open shadow root lets the window hear the same event again.
  let heard: Event | null = null;

  const listen = (event: Event): void => {
    const by = WAYS[event.type];
    if (!by || !isByPerson(event) || event === heard) return;
    heard = event;
    if (by === 'press' && (!pressable || !isPress(event as MouseEvent))) return;
    for (const link of linksOf(event, bodyRoots)) {
      const url = webAddressOf(link);
      if (url !== '') onFollow(by, url);
    }
  };

  return listenAround(bodyRoots, Object.keys(WAYS), listen);
}

function isPress({ type, button }: MouseEvent): boolean {
  return type === 'click' || button === MIDDLE_BUTTON;
}

function linksOf(event: Event, bodyRoots: Element[]): Element[] {
  const inside = pathInside(event, bodyRoots);
  if (!inside) return [];
  if (event.type !== 'copy') return inside.filter(isLink).slice(0, 1);
  const selection = inside.at(-1)?.ownerDocument.getSelection();
  const links = [...(inside.at(-1)?.querySelectorAll('a[href], area[href]') ?? [])];
  return links.filter((link) => selection?.containsNode(link, true)).slice(0, MOST_COPIED);
}
