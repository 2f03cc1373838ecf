/** What the mailbox script calls: a banner above a mail, in a closed shadow root. */
import type { MailReport } from '../../../messages/types.ts';
import advisory from '../../advisory/advisory.css?inline';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import banner from './banner.css?inline';
import { createHost } from '../host.ts';
import { mountBanner, mountLine, mountUnreadable } from './mount.tsx';
import type { BannerActions, Rendered } from './mount.tsx';

const TAG = 'unasked-banner';
const CSS = palette + parts + advisory + banner;

/** An empty room for a banner directly before `anchor`. */
export function placeBanner(anchor: Element): { room: HTMLElement; remove(): void } {
  const { element, room } = createHost(anchor.ownerDocument, TAG, CSS, translate);
  anchor.before(element);
  return { room, remove: () => element.remove() };
}

/**
 * Shows `report` directly before `anchor`. While it is a lure, links and forms inside `bodyRoots` are disarmed.
 * The banner of `none` is empty, so that a later `update` can fill it.
 */
export function showBanner(anchor: Element, bodyRoots: Element[], report: MailReport, on: BannerActions): Rendered {
  const host = placeBanner(anchor);
  const rendered = mountBanner(host.room, bodyRoots, report, on, translate);
  return {
    update: rendered.update,
    remove: () => {
      rendered.remove();
      host.remove();
    },
  };
}

/** Says before `anchor` that this mail could not be read. */
export function showUnreadable(anchor: Element): { remove(): void } {
  const host = placeBanner(anchor);
  mountUnreadable(host.room, translate);
  return { remove: host.remove };
}

/** Says before `anchor` where to find the verdict: one line, the same whatever it is. */
export function showLine(anchor: Element): { remove(): void } {
  const host = placeBanner(anchor);
  mountLine(host.room, translate);
  return { remove: host.remove };
}

/** Takes away banners that no script answers for any more. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(TAG)) host.remove();
}
