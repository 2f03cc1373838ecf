/**
 * 163, 126 and yeah.net: a mail lies in a frame whose address names it, and its source with it. Nobody has described the
 * header: the general rules read it, held to that frame, and where they find none the sender is unknown until the source tells.
 */
import { documentOf } from '../../dom/live.ts';
import { isRendered } from '../../dom/sight.ts';
import type { SourceSeen } from '../../messages/requests.ts';
import { readLiveBody } from '../body/live.ts';
import { findMails } from '../generic/find-mails.ts';
import { generic, handlesOf } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { readSource, unreadableSource } from '../source.ts';
import { onHosts } from './table-reader.ts';

export const netease: Reader = {
  client: 'netease',
  matches: onHosts(/^mail\.(163\.com|126\.com|yeah\.net)$/),
  openMails(doc) {
    const isMail = (frame: HTMLIFrameElement): boolean => keyOf(frame.contentDocument) !== '' && isRendered(frame);
    const frames = [...doc.querySelectorAll('iframe')].filter(isMail);
    if (frames.length === 0) return generic.openMails(doc);
    const read = handlesOf(doc, findMails(doc, frames), 'netease');
    const missed = frames.flatMap((frame) => {
      const body = frame.contentDocument?.body;
      return !body || read.some(({ bodyRoots }) => bodyRoots.includes(body)) ? [] : senderlessAt(frame, body);
    });
    return [...read, ...missed].map((handle) => {
      const key = keyOf(handle.bodyRoots[0] ? documentOf(handle.bodyRoots[0]) : null);
      return { ...handle, id: `${handle.id} ${key}`, source: () => sourceOf(doc, key) };
    });
  },
};

/** What names a mail in the address of the frame that shows it. */
function keyOf(doc: Document | null): string {
  const [, query = ''] = /\/js6\/read\/readhtml\.jsp\?([^?]*)$/.exec(doc?.URL ?? '') ?? [];
  return new URLSearchParams(query).get('mid') ?? '';
}

function senderlessAt(frame: Element, body: Element): MailHandle {
  const from = { name: '', address: '' };
  return {
    id: 'netease',
    anchor: frame,
    bodyRoots: [body],
    region: [frame],
    // The header may be on its way.
    isPartial: true,
    read: () => ({ client: 'netease', from, replyTo: [], subject: '', date: null, body: readLiveBody([body]), attachments: [] }),
    source: () => unreadableSource('unknown-message'),
  };
}

/** The frame shows what its address names, so that no header has to bear it out. */
function sourceOf(doc: Document, mid: string): Promise<SourceSeen> {
  const { origin, search } = doc.location;
  const sid = new URLSearchParams(search).get('sid');
  if (!mid || !sid) return unreadableSource('unknown-message');
  const asked = new URLSearchParams({ sid, mid, mode: 'download', l: 'read', action: 'download_eml' });
  return readSource({ url: `${origin}/js6/read/readdata.jsp?${asked.toString()}`, origin });
}
