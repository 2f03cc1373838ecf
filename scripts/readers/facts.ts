/** What a file says of its mail, and what a reader found of it in a webmail, in the same terms. */
import PostalMime from 'postal-mime';
import type { MailBody, OpenMail } from '../../judge/open-mail.ts';
import { readMail } from '../mail/read-mail.ts';

export const FIELDS = ['address', 'name', 'subject', 'date', 'text', 'links', 'attachments'] as const;
export type Field = (typeof FIELDS)[number];
export type Facts = Record<Field, string>;

/** What a reader must find in a page that shows nothing of the source, and what with the source. */
export interface Truth {
  shown: Facts;
  sourced: Facts;
}

const UNNAMED = '(unnamed)';
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** The letters and digits of a text alone, which every webmail shows; blanks and signs between them it sets as it likes. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** A mail's minute: webmails show no seconds. */
const minute = (time: number | null): string => (time === null ? '' : new Date(time).toISOString().slice(0, 16));

/**
 * The links that show something and lead somewhere. Webmails keep what stands behind a mail address for their own compose window, and make
 * links of addresses that stand in the text, and of words such as "@name".
 */
function linksOf(body: MailBody): string[] {
  return linksIn(body.links.filter(({ text, picture }) => text !== '' || picture));
}

/** The same of links that show something. */
export function linksIn(links: readonly { href: string; text: string }[]): string[] {
  return links
    .map(({ href, text }) => ({ href: /^mailto:/i.test(href) ? href.replace(/\?.*/, '') : href, text }))
    .filter(({ href, text }) => /^https?:/i.test(href) || (/^mailto:.*(@|%40)/i.test(href) && !isSame(href.slice(7), text)))
    .map(({ href }) => href);
}

function isSame(address: string, text: string): boolean {
  return text.replace(/^mailto:/i, '').toLowerCase() === address.replace('%40', '@').toLowerCase();
}

/** Whether a host can be one: of a sender without such an address nobody need read one. */
const READABLE = /@([\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]*$/u;

/** What a reader must find, from the bytes of the file alone. */
export async function truthOf(source: Uint8Array): Promise<Truth> {
  const { from, subject = '', date = '' } = await PostalMime.parse(source);
  const mail = await readMail(source, { withoutHeaders: true, receiver: '' });
  // A name with a stray comma is several people to its parser, the first without an address.
  const sender = from?.address ? { name: from.name, address: from.address.replace(/@.*/, (domain) => domain.toLowerCase()) } : mail.from;
  const sourced = factsOf({ ...mail, from: sender, subject });
  // Pages show when a mail was written; the source says when it came.
  return { sourced, shown: { ...sourced, date: minute(Date.parse(date) || null) } };
}

/** What a mail says, in the form in which readers and files are compared. */
export function factsOf({ from, subject, date, body, attachments }: OpenMail): Facts {
  return {
    address: from?.address ?? '',
    name: squeezed(from?.name ?? ''),
    subject: squeezed(subject),
    date: minute(date),
    text: lettersOf(body.text),
    links: linksOf(body).join(' '),
    attachments: attachments.map(({ name }) => squeezed(name) || UNNAMED).join(' | '),
  };
}

/** Fields in which a reading differs from what the file says. */
export function differences(read: Facts, truth: Facts): Field[] {
  return FIELDS.filter((field) => {
    if (field === 'attachments') return !isAttached(read[field], truth[field]);
    if (read[field] === truth[field]) return false;
    if (READABLE.test(truth.address)) return true;
    // An address that is none need not be read as one, and may be told as the sender's name.
    return field === 'address' ? read.address !== '' : !(field === 'name' && truth.name === '' && read.name === truth.address);
  });
}

/** Webmails give a part that has no name one of their own. */
function isAttached(read: string, truth: string): boolean {
  const [found, filed] = [read, truth].map((names) => names.split(' | '));
  return found?.length === filed?.length && filed?.every((name, at) => name === UNNAMED || name === found?.[at]) === true;
}
