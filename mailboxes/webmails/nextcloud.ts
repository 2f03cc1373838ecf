/** Nextcloud Mail, on any host: an app of a server that says what it is in its page's head. */
import { attributeOf, hasAttribute, queryFirst } from '../../dom/live.ts';
import type { SourceSeen } from '../../messages/requests.ts';
import { plainHeaderBlock, readSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const nextcloud = tableReader({
  client: 'nextcloud',
  isPage: (doc) => /\/apps\/mail(\/|$)/.test(doc.location?.pathname ?? '') && hasAttribute(doc.head, 'data-requesttoken'),
  message: '.envelope--expanded',
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['.mail-message-body', '.html-message-body'],
  holder: 'iframe.message-frame',
  sender: ['.envelope__header .sender', '.envelope__header__left__sender-subject-tags .sender'],
  address: ['.envelope__header .sender__email'],
  subject: ['#mail-thread-header h2', '#mail-message h2'],
  date: ['.envelope__header time', '.envelope__header [title]'],
  keyOf,
  source: sourceOf,
});

/** The frame of the mail names it. */
function keyOf(doc: Document, message: Element): string {
  const frame = queryFirst(message, '.mail-message-body iframe.message-frame');
  const { origin, pathname } = new URL((frame && attributeOf(frame, 'src')) ?? '', doc.URL);
  return (origin === doc.location.origin && /^(.*\/apps\/mail\/api\/messages\/\d+)\/html$/.exec(pathname)?.[1]) || '';
}

/** The page's token is what Nextcloud asks of its own scripts too. */
function sourceOf({ location: { origin }, head }: Document, key: string): Promise<SourceSeen> {
  const requesttoken = attributeOf(head, 'data-requesttoken') ?? '';
  return readSource({ url: `${origin}${key}/source`, origin, headers: { requesttoken }, headerBlock: jsonHeaderBlock });
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
