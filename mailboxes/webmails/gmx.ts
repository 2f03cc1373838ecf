/**
 * GMX, web.de and mail.com: each mail lies in a frame of another host, in trees of components. What stands around it nobody has
 * described: the general rules read it, held to that frame, and where they find no header the sender counts as unknown.
 */
import { matches } from '../../dom/live.ts';
import { queryIn, shadowTreeOf } from '../../dom/tree.ts';
import { isRendered } from '../../dom/sight.ts';
import { findMails } from '../generic/find-mails.ts';
import { framedBody } from '../framed-bodies.ts';
import { generic, handlesOf } from '../generic.ts';
import type { MailHandle, Reader } from '../reader.ts';
import { unreadableSource } from '../source.ts';
import { onHosts } from './table-reader.ts';

const MAIL = 'iframe[name="detail-body-iframe"], iframe[src*=".mailbody-ui.de/"]';

export const gmx: Reader = {
  client: 'gmx',
  matches: onHosts(/^(webmailer|3c[a-z-]{0,5})\.(gmx\.net|gmx\.com|web\.de|mail\.com)$/),
  openMails(doc) {
    const panes = [...doc.querySelectorAll('webmailer-mail-detail')].filter((one) => isRendered(one));
    // The generation before has its mails in frames of its own.
    if (panes.length === 0) return generic.openMails(doc);
    const frames = panes.map(frameIn);
    const known = handlesOf(
      doc,
      findMails(
        doc,
        frames.filter((frame) => frame !== null),
      ),
      'gmx',
    );
    const isKnown = (frame: Element | null): boolean => known.some(({ framed = [] }) => framed.some((one) => one === frame));
    return [...known, ...panes.flatMap((pane, at) => (isKnown(frames[at] ?? null) ? [] : handleOf(pane, frames[at] ?? null)))];
  },
};

/** The frame of the mail in `pane`, in whatever tree of it. */
function frameIn(pane: Element): HTMLIFrameElement | null {
  const tree = shadowTreeOf(pane);
  const all = [...Array.from(queryIn(pane, '*')), ...(tree ? Array.from(queryIn(tree, '*')) : [])];
  const found = all.find((one) => matches(one, MAIL));
  if (found) return found as HTMLIFrameElement;
  for (const inner of all) {
    const deeper = shadowTreeOf(inner) && frameIn(inner);
    if (deeper) return deeper;
  }
  return null;
}

function handleOf(pane: Element, frame: HTMLIFrameElement | null): MailHandle {
  return {
    id: 'gmx',
    anchor: frame ?? pane,
    bodyRoots: [],
    ...(frame && { framed: [frame] }),
    region: [pane],
    // The header may be on its way.
    isPartial: true,
    read() {
      const body = frame && framedBody(frame);
      if (!body) return { unreadable: frame ? 'body-in-foreign-frame' : 'body-missing' };
      return { client: 'gmx', from: { name: '', address: '' }, replyTo: [], subject: '', date: null, body, attachments: [] };
    },
    source: () => unreadableSource('unknown-webmail'),
  };
}
