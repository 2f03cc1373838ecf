/** What a file says of its mail, and what a reader found of it in a webmail, in the same terms. */
import PostalMime from 'postal-mime';
import type { MailBody, OpenMail } from '../../judge/open-mail.ts';
import { readMail } from '../mail/read-mail.ts';

export const FIELDS = ['address', 'name', 'subject', 'date', 'text', 'links', 'attachments'] as const;
export type Field = (typeof FIELDS)[number];
export type Facts = Record<Field, string>;

const UNNAMED = '(unnamed)';
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** A mail's minute: webmails show no seconds. */
const minute = (time: number | null): string => (time === null ? '' : new Date(time).toISOString().slice(0, 16));

/**
 * The links that lead somewhere. Webmails keep what stands behind a mail address for their own compose window, and make
 * addresses of words such as "@name".
 */
export function linksOf(body: MailBody): string[] {
  const links = body.links.map(({ href }) => href).filter((href) => /^(https?:|mailto:[^?]*(@|%40))/i.test(href));
  return links.map((href) => (/^mailto:/i.test(href) ? href.replace(/\?.*/, '') : href));
}

/** What a reader must find, from the bytes of the file alone. */
export async function truthOf(source: Uint8Array): Promise<Facts> {
  const { from, subject } = await PostalMime.parse(source);
  const mail = await readMail(source, { withoutHeaders: true, receiver: '' });
  const address = (from?.address ?? '').replace(/@.*/, (domain) => domain.toLowerCase());
  return factsOf({ ...mail, from: { name: from?.name ?? '', address }, subject: subject ?? '' });
}

export function factsOf({ from, subject, date, body, attachments }: OpenMail): Facts {
  return {
    address: from?.address ?? '',
    name: squeezed(from?.name ?? ''),
    subject: squeezed(subject),
    date: minute(date),
    text: letters(body.text),
    links: linksOf(body).join(' '),
    attachments: attachments.map(({ name }) => squeezed(name) || UNNAMED).join(' | '),
  };
}

/** Fields in which a reading differs from what the file says. */
export function differences(read: Facts, truth: Facts): Field[] {
  return FIELDS.filter((field) => (field === 'attachments' ? !isAttached(read[field], truth[field]) : read[field] !== truth[field]));
}

/** Webmails give a part that has no name one of their own. */
function isAttached(read: string, truth: string): boolean {
  const [found, filed] = [read, truth].map((names) => names.split(' | '));
  return found?.length === filed?.length && filed?.every((name, at) => name === UNNAMED || name === found?.[at]) === true;
}
