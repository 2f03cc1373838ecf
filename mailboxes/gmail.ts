/** Gmail: the messages of a conversation, each read on its own. */
import { attributeOf, closest, closestAround, contains, parentOf, queryAll, queryFirst, textOf } from '../dom/live.ts';
import { childrenOf, ELEMENT, tagOf, type TreeNode, typeOf, valueOf } from '../dom/tree.ts';
import { isRendered } from '../dom/sight.ts';
import type { Address, Attachment, MailBody } from '../judge/open-mail.ts';
import { normalAddress, normalName, shownAddress } from '../judge/mail-source/address.ts';
import { innerDocument } from './body/inner.ts';
import { readLiveBody } from './body/live.ts';
import { shownDate } from './dates.ts';
import { framedBody } from './framed-bodies.ts';
import { messageIdOf, readOriginal } from './gmail/original.ts';
import type { MailRead, MailHandle, Reader, Unreadable } from './reader.ts';

export const gmail: Reader = {
  client: 'gmail',
  matches: (doc) => doc.location?.hostname === 'mail.google.com',
  openMails: (doc) => [...doc.querySelectorAll('div.adn')].flatMap((message) => handleOf(doc, message) ?? []),
};

/** The open message in `message`; null for a collapsed one. */
function handleOf(doc: Document, message: Element): MailHandle | null {
  const { body, original } = bodyOf(message);
  const frame = (body && closest(body, '.ii.gt')) ?? body ?? queryFirst(message, '.ii.gt');
  if (!frame || closestAround(message, '.a3s') || !isRendered(body ?? frame)) return null;
  if (!contains(message, frame) || isOwnMail(message)) return null;
  const framed = foreignFrame(body ?? frame);
  return {
    id: `gmail ${messageIdOf(message) ?? `${doc.location.hash} ${subjectOf(doc, message)}`}`,
    anchor: frame,
    bodyRoots: body ? [body] : [],
    region: [message, headingOf(doc, message) ?? message],
    isPartial: framed ? framedBody(framed) === undefined : !body,
    ...(framed && { framed: [framed] }),
    read: () =>
      framed ? readFramed(doc, message, frame, framed) : body ? read(doc, message, body, original) : { unreadable: 'body-missing' },
    source: () => readOriginal(doc, message),
  };
}

/**
 * The body on show: the outermost one, as a mail may carry Gmail's own class names. Gmail's translation is another one
 * beside it, and the mail's own is kept hidden.
 */
function bodyOf(message: Element): { body: Element | null; original: Element | null } {
  const [first = null, ...others] = [...queryAll(message, '.a3s')].filter((one) => !closestAround(one, '.a3s'));
  const shown = first && isRendered(first) ? first : others.find((one) => first && parentOf(one) === parentOf(first) && isRendered(one));
  return shown && shown !== first ? { body: shown, original: first } : { body: first, original: null };
}

/** Gmail numbers what was written here, sent or draft, apart from what came in. */
function isOwnMail(message: Element): boolean {
  return messageIdOf(message)?.startsWith('msg-a:') ?? false;
}

/** Mail of AMP, and mail that is kept from being copied, is shown in a frame of another host, and nothing beside it. */
function foreignFrame(holder: Element): HTMLIFrameElement | null {
  const frame = queryFirst(holder, 'iframe') as HTMLIFrameElement | null;
  if (!frame || innerDocument(frame) !== null) return null;
  const { text, pictures } = readLiveBody([holder]);
  return text === '' && pictures.length === 0 ? frame : null;
}

function readFramed(doc: Document, message: Element, holder: Element, frame: HTMLIFrameElement): MailRead | Unreadable {
  const body = framedBody(frame);
  return body ? mailWith(doc, message, holder, body) : { unreadable: 'body-in-foreign-frame' };
}

function read(doc: Document, message: Element, body: Element, original: Element | null): MailRead | Unreadable {
  const clipped = ownClippedNote(body);
  const seen = inOwnWords(
    readLiveBody([body], (element) => element === clipped),
    original,
  );
  return mailWith(doc, message, body, { ...seen, clipped: seen.clipped || clipped !== null });
}

/** @param holder what shows the mail: nothing in it tells of its header */
function mailWith(doc: Document, message: Element, holder: Element, body: MailBody): MailRead | Unreadable {
  const from = senderOf(message, holder);
  if (!from) return { unreadable: 'field-missing' };
  const shown = outside(message, holder, 'span.g3[title]');
  const date = (shown && attributeOf(shown, 'title')) ?? '';
  return {
    client: 'gmail',
    from,
    replyTo: replyToOf(message, holder),
    subject: subjectOf(doc, message),
    date: shownDate(date, doc.documentElement.lang),
    body,
    attachments: attachmentsOf(message, holder),
    ...accountInTitle(doc.title),
  };
}

/** The mail's own words in place of Gmail's translation, where all that can be pressed is the same in both. */
function inOwnWords(shown: MailBody, original: Element | null): MailBody {
  if (!original) return shown;
  const note = ownClippedNote(original);
  const own = readLiveBody([original], (element) => element === note);
  const isSame = own.links.length === shown.links.length && own.links.every(({ href }, at) => href === shown.links[at]?.href);
  return isSame && own.text !== '' ? { ...own, clipped: own.clipped || shown.clipped } : { ...shown, translated: true };
}

/** The first match in the message that is not part of the mail. */
function outside(message: Element, body: Element, selector: string): Element | null {
  return [...queryAll(message, selector)].find((element) => !contains(body, element)) ?? null;
}

function senderOf(message: Element, body: Element): Address | null {
  const sender = outside(message, body, '.gD[email], h3.iw span[email]');
  if (!sender) return shownAddress(textOf(outside(message, body, '.iw .go')));
  const name = normalName(attributeOf(sender, 'name') || textOf(sender));
  const address = normalAddress(attributeOf(sender, 'email') ?? '');
  return { name: name === address ? '' : name, address };
}

/**
 * Reply-To stands only in the details, which are filled once the person has opened them. Their labels are
 * localised; the row that holds an address and comes right after the sender's is from, then reply-to, before to.
 */
function replyToOf(message: Element, body: Element): Address[] {
  const rows = [...queryAll(message, '.ajC tr.ajv')].filter((row) => !contains(body, row));
  const label = rows.find((row) => /^reply[- ]to\b/i.test(textOf(queryFirst(row, '.gG')).trim()));
  const shown = label ? shownAddress(textOf(queryFirst(label, '.gL'))) : null;
  return shown ? [shown] : [];
}

function subjectOf(doc: Document, message: Element): string {
  const heading = headingOf(doc, message);
  return heading ? textWithEmoji(heading).replace(/\s+/g, ' ').trim() : subjectInTitle(doc.title);
}

function headingOf(doc: Document, message: Element): Element | null {
  const thread = closest(message, '.iY, .PeIF1d, .if, .Bu');
  const heading = (thread && queryFirst(thread, 'h2.hP')) ?? doc.querySelector('h2.hP');
  return heading && closest(heading, '.a3s') ? null : heading;
}

/** Gmail's title is "subject - address - product". */
function subjectInTitle(title: string): string {
  const parts = title.split(' - ');
  const at = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && part.includes('@') && !part.includes('-'));
  return at < 0 ? title : parts.slice(0, at).join(' - ');
}

/** The part before the product is the account, whatever the subject holds. */
function accountInTitle(title: string): { readerAddresses?: string[] } {
  const account = shownAddress(title.split(' - ').at(-2) ?? '');
  return account ? { readerAddresses: [account.address] } : {};
}

/** Gmail draws emoji of a subject as pictures. */
function textWithEmoji(node: TreeNode): string {
  return Array.from(childrenOf(node))
    .map((child) => {
      if (typeOf(child) !== ELEMENT) return valueOf(child);
      const element = child as Element;
      return tagOf(element) === 'img' ? (attributeOf(element, 'alt') ?? '') : textWithEmoji(element);
    })
    .join('');
}

function attachmentsOf(message: Element, body: Element): Attachment[] {
  return [...queryAll(message, '.aZo[download_url]')]
    .filter((item) => !contains(body, item))
    .map((item) => {
      const [type = '', name = ''] = (attributeOf(item, 'download_url') ?? '').split(':', 2);
      return { name: textOf(queryFirst(item, '.aV3')).trim() || safeDecoded(name), type };
    });
}

function safeDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Gmail's "message clipped" note: its own last words in the body, with a link to the whole message. */
function ownClippedNote(body: Element): Element | null {
  const note = [...queryAll(body, '.iX')].at(-1);
  const link = note && queryFirst(note, 'a[href*="view=lg"]');
  if (!note || !link || queryAll(note, 'a').length > 1) return null;
  return new URL(attributeOf(link, 'href') ?? '', 'https://mail.google.com').origin === 'https://mail.google.com' ? note : null;
}
