/** Gmail: the messages of a conversation, each read on its own. */
import type { Address, Attachment } from '../judge/types.ts';
import { normalAddress, normalName, shownAddress } from '../judge/mail-source/address.ts';
import { readLiveBody } from './body/live.ts';
import { shownDate } from './dates.ts';
import { messageIdOf, readOriginal } from './gmail/original.ts';
import type { MailRead, OpenMailPlace, Reader } from './reader.ts';

export const gmail: Reader = {
  client: 'gmail',
  matches: (doc) => doc.location?.hostname === 'mail.google.com',
  openMails: (doc) => [...doc.querySelectorAll('div.adn')].flatMap((message) => placeOf(doc, message) ?? []),
};

/** The open message in `message`; null for a collapsed one. */
function placeOf(doc: Document, message: Element): OpenMailPlace | null {
  // The outermost one: a mail may carry Gmail's own class names.
  const body = message.querySelector('.a3s');
  if (!body || message.parentElement?.closest('.a3s') || !isShown(body)) return null;
  const frame = body.closest('.ii.gt') ?? body;
  if (!message.contains(frame) || isOwnMail(message)) return null;
  return {
    id: `gmail ${messageIdOf(message) ?? `${doc.location.hash} ${subjectOf(doc, message)}`}`,
    anchor: frame,
    bodyRoots: [body],
    region: [message, headingOf(doc, message) ?? message],
    read: () => read(doc, message, body),
    source: () => readOriginal(doc, message),
  };
}

/** Gmail numbers what was written here, sent or draft, apart from what came in. */
function isOwnMail(message: Element): boolean {
  return messageIdOf(message)?.startsWith('msg-a:') ?? false;
}

function isShown(body: Element): boolean {
  return body.checkVisibility?.() ?? true;
}

function read(doc: Document, message: Element, body: Element): MailRead {
  const clipped = ownClippedNote(body);
  const seen = readLiveBody([body], (element) => element === clipped);
  const date = outside(message, body, 'span.g3[title]')?.getAttribute('title') ?? '';
  return {
    client: 'gmail',
    from: senderOf(message, body),
    replyTo: replyToOf(message, body),
    subject: subjectOf(doc, message),
    date: shownDate(date, doc.documentElement.lang),
    body: { ...seen, clipped: seen.clipped || clipped !== null },
    attachments: attachmentsOf(message, body),
    ...accountInTitle(doc.title),
  };
}

/** The first match in the message that is not part of the mail. */
function outside(message: Element, body: Element, selector: string): Element | null {
  return [...message.querySelectorAll(selector)].find((element) => !body.contains(element)) ?? null;
}

function senderOf(message: Element, body: Element): Address | null {
  const sender = outside(message, body, '.gD[email], h3.iw span[email]');
  if (!sender) return shownAddress(outside(message, body, '.iw .go')?.textContent ?? '');
  const name = normalName(sender.getAttribute('name') || (sender.textContent ?? ''));
  const address = normalAddress(sender.getAttribute('email') ?? '');
  return { name: name === address ? '' : name, address };
}

/**
 * Reply-To stands only in the details, which are filled once the person has opened them. Their labels are
 * localised; the row that holds an address and comes right after the sender's is from, then reply-to, before to.
 */
function replyToOf(message: Element, body: Element): Address[] {
  const rows = [...message.querySelectorAll('.ajC tr.ajv')].filter((row) => !body.contains(row));
  const label = rows.find((row) => /^reply[- ]to\b/i.test(row.querySelector('.gG')?.textContent?.trim() ?? ''));
  const shown = label ? shownAddress(label.querySelector('.gL')?.textContent ?? '') : null;
  return shown ? [shown] : [];
}

function subjectOf(doc: Document, message: Element): string {
  const heading = headingOf(doc, message);
  return heading ? textWithEmoji(heading).replace(/\s+/g, ' ').trim() : subjectInTitle(doc.title);
}

function headingOf(doc: Document, message: Element): Element | null {
  const thread = message.closest('.iY, .PeIF1d, .if, .Bu') ?? doc;
  const heading = thread.querySelector('h2.hP') ?? doc.querySelector('h2.hP');
  return heading?.closest('.a3s') ? null : heading;
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
function textWithEmoji(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType !== 1) return child.nodeValue ?? '';
      const element = child as Element;
      return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : textWithEmoji(element);
    })
    .join('');
}

function attachmentsOf(message: Element, body: Element): Attachment[] {
  return [...message.querySelectorAll('.aZo[download_url]')]
    .filter((item) => !body.contains(item))
    .map((item) => {
      const [type = '', name = ''] = (item.getAttribute('download_url') ?? '').split(':', 2);
      return { name: item.querySelector('.aV3')?.textContent?.trim() || safeDecoded(name), type };
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
  const note = [...body.querySelectorAll('.iX')].at(-1);
  const link = note?.querySelector<HTMLAnchorElement>('a[href*="view=lg"]');
  if (!note || !link || note.querySelectorAll('a').length > 1) return null;
  return new URL(link.href, 'https://mail.google.com').origin === 'https://mail.google.com' ? note : null;
}
