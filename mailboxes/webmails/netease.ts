/** 163, 126 and yeah.net: nobody has described their header, so the general rules read it; the frame of a mail names its source. */
import { documentOf } from '../../dom/live.ts';
import type { SourceSeen } from '../../messages/requests.ts';
import { generic } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { readSource, unreadableSource } from '../source.ts';
import { sourceOfHandle } from './source-of-handle.ts';
import { onHosts } from './table-reader.ts';

export const netease: Reader = {
  client: 'netease',
  matches: onHosts(/^mail\.(163\.com|126\.com|yeah\.net)$/),
  openMails: (doc) =>
    generic.openMails(doc).map((handle) => {
      const key = keyOf(handle);
      return { ...handle, id: `${handle.id} ${key}`, source: () => sourceOf(doc, handle, key) };
    }),
};

/** By the address of the frame that holds the mail. */
function keyOf({ bodyRoots: [root] }: MailHandle): string {
  const [, query = ''] = /\/js6\/read\/readhtml\.jsp\?([^?]*)$/.exec(root ? documentOf(root).URL : '') ?? [];
  return new URLSearchParams(query).get('mid') ?? '';
}

function sourceOf(doc: Document, handle: MailHandle, mid: string): Promise<SourceSeen> {
  const { origin, search } = doc.location;
  const sid = new URLSearchParams(search).get('sid');
  if (!mid || !sid) return unreadableSource('unknown-message');
  const asked = new URLSearchParams({ sid, mid, mode: 'download', l: 'read', action: 'download_eml' });
  return sourceOfHandle(handle, () => readSource({ url: `${origin}/js6/read/readdata.jsp?${asked.toString()}`, origin }));
}
