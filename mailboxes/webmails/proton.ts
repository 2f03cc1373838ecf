/** Proton Mail: html mails lie in a frame of the page's own, plain ones in the page. */
import { attributeOf, matches } from '../../dom/live.ts';
import { onHosts, tableReader } from './table-reader.ts';

export const proton = tableReader({
  client: 'proton',
  isPage: onHosts(/^(mail\.proton\.me|mail\.protonmail\.com)$/),
  message: 'article[data-testid^="message-view-"], article.message-container',
  isLeftOut: (message, has) =>
    (attributeOf(message, 'data-expanded') ?? String(matches(message, '.is-opened'))) === 'false' || has('.message-header.is-outbound'),
  body: ['[data-testid="message-content:body"]', '.message-content'],
  sender: ['[data-testid="recipients:sender"]', '.message-header [data-testid="recipient-label"]'],
  subject: ['[data-testid="conversation-header:subject"]', '.message-conversation-summary h1'],
  date: ['.message-header time[datetime]', 'time[datetime]'],
  account: ['[data-testid="userdropdown:label:email"]'],
});
