/** Horde on any host: its dynamic view (preview, a message in its own window), and its basic one, which the general rules read. */
import type { SourceSeen } from '../../messages/requests.ts';
import { generic } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { readSource, unreadableSource } from '../source.ts';
import { sourceOfHandle } from './source-of-handle.ts';
import { tableReader } from './table-reader.ts';

export const horde = tableReader({
  client: 'horde',
  isPage: (doc) => doc.location?.pathname.endsWith('/imp/dynamic.php') === true,
  message: '#previewMsg, .msgfullread',
  body: ['#messageBody', '.messageBody'],
  parts: { part: '.mimePartData', card: '.mimePartInfo', file: '.mimePartInfoAtc .mimePartInfoDescrip' },
  controls: '.toggleQuoteShow, .toggleQuoteHide',
  holder: 'iframe.htmlMsgData',
  sender: ['#msgHeaderFrom td:nth-child(2)', '#msgHeadersColl .from'],
  person: 'a.address',
  address: ['#msgHeaderFrom a.address', '#msgHeadersColl .from a.address'],
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject'],
  date: ['#msgHeaderDate time[datetime]', '#msgHeaderDate .date', '#msgHeadersColl .date'],
  writtenAs,
  keyOf,
  source: sourceOf,
});

/** A mail address opens Horde's own window: `javascript:void(window.open('…/dynamic.php?page=compose&to=…'…))`. */
function writtenAs(href: string): string {
  const query = /^javascript:void\(window\.open\('[^'?]*\?([^']*)'/i.exec(href)?.[1];
  const to = query === undefined ? null : new URLSearchParams(query).get('to');
  return to === null ? href : `mailto:${to}`;
}

/** The address of the page, or of what it last opened, names mailbox and message. */
function keyOf(doc: Document): string {
  const query = new URLSearchParams(doc.location.search);
  const [, mailbox = query.get('mailbox'), buid = query.get('buid')] = /^#msg:([^;]+);(\d+)$/.exec(doc.location.hash) ?? [];
  if (!mailbox || !buid) return '';
  return new URLSearchParams({ actionID: 'view_source', buid, id: '0', mailbox: decodeURIComponent(mailbox) }).toString();
}

function sourceOf({ location: { origin, pathname } }: Document, key: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}${pathname.replace(/(dynamic|basic)\.php$/, 'view.php')}?${key}`, origin });
}

export const hordeBasic: Reader = {
  client: 'horde',
  matches: (doc) => doc.location?.pathname.endsWith('/imp/basic.php') === true,
  openMails(doc) {
    const handles = generic.openMails(doc);
    const key = handles.length === 1 ? keyOf(doc) : '';
    const source = (handle: MailHandle): Promise<SourceSeen> =>
      key === '' ? unreadableSource('unknown-message') : sourceOfHandle(handle, () => sourceOf(doc, key));
    return handles.map((handle) => ({ ...handle, id: `${handle.id} ${key}`, source: () => source(handle) }));
  },
};
