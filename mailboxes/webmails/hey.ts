/** HEY: pages of a server, a topic with an entry for each message; those that are folded show no body. */
import { onHosts, tableReader } from './table-reader.ts';

export const hey = tableReader({
  client: 'hey',
  isPage: onHosts(/^app\.hey\.com$/),
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.entry__body', '[id^="entry_expander_entry_"]'],
  sender: ['.entry__sender'],
  address: ['.entry__sender-email'],
  subject: ['#topic_title, .topic__title', 'h1'],
  date: ['.entry time[datetime]', 'time[datetime]'],
  isThin: true,
});
