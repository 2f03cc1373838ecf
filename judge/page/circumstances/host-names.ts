/** How the host of a page bears a name: a platform's alone or among words of the matter, one of many houses', or the one by which the page calls itself. */
import { CHEAP_COUNTRY_SUFFIXES, OPEN_COUNTRY_SUFFIXES } from '../../../platforms/hosts/open-suffixes.ts';
import { BORNE_BY_MANY } from '../../../platforms/on-other-sites.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { registrable } from '../../hosts/host.ts';
import { hostKinds } from '../../hosts/kinds.ts';
import { isUsedAtFirms, isUsersContent } from './page-host.ts';
import { isDue } from '../content/asked-for.ts';
import { isOfMatter } from '../content/pretext.ts';
import { isGeneric } from '../content/vocabulary.ts';
import { folded, tokensOf } from '../content/words.ts';

const OPEN_SUFFIXES = new Set(entriesOf(OPEN_COUNTRY_SUFFIXES));
const CHEAP_SUFFIXES = new Set(entriesOf(CHEAP_COUNTRY_SUFFIXES));

const OLD_SUFFIXES = new Set(['com', 'net', 'org']);
/** Brands' own top-level domains are named after the brand; shorter ones are open to all (.box, .ing). */
const SHORTEST_BRAND_SUFFIX = 4;
const SHORTEST_LABEL = 4;

/** Letters that any word may begin with ("min"). */
const SHORTEST_BESIDE = 3;

/**
 * The host bears the platform's bare name where the platform itself, or an older holder of the same word,
 * is to be expected: in a country's domain, in .com, .net and .org, or as a top-level domain of its own.
 */
export function bearsBareName(host: string, platform: Platform): boolean {
  const suffix = host.split('.').at(-1) ?? '';
  return (suffix.length >= SHORTEST_BRAND_SUFFIX && bareNames(platform).includes(suffix)) || isBareNameOf(registrable(host), platform);
}

/** The same of a domain as it is registered. */
function isBareNameOf(domain: string, platform: Platform): boolean {
  return isNamesake(domain, platform, OPEN_SUFFIXES);
}

/** The platform's bare name under any suffix that costs something: firms write from `.io` and `.co` as from a country's. */
export function isPaidNamesake(domain: string, platform: Platform): boolean {
  return isNamesake(domain, platform, CHEAP_SUFFIXES);
}

function isNamesake(domain: string, platform: Platform, suspect: ReadonlySet<string>): boolean {
  const [label = ''] = domain.split('.');
  const suffix = domain.split('.').at(-1) ?? '';
  if (!bareNames(platform).includes(label)) return false;
  return platform.commonWord || OLD_SUFFIXES.has(suffix) || (suffix.length === 2 && !suspect.has(suffix));
}

/** The platform has no domain of its own in any country, and this one bears its bare name in one. */
export function isUnknownCountry(host: string, platform: Platform): boolean {
  const isCountry = (domain: string): boolean => domain.split('.').at(-1)?.length === 2;
  return (
    isCountry(host) && !platform.commonWord && !platform.webDomains.some((domain) => isCountry(domain) && isBareNameOf(domain, platform))
  );
}

/** As one word, and with its dashes where the platform writes its own domain with them. */
export function bareNames(platform: Platform): string[] {
  const labels = platform.webDomains.map((domain) => domain.split('.')[0] ?? '');
  return [...asHostsWrite(platform.name), ...[platform.id, ...labels].map(bare), ...labels].filter((name) => name.length > 1);
}

/** The host carries the platform's distinctive name among other words ("name-support.top"). */
export function hostNamesPlatform(host: string, platform: Platform): boolean {
  if (platform.commonWord) return false;
  return asHostsWrite(platform.name).some(
    (name) => name.length >= SHORTEST_LABEL && host.split('.').some((label) => isSetOff(label, name)),
  );
}

/** The name begins the label or one of its words, or only words of the matter stand before it: no other name ends so ("mint-mobile"). */
function isSetOff(label: string, name: string): boolean {
  const at = bare(label).indexOf(name);
  if (at < 0) return false;
  const before = bare(label).slice(0, at);
  return (
    before === '' ||
    (before.length > SHORTEST_BESIDE && isOfTheMatter(before)) ||
    label.split('-').some((_, first, words) => words.slice(first).join('').startsWith(name))
  );
}

/**
 * The host holds the name, an ordinary word, somewhere: whoever took that word for a host may well be called so. Not with
 * words of the matter beside it ("name-verification"): those are said of somebody else.
 * @param isMatter which words are of the matter.
 */
export function holdsWord(host: string, platform: Platform, isMatter = isOfTheMatter): boolean {
  return [platform.name, ...platform.aliases, ...platform.weakAliases]
    .flatMap(asHostsWrite)
    .some((name) => holdsName(host, name, isMatter));
}

function holdsName(host: string, name: string, isMatter: (part: string) => boolean): boolean {
  const parts = host.split(/[.-]/);
  if (name === '' || !(name.length > 2 ? bare(host).includes(name) : parts.includes(name))) return false;
  const label = (registrable(host) || host).split('.')[0] ?? '';
  const beside = parts.includes(name) ? label.split('-').filter((part) => part !== name) : [label.replace(name, '')];
  return isUsersContent(host, '') ? !parts.includes(name) : !beside.every((part) => isMatter(part)) || beside.join('') === '';
}

/** The page names the host it stands on, in its title or for a site name: it does not hide who it is. */
export function namesOwnHost(host: string, presenting: string[]): boolean {
  const label = bare((registrable(host) || host).split('.')[0] ?? '');
  // A host made of the words of the matter alone ("parcel-verification") is nobody's name.
  if (label.length < SHORTEST_LABEL || isOfTheMatterAlone(host)) return false;
  return presenting.flatMap(asHostsWrite).some((joined, at) => {
    const text = presenting[Math.floor(at / 2)] ?? '';
    if (joined.length < SHORTEST_LABEL) return false;
    // "Form" is no part of a form builder's name.
    return joined.includes(label) || (label.includes(joined) && joined.length * 2 >= label.length && !tokensOf(text).every(isGeneric));
  });
}

/**
 * The page is called by the whole of its host's label, of which the platform's name is a part and the rest no word of the
 * matter ("Name Valley" on name-valley.com, never "Name Support"): a member, a sister or a namesake stands there.
 */
export function isCalledAfterHost(host: string, platform: Platform, presenting: string[]): boolean {
  const label = (registrable(host) || host).split('.')[0] ?? '';
  const whole = bare(label);
  const name = asHostsWrite(platform.name).find((written) => written !== '' && whole.includes(written)) ?? '';
  if (name === '' || whole === name || isUsersContent(host, '')) return false;
  const rest = label.includes('-') ? label.split('-').filter((part) => part !== name) : [whole.replace(name, '')];
  return !rest.some(isOfTheMatter) && presenting.flatMap(asHostsWrite).some((text) => text.includes(whole));
}

/** Sites of one house share a word of their names: a label holds the other, or they begin alike. */
export function isRelated(name: string, ownHost: string): boolean {
  return ownHost.split('.').some((label) => label.length >= SHORTEST_LABEL && (label.includes(name) || name.includes(label)));
}

/** The host's own label for software of the platform that firms run or have: "name.firm.example" says what stands there. */
export function isFirmsLabel(host: string, platform: Platform): boolean {
  if (!isUsedAtFirms(platform.id)) return false;
  const own = registrable(host);
  if (own === '' || own === host || isUsersContent(host, '') || asHostsWrite(platform.name).some((name) => bare(own).includes(name)))
    return false;
  return host
    .slice(0, -own.length - 1)
    .split('.')
    .some((label) => bareNames(platform).includes(label));
}

const BY_MANY = new Set(entriesOf(BORNE_BY_MANY));

/** Whether the host and the page bear a name that many houses share, each with its town's: one of them is at home there. */
export function isOfManyHouses(host: string, platform: Platform, presenting: string[]): boolean {
  return BY_MANY.has(platform.id) && /\.[a-z]{2}$/.test(host) && isCalledAfterHost(host, platform, presenting);
}

/** The host is the platform's name, an ordinary word perhaps, and words of the matter beside it ("name-live-update"): nobody is called so. */
export function isNameWithMatter(host: string, platform: Platform): boolean {
  const isMatter = platform.commonWord ? isOfTheMatter : isOfAnyMatter;
  return isNamePutWithMatter((registrable(host) || host).split('.')[0] ?? '', platform, isMatter);
}

/** The same of a label below the domain, which says what it is to pass for ("name-app-check.ru-9.example"), or of one on ground that is given to anybody. */
export function putsNameWithMatter(host: string, platform: Platform): boolean {
  const own = registrable(host);
  if (own === '') return false;
  const below = hostKinds(host, '').userContent ? host.split('.') : host.slice(0, -own.length).split('.');
  // Above a domain of the matter alone the name is no tenant's ("name.secure-login.example").
  const alone: string[] = isOfTheMatterAlone(host) ? asHostsWrite(platform.name) : [];
  return below.some((label) => isNamePutWithMatter(label, platform, isOfAnyMatter) || (label !== '' && alone.includes(label)));
}

/** A name of several words may stand there in as many parts. */
function isNamePutWithMatter(label: string, platform: Platform, isMatter = isOfTheMatter): boolean {
  const parts = label.split('-');
  const words = platform.name.split(/[\s-]+/).length;
  const name = asHostsWrite(platform.name);
  return parts.some((_, start) => {
    const rest = [...parts.slice(0, start), ...parts.slice(start + words)];
    return name.includes(parts.slice(start, start + words).join('')) && rest.length > 0 && rest.every((part) => isMatter(part));
  });
}

/** A host of several words, all of some matter and none a name ("parcel-verification", "mailbox-upgrade-1"). */
export function isOfTheMatterAlone(host: string): boolean {
  const parts = ((registrable(host) || host).split('.')[0] ?? '').split('-');
  return parts.length > 1 && parts.every(isOfAnyMatter);
}

const TWICE = 2;

/** Two words of that kind stand in one label, beside whatever else ("secure-account-xy"). */
export function isOfTheMatterTwice(host: string): boolean {
  return host
    .split('.')
    .some((label) => label.split('-').filter((part) => part.length >= SHORTEST_LABEL && isOfTheMatter(part)).length >= TWICE);
}

/** Such words as hosts cut them short. */
const CUT_SHORT = folded(`
  verif verifi verificer verifier auth authn acct acc acnt upd updt pmt pay sec secur svc serv srv conf cnf log cust usr web controle
  control controllo kontrolle kontrol kontrola pruefung acces platba dostavka dostava oplata vyplata viplata vhod kabinet
`);

/** What kits put into their hosts: getting in, proving, paying, parcels. */
export function isOfTheMatter(part: string): boolean {
  return asWords(part).some((words) => words.every((word) => isGeneric(word) || isDue(word) || CUT_SHORT.has(word) || word.length === 2));
}

/** The same, and what such pages are about: documents, mailboxes, payments. */
export function isOfAnyMatter(part: string): boolean {
  return isOfTheMatter(part) || asWords(part).some((words) => words.every(isOfMatter));
}

/** Hosts write the letters that have marks out ("gebuehr"). */
function asWords(part: string): string[][] {
  return [part, part.replace(/([aou])e/g, '$1')].map(tokensOf);
}

/** Letters and digits of the Latin alphabet alone, in lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };

/** Both ways in which a host writes the letters that have marks: left bare, and written out ("koeln"). */
export function asHostsWrite(text: string): [string, string] {
  const small = text.toLowerCase().normalize('NFC');
  return [bare(small.normalize('NFD')), bare(small.replace(/[äöüßøåæ]/g, (letter) => WRITTEN_OUT[letter] ?? letter).normalize('NFD'))];
}
