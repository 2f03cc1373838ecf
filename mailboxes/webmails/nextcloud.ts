/** Nextcloud Mail, on any host: an app of a server that says what it is in its page's head. */
import type { SourceSeen } from '../../messages/types.ts';
import { plainHeaderBlock, readSource, unreadableSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const nextcloud = tableReader({
  client: 'nextcloud',
  isPage: (doc) => /\/apps\/mail(\/|$)/.test(doc.location?.pathname ?? '') && doc.head?.hasAttribute('data-requesttoken') === true,
  message: '.envelope--expanded',
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.mail-message-body', '.html-message-body'],
  holder: 'iframe.message-frame',
  sender: ['.envelope__header .sender', '.envelope__header__left__sender-subject-tags .sender'],
  address: ['.envelope__header .sender__email'],
  subject: ['#mail-thread-header h2', '#mail-message h2'],
  date: ['.envelope__header time', '.envelope__header [title]'],
  source: sourceOf,
});

/** The frame of the mail names it; the page's token is what Nextcloud asks of its own scripts too. */
function sourceOf(doc: Document, message: Element): Promise<SourceSeen> {
  const frame = message.querySelector('.mail-message-body iframe.message-frame');
  const { origin } = doc.location;
  const url = new URL(frame?.getAttribute('src') ?? '', doc.URL);
  const path = /^(.*\/apps\/mail\/api\/messages\/\d+)\/html$/.exec(url.pathname)?.[1];
  if (!path || url.origin !== origin) return unreadableSource('unknown-message');
  const token = doc.head.getAttribute('data-requesttoken') ?? '';
  return readSource({ url: `${origin}${path}/source`, origin, headers: { requesttoken: token }, headerBlock: jsonHeaderBlock });
}

/** The header block inside a JSON answer that may not have come whole. */
export function jsonHeaderBlock(text: string): string | null {
  const written = /"source"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(text)?.[1] ?? '';
  const end = /(?:\\r)?\\n(?:\\r)?\\n/.exec(written);
  if (!end) return null;
  try {
    return plainHeaderBlock(JSON.parse(`"${written.slice(0, end.index)}\\n\\n"`) as string);
  } catch {
    return null;
  }
}
