/** What most webmails share: each is a table of where its parts stand, read outside of the mail alone. */
import { attributeOf, closest, closestAround, contains, isBefore, matches, parentOf, queryFirst, textOf } from '../../dom/live.ts';
import { isRendered } from '../../dom/sight.ts';
import type { Address, Attachment } from '../../judge/open-mail.ts';
import { accountIn } from '../account.ts';
import { readLiveBody } from '../body/live.ts';
import { shownDate } from '../dates.ts';
import { framedBody } from '../framed-bodies.ts';
import { findAttachments } from '../generic/find-attachments.ts';
import { isOwnFolderAddress } from '../generic/own-mail.ts';
import { mapPart } from '../generic/page-map.ts';
import { generic } from '../generic.ts';
import type { MailRead, MailHandle, Reader, Unreadable } from '../reader.ts';
import { sourceOfMail, unreadableSource } from '../source.ts';
import { bodyOf, cardsIn, firstOutside, frameIn, rootsOf } from './message-parts.ts';
import { isSenderShown, senderOf } from './sender.ts';
import type { WebmailTable } from './webmail-table.ts';

/** A reader for `webmail`, which runs on its own pages alone. */
export function tableReader(webmail: WebmailTable): Reader {
  return {
    client: webmail.client,
    matches: (doc) => webmail.isPage(doc),
    openMails(doc) {
      const all = messagesIn(doc, webmail);
      if (all.length === 0) return webmail.isThin ? generic.openMails(doc) : [];
      const open = isOwnFolderAddress(doc) ? [] : all.filter((one) => !isLeftOut(one, webmail));
      return open.map((message, at) => handleOf(doc, webmail, message, { at, isAlone: open.length === 1 }));
    },
  };
}

/** `isPage` of a webmail that runs on the hosts of its maker. */
export function onHosts(hosts: RegExp): (doc: Document) => boolean {
  return (doc) => hosts.test(doc.location?.hostname ?? '');
}

function isLeftOut(message: Element, webmail: WebmailTable): boolean {
  return webmail.isLeftOut?.(message, (selector) => firstOutside(message, [selector], bodyOf(message, webmail)) !== null) ?? false;
}

function messagesIn(doc: Document, webmail: WebmailTable): Element[] {
  const { message, body } = webmail;
  const all = message === null ? messagesAround(doc, webmail) : [...doc.querySelectorAll(message)];
  return all.filter((one) => isRendered(one) && !closestAround(one, [...(message ? [message] : []), ...body].join()));
}

/** What holds a body and the header above it; where no body is found, the last header. */
function messagesAround(doc: Document, { body, sender, address = [] }: WebmailTable): Element[] {
  const outermost = (selector: string): Element[] => [...doc.querySelectorAll(selector)].filter((one) => !closestAround(one, body.join()));
  const bodies = outermost(body.join());
  const headers = [...sender, ...address].map(outermost).find(({ length }) => length > 0) ?? [];
  // Closed messages show their senders too.
  if (bodies.length === 0) return headers.slice(-1).flatMap((header) => parentOf(header) ?? []);
  return bodies.map((one) => {
    let holder = one;
    for (let around = parentOf(one); around && !headers.some((header) => contains(holder, header)); around = parentOf(around)) {
      const wider = around;
      if (bodies.some((other) => other !== one && contains(wider, other))) break;
      holder = wider;
    }
    return holder === doc.documentElement ? (parentOf(one) ?? one) : holder;
  });
}

function handleOf(doc: Document, webmail: WebmailTable, message: Element, { at, isAlone }: { at: number; isAlone: boolean }): MailHandle {
  const body = bodyOf(message, webmail);
  const subject = subjectOf(doc, webmail, message, body);
  const sender = firstOutside(message, [...webmail.sender, ...(webmail.address ?? [])], body);
  const roots = body && rootsOf(body, webmail);
  const frame = body && !roots ? frameIn(body) : null;
  const key = webmail.keyOf?.(doc, message) ?? '';
  return {
    id: `${webmail.client} ${key || idOf(message)} ${subject} ${textOf(sender)} ${at}`,
    anchor: body ?? sender ?? message,
    bodyRoots: roots ?? [],
    ...(frame && { framed: [frame] }),
    region: [message],
    isPartial: !body || !sender || (frame !== null && framedBody(frame) === undefined),
    read: () => (body ? read(doc, webmail, { message, body, roots, frame, subject }) : { unreadable: 'body-missing' }),
    source() {
      if (!webmail.source || !body) return unreadableSource('unknown-webmail');
      if (!isAlone || key === '') return unreadableSource('unknown-message');
      return sourceOfMail(webmail.source(doc, key), senderOf(doc, webmail, { message, body, subject }), subject);
    },
  };
}

interface Parts {
  message: Element;
  body: Element;
  /** Null where the mail lies in `frame`, or in several of another host. */
  roots: Element[] | null;
  frame: Element | null;
  subject: string;
}

function read(doc: Document, webmail: WebmailTable, { message, body, roots, frame, subject }: Parts): MailRead | Unreadable {
  // A mail always has a line of its sender: without one the webmail has changed, and a guess would be somebody else's.
  if (!isSenderShown(webmail, message, body)) return { unreadable: 'field-missing' };
  const date = firstOutside(message, webmail.date, body);
  const cards = cardsIn(body, webmail);
  const written = roots
    ? readLiveBody(roots, (element) => cards.includes(element) || isControl(element, body, webmail), webmail.writtenAs)
    : frame && framedBody(frame);
  if (!written) return { unreadable: 'body-in-foreign-frame' };
  const from: Address = senderOf(doc, webmail, { message, body, subject });
  return {
    client: webmail.client,
    from,
    replyTo: [],
    subject,
    date: date && dateIn(date, doc.documentElement.lang),
    body: written,
    attachments: [
      ...findAttachments(mapPart(message), 0, [body], []),
      // What can be done with it names it once more.
      ...cards.flatMap((card) => fileOf(card, webmail)),
    ],
    readerAddresses: accountIn(doc, webmail.account ?? [], (element) => closest(element, webmail.body.join()) !== null),
  };
}

function isControl(element: Element, body: Element, { controls }: WebmailTable): boolean {
  return controls !== undefined && matches(element, controls) && contains(body, element);
}

/** The file of a card; one without an ending is known by the webmail's own place for its name, parts without a name are none. */
function fileOf(card: Element, { parts }: WebmailTable): Attachment[] {
  const [found] = findAttachments(mapPart(card), 0, [], []);
  if (found) return [found];
  const name = parts?.file ? textOf(queryFirst(card, parts.file)).trim() : '';
  return name === '' || /^untitled\b/i.test(name) ? [] : [{ name, type: '' }];
}

function dateIn(element: Element, language: string): number | null {
  for (const text of [attributeOf(element, 'datetime'), attributeOf(element, 'title'), textOf(element)]) {
    const time = text ? shownDate(text, language) : null;
    if (time !== null) return time;
  }
  return null;
}

function subjectOf(doc: Document, webmail: WebmailTable, message: Element, body: Element | null): string {
  const { subject } = webmail;
  // Subjects of conversations stand above all of its messages; what lies in one is that one's.
  const heading = firstOutside(message, subject, body) ?? firstOutside(doc.body, subject, body, (one) => isBefore(one, message));
  if (!heading) return webmail.subjectOf?.(doc, message) ?? '';
  const text = attributeOf(heading, 'title') ?? attributeOf(heading, 'data-subject') ?? textOf(heading);
  return text.replace(/\s+/g, ' ').trim();
}

function idOf(message: Element): string {
  return attributeOf(message, 'data-message-id') ?? attributeOf(message, 'data-convid') ?? attributeOf(message, 'data-mid') ?? '';
}
