/** Takes the person out of a report: their addresses, and every address or code that may stand for them. */
import { addressesIn } from '../../judge/mail-source/headers.ts';
import { plain } from '../../components/i18n/facts.ts';
import type { HeaderLine, OpenMail } from '../../judge/open-mail.ts';
import type { Verdict } from '../../judge/verdict.ts';

/** Header fields that name who got the mail. */
const RECIPIENT_FIELDS = [
  'to',
  'cc',
  'bcc',
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'x-forwarded-for',
];
/** `for <anna@home.example>` in a Received line (RFC 5321, 4.4). */
const RECEIVED_FOR = /\bfor <?([^\s<>;]{3,320})/giu;
/** What parts one address from the words around it. */
const AROUND = /([\s<>"'(),;:[\]{}|\\/?&#%!]+)/u;
/** Shorter names before the @ are ordinary words too often ("info", "mail"). */
const LEAST_NAME = 5;
/** Characters of a code: in all, and in one run of letters and digits. */
const LONG_CODE = 24;
const LONG_RUN = 16;

export interface Person {
  /** `text` without the person, and without addresses that are not the lure's. */
  hide(text: string): string;
  /** `text` without the person; other addresses stay. */
  hideOwn(text: string): string;
}

export interface Replacements {
  /** For an address of the person's. */
  you: string;
  /** For one whose owner is unknown, and for a code that may name them. */
  removed: string;
}

/** Knows who got `mail`; addresses that the lure itself uses stay, unless they are the person's. */
export function personOf(mail: Pick<OpenMail, 'headers' | 'from' | 'replyTo'> | null, verdict: Verdict, put: Replacements): Person {
  const { addresses: own, fullNames } = recipients(mail?.headers ?? []);
  const names = own.map((address) => address.slice(0, address.lastIndexOf('@'))).filter((name) => name.length >= LEAST_NAME);
  const lures = new Set(lureAddresses(mail, verdict).filter((address) => !own.includes(address)));
  const ownPiece = (text: string): string => {
    const low = text.toLowerCase();
    // Bounce addresses carry the recipient as `bounce+anna=home.example@…` (VERP).
    const carries = own.some((address) => low.includes(address) || low.includes(address.replace('@', '=')));
    return carries || names.includes(low) ? put.you : text;
  };
  const anyPiece = (text: string): string => {
    const low = text.toLowerCase();
    return low.includes('@') && !isLures(low, lures) ? put.removed : text;
  };
  // Without invisible characters first: taken out later, they would put an address together again.
  const each = (text: string, change: (piece: string) => string): string =>
    withoutNames(decodeAt(plain(text)), fullNames, put.you)
      .split(AROUND)
      .map(change)
      .join('');
  return { hide: (text) => each(text, (piece) => anyPiece(ownPiece(piece))), hideOwn: (text) => each(text, ownPiece) };
}

/** Whether a path segment or word may be a code that stands for one person: long and mixed, or many digits. */
export function isCode(text: string): boolean {
  if (/\d{10}/.test(text)) return true;
  if (text.length >= LONG_CODE && /\d/.test(text)) return true;
  return (text.match(/[A-Za-z0-9]+/g) ?? []).some(
    (run) => run.length >= LONG_RUN && (/\d/.test(run) || (/[a-z]/.test(run) && /[A-Z]/.test(run))),
  );
}

function recipients(headers: readonly HeaderLine[]): { addresses: string[]; fullNames: string[] } {
  const named = headers.filter(({ name }) => RECIPIENT_FIELDS.includes(name)).flatMap(({ value }) => addressesIn(value));
  const received = headers
    .filter(({ name }) => name === 'received')
    .flatMap(({ value }) => [...value.matchAll(RECEIVED_FOR)].map(([, address = '']) => address));
  const addresses = [...named.map(({ address }) => address), ...received].map((one) => one.toLowerCase());
  return {
    addresses: [...new Set(addresses.filter((one) => one.includes('@')))],
    // A single word may be any word of the mail.
    fullNames: named.map(({ name }) => name).filter((name) => name.includes(' ')),
  };
}

function withoutNames(text: string, names: string[], you: string): string {
  return names.reduce((before, name) => before.replaceAll(name, you), text);
}

function lureAddresses(mail: Pick<OpenMail, 'headers' | 'from' | 'replyTo'> | null, { evidence }: Verdict): string[] {
  const written = [mail?.from, ...(mail?.replyTo ?? [])].map((one) => one?.address ?? '');
  const enveloped = (mail?.headers ?? [])
    .filter(({ name }) => name === 'return-path' || name === 'sender')
    .flatMap(({ value }) => addressesIn(value).map(({ address }) => address));
  const accused = evidence.map(({ facts }) => facts.address ?? '');
  return [...written, ...enveloped, ...accused].filter((one) => one !== '').map((one) => one.toLowerCase());
}

/** One of the lure's addresses, also as `smtp.mailfrom=a@b`; or a bare domain, as in `header.i=@b`. */
function isLures(low: string, lures: Set<string>): boolean {
  return /^[^@]*=@|^@/.test(low) || lures.has(low.slice(low.lastIndexOf('=') + 1));
}

/** Links write the @ as %40. */
function decodeAt(text: string): string {
  return text.replace(/%40/g, '@');
}
