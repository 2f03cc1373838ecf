/** Yandex Mail: hashed class names change with each build, the `qa-` ones stay. */
import type { SourceSeen } from '../../messages/requests.ts';
import { readSource } from '../source.ts';
import { onHosts, tableReader } from './table-reader.ts';

export const yandex = tableReader({
  client: 'yandex',
  isPage: onHosts(/^mail\.(360\.yandex\.ru|yandex\.(ru|com|com\.tr|kz|by))$/),
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.js-message-body-content', '.mail-Message-Body-Content'],
  sender: ['.qa-MessageViewer-SenderName', '[class*="ContactBadge_name_"]'],
  address: ['.qa-MessageViewer-SenderEmail', '.qa-MessageViewer-SenderName[title*="@"]'],
  subject: ['.qa-MessageViewer-Title-text', '[data-testid="message-subject"]', '[class*="Title_subject_"]'],
  date: ['[data-testid="message-viewer_header-date-link"]', '.qa-MessageViewer-Header-dateLink'],
  keyOf,
  source: sourceOf,
  isThin: true,
});

/** The page's address names account and message; in a conversation it names the conversation. */
function keyOf(doc: Document): string {
  const user = /^\d+$/.exec(new URLSearchParams(doc.location.search).get('uid') ?? '')?.[0];
  const id = /^#message\/(\d+)$/.exec(doc.location.hash)?.[1];
  return user && id ? `${user}/${id}` : '';
}

function sourceOf({ location: { origin } }: Document, key: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}/web-api/message-source/liza1/${key}/yandex_email.eml`, origin });
}
