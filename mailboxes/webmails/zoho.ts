/** Zoho Mail: the container's id is the message's; addresses stand in an attribute of their own. */
import { attributeOf, closest, queryFirst, textOf } from '../../dom/live.ts';
import { onHosts, tableReader } from './table-reader.ts';

const CONTAINER = 'zm_Container_m';

export const zoho = tableReader({
  client: 'zoho',
  isPage: onHosts(/^mail\.zoho\.(com|eu|in|com\.au)$/),
  message: `[id^="${CONTAINER}"]`,
  // A pane that is closed keeps its last mail.
  isLeftOut: (message, has) => closest(message, '.SC_pv:not(.shw)') !== null || has('[contenteditable="true"]'),
  body: ['[role="document"]', '.zmMailContent'],
  sender: ['.zmMHFrom [data-dispname]', '.zmMHFrom'],
  address: ['.zmMHFrom [data-eid]', '[data-eid]:not(.jsReciID)'],
  subject: ['.zmPVHeading', '.zmMTitle'],
  subjectOf,
  date: ['.jsRevTS', '.zmMHdrRow .zmMHlD'],
  isThin: true,
});

/** The row of the list that has the message's id, with a letter before it once it was opened. */
function subjectOf(doc: Document, message: Element): string {
  const id = (attributeOf(message, 'id') ?? '').slice(CONTAINER.length);
  const rows = [...doc.querySelectorAll('[role="option"]')].filter((row) => [id, `t${id}`].includes(attributeOf(row, 'id') ?? ''));
  const own = rows.find((row) => !closest(row, `[id^="${CONTAINER}"]`));
  return textOf(own && queryFirst(own, '[data-testid="lst-sub"]')).trim();
}
