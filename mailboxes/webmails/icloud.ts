/**
 * iCloud Mail: it shows mails in frames of another host, where no script of the page may look, and of the sender the
 * name alone. So a mail that lies open is noticed and said to be unreadable.
 */
import { onHosts, tableReader } from './table-reader.ts';

export const icloud = tableReader({
  client: 'icloud',
  isPage: onHosts(/^www\.icloud\.com(\.cn)?$/),
  message: '.thread-detail-pane',
  isLeftOut: (_message, has) => !has('iframe[src*="/mail2-message/"]') && !has('.contact-token'),
  body: ['iframe[src*="/mail2-message/"]'],
  sender: ['.contact-token'],
  subject: ['.thread-detail-pane .thread-subject'],
  date: [],
});
