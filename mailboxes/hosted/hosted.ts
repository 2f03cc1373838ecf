/** What readers of hosted webmails share: each is a table of where its parts stand, read outside of the mail alone. */
import {
  attributeOf,
  closest,
  closestAround,
  contains,
  isBefore,
  matches,
  parentOf,
  queryAll,
  queryFirst,
  textOf,
} from '../../dom/live.ts';
import { isRendered } from '../../dom/sight.ts';
import type { Address } from '../../judge/types.ts';
import { normalName, shownAddress } from '../../judge/mail-source/address.ts';
import { accountIn } from '../account.ts';
import { readLiveBody } from '../body/live.ts';
import { shownDate } from '../dates.ts';
import { findAttachments } from '../generic/find-attachments.ts';
import { mapPart } from '../generic/page-map.ts';
import { senderOfLine } from '../generic/sender-line.ts';
import type { MailRead, OpenMailPlace, Reader, Unreadable } from '../reader.ts';
import { unreadableSource } from '../source.ts';

/** Selectors of one webmail. Of several for a field the first that matches counts; each field has two ways or more. */
export interface HostedWebmail {
  client: string;
  hosts: RegExp;
  /** One message with its header; the outermost match. Null where only header and body are told: then what holds both. */
  message: string | null;
  /**
   * The message is closed, or the person's own.
   * @param has whether something of the kind stands in the message and not in the mail
   */
  isLeftOut?(message: Element, has: (selector: string) => boolean): boolean;
  body: readonly string[];
  sender: readonly string[];
  subject: readonly string[];
  date: readonly string[];
  /** The address of the account. */
  account: readonly string[];
  /** An address for a sender of whom the message shows the name alone; '' where none can be told. */
  addressOf?(doc: Document, name: string): string;
}

/** A reader for `webmail`, which runs on its hosts alone. */
export function hostedReader(webmail: HostedWebmail): Reader {
  return {
    client: webmail.client,
    matches: (doc) => webmail.hosts.test(doc.location?.hostname ?? ''),
    openMails: (doc) => openMessages(doc, webmail).map((message, at) => placeOf(doc, webmail, message, at)),
  };
}

function openMessages(doc: Document, webmail: HostedWebmail): Element[] {
  const { message, body, isLeftOut } = webmail;
  const all = message === null ? messagesAround(doc, webmail) : [...doc.querySelectorAll(message)];
  const outer = all.filter((one) => isRendered(one) && !closestAround(one, [...(message ? [message] : []), ...body].join()));
  return outer.filter((one) => !isLeftOut?.(one, (selector) => first(one, [selector], bodyOf(one, webmail)) !== null));
}

/** What holds a body and the header above it, and headers without a body. */
function messagesAround(doc: Document, { body, sender }: HostedWebmail): Element[] {
  const outermost = (selectors: readonly string[]): Element[] =>
    [...doc.querySelectorAll(selectors.join())].filter((one) => !closestAround(one, body.join()));
  const [bodies, headers] = [outermost(body), outermost(sender.slice(0, 1))];
  const messages = bodies.map((one) => {
    let holder = one;
    for (let around = parentOf(one); around && !headers.some((header) => contains(holder, header)); around = parentOf(around)) {
      const wider = around;
      if (bodies.some((other) => other !== one && contains(wider, other))) break;
      holder = wider;
    }
    return holder === doc.documentElement ? (parentOf(one) ?? one) : holder;
  });
  const alone = headers.filter((header) => !messages.some((message) => contains(message, header)));
  return [...messages, ...alone.flatMap((header) => parentOf(header) ?? [])];
}

function placeOf(doc: Document, webmail: HostedWebmail, message: Element, at: number): OpenMailPlace {
  const body = bodyOf(message, webmail);
  const subject = subjectOf(doc, webmail, message, body);
  const sender = first(message, webmail.sender, body);
  const root = body && rootOf(body);
  return {
    id: `${webmail.client} ${idOf(message)} ${subject} ${textOf(sender)} ${at}`,
    anchor: body ?? sender ?? message,
    bodyRoots: root ? [root] : [],
    region: [message],
    isPartial: !body || !sender,
    read: () => (body ? (root ? read(doc, webmail, { message, body, root, sender, subject }) : foreign()) : { unreadable: 'body-missing' }),
    source: () => unreadableSource('unknown-webmail'),
  };
}

/** The outermost: a mail may bring any of the names itself. */
function bodyOf(message: Element, { body }: HostedWebmail): Element | null {
  return queryFirst(message, body.join());
}

function foreign(): Unreadable {
  return { unreadable: 'body-in-foreign-frame' };
}

interface Parts {
  message: Element;
  body: Element;
  root: Element;
  sender: Element | null;
  subject: string;
}

function read(doc: Document, webmail: HostedWebmail, { message, body, root, sender, subject }: Parts): MailRead | Unreadable {
  // A mail always has a line of its sender: without one the webmail has changed, and a guess would be somebody else's.
  if (!sender) return { unreadable: 'field-missing' };
  const date = first(message, webmail.date, body);
  return {
    client: webmail.client,
    from: senderIn(doc, webmail, sender, subject),
    replyTo: [],
    subject,
    date: date && shownDate(attributeOf(date, 'datetime') ?? attributeOf(date, 'title') ?? textOf(date), doc.documentElement.lang),
    body: readLiveBody([root]),
    attachments: findAttachments(mapPart(message), 0, [body], []),
    readerAddresses: accountIn(doc, webmail.account, (element) => closest(element, webmail.body.join()) !== null),
  };
}

function senderIn(doc: Document, webmail: HostedWebmail, sender: Element, subject: string): Address {
  const text = normalName(textOf(sender));
  const address = { name: shownAddress(text)?.name ?? text, address: '' };
  const seen = senderOfLine(mapPart(sender), { spot: 0, address, labelled: false }, Infinity, subject);
  if (seen.address !== '' || text.includes('@')) return seen;
  return { name: text, address: webmail.addressOf?.(doc, text) ?? '' };
}

function subjectOf(doc: Document, { subject }: HostedWebmail, message: Element, body: Element | null): string {
  const heading = first(message, subject, body) ?? first(doc.body, subject, body, message);
  if (!heading) return '';
  const text = attributeOf(heading, 'title') ?? attributeOf(heading, 'data-subject') ?? textOf(heading);
  return text.replace(/\s+/g, ' ').trim();
}

/** The first match of the first selector that has one outside of the body, and outside of other messages' bodies. */
function first(within: Element, selectors: readonly string[], body: Element | null, message?: Element): Element | null {
  for (const selector of selectors) {
    const found = [...queryAll(within, selector)].find(
      (one) => !(body && contains(body, one)) && !(message && isInOtherMessage(one, message)),
    );
    if (found) return found;
  }
  return null;
}

/** Subjects of conversations stand above all of its messages. */
function isInOtherMessage(one: Element, message: Element): boolean {
  return !isBefore(one, message);
}

/** What holds the mail and nothing else: of a frame its body. */
function rootOf(body: Element): Element | null {
  const frame = matches(body, 'iframe') ? body : queryFirst(body, ':scope > iframe, :scope > div > iframe');
  if (!frame) return body;
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function idOf(message: Element): string {
  return attributeOf(message, 'data-message-id') ?? attributeOf(message, 'data-convid') ?? attributeOf(message, 'data-mid') ?? '';
}
