/** Yahoo Mail and AOL, which is the same program: known by its test ids. */
import { attributeOf } from '../../dom/live.ts';
import type { SourceSeen } from '../../messages/requests.ts';
import { readSource } from '../source.ts';
import { onHosts, tableReader } from './table-reader.ts';

export const yahoo = tableReader({
  client: 'yahoo',
  isPage: onHosts(/^mail\.(yahoo|aol)\.com$/),
  message: '[data-test-id="message-view"]',
  isLeftOut: (message, has) =>
    attributeOf(message, 'data-test-expanded') === 'false' ||
    has('[data-test-id="rte"], [data-test-id="editorWrapper"], [data-test-id="compose-subject"]'),
  body: ['[data-test-id="message-view-body"]', '[data-test-id="message-view-body-content"]', '.msg-body'],
  sender: ['[data-test-id="message-from"]', '[data-test-id="message-header"] [data-test-id="email-pill"]'],
  subject: ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]'],
  date: ['[data-test-id="message-date"] time', '[data-test-id="message-date"]'],
  account: ['[data-test-account-email]'],
  keyOf: (doc) => /\/messages\/([\w-]+)$/.exec(doc.location.pathname)?.[1] ?? '',
  source: sourceOf,
});

function sourceOf({ location: { origin } }: Document, id: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}/ws/v3/mailboxes/@/messages/@.id==${id}/content/rawplaintext`, origin });
}
