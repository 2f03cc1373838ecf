/** Horde's dynamic view, on any host: preview, and a message in its own window. Its basic view is the generic reader's. */
import type { SourceSeen } from '../../messages/types.ts';
import { readSource, unreadableSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const horde = tableReader({
  client: 'horde',
  isPage: (doc) => doc.location?.pathname.endsWith('/imp/dynamic.php') === true,
  message: '#previewMsg, .msgfullread',
  body: ['#messageBody', '.messageBody'],
  holder: 'iframe.htmlMsgData',
  sender: ['#msgHeaderFrom td:nth-child(2)', '#msgHeadersColl .from'],
  address: ['#msgHeaderFrom a.address', '#msgHeadersColl .from a.address'],
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject'],
  date: ['#msgHeaderDate time[datetime]', '#msgHeaderDate .date', '#msgHeadersColl .date'],
  source: sourceOf,
});

/** The address of the page, or of what it last opened, names mailbox and message. */
function sourceOf(doc: Document, _message: Element, isAlone: boolean): Promise<SourceSeen> {
  const { origin, pathname, search, hash } = doc.location;
  const query = new URLSearchParams(search);
  const [, mailbox = query.get('mailbox'), buid = query.get('buid')] = /^#msg:([^;]+);(\d+)$/.exec(hash) ?? [];
  if (!isAlone || !mailbox || !buid) return unreadableSource('unknown-message');
  const asked = new URLSearchParams({ actionID: 'view_source', buid, id: '0', mailbox: decodeURIComponent(mailbox) });
  return readSource({ url: `${origin}${pathname.replace('dynamic.php', 'view.php')}?${asked.toString()}`, origin });
}
