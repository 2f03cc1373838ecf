/** The header block of a mail's source as data. */
import { addressParser, decodeWords } from 'postal-mime';
import type { Address, HeaderLine } from '../open-mail.ts';
import { normalAddress, normalName, shownAddress } from './address.ts';
import { mailDate } from './mail-date.ts';

const MOST_LINES = 2000;
/** Characters; a longer value is cut. */
const LONGEST_VALUE = 32_000;

/**
 * Splits a header block into fields: unfolded, names in lower case, in the order of the source. Ends at the first
 * empty line; lines that are no field (mbox "From ", noise) are skipped.
 */
export function parseHeaderBlock(block: string): HeaderLine[] {
  const lines = block.replace(/^\uFEFF?\s*\n/, '').split(/\r?\n/);
  const fields: HeaderLine[] = [];
  for (const line of lines) {
    if (line.trim() === '') {
      if (fields.length > 0) break;
      continue;
    }
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last && last.value.length < LONGEST_VALUE) last.value += ` ${line.trim()}`;
      continue;
    }
    if (fields.length >= MOST_LINES) break;
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/s.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      fields.push({ name: name.toLowerCase(), value: value.trim().slice(0, LONGEST_VALUE) });
    }
  }
  return fields;
}

export interface Envelope {
  from: Address | null;
  replyTo: Address[];
  subject: string;
  /** When it was delivered, else when it says that it was written; milliseconds since the epoch, null where neither can be read. */
  date: number | null;
}

/** Who wrote, where answers go, subject and date, decoded (RFC 2047), from the fields of a source. */
export function addressesOf(headers: readonly HeaderLine[]): Envelope {
  return {
    from: senderIn(first(headers, 'from')),
    replyTo: addressesIn(first(headers, 'reply-to')),
    subject: decodeWords(first(headers, 'subject')).replace(/\s+/g, ' ').trim(),
    date: deliveredAt(headers) ?? mailDate(first(headers, 'date')),
  };
}

/** The time of the topmost Received line, which the receiving side wrote: a sender can put anything into Date. */
function deliveredAt(headers: readonly HeaderLine[]): number | null {
  const received = first(headers, 'received');
  return received.includes(';') ? mailDate(received.slice(received.lastIndexOf(';') + 1)) : null;
}

/** The sender. A quoted text beside a bracketed address is a name, even where it looks like an address itself. */
function senderIn(value: string): Address | null {
  const all = addressesIn(value);
  const bracketed = all.filter(({ address }) => hasBrackets(value, address));
  const [sender] = bracketed;
  if (!sender) return all[0] ?? null;
  const lost = all.filter((other) => !bracketed.includes(other)).map(({ name, address }) => name || address);
  return { name: [...lost, sender.name].filter(Boolean).join(', '), address: sender.address };
}

function hasBrackets(value: string, address: string): boolean {
  return [...value.matchAll(/<([^<>]*)>/g)].some(([, inner = '']) => normalAddress(inner) === address);
}

function first(headers: readonly HeaderLine[], name: string): string {
  return headers.find((line) => line.name === name)?.value ?? '';
}

/**
 * The addresses of one field. A malformed field still yields what a reader would see in it; one that holds a name
 * only yields that name with an empty address.
 */
export function addressesIn(value: string): Address[] {
  const parsed: Address[] = [];
  for (const { name, address } of addressParser(value, { flatten: true })) {
    const normal = { name: normalName(decodeWords(name)), address: normalAddress(address ?? '') };
    if (normal.address || normal.name) parsed.push(normal);
  }
  const addressed = parsed.filter(({ address }) => address !== '');
  if (addressed.length > 0) return withLostNames(addressed, parsed);
  const shown = shownAddress(decodeWords(value));
  return shown ? [shown] : parsed.slice(0, 1);
}

/** An unquoted comma in a name cuts it off as an "address" of its own: `Support, Acme <a@b>`. */
function withLostNames(addressed: Address[], parsed: readonly Address[]): Address[] {
  const [only] = addressed;
  if (!only || parsed.length === 1 || addressed.some(({ address }) => address !== only.address)) return addressed;
  return [
    {
      name: parsed
        .map(({ name }) => name)
        .filter(Boolean)
        .join(', '),
      address: only.address,
    },
  ];
}
