/** Turns the bytes of an .eml file into the OpenMail that a webmail's reader would give. */
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import type { OpenMail, Receiver } from '../../judge/open-mail.ts';
import { readBody } from '../../mailboxes/body/read.ts';
import { addressesOf, parseHeaderBlock } from '../../judge/mail-source/headers.ts';
import { treeOf } from './html-tree.ts';

export interface ReadOptions {
  /** Leaves what a webmail shows that gives no source: From, To, Subject, Date, body, attachment names. */
  withoutHeaders: boolean;
  /** Host of the receiving server, '' where the mail's own Received lines must tell. */
  receiver: string;
}

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

/**
 * Reads one mail.
 * @throws when the bytes hold no header line of a mail, so that an unreadable file is never judged as fine
 */
export async function readMail(bytes: Uint8Array, options: ReadOptions): Promise<OpenMail> {
  const headers = parseHeaderBlock(headerBlockOf(bytes));
  if (!headers.some((line) => MAIL_FIELDS.has(line.name))) throw new Error('No header line of a mail found: this is no mail.');
  const email = await PostalMime.parse(bytes);
  const shown = addressesOf(headers);
  const receiver: Receiver = options.receiver ? { kind: 'host', host: options.receiver } : { kind: 'unknown' };
  return {
    from: shown.from,
    replyTo: options.withoutHeaders ? [] : shown.replyTo,
    subject: shown.subject,
    date: shown.date,
    body: readBody(treeOf(htmlOf(email))),
    attachments: attachmentsOf(email),
    headers: options.withoutHeaders ? null : headers,
    receiver,
  };
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
