/** Roundcube, skins elastic, larry and classic: preview frame, full view, extra window. */
import { attributeOf, closest, contains, isBefore, matches, parentOf, queryAll, queryFirst, textOf } from '../dom/live.ts';
import type { Address, Attachment } from '../judge/open-mail.ts';
import type { SourceSeen } from '../messages/requests.ts';
import { mailtoAddress, normalAddress, normalName, shownAddress } from '../judge/mail-source/address.ts';
import { accountIn } from './account.ts';
import { readLiveBody } from './body/live.ts';
import { shownDate } from './dates.ts';
import { isOwnFolder } from './generic/vocabulary.ts';
import type { MailRead, MailHandle, Reader, Unreadable } from './reader.ts';
import { readSource, unreadableSource } from './source.ts';

const BODY = '#messagebody';
const SENDER = 'td.header.from, .header-summary .adr';
const SUBJECT = 'h2.subject, h3.subject, td.header.subject';

export const roundcube: Reader = {
  client: 'roundcube',

  // Nothing that a mail can bring: its page's own address, the mark on its body, its script in the page's head.
  matches: (doc) =>
    new URLSearchParams(doc.location?.search ?? '').get('_task') === 'mail' ||
    isBody(doc, '.task-mail') ||
    doc.querySelector('head script[src*="program/js/app."]') !== null,

  openMails(doc) {
    if (isBody(doc, '.action-print, .action-compose') || isOwnMail(doc)) return [];
    // The first in the document is Roundcube's; ids inside mails get a prefix.
    const body = doc.querySelector(BODY);
    return body ? [handleOf(doc, body)] : [];
  },

  awaitedMail(doc) {
    const message = messageAt(doc.URL);
    const isShown = /^(show|preview)$/.test(new URLSearchParams(doc.location?.search ?? '').get('_action') ?? '');
    return message && isShown && !isOwnMail(doc) ? { id: idOf(message), source: () => sourceOf(doc, message) } : null;
  },
};

function idOf({ mailbox, uid }: MessageId): string {
  return `roundcube ${mailbox} ${uid}`;
}

/** Views to print or write, and folders of what the person wrote. */
function isOwnMail(doc: Document): boolean {
  const query = new URLSearchParams(doc.location?.search ?? '');
  if (/^(print|compose|viewsource|headers)$/.test(query.get('_action') ?? '')) return true;
  return isOwnFolder(query.get('_mbox')?.split(/[/.]/).at(-1) ?? '');
}

function handleOf(doc: Document, body: Element): MailHandle {
  const message = messageOf(doc, body);
  return {
    id: message ? idOf(message) : `roundcube ${doc.URL}`,
    anchor: body,
    bodyRoots: [body],
    region: [regionOf(doc, body)],
    read: () => read(doc, body),
    source: () => sourceOf(doc, message),
  };
}

function read(doc: Document, body: Element): MailRead | Unreadable {
  // Roundcube shows attached pictures below the text; classes inside mails get a prefix.
  const seen = readLiveBody([body], (element) => parentOf(element) === body && matches(element, '.image-attachment'));
  const empty = seen.text === '' && seen.pictures.length === 0;
  // Encryption plug-ins show the body in a frame of an extension.
  if (empty && queryFirst(body, 'iframe')) return { unreadable: 'body-in-foreign-frame' };
  const date = textOf(outside(doc, body, 'td.header.date, .header-summary .text-nowrap'));
  return {
    client: 'roundcube',
    from: addressOf(outside(doc, body, 'td.header.from') ?? outside(doc, body, '.header-summary .adr')),
    replyTo: [...doc.querySelectorAll('td.header.replyto .adr')]
      .filter((cell) => !contains(body, cell))
      .flatMap((cell) => addressOf(cell) ?? []),
    subject: subjectOf(doc, body),
    date: shownDate(date, doc.documentElement.lang),
    body: seen,
    attachments: attachmentsOf(doc, body),
    readerAddresses: accountIn(doc, ['.username'], (element) => closest(element, BODY) !== null),
  };
}

/** The first match that is not part of the mail. */
function outside(doc: Document, body: Element, selector: string): Element | null {
  return [...doc.querySelectorAll(selector)].find((element) => !contains(body, element)) ?? null;
}

/** The smallest part of the page that holds header, attachments and body; all of it while the header is not there. */
function regionOf(doc: Document, body: Element): Element {
  const parts = [SENDER, SUBJECT, '#attachment-list'].flatMap((selector) => outside(doc, body, selector) ?? []);
  let region: Element | null = parts.length > 1 ? body : null;
  for (; region; region = parentOf(region)) {
    const around = region;
    if (parts.every((part) => contains(around, part))) return region;
  }
  return doc.documentElement;
}

function addressOf(cell: Element | null): Address | null {
  if (!cell) return null;
  const link = queryFirst(cell, 'a.rcmContactAddress');
  // A malformed sender is shown as plain text.
  if (!link) return shownAddress(textOf(cell)) ?? nameOnly(textOf(cell));
  const address = mailtoAddress(attributeOf(link, 'href') ?? '') || normalAddress(attributeOf(link, 'title') ?? '');
  const text = textOf(link);
  const shown = shownAddress(text);
  const own = (shown?.address === address ? shown.name : normalName(text)) || nameToKeep(cell, address);
  return { name: [...namesBefore(cell, link), own].filter(Boolean).join(', '), address };
}

/** A sender line with a stray comma is shown as several people, the address at the last. */
function namesBefore(cell: Element, link: Element): string[] {
  return [...queryAll(cell, '.adr')]
    .filter((person) => !contains(person, link) && isBefore(person, link))
    .map((one) => normalName(textOf(one)));
}

/** A name that is an address is not shown; what its link would put into the address book holds it. */
function nameToKeep(cell: Element, address: string): string {
  const call = attributeOf(queryFirst(cell, 'a.rcmaddcontact') ?? cell, 'onclick') ?? '';
  const kept = /'add-contact','((?:[^'\\]|\\.)*)'/.exec(call)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
  const person = shownAddress(kept);
  return person?.address === address ? person.name : '';
}

function nameOnly(text: string): Address | null {
  const name = normalName(text);
  return name ? { name, address: '' } : null;
}

function subjectOf(doc: Document, body: Element): string {
  const heading = outside(doc, body, SUBJECT);
  if (!heading) return doc.title.replace(/^.*? :: /, '');
  const copy = heading.cloneNode(true) as Element;
  for (const extra of queryAll(copy, '.voice, a.extwin')) extra.remove();
  return textOf(copy).replace(/\s+/g, ' ').trim();
}

function attachmentsOf(doc: Document, body: Element): Attachment[] {
  return [...doc.querySelectorAll('#attachment-list > li')]
    .filter((item) => !contains(body, item))
    .map((item) => {
      const link = queryFirst(item, 'a.filename') ?? queryFirst(item, 'a');
      const name = textOf(queryFirst(item, '.attachment-name') ?? link);
      return { name: name.trim(), type: mediaTypeOf(item) };
    })
    .filter(({ name }) => name !== '');
}

/** Roundcube writes the MIME type as two class names. */
function mediaTypeOf(item: Element): string {
  const [main = '', sub = ''] = (attributeOf(item, 'class') ?? '').split(/\s+/).filter(Boolean);
  const known = /^(application|audio|font|image|message|model|multipart|text|video)$/.test(main);
  return known && sub ? `${main}/${sub}` : '';
}

interface MessageId {
  uid: string;
  mailbox: string;
}

/** Which message this is: by the page's own URL, else by Roundcube's link to the same message. */
function messageOf(doc: Document, body: Element): MessageId | null {
  const links = [...doc.querySelectorAll('a[href*="_uid="]')].filter((link) => !contains(body, link));
  for (const url of [doc.URL, ...links.map((link) => attributeOf(link, 'href') ?? '')]) {
    const message = messageAt(url);
    if (message) return message;
  }
  return null;
}

function messageAt(url: string): MessageId | null {
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const uid = query.get('_uid');
  const mailbox = query.get('_mbox');
  return uid && mailbox && query.get('_task') === 'mail' ? { uid, mailbox } : null;
}

function sourceOf(doc: Document, message: MessageId | null): Promise<SourceSeen> {
  if (!message) return unreadableSource('unknown-message');
  const url = new URL(doc.URL);
  url.search = new URLSearchParams({
    _task: 'mail',
    _action: 'viewsource',
    _uid: message.uid,
    _mbox: message.mailbox,
  }).toString();
  url.hash = '';
  return readSource({ url: url.href, origin: url.origin });
}

function isBody(doc: Document, selector: string): boolean {
  return doc.body !== null && matches(doc.body, selector);
}
