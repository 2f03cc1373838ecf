/** Completes what a reader saw with what the mail's source says. */
import { MINUTE } from '../../judge/time.ts';
import type { OpenMail, Receiver } from '../../judge/types.ts';
import { addressesOf, parseHeaderBlock } from '../../judge/mail-source/headers.ts';
import type { MailSeen } from '../../messages/types.ts';

const RECEIVERS: Record<string, Receiver> = { gmail: { kind: 'gmail' } };

/** The mail for the judge. The source is the truth about From and Reply-To; the page about text and links. */
export function openMailOf(seen: MailSeen): OpenMail {
  const { client, source, ...shown } = seen;
  const receiver = RECEIVERS[client] ?? { kind: 'unknown' };
  const headers = source.state === 'read' ? parseHeaderBlock(source.headerBlock) : [];
  if (headers.length === 0) return { ...shown, headers: null, receiver };
  const written = addressesOf(headers);
  return {
    ...shown,
    from: written.from ?? shown.from,
    replyTo: written.replyTo,
    subject: shown.subject || written.subject,
    date: written.date ?? shown.date,
    headers,
    receiver,
  };
}

/**
 * Names a mail across reloads without keeping any of it: a hash of sender, subject and minute. The seconds are left
 * out because webmails show none, and the text because it grows while a mail loads; only a mail without a date needs it.
 */
export async function keyOf({ from, subject, date, body }: OpenMail): Promise<string> {
  const named = JSON.stringify([from?.address, subject, date === null ? body.text.slice(0, 500) : Math.floor(date / MINUTE)]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(named));
  return Array.from(new Uint8Array(hash).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
