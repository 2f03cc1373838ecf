/** What the page script calls: the warning over or above a page, in a closed shadow root. */
import { render } from 'preact';
import type { PageReport } from '../../../messages/types.ts';
import { adoptStyles } from '../style.ts';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import css from './page-warning.css?inline';
import { WARNING_NAME } from './pin.ts';
import { mountWarning, type PageActs } from './mount.tsx';

/**
 * Shows the warning of `report` in `page`; nothing for a page without a finding.
 * @param mark 32 hexadecimal digits; names the dialog to the styles that the background pins.
 */
export function showPageWarning(page: Document, report: PageReport, mark: string, acts: PageActs): { remove(): void } {
  const host = page.createElement('div');
  host.setAttribute(WARNING_NAME, '');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, palette + parts + css);
  const room = page.createElement('div');
  room.className = 'room';
  // The page's own language and direction are not ours.
  room.dir = 'auto';
  room.lang = translate('page_language');
  root.append(room);
  page.documentElement.append(host);
  const drawn = mountWarning(host, room, report, mark, acts, translate);
  return {
    remove() {
      drawn.remove();
      render(null, room);
      host.remove();
    },
  };
}
