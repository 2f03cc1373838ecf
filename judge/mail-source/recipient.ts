/** Whose mailbox the mail lies in. An act that leads to the reader's own address leads nowhere. */
import type { HeaderLine, OpenMail } from '../open-mail.ts';
import { addressesIn } from './headers.ts';

export interface Recipient {
  /** The account that is open, and where the last server says it delivered the mail; lower case. */
  delivered: Set<string>;
  /** These and what the sender wrote into To: anybody can write anything there. */
  all: Set<string>;
  /** The webmail gives no source: that nobody is named is then no choice of the sender's. */
  unread: boolean;
}

const MOST_ADDRESSES = 20;
const DELIVERED = new Set(['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']);

type Addressed = Pick<OpenMail, 'headers' | 'readerAddresses'>;

/** Several questions ask whose mail it is; its lines are read once. */
const known = new WeakMap<Addressed, Recipient>();

/** The reader of `mail` by their addresses; empty sets where nothing tells. */
export function recipientOf(mail: Addressed): Recipient {
  const met = known.get(mail);
  if (met) return met;
  const found = readRecipient(mail);
  known.set(mail, found);
  return found;
}

function readRecipient({ headers, readerAddresses = [] }: Addressed): Recipient {
  const lines = headers ?? [];
  // The receiving side's lines stand above the topmost Received; one below it came with the mail.
  const received = lines.findIndex((line) => line.name === 'received');
  const above = lines.slice(0, received < 0 ? 0 : received).filter((line) => DELIVERED.has(line.name));
  const delivered = new Set([...readerAddresses, ...addressesOfLines(above)].map((one) => one.toLowerCase()));
  const to = addressesOfLines(lines.filter((line) => line.name === 'to').slice(0, 1));
  return { delivered, all: new Set([...delivered, ...to.map((one) => one.toLowerCase())]), unread: headers === null };
}

function addressesOfLines(lines: HeaderLine[]): string[] {
  return lines
    .flatMap((line) => addressesIn(line.value))
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ address }) => (address === '' ? [] : [address]));
}

/** An address that only hints at itself (`pa**u@example.com`), as mails show the reader's own; nobody can write to it. */
export function isMasked(address: string): boolean {
  return /[*•●…]|\.{3}/u.test(address);
}
