/** Horde's dynamic view, on any host: preview, and a message in its own window. Its basic view is the generic reader's. */
import type { SourceSeen } from '../../messages/requests.ts';
import { readSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const horde = tableReader({
  client: 'horde',
  isPage: (doc) => doc.location?.pathname.endsWith('/imp/dynamic.php') === true,
  message: '#previewMsg, .msgfullread',
  body: ['#messageBody', '.messageBody'],
  parts: { part: '.mimePartData', card: '.mimePartInfo' },
  holder: 'iframe.htmlMsgData',
  sender: ['#msgHeaderFrom td:nth-child(2)', '#msgHeadersColl .from'],
  address: ['#msgHeaderFrom a.address', '#msgHeadersColl .from a.address'],
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject'],
  date: ['#msgHeaderDate time[datetime]', '#msgHeaderDate .date', '#msgHeadersColl .date'],
  keyOf,
  source: sourceOf,
});

/** The address of the page, or of what it last opened, names mailbox and message. */
function keyOf(doc: Document): string {
  const query = new URLSearchParams(doc.location.search);
  const [, mailbox = query.get('mailbox'), buid = query.get('buid')] = /^#msg:([^;]+);(\d+)$/.exec(doc.location.hash) ?? [];
  if (!mailbox || !buid) return '';
  return new URLSearchParams({ actionID: 'view_source', buid, id: '0', mailbox: decodeURIComponent(mailbox) }).toString();
}

function sourceOf({ location: { origin, pathname } }: Document, key: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}${pathname.replace('dynamic.php', 'view.php')}?${key}`, origin });
}
