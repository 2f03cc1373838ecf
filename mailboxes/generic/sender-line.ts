/**
 * Which of the addresses on a sender line is the sender's, and which is only a name that looks like one.
 * Names are written by whoever sent the mail; what the webmail itself puts around them is not.
 */
import { attributeNames, attributeOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { mailtoAddress, normalAddress, normalName, shownAddress } from '../../judge/mail-source/address.ts';
import type { Address } from '../../judge/open-mail.ts';
import { isNamed } from './element-identifiers.ts';
import { looksLikeDate } from './find-date.ts';
import { LONGEST_LINE, columnNames, isHeaderLabel, isInSubject, isReceiverLine, labelRole, namesReceiver, withoutLabel } from './labels.ts';
import { around, holdsSpot, textLength, spotText } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';

/** How an address is said to be one; `name`: the element says that it shows a name. */
const TRUST = { name: 0, bare: 1, bracketed: 2, said: 3, linked: 4 } as const;
type Trust = (typeof TRUST)[keyof typeof TRUST];

interface Seen {
  address: string;
  trust: Trust;
  /** The words beside it. */
  name: string;
  /** The words it stands in. */
  text?: string;
}

/** Hold an address and nothing else, whatever the mail says. */
const DATA = ['email', 'data-email', 'data-address', 'data-mail', 'data-hovercard-id'];
/** Hold an address, or the name once more. */
const TIPS = ['title', 'aria-label', 'data-tooltip', 'data-sender', 'data-from'];
interface SenderSpot {
  spot: number;
  /** The piece of text that shows it. */
  run?: number;
  /** What the spot itself shows, for its name. */
  address: Address;
  /** A text such as "From:" stands before it. */
  labelled: boolean;
}

/** How far around an address its line may reach. */
const LEVELS = 5;
const BARE = /^[^\s<>()[\]"',;:/?#]{1,64}@[^\s<>()[\]"',;:/?#]{3,253}$/;
const ANY_ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{3,253}/g;

/**
 * The sender that the line around `spot` shows.
 * @param subject of the mail: it is nobody's name.
 * @param body spot at which the body begins; the line never reaches it.
 * @returns `address` is '' where several cannot be told apart, or where all there is may be a name; the name then holds them all.
 */
export function senderOfLine(map: PageMap, { spot, run, address, labelled }: SenderSpot, body: number, subject: string): Address {
  // What stands before an address in a corner of the header may be the subject.
  const shown = address.name === subject ? { ...address, name: '' } : address;
  // Where one element holds all lines of a header, its own begins with its label.
  const isShared = run !== undefined && labelled && !isOneLine(map, spot, body);
  let seen = isShared ? seenFrom(map, run, spot) : seenIn(map, spot);
  let last = spot;
  let levels = 0;
  for (const at of around(map, spot)) {
    // What the webmail itself says stands; a name in brackets may have an address further on.
    if (topTrust(seen) >= TRUST.said || levels++ > LEVELS || !isOneLine(map, at, body)) break;
    seen = seenIn(map, at);
    last = at;
  }
  if (topTrust(seen) < TRUST.said) seen = [...seen, ...seenBeside(map, last, body)];
  if (topTrust(seen) === TRUST.said) seen = withoutNames(map, seen, spot, body);
  const top = topTrust(seen);
  // Brackets can be part of a name: then the address stands bare beside it.
  const chosen = new Set(
    seen.filter(({ trust }) => trust === top || (top === TRUST.bracketed && trust === TRUST.bare)).map((one) => one.address),
  );
  const [only = ''] = chosen;
  // Webmails that show names alone show an address where that is the name; a header spelled out, or a name beside it, has both.
  const isAddress = top > TRUST.bare || (top === TRUST.bare && (labelled || isName(shown.name)));
  if (isAddress && chosen.size === 1 && only !== '') return { name: nameFor(only, seen, shown), address: only };
  const all = [...new Set(seen.map((one) => one.address))];
  return { name: all.length > 0 ? all.join(' ') : shown.name, address: '' };
}

/** An address that the line shows before the one in brackets is a name, and what says it once more, as a tip, says the name. */
function withoutNames(map: PageMap, seen: readonly Seen[], spot: number, body: number): Seen[] {
  const line = [...around(map, spot)].slice(0, LEVELS).findLast((at) => isOneLine(map, at, body)) ?? spot;
  const all = seenIn(map, line);
  const isInName = ({ address, trust, text }: Seen): boolean =>
    trust === TRUST.said &&
    text === undefined &&
    all.some((one) => one.trust === TRUST.name && one.address === address && one.text !== undefined);
  return seen.some(isInName) ? all.map((one) => (isInName(one) ? { ...one, trust: TRUST.name } : one)) : [...seen];
}

/** More than the initials that stand for a picture, and no date. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text) && !text.includes('@') && !looksLikeDate(text);
}

function topTrust(seen: readonly Seen[]): Trust {
  return seen.reduce<Trust>((top, { trust }) => (trust > top ? trust : top), TRUST.name);
}

/** Short, before the body, and nobody else's. */
function isOneLine(map: PageMap, at: number, body: number): boolean {
  const holder = map.spots[at];
  if (!holder || holdsSpot(map, at, body) || textLength(map, holder.runStart, holder.runEnd) > LONGEST_LINE) return false;
  if (columnNames(holder.element).length > 1) return false;
  for (let inner = at; inner < holder.end; inner++) {
    const { words = '', element } = map.spots[inner] ?? {};
    // What unfolds beside a sender is whom the mail went to.
    if (inner > at && element && tagOf(element) === 'details') return false;
    if (isNamed(words, 'to') || (element && labelRole(attributeOf(element, 'aria-label') ?? '') === 'other')) return false;
  }
  return !map.runs
    .slice(holder.runStart, holder.runEnd)
    .some(
      ({ text }) =>
        namesReceiver(text) || isReceiverLine(text) || (labelRole(text) === 'other' && (isHeaderLabel(text) || !text.includes('@'))),
    );
}

/** Pieces of text that may follow in the same line where no element holds the line alone. */
const RUNS_BESIDE = 2;

/** What stands right behind a part of a line, up to the next label or date: a name may be an address, and its address follow. */
function seenBeside(map: PageMap, part: number, body: number): Seen[] {
  const found: Seen[] = [];
  const own = map.spots[part];
  const holder = map.spots[own?.parent ?? -1]?.element;
  if (holder && columnNames(holder).length > 1) return found;
  for (let run = own?.runEnd ?? 0; run < (own?.runEnd ?? 0) + RUNS_BESIDE; run++) {
    const { text = '', spot = -1 } = map.runs[run] ?? {};
    const isOwnLine =
      spot >= 0 && spot < body && text.length <= LONGEST_LINE && labelRole(text) === null && !looksLikeDate(text) && !isReceiverLine(text);
    if (!isOwnLine || map.spots[spot]?.parent !== own?.parent || isInSubject(map, spot)) break;
    if (isNamed(map.spots[spot]?.words ?? '', 'to') || labelRole(text.split(' ', 1)[0] ?? '') === 'other') break;
    found.push(...written(map, text, map.spots[spot]));
  }
  return found;
}

/** The texts of an element from one on up to the next label. */
function seenFrom(map: PageMap, run: number, spot: number): Seen[] {
  const rest = map.runs.slice(run, map.spots[spot]?.runEnd);
  const end = rest.findIndex(({ text }, at) => at > 0 && (labelRole(text) !== null || looksLikeDate(text)));
  return rest.slice(0, end < 0 ? rest.length : end).flatMap((one) => written(map, one.text, map.spots[one.spot]));
}

function seenIn(map: PageMap, at: number): Seen[] {
  const holder = map.spots[at];
  if (!holder) return [];
  const found: Seen[] = [];
  for (let inner = at; inner < holder.end; inner++) {
    const spot = map.spots[inner];
    if (spot) found.push(...attributed(map, spot));
  }
  for (const run of map.runs.slice(holder.runStart, holder.runEnd)) {
    if (!isInSubject(map, run.spot)) found.push(...written(map, run.text, map.spots[run.spot]));
  }
  return found;
}

function attributed(map: PageMap, spot: Spot): Seen[] {
  const { element } = spot;
  const found: Seen[] = [];
  const href = tagOf(element) === 'a' ? mailtoAddress(attributeOf(element, 'href') ?? '') : '';
  if (href) found.push({ address: href, trust: TRUST.linked, name: '' });
  for (const name of [...DATA, ...otherData(element)]) {
    const address = addressOnly(attributeOf(element, name) ?? '');
    if (address) found.push({ address, trust: TRUST.linked, name: attributeOf(element, 'name') ?? '' });
  }
  const text = spotText(map, spot, LONGEST_LINE);
  for (const name of TIPS) {
    const value = attributeOf(element, name) ?? '';
    const said = value.includes('@') && value.length <= LONGEST_LINE ? shownAddress(withoutLabel(value)) : null;
    if (!said) continue;
    // The tip of a picture, or one that says the text again, is no more than the name.
    const unlabelled = withoutLabel(value).trim();
    // "Write to ada@…" may be said of a name that looks like an address.
    const isTold = unlabelled !== value.trim() || BARE.test(unlabelled) || /[<＜]/.test(value);
    const repeats = text === '' || addressesIn(text).includes(said.address);
    if (isTold && !repeats) found.push({ address: said.address, trust: TRUST.said, name: said.name });
    if (text === '' || !isTold) found.push({ address: said.address, trust: TRUST.name, name: said.name });
  }
  return found;
}

/** What a page calls a name may be an address that is none. */
const NAMING = /name|label|title|text|tip|value|search|sort|content|placeholder/;

/** Attributes for the page's own scripts that hold an address and nothing else. */
export function otherData(element: Element): string[] {
  return attributeNames(element).filter(
    (name) => name.startsWith('data-') && !NAMING.test(name) && BARE.test(attributeOf(element, name) ?? ''),
  );
}

/** The names of the innermost element that has any, of those that hold a text and nothing else. */
function wordsOf(map: PageMap, text: string, spot: Spot | undefined): string {
  let at = spot;
  while (at && at.words === '' && spotText(map, at, LONGEST_LINE) === text) at = map.spots[at.parent];
  return at && spotText(map, at, LONGEST_LINE) === text ? at.words : '';
}

function written(map: PageMap, text: string, spot: Spot | undefined): Seen[] {
  const addresses = addressesIn(text);
  if (addresses.length === 0) return [];
  const named = wordsOf(map, text, spot);
  const last = /[<＜‹⟨]\s{0,2}([^<>＜＞‹›⟨⟩\s]{1,64}@[^<>＜＞‹›⟨⟩\s]{1,253})\s{0,2}[>＞›⟩]\s{0,2}[,;]?$/.exec(text);
  const own = last ? normalAddress(last[1] ?? '') : '';
  const saysName = isNamed(named, 'name');
  return addresses.map((address) => {
    if (saysName) return { address, trust: TRUST.name, name: '', text };
    if (address === own) return { address, trust: TRUST.bracketed, name: normalName(withoutLabel(text.slice(0, last?.index))) };
    // Before the brackets it is the name.
    if (own !== '') return { address, trust: TRUST.name, name: '', text };
    return { address, trust: addresses.length === 1 && isNamed(named, 'address') ? TRUST.said : TRUST.bare, name: '', text };
  });
}

function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(ANY_ADDRESS)].map(([one]) => shownAddress(one)?.address ?? '').filter((one) => one !== ''))];
}

function addressOnly(value: string): string {
  return value.includes('@') ? (shownAddress(value)?.address ?? '') : '';
}

/** The words beside the address: another address where the name is one. */
function nameFor(address: string, seen: readonly Seen[], shown: Address): string {
  const other = seen.find((one) => one.address !== address);
  if (other) return normalName(withoutLabel((other.text ?? other.address).split(/[<＜‹⟨]/, 1)[0] ?? ''));
  return shown.name || (seen.find((one) => one.address === address && one.name !== '')?.name ?? '');
}
