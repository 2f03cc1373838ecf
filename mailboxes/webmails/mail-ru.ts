/** Mail.ru: the contact of a letter carries the address in its title. */
import { onHosts, tableReader } from './table-reader.ts';

export const mailRu = tableReader({
  client: 'mail-ru',
  isPage: onHosts(/^(e|touch)\.mail\.ru$/),
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.letter__body', '.letter-body__body-wrapper', '.letter-body__body-content'],
  sender: ['.letter__author .letter-contact', '.letter__contact-item'],
  address: ['.letter__author .letter-contact[title*="@"]', '.letter__contact-item[title*="@"]'],
  subject: ['.thread__subject', 'h2.thread-subject'],
  date: ['.letter__date[title]', '.letter__date'],
  isThin: true,
});
