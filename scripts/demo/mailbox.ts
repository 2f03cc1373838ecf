import PostalMime from 'postal-mime';
import { datedSource } from './mails.ts';
import type { DemoMail } from './mails.ts';

interface ListedMessage {
  id: number;
  from: { name: string; address: string };
  to: string;
  subject: string;
  /** ISO date. */
  date: string;
}

export interface Message extends ListedMessage {
  html: string | null;
  text: string;
}

/** The mails as a mail reader needs them, newest first, dated as if `now` were the moment they are first looked at. */
export async function readMailbox(mails: DemoMail[], now: Date): Promise<Message[]> {
  const newestFirst = mails.toSorted((one, other) => one.minutesOld - other.minutesOld);
  return Promise.all(newestFirst.map((mail, id) => readMessage(mail, id, now)));
}

async function readMessage(mail: DemoMail, id: number, now: Date): Promise<Message> {
  const parsed = await PostalMime.parse(Buffer.from(datedSource(mail, now), 'latin1'));
  return {
    id,
    from: { name: parsed.from?.name ?? '', address: parsed.from?.address ?? '' },
    to: parsed.to?.map(({ address }) => address ?? '').join(', ') ?? '',
    subject: parsed.subject ?? '',
    date: parsed.date ?? now.toISOString(),
    html: parsed.html ?? null,
    text: parsed.text ?? '',
  };
}
