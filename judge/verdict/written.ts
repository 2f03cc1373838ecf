/** Hosts, addresses and numbers that a mail's text names and that are neither the platform's nor the reader's. */
import { belongs, isOwn, type Viewpoint } from '../destination/link-ends.ts';
import { isIpAddress, parseTarget } from '../hosts/host.ts';
import { isMasked } from '../mail-source/recipient.ts';
import { findPhones } from '../text/phone.ts';
import { trimmed } from '../text/plain.ts';
import type { Evidence } from '../verdict.ts';

const BREAKS = /[\s<>()[\]{}"“”«»|,;，。、（）]+/u;
const MARKS = /[.:!?…'’*_·/]/u;
/** Ten digits or more, each set off from the next, as a number is written that is not to be found. */
const SPACED_NUMBER = /(?:\d[ .\u2010-\u2015-]{1,3}){9,14}\d/;
/** Words before an address, in the same sentence, that tells whom to write to. */
const WRITE_TO =
  /(?:write|reply|respond|e-?mail (?:us|me|to)|contact (?:us|me|our)|reach (?:us|me)|send|forward|schreib|antwort|escrib|env[ií]|écri|répond|scriv|rispond|napisz|odpisz|pisz|ответ|пиш)[^.!?\n]{0,45}$/iu;

/** What `text` names and nobody accounts for. */
export function writtenIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const shown = text.normalize('NFKC');
  return [...namesIn(shown, view, isProven), ...numbersIn(shown)];
}

function namesIn(text: string, view: Viewpoint, isProven: boolean): Evidence[] {
  const found: Evidence[] = [];
  // A host is the same wherever it stands; of an address the words before it tell.
  const hosts = new Map<string, Evidence[]>();
  let from = 0;
  for (const word of text.split(BREAKS)) {
    if (!word.includes('.')) continue;
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

function numbersIn(text: string): Evidence[] {
  const number = findPhones(text)[0]?.number ?? SPACED_NUMBER.exec(text)?.[0];
  return number === undefined ? [] : [{ code: 'unaccounted-number', strength: 'weak', facts: { number } }];
}
