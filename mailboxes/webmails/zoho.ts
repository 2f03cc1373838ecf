/** Zoho Mail: the container's id is the message's; addresses stand in an attribute of their own. */
import { onHosts, tableReader } from './table-reader.ts';

const CONTAINER = 'zm_Container_m';

export const zoho = tableReader({
  client: 'zoho',
  isPage: onHosts(/^mail\.zoho\.(com|eu|in|com\.au)$/),
  message: `[id^="${CONTAINER}"]`,
  // A pane that is closed keeps its last mail.
  isLeftOut: (message, has) => message.closest('.SC_pv:not(.shw)') !== null || has('[contenteditable="true"]'),
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
  const id = message.id.slice(CONTAINER.length);
  const rows = [...doc.querySelectorAll('[role="option"]')].filter((row) => row.id === id || row.id === `t${id}`);
  const own = rows.find((row) => !row.closest(`[id^="${CONTAINER}"]`));
  return own?.querySelector('[data-testid="lst-sub"]')?.textContent?.trim() ?? '';
}
