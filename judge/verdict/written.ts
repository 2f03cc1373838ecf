/** Hosts, addresses and numbers that a mail's text names and that are neither the platform's nor the reader's. */
import { belongs, isOwn, type Viewpoint } from '../destination/link-ends.ts';
import { isIpAddress, parseTarget } from '../hosts/host.ts';
import { spelledNumbers } from '../mail-kind/spelled-number.ts';
import { isMasked } from '../mail-source/recipient.ts';
import { CALL_WORDS, findPhones } from '../text/phone.ts';
import { trimmed } from '../text/plain.ts';
import { respelled } from '../text/respelled.ts';
import { WRITE_TO } from '../text/write-to.ts';
import type { Evidence } from '../verdict.ts';
import { contactWaysIn } from './contact-ways.ts';
import { oddRequestIn } from './odd-requests.ts';

const BREAKS = /[\s<>()[\]{}"“”«»|,;，。、（）]+/u;
const MARKS = /[.:!?…'’*_·/]/u;
/** Words before a number that is to be called or written to, in the same sentence. */
const CALLED_NUMBER = new RegExp(
  `(?:${CALL_WORDS.source}|(?<!\\p{L})(?:text|sms|whatsapp|ring|fax)(?!\\p{L}))[^.!?\\n]{0,45}?(\\(?\\+?\\d(?:[ ().\\/-]{0,2}\\d){4,14}(?!\\d)|1?[ .-]?8\\d\\d[ .-][A-Z]{3,8}[ .-]?[A-Z]{0,5}(?!\\p{L}))`,
  'iu',
);

/** What `text` names and nobody accounts for, however it is spelled. */
export function writtenIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const shown = text.normalize('NFKC');
  const plainly = respelled(text);
  const names = [...namesIn(shown, view, isProven), ...(plainly === shown ? [] : namesIn(plainly, view, isProven))];
  return [
    ...names,
    ...numbersIn(shown, plainly, isProven),
    ...(isProven ? [] : [...contactWaysIn(plainly, view.claimed), ...oddRequestIn(plainly)]),
  ];
}

function namesIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const found: Evidence[] = [];
  // A host is the same wherever it stands; of an address the words before it tell.
  const hosts = new Map<string, Evidence[]>();
  let from = 0;
  for (const word of text.split(BREAKS)) {
    if (!word.includes('.') && !word.includes('://')) continue;
    const at = text.indexOf(word, from);
    const name = trimmed(word, MARKS);
    const said = hosts.get(name) ?? unaccountedWord(name, text.slice(Math.max(0, at - 60), at), view, isProven);
    if (!name.includes('@')) hosts.set(name, said);
    found.push(...said);
    from = at + word.length;
  }
  return found;
}

function unaccountedWord(word: string, before: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const target = parseTarget(word);
  if (target.kind === 'web') {
    // A sign-in alert names the address that the sign-in came from.
    if (isIpAddress(word)) return [];
    const isTheirs = belongs(target.host, target.path, view.claimed, view.platforms) || isOwn(target.host, view);
    return isTheirs ? [] : [{ code: 'unaccounted-host', strength: 'weak', facts: { host: target.shownHost } }];
  }
  if (target.kind !== 'mail' || isReaders(target.address, before, view, isProven)) return [];
  const domain = target.address.split('@').at(-1) ?? '';
  if (belongs(domain, '', view.claimed, view.platforms) || isOwn(domain, view)) return [];
  return [{ code: 'unaccounted-address', strength: 'weak', facts: { address: target.address } }];
}

/** Where nobody tells who reads, an address is theirs unless the text says to write to it. */
function isReaders(address: string, before: string, { recipient }: Viewpoint, isProven: boolean): boolean {
  if (isMasked(address) || recipient.delivered.has(address.toLowerCase())) return true;
  if (recipient.all.has(address.toLowerCase()) && isProven) return true;
  const isLikely = isProven || recipient.all.size === 0 || recipient.all.has(address.toLowerCase());
  return isLikely && !WRITE_TO.test(before);
}

/** While the sender is unproved, any number that the text says to call counts, of whatever form. */
function numbersIn(text: string, plainly: string, isProven: boolean): Evidence[] {
  const spellings = plainly === text ? [text] : [text, plainly];
  const number =
    firstOf(spellings, (one) => findPhones(one)[0]?.number) ??
    firstOf(spellings, (one) => spelledNumbers(one.toLowerCase())[0]) ??
    (isProven ? undefined : CALLED_NUMBER.exec(plainly)?.at(-1));
  return number === undefined ? [] : [{ code: 'unaccounted-number', strength: 'weak', facts: { number } }];
}

function firstOf(spellings: string[], numberIn: (text: string) => string | undefined): string | undefined {
  for (const one of spellings) {
    const number = numberIn(one);
    if (number !== undefined) return number;
  }
  return undefined;
}
