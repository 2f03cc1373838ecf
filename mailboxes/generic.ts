/** Any webmail we have no file for: found by what open mails look like everywhere. The rule: generic/find-mails.ts. */
import { contains, documentOf } from '../dom/live.ts';
import { readLiveBody } from './body/live.ts';
import { framedBody } from './framed-bodies.ts';
import { findMails } from './generic/find-mails.ts';
import type { FoundMail } from './generic/find-mails.ts';
import { showsOwnMail } from './generic/own-mail.ts';
import type { MailRead, MailHandle, Reader, SourceLink, Unreadable } from './reader.ts';
import { findSourceLink } from './generic/source-link.ts';
import { readSource, sourceOfMail, unreadableSource } from './source.ts';

export const generic: Reader = {
  client: 'generic',
  matches: () => true,
  openMails: (doc) => (isBodyFrame(doc) ? [] : handlesOf(doc, findMails(doc), 'generic')),
};

/** The mails that the general rules found in a page, none where it shows what the person wrote. */
export function handlesOf(doc: Document, mails: readonly FoundMail[], client: string): MailHandle[] {
  if (mails.length > 0 && showsOwnMail(doc, mails)) return [];
  const seen = new Map<string, number>();
  return mails.map((mail) => {
    const name = `${client} ${mail.sender.address} ${mail.subject.text} ${mail.date ?? ''}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return handleOf(doc, mail, `${name} ${count}`, { client, isAlone: mails.length === 1 });
  });
}

/** A message belongs to the document that shows its header: a frame that is somebody's body speaks for nobody. */
function isBodyFrame(doc: Document): boolean {
  if (doc.URL.startsWith('about:')) return doc.defaultView?.parent !== doc.defaultView;
  const frame = frameOf(doc);
  if (!frame) return false;
  return findMails(documentOf(frame)).some(
    ({ body, anchor }) => body.roots.some((root) => documentOf(root) === doc) || contains(anchor, frame),
  );
}

function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function handleOf(doc: Document, mail: FoundMail, id: string, { client, isAlone }: { client: string; isAlone: boolean }): MailHandle {
  return {
    id,
    anchor: mail.anchor,
    bodyRoots: mail.body.roots,
    ...(mail.isPartial && { isPartial: true }),
    ...(mail.body.framed && { framed: [mail.body.framed.frame], isPartial: framedBody(mail.body.framed.frame) === undefined }),
    region: [mail.region],
    read: () => read(mail, client),
    source: () => unreadableSource('unknown-webmail'),
    ...(isAlone && { sourceLink: () => linkOf(doc, mail) }),
  };
}

function linkOf(doc: Document, { sender, subject, body, anchor, attachments }: FoundMail): SourceLink | null {
  const names = attachments.map(({ name }) => name);
  const url = findSourceLink(doc, [anchor, ...body.roots], names);
  return url === null ? null : { url, read: () => sourceOfMail(readSource({ url, origin: doc.location.origin }), sender, subject.text) };
}

function read({ sender, subject, date, body, attachments }: FoundMail, client: string): MailRead | Unreadable {
  const written = body.framed ? framedBody(body.framed.frame) : readLiveBody(body.roots);
  if (!written) return { unreadable: 'body-in-foreign-frame' };
  return {
    client,
    from: sender,
    replyTo: [],
    subject: subject.text,
    date,
    body: written,
    attachments,
  };
}
