/** What the page script calls: the warning over or above a page, in a closed shadow root. */
import { render } from 'preact';
import type { JudgedPage } from '../../../messages/requests.ts';
import { createHost } from '../host.ts';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import css from './page-warning.css?inline';
import { drawsHtml, insist } from './leave-page.ts';
import { WARNING_NAME } from './pin.ts';
import { mountWarning, type PageActs } from './mount.tsx';

/**
 * Shows the warning of `judged` in `page`; nothing for a page without a finding.
 * @param dialogName 32 hexadecimal digits; names the dialog to the styles that the background pins.
 */
export function showPageWarning(page: Document, judged: JudgedPage, dialogName: string, acts: PageActs): { remove(): void } {
  if (!drawsHtml(page)) return insist(acts.contested);
  const { element: host, room } = createHost(page, 'div', palette + parts + css, translate);
  host.setAttribute(WARNING_NAME, '');
  page.documentElement.append(host);
  const rendered = mountWarning(host, room, judged, dialogName, acts, translate);
  return {
    remove() {
      rendered.remove();
      render(null, room);
      host.remove();
    },
  };
}
