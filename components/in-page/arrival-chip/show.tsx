/** What the page script calls: the chip in a corner of the page, in a closed shadow root. */
import { render } from 'preact';
import type { PageReport } from '../../../messages/types.ts';
import { adoptStyles } from '../style.ts';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import { isArrival } from '../../i18n/state.ts';
import css from './chip.css?inline';
import { Chip } from './chip.tsx';

const TAG = 'unasked-chip';

/** Shows the chip where a genuine mail led to the genuine page; false where there is nothing to say. */
export function showPageChip(page: Document, { verdict, host: name }: PageReport): boolean {
  if (!isArrival(verdict)) return false;
  const host = page.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, palette + parts + css);
  const room = page.createElement('div');
  room.className = 'room';
  root.append(room);
  page.documentElement.append(host);
  const close = (event: Event): void => {
    if (!event.isTrusted) return;
    render(null, room);
    host.remove();
  };
  render(<Chip verdict={verdict} host={name} close={close} t={translate} />, room);
  return true;
}
