/** Fastmail: one card a message; its class names have stayed for years. */
import { matches } from '../../dom/live.ts';
import { onHosts, tableReader } from './table-reader.ts';

const CARD = '.v-MessageCard:not(.is-collapsed):not(.v-MessageCard--draft)';

export const fastmail = tableReader({
  client: 'fastmail',
  isPage: onHosts(/^(app|www)\.fastmail\.com$/),
  message: null,
  isLeftOut: (message, has) => matches(message, '.v-MessageCard--draft') || has('.v-MessageCard--draft, [contenteditable="true"]'),
  body: ['.v-Message-body', 'article.u-article'],
  sender: [`${CARD} .v-MessageCard-from`, `${CARD} h2[title*="@"]`],
  address: [`${CARD} .v-MessageCard-unknownSender`],
  subject: ['.v-Thread-title h1', '.v-Thread h1'],
  date: ['.v-MessageCard-time[title]', '.v-MessageCard-time'],
});
