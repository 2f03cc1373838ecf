/** Zimbra's classic client, on any host; its modern one is read by the generic reader. */
import type { SourceSeen } from '../../messages/requests.ts';
import { readSource } from '../source.ts';
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
  keyOf,
  source: sourceOf,
  isThin: true,
});

/** Only the window of one message has its number in the address. */
function keyOf(doc: Document): string {
  return /^[\w:-]+$/.exec(new URLSearchParams(doc.location.search).get('id') ?? '')?.[0] ?? '';
}

function sourceOf({ location: { origin } }: Document, id: string): Promise<SourceSeen> {
  return readSource({ url: `${origin}/service/home/~/?${new URLSearchParams({ auth: 'co', view: 'text', id }).toString()}`, origin });
}
