/** What the page script calls: the chip in a corner of the page, in a closed shadow root. */
import { render } from 'preact';
import type { JudgedPage } from '../../../messages/requests.ts';
import { createHost } from '../host.ts';
import { isByPerson } from '../trusted-press.ts';
import palette from '../../styles/palette.css?inline';
import parts from '../../styles/parts.css?inline';
import { translate } from '../../i18n/translate.ts';
import { isArrival } from '../../i18n/state.ts';
import css from './chip.css?inline';
import { Chip } from './chip.tsx';

const TAG = 'unasked-chip';

/** Shows the chip where a genuine mail led to the genuine page; false where there is nothing to say. */
export function showPageChip(page: Document, { verdict, host: name }: JudgedPage): boolean {
  if (!isArrival(verdict)) return false;
  const { element, room } = createHost(page, TAG, palette + parts + css, translate);
  page.documentElement.append(element);
  const close = (event: Event): void => {
    if (!isByPerson(event)) return;
    render(null, room);
    element.remove();
  };
  render(<Chip verdict={verdict} host={name} close={close} t={translate} />, room);
  return true;
}
