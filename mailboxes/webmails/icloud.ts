/**
 * iCloud Mail: it shows each mail in a frame of another host, where the page may not look and a script of ours in the frame does.
 * Of the sender it shows the name alone: the address counts as unknown.
 */
import { queryFirst, textOf } from '../../dom/live.ts';
import { onHosts, tableReader } from './table-reader.ts';

export const icloud = tableReader({
  client: 'icloud',
  isPage: onHosts(/^www\.icloud\.com(\.cn)?$/),
  message: null,
  body: ['.thread-detail-pane iframe[src*="/mail2-message/"]'],
  // Persons stand as tokens in what is being written, too.
  sender: ['.thread-detail-pane .contact-token'],
  subject: ['.thread-detail-pane .thread-subject'],
  // The heading has nothing that lasts to know it by; the chosen row says the same.
  subjectOf: (doc) => textOf(queryFirst(doc.body, '.thread-list-item[aria-selected="true"] .thread-subject')).trim(),
  date: [],
});
