/** The second question: whose mail does this say it is? */
import type { Platform } from '../../platforms/platform.ts';
import type { OpenMail } from '../open-mail.ts';
import { CLOSINGS, COMPANY_WORDS, LEGAL_FORMS, PARENT_WORDS, POSSESSIONS, SPELT_FORMS, YOUR_WORDS } from './vocabulary.ts';
import { withoutAddresses, findCompounds, findNames, tokensOf, type NameHit, type NameTable } from './name-table.ts';
import { namedBySender } from './sender-name.ts';
import { disguised } from '../text/fold.ts';
import { registrableIcann } from '../hosts/host.ts';
import { hostKinds, sendsForAnybody } from '../hosts/kinds.ts';
import { domainOf } from '../mail-source/address.ts';

/** The places in which a mail can name a platform. */
export type ClaimPlace =
  | 'identity'
  /** The sender's name is the platform's and nothing else. */
  | 'alone'
  | 'name'
  | 'subject'
  | 'sender'
  | 'logo'
  | 'masthead'
  | 'opening'
  | 'possession'
  | 'yours'
  | 'closing'
  | 'links';

export interface Claim {
  platform: Platform;
  places: Set<ClaimPlace>;
  /** 'strong': the mail presents itself as the platform. 'weak': it speaks of the platform. */
  strength: 'strong' | 'weak';
  /** By a name that is no ordinary or very short word. */
  distinct: boolean;
}

const OPENING_CHARACTERS = 400;
const TEXT_CHARACTERS = 6000;
/** Places that a sender fills in to say who they are; text alone may only mention somebody. */
const PRESENTING: ClaimPlace[] = ['identity', 'name', 'subject', 'sender', 'logo', 'masthead', 'closing'];

/**
 * All platforms that `mail` names, the best-founded claim first.
 * @param ownLinks platforms whose hosts the mail links to, a second signal for names that are common words
 */
export function findClaims(mail: OpenMail, table: NameTable, ownLinks: Set<Platform>): Claim[] {
  const found = new Map<Platform, { places: Set<ClaimPlace>; distinct: boolean }>();
  const note = (platform: Platform, place: ClaimPlace, weak: boolean): void => {
    const claim = found.get(platform) ?? { places: new Set<ClaimPlace>(), distinct: false };
    claim.places.add(place);
    if (!weak) claim.distinct = true;
    found.set(platform, claim);
  };
  noteSender(mail, table, note);
  notePlaces(tokensOf(withoutAddresses(mail.subject)), table, note, 'subject');
  noteLogos(mail, table, note);
  noteMasthead(mail, table, note);
  noteText(mail, table, note);
  for (const [platform, claim] of found) if (ownLinks.has(platform)) claim.places.add('links');
  return [...found.entries()]
    .map(([platform, { places, distinct }]) => ({ platform, places, strength: strengthOf(places, distinct), distinct }))
    .filter((claim): claim is Claim => claim.strength !== null)
    .toSorted((a, b) => rank(b) - rank(a));
}

/** Does the sender, or a logo, bear the name of any platform? */
export function isSigned(mail: OpenMail, table: NameTable): boolean {
  const named = new Set<Platform>();
  noteSender(mail, table, (platform) => named.add(platform));
  noteLogos(mail, table, (platform) => named.add(platform));
  return named.size > 0;
}

/** Does the first line or the subject name any platform by a name that is no ordinary word? */
export function isHeaded(mail: OpenMail, table: NameTable): boolean {
  let named = false;
  noteMasthead(mail, table, () => (named = true));
  return named || findNames(tokensOf(withoutAddresses(mail.subject)), table).some(({ weak }) => !weak);
}

type Note = (platform: Platform, place: ClaimPlace, weak: boolean) => void;

function noteSender(mail: OpenMail, table: NameTable, note: Note): void {
  const address = mail.from?.address ?? '';
  for (const { platform, weak, place, alone } of namedBySender(mail.from?.name ?? '', domainOf(address), table)) {
    note(platform, place, weak);
    if (alone) note(platform, 'alone', weak);
  }
  const isAnybodys = hostKinds(domainOf(address)).mailboxProvider || sendsForAnybody(domainOf(address));
  const own = tokensOf(isAnybodys ? (address.split('@')[0] ?? '') : withoutSuffixOfPair(address));
  for (const hit of [...findNames(own, table), ...findCompounds(own, table, COMPANY_WORDS)]) note(hit.platform, 'sender', hit.weak);
}

/** "garden-mail.de" is a firm's pair of words and no "mail.de": without its ending there is no such name in it. */
function withoutSuffixOfPair(address: string): string {
  const [label = '', ...suffix] = registrableIcann(domainOf(address)).split('.');
  return label.includes('-') ? address.slice(0, address.length - suffix.join('.').length) : address;
}

function noteLogos(mail: OpenMail, table: NameTable, note: Note): void {
  const named = new Map<Platform, boolean>();
  for (const picture of mail.body.pictures) {
    if (picture.alt.length > 80) continue;
    const tokens = [...tokensOf(picture.alt), ...tokensOf(picture.file.replace(/\.\w+$/, ''))];
    for (const hit of findNames(tokens, table)) named.set(hit.platform, (named.get(hit.platform) ?? true) && hit.weak);
  }
  // A row of icons ("follow us on …") names many; a logo stands alone.
  if (named.size > 2) return;
  const socialIcons = [...named.keys()].filter((platform) => platform.category === 'social').length > 1;
  for (const [platform, weak] of named) {
    if (!(socialIcons && platform.category === 'social')) note(platform, 'logo', weak);
  }
}

const LONGEST_MASTHEAD = 40;

/** A first line that is a name and nothing else stands where letters have their head. */
function noteMasthead({ body }: OpenMail, table: NameTable, note: Note): void {
  const first = firstLine(body.text);
  if (first === '' || first.length > LONGEST_MASTHEAD) return;
  const words = tokensOf(first);
  for (const { platform, weak, start, end } of findNames(words, table))
    if (words.every((word, at) => (at >= start && at < end) || COMPANY_WORDS.has(word))) note(platform, 'masthead', weak);
}

function firstLine(text: string): string {
  return /\S[^\n]*/.exec(text.slice(0, OPENING_CHARACTERS))?.[0].trim() ?? '';
}

function noteText(mail: OpenMail, table: NameTable, note: Note): void {
  const whole = mail.body.text;
  const text = withoutAddresses(whole.slice(0, TEXT_CHARACTERS));
  const opening = tokensOf(text.slice(0, OPENING_CHARACTERS));
  for (const hit of findNames(opening, table)) if (!isParent(opening, hit)) note(hit.platform, 'opening', hit.weak);
  const tokens = tokensOf(whole.length > TEXT_CHARACTERS ? `${text} ${withoutAddresses(whole.slice(-1000))}` : text);
  notePlaces(tokens, table, note, 'closing');
}

/** "your <name> account" anywhere; the name itself in a subject, or "the <name> team" and "© 2026 <name>" in a text. */
function notePlaces(tokens: string[], table: NameTable, note: Note, where: 'subject' | 'closing'): void {
  for (const hit of findNames(tokens, table)) {
    const before = tokens[hit.start - 1] ?? '';
    const after = tokens[hit.end] ?? '';
    if (POSSESSIONS.has(after) || POSSESSIONS.has(before)) note(hit.platform, 'possession', hit.weak);
    if (YOUR_WORDS.has(before) && POSSESSIONS.has(after)) note(hit.platform, 'yours', hit.weak);
    if (where === 'closing' && isParent(tokens, hit)) continue;
    const closes =
      CLOSINGS.has(after) || isFirm(tokens.slice(hit.end, hit.end + FIRM_WORDS)) || /^(l9|2o)[\do]{2}$/.test(before) || before === 'c';
    if (where === 'subject' || closes) note(hit.platform, where, hit.weak);
  }
}

/** "Meta Platforms, Inc.", "Microsoft Ireland Operations Limited": words from a name to the legal form behind it. */
const FIRM_WORDS = 4;

function isFirm(behind: string[]): boolean {
  return behind.some((token, at) => LEGAL_FORMS.has(token) || (token.length === 1 && SPELT_FORMS.has(token + (behind[at + 1] ?? ''))));
}

/** "a subsidiary of <name>", "a <name> company": the mail is somebody else's. */
function isParent(tokens: string[], { start, end }: NameHit): boolean {
  const [second = '', first = ''] = tokens.slice(Math.max(0, start - 2), start);
  return PARENT_WORDS.has(`${second} ${first}`) || (/^an?$/.test(first) && /^(company|brand)$/.test(tokens[end] ?? ''));
}

/**
 * Two independent places make a claim strong; the sender's own name alone does for a distinctive name.
 * A common word counts only where it is the sender's whole name, or in two places of which one is not mere text.
 */
function strengthOf(all: Set<ClaimPlace>, distinct: boolean): Claim['strength'] | null {
  // Who owns a thing with the platform adds no place to the thing, and how a place is filled none to the place.
  const places = new Set<ClaimPlace>([...all].filter((place) => place !== 'yours' && place !== 'alone'));
  const presenting = PRESENTING.some((place) => places.has(place));
  if (places.has('identity') && (distinct || places.size > 1)) return 'strong';
  if (presenting && places.size > 1) return 'strong';
  if (!distinct && !presenting && !places.has('possession')) return null;
  if (!distinct && places.size < 2 && !places.has('identity') && !places.has('possession')) return null;
  return 'weak';
}

/** Places that nobody fills in who merely speaks of a platform; subject and first lines may be about anybody. */
const SELF_NAMING: ClaimPlace[] = ['name', 'sender', 'logo', 'masthead', 'closing'];

/** Two signatures of one platform, by a name that is no ordinary word. */
export function presentsItselfTwice({ distinct, places }: Claim): boolean {
  return distinct && SELF_NAMING.filter((place) => places.has(place)).length >= 2;
}

/** Does the mail anywhere name the platform as whose mail it is? */
export function isSelfNaming({ places }: Claim): boolean {
  return places.has('identity') || SELF_NAMING.some((place) => places.has(place));
}

/** The sender's name holds a distinctive name of the platform among other words, and the mail speaks of it in two more places. */
export function bearsTheName({ distinct, places }: Claim): boolean {
  return distinct && places.has('name') && places.size >= 3;
}

/** May a mail be judged by this claim alone, whatever it talks about? */
export function presentsItselfBy(claim: Claim | null): boolean {
  if (claim === null) return false;
  return claim.places.has('identity') || presentsItselfTwice(claim) || bearsTheName(claim) || (claim.distinct && claim.places.has('yours'));
}

/** Does the mail speak for the platform though its sender's name tells an office alone? By its first lines, or by a signature of its text. */
export function speaksForAnother({ distinct, places }: Claim): boolean {
  return (distinct && places.has('opening')) || (places.has('closing') && (places.has('opening') || places.has('subject')));
}

function rank(claim: Claim): number {
  const presenting = PRESENTING.filter((place) => claim.places.has(place)).length;
  return (claim.strength === 'strong' ? 100 : 0) + (claim.places.has('identity') ? 50 : 0) + presenting * 5 + claim.places.size;
}

/** The sender's name or subject shows a name of the platform that only its look-alike letters spell; else null. */
export function disguisedName(mail: OpenMail, platform: Platform, table: NameTable): { shown: string; plain: string } | null {
  for (const shown of [mail.from?.name ?? '', mail.subject]) {
    const hits = findNames(tokensOf(shown), table).filter((hit) => hit.platform === platform);
    // A word like "line" is spelled "Iine" by chance; foreign letters inside it are no chance.
    if (hits.length === 0 || (hits.every((hit) => hit.weak) && disguised(shown) === null)) continue;
    const spelled = squeezed(shown);
    const names = [platform.name, ...platform.aliases, ...platform.weakAliases, ...platform.webDomains];
    if (!names.some((name) => spelled.includes(squeezed(name)))) return { shown, plain: platform.name };
  }
  return null;
}

/** Letters and digits alone, without accents, in lower case: what is really written. */
function squeezed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
