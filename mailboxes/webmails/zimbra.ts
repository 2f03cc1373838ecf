/** Zimbra's classic client, on any host; its modern one is read by the generic reader. */
import type { SourceSeen } from '../../messages/types.ts';
import { readSource, unreadableSource } from '../source.ts';
import { tableReader } from './table-reader.ts';

export const zimbra = tableReader({
  client: 'zimbra',
  isPage: (doc) => /^\/zimbra(\/|$)/.test(doc.location?.pathname ?? '') || doc.querySelector('body > #z_shell') !== null,
  message: null,
  isLeftOut: (_message, has) => has('[contenteditable="true"]'),
  body: ['iframe[id*="MSG"][id$="__iframe"]', 'iframe[id*="_body__iframe"]'],
  sender: ['.MsgHeaderTable tr[id$="_from"] .LabelColValue', '.MsgHeaderTable .addrBubble'],
  subject: ['.MsgHeaderTable .SubjectCol', '.SubjectCol[role="heading"]'],
  date: ['.MsgHeaderTable .DateCol'],
  source: sourceOf,
  isThin: true,
});

/** Only the window of one message has its number in the address. */
function sourceOf(doc: Document, _message: Element, isAlone: boolean): Promise<SourceSeen> {
  const { origin, search } = doc.location;
  const id = /^[\w:-]+$/.exec(new URLSearchParams(search).get('id') ?? '')?.[0];
  if (!isAlone || !id) return unreadableSource('unknown-message');
  return readSource({ url: `${origin}/service/home/~/?${new URLSearchParams({ auth: 'co', view: 'text', id }).toString()}`, origin });
}
