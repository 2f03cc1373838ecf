/** Reads the bytes of a mail (an .eml file, a pasted source) as a webmail's reader would: what is shown, and the source's own lines. */
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { TreeNode } from '../dom/tree.ts';
import type { HeaderLine, OpenMail } from '../judge/open-mail.ts';
import { addressesOf, parseHeaderBlock } from '../judge/mail-source/headers.ts';
import { readBody } from './body/read.ts';

/** A file without any of these (RFC 5322) is no mail, though a line of it may hold a colon. */
const MAIL_FIELDS = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'message-id',
  'return-path',
  'sender',
  'mime-version',
  'content-type',
]);

export interface MailFile extends Omit<OpenMail, 'headers' | 'receiver'> {
  headers: HeaderLine[];
  headerBlock: string;
}

/** The bytes hold no header line of a mail. */
export class NoMail extends Error {}

/**
 * Reads one mail.
 * @param treeOf parses HTML without running or loading anything
 * @throws NoMail, so that an unreadable file is never judged as fine
 */
export async function readMailFile(bytes: Uint8Array, treeOf: (html: string) => TreeNode): Promise<MailFile> {
  const headerBlock = headerBlockOf(bytes);
  const headers = parseHeaderBlock(headerBlock);
  if (!headers.some((line) => MAIL_FIELDS.has(line.name))) throw new NoMail('No header line of a mail found: this is no mail.');
  const email = await PostalMime.parse(bytes);
  const { from, replyTo, subject, date } = addressesOf(headers);
  return { from, replyTo, subject, date, body: readBody(treeOf(htmlOf(email))), attachments: attachmentsOf(email), headers, headerBlock };
}

/** HTML body, else the plain text as HTML shows it. */
function htmlOf(email: Email): string {
  if (email.html) return email.html;
  return `<pre>${(email.text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
}

function attachmentsOf(email: Email): OpenMail['attachments'] {
  return email.attachments
    .filter((one) => !one.related && !(one.disposition === 'inline' && one.contentId))
    .map((one) => ({ name: one.filename ?? '', type: one.mimeType }));
}

/** The lines up to the first empty one, byte for byte. */
function headerBlockOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256 * 1024));
  const end = /\r?\n\r?\n/.exec(head);
  const block = bytes.subarray(0, end ? end.index : head.length);
  return new TextDecoder('utf-8').decode(block);
}
