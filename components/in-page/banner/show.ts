/** What the mailbox script calls: a banner above a mail, in a closed shadow root. */
import type { MailReport } from '../../../messages/types.ts';
import advisory from '../../advisory/advisory.css?inline';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import banner from './banner.css?inline';
import { placeHost } from '../host.ts';
import type { Host } from '../host.ts';
import { mountBanner, mountUnreadable } from './mount.tsx';
import type { BannerActions, Drawn } from './mount.tsx';

const TAG = 'unasked-banner';
const CSS = palette + parts + advisory + banner;

/** An empty room for a banner directly before `anchor`. */
export function placeBanner(anchor: Element): Host {
  return placeHost(anchor, TAG, CSS);
}

/**
 * Shows `report` directly before `anchor`. While it is a lure, links and forms inside `bodyRoots` are disarmed.
 * The banner of `none` is empty, so that a later `update` can fill it.
 */
export function showBanner(anchor: Element, bodyRoots: Element[], report: MailReport, on: BannerActions): Drawn {
  const host = placeBanner(anchor);
  const drawn = mountBanner(host.room, bodyRoots, report, on, translate);
  return {
    update: drawn.update,
    remove: () => {
      drawn.remove();
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
