/** What is drawn above a mail, in a closed shadow root. */
import type { JudgedMail } from '../../../messages/requests.ts';
import advisory from '../../advisory/advisory.css?inline';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import banner from './banner.css?inline';
import { groundBehind } from '../ground.ts';
import { createHost } from '../host.ts';
import type { Host } from '../host.ts';
import type { ContainedBodies } from './contained-bodies.ts';
import { keepInSight } from './keep-in-sight.ts';
import { BANNER_TAG } from './leftovers.ts';
import { mountBanner, mountLine, mountUnreadable } from './mount.tsx';
import type { BannerActions, Rendered } from './mount.tsx';
import { warns } from '../../../judge/verdict.ts';

const CSS = palette + parts + advisory + banner;

/** An empty room for a banner directly before `anchor`. */
export function insertBanner(anchor: Element): Host {
  const host = createHost(anchor.ownerDocument, BANNER_TAG, CSS, translate);
  const follow = (): void => void (host.room.dataset.scheme = groundBehind(anchor));
  follow();
  anchor.before(host.element);
  followTheme(host.element, follow);
  return host;
}

/** Calls `follow` whenever the person's theme changes, for as long as `element` stands in its page. */
function followTheme(element: HTMLElement, follow: () => void): void {
  const theme = element.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  const changed = (): void => (element.isConnected ? follow() : theme?.removeEventListener('change', changed));
  theme?.addEventListener('change', changed);
}

/**
 * Shows the verdict of `judged` directly before `anchor`. While it is a lure, links and forms inside `bodyRoots` are disarmed.
 * The banner of `none` is empty, so that a later `update` can fill it.
 * @param bodies all that could cover it
 */
export function showBanner(
  anchor: Element,
  bodyRoots: Element[],
  judged: JudgedMail,
  on: BannerActions,
  bodies: ContainedBodies,
): Rendered {
  const { element, room } = insertBanner(anchor);
  const rendered = mountBanner(room, bodyRoots, judged, on, translate);
  const stopLooking = warns(judged.verdict.kind) ? keepInSight(element, room, bodies) : null;
  return {
    update: rendered.update,
    remove: () => {
      stopLooking?.();
      rendered.remove();
      element.remove();
    },
  };
}

/**
 * Says before `anchor` that this mail could not be read.
 * @param webmail that may have changed, '' where that is not the cause
 */
export function showUnreadable(anchor: Element, webmail: string): { remove(): void } {
  const { element, room } = insertBanner(anchor);
  mountUnreadable(room, webmail, translate);
  return { remove: () => element.remove() };
}

/** Says before `anchor` where to find the verdict: one line, the same whatever it is. */
export function showLine(anchor: Element): { remove(): void } {
  const { element, room } = insertBanner(anchor);
  mountLine(room, translate);
  return { remove: () => element.remove() };
}
