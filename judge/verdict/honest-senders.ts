/** Who else may honestly write in a platform's name, or in one like it: firms called so, newsletters about it, the reader's own firm, software on its own site, domains for mailing, services for events. */
import { EVENT_SERVICES } from '../../platforms/correspondence.ts';
import { TENANTS } from '../../platforms/hosts/tenants.ts';
import { SELF_HOSTED, SELF_HOSTED_PATHS } from '../../platforms/on-other-sites.ts';
import type { Platform } from '../../platforms/platform.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import type { Claim, ClaimPlace } from '../claim/claim.ts';
import { tokensOf } from '../claim/name-table.ts';
import { baits } from '../claim/office-bait.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { frightens } from '../verdict.ts';
import { hostIn } from '../destination/shown-text.ts';
import { setsDeadline, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrable, registrableIcann } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { isOfList } from '../mail-kind/mail-kind.ts';
import { namesYourAccount, threatens } from '../mail-kind/third-party-text.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

const LOOKED_AT = 6000;
const SHORTEST_WORD = 4;
/** Of the words of business those that firms are called by, and desks of platforms are not. */
const OF_FIRMS = new Set(
  'central centre center group grupo labs systems system technical tech international space store shop express logistics hardware holdings'
    .split(' ')
    .map(fold),
);

/**
 * The verdict on a firm called by more than the platform's ordinary word, at a domain of that longer name, where all it asks for stays at
 * home: grey; amber where it frightens and only words of business make its name another. Null for all else.
 */
export function asFirmOfItsOwn(found: Findings): 'suspicious' | 'unlisted' | null {
  if (!isFirmOfItsOwn(found)) return null;
  const isMade = ownWords(found).every((word) => OF_FIRMS.has(word));
  return isMade && frightens(found.topic) ? 'suspicious' : 'unlisted';
}

/** What the sender's name holds beside the platform's. */
function ownWords({ claim, mail }: Findings): string[] {
  const theirs = claim ? wordsOf(claim) : new Set<string>();
  return readingOf(mail).senderWords.filter((word) => !theirs.has(word) && isOfFirm(word));
}

function isFirmOfItsOwn(found: Findings): boolean {
  const { claim, destination, disguises, mail, origin } = found;
  if (!claim || claim.distinct || disguises.length > 0 || origin.authentication.state === 'fail' || origin.replyElsewhere !== '')
    return false;
  if (destination.thirdParties.length > 0 || destination.unknown.length > 0) return false;
  // "Your <word> account" is the platform's.
  if (claim.places.has('yours') || hostKinds(origin.domain).mailboxProvider) return false;
  const name = readingOf(mail).senderWords;
  const theirs = wordsOf(claim);
  const own = ownWords(found);
  if (own.length === 0) return false;
  const label = lettersOf(registrable(origin.domain).split('.')[0] ?? '');
  if (own.some((word) => word.length >= SHORTEST_WORD && label.includes(word))) return true;
  return spellsLonger(label, [...name, '', ...tokensOf(mail.subject), '', ...tokensOf(mail.body.text.slice(0, LOOKED_AT))], theirs);
}

/** Do the platform's word and words of firms beside it, as they stand in the mail, spell the domain ("Box Networks", boxnetworks)? */
function spellsLonger(label: string, words: string[], theirs: Set<string>): boolean {
  return words.some((word, at) => {
    const [next = '', third = ''] = words.slice(at + 1, at + 3);
    if (!theirs.has(word) || !isOfFirm(next)) return false;
    return label === word + next || (third !== '' && label === word + next + third);
  });
}

function isOfFirm(word: string): boolean {
  return word.length > 1 && (!COMPANY_WORDS.has(word) || OF_FIRMS.has(word));
}

/** Every word of the platform's names, read once: a mail may hold thousands to compare with them. */
function wordsOf({ platform }: Claim): Set<string> {
  return new Set([platform.name, ...platform.aliases, ...platform.weakAliases].flatMap(tokensOf));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const PLATFORMS_OWN: ClaimPlace[] = ['closing', 'logo', 'masthead'];

/** Is the mail of a proven list, whose host bears a word of its name that is no name of the platform's, and stays it there? */
export function isPublicationAbout({ claim, destination, disguises, mail, origin }: Findings): boolean {
  if (!claim?.places.has('name') || claim.places.has('identity') || disguises.length > 0) return false;
  if (!isOfList(mail) || !origin.isProven || origin.replyElsewhere !== '') return false;
  if (!destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own' || cls === 'platform')) return false;
  if (destination.thirdParties.length > 0) return false;
  // Whoever writes about a platform signs by another name, and has nothing to say of the reader's own account there.
  if (PLATFORMS_OWN.some((place) => claim.places.has(place))) return false;
  const said = readingOf(mail).beginning;
  if (claim.places.has('yours') || namesYourAccount(said) || threatens(said)) return false;
  const theirs = new Set([claim.platform.name, ...claim.platform.aliases, ...claim.platform.weakAliases].flatMap(tokensOf));
  const host = fold(origin.domain);
  return readingOf(mail).senderWords.some(
    (word) => word.length >= SHORTEST_WORD && !theirs.has(word) && !COMPANY_WORDS.has(word) && host.includes(word),
  );
}

const TENANT_SERVICES = new Set(entriesOf(TENANTS));
const SHORTEST_LABEL = 3;
/** SharePoint keeps people's own files at a second host of the tenant. */
const SECOND_HOST = '-my';
const HARMLESS = new Set<LinkEnd['cls']>(['mail-own', 'mail-platform', 'own-short', 'platform', 'sister']);

/**
 * Do all acts lead to the platform or to the tenant that is called as the reader's own domain, and some to the tenant? Where the
 * reader works, platforms are used at such hosts: "firm.sharepoint.com" for somebody at firm.example.
 */
export function leadsToReadersTenant({ destination, disguises, internal, mail, origin }: Findings): boolean {
  // A name that the firm has not taken anybody can: only its own people send there.
  if (!internal || disguises.length > 0 || origin.replyElsewhere !== '') return false;
  // Anybody writes what they like into To.
  const labels = [...recipientOf(mail).delivered]
    .map(domainOf)
    .filter((domain) => !hostKinds(domain).mailboxProvider)
    .map((domain) => registrable(domain).split('.')[0] ?? '')
    .filter((label) => label.length >= SHORTEST_LABEL);
  const isTenant = ({ target }: LinkEnd): boolean => target.kind === 'web' && isTenantCalled(target.host, labels);
  return (
    destination.acts.some(isTenant) &&
    destination.acts.every((end) => HARMLESS.has(end.cls) || isTenant(end)) &&
    destination.thirdParties.every(({ code }) => code === 'act-elsewhere' || code === 'act-user-content' || code === 'act-phone')
  );
}

/** Is `host` the tenant called as one of `labels` at a service where a firm has a host of its own? */
export function isTenantCalled(host: string, labels: string[]): boolean {
  const [first = '', ...rest] = host.split('.');
  return TENANT_SERVICES.has(rest.join('.')) && labels.some((label) => first === label || first === label + SECOND_HOST);
}

const COPY_PATHS = SELF_HOSTED_PATHS.flatMap(({ entries }) => entries);

/** A copy of the product on the sender's own site: nothing leads off it, nobody disowns it, no threat. */
export function isSelfHosted({ claim, destination, mail, origin, topic }: Findings): boolean {
  // What changed already asks for nothing: such notices bear the site's address alone.
  const isNotice = (topic === null || topic === 'changed') && !presses(mail);
  const isNamed = destination.acts.every((end) => isCopyOf(claim, end) || (isNotice && isHomeOf(end)));
  const isQuiet = topic !== 'suspend' && topic !== 'expire' && topic !== 'quota';
  const staysThere = destination.thirdParties.length === 0 && destination.unknown.length === 0 && origin.replyElsewhere === '';
  return (
    claim !== null &&
    SELF_HOSTED.has(claim.platform.id) &&
    isNamed &&
    isQuiet &&
    staysThere &&
    origin.authentication.state !== 'fail' &&
    !origin.personalMailbox
  );
}

/** Plain notices of software show the address of its site, and draw no button. */
function isHomeOf({ cls, link, shown, target }: LinkEnd): boolean {
  if (cls === 'mail-own') return true;
  const isHome = cls === 'own' && target.kind === 'web' && target.path === '/' && target.query === '';
  return isHome && !link.button && hostIn(link.text.trim()) === shown;
}

/** Tells of a loss, baits, asks for money or for something at once; "this confirms" and "if it was not you" are what notices say. */
function presses(mail: OpenMail): boolean {
  const said = readingOf(mail).beginning;
  return tellsOfLoss(said) || baits(said) || speaksOfMoney(said) || setsDeadline(said);
}

/** On a host named after the product ("confluence.<firm>"), or on a page that only its software has. */
function isCopyOf(claim: Findings['claim'], { registrable: domain, shown, target }: LinkEnd): boolean {
  if (!claim || target.kind !== 'web') return false;
  const label = shown.split('.')[0] ?? '';
  const names = [claim.platform.name, ...claim.platform.aliases, ...claim.platform.weakAliases].map((name) => name.toLowerCase());
  const isNamed = domain !== shown && label.length > 2 && names.some((name) => name.startsWith(label));
  return isNamed || COPY_PATHS.some(([id, path]) => id === claim.platform.id && path.test(target.path));
}

const WORDS_FOR_MAIL = new Set(
  'comms communication communications e em email emails info infos mail mailer mailing mailings mails message messages news newsletter newsletters notif notify'
    .split(' ')
    .map(fold),
);
const PRESSES_TO_SIGN_IN = new Set<Findings['topic']>(['expire', 'quota', 'suspend', 'verify']);
/** Of houses that keep people's money lures ask whatever they say. */
export const KEEPS_MONEY = new Set(['banking', 'cryptocurrencies', 'finance', 'government', 'payments']);
/** A shorter name is found inside too many words. */
const SHORTEST_NAME = 4;

/**
 * Is the domain the platform's name and a word for mail, in whatever order, and nothing else ("<name>mail.com")? Firms write from
 * such domains, and no list knows all of them. Whoever deceives can take one too: it softens what is proven and calm, and vouches for nothing.
 */
export function isMailingDomain(domain: string, { aliases, name, webDomains }: Pick<Platform, 'aliases' | 'name' | 'webDomains'>): boolean {
  const label = lettersOf(registrableIcann(domain).split('.')[0] ?? '');
  return [name, ...aliases, ...webDomains.map((one) => one.split('.')[0] ?? '')]
    .map(lettersOf)
    .filter((one) => one.length >= SHORTEST_NAME)
    .some(
      (one) =>
        (label.startsWith(one) && WORDS_FOR_MAIL.has(label.slice(one.length))) ||
        (label.endsWith(one) && WORDS_FOR_MAIL.has(label.slice(0, -one.length))),
    );
}

/**
 * The verdict on a proven, calm mail from such a domain: grey where all that it asks for is the platform's; amber where it stays
 * on a brand's such domain, of which too little is known. Null for all other mail.
 */
export function asTheirMailing(found: Findings): 'suspicious' | 'unlisted' | null {
  const { claim, destination, disguises, mail, origin } = found;
  if (!claim || origin.relation !== 'other' || !origin.isProven || origin.replyElsewhere !== '') return null;
  if (!isMailingDomain(origin.domain, claim.platform) || disguises.some(({ code }) => code !== 'sender-lookalike')) return null;
  if (destination.acts.length === 0 || destination.thirdParties.length > 0 || destination.oddities.length > 0) return null;
  const said = readingOf(mail).beginning;
  if (mail.attachments.length > 0 || threatens(said) || baits(said) || found.thirdPartyWays.length > 0) return null;
  if (destination.acts.every(({ cls }) => cls === 'platform' || cls === 'mail-platform' || cls === 'sister')) return 'unlisted';
  return claim.platform.brand && !PRESSES_TO_SIGN_IN.has(found.topic) && !KEEPS_MONEY.has(claim.platform.category) ? 'suspicious' : null;
}

const SERVICES_FOR_EVENTS = entriesOf(EVENT_SERVICES);

/** Does a service for events write about one, with no threat, no number, and no link that leaves the service and the platform? */
export function isEventMail({ destination, mail, origin }: Findings): boolean {
  if (!SERVICES_FOR_EVENTS.some((one) => isUnder(origin.domain, one)) || origin.authentication.state === 'fail') return false;
  const leaves = destination.acts.some(
    ({ cls, target }) =>
      cls !== 'own' && cls !== 'platform' && !(target.kind === 'web' && SERVICES_FOR_EVENTS.some((one) => isUnder(target.host, one))),
  );
  // A code to be scanned at the entrance is what a ticket is.
  if (leaves || !destination.thirdParties.every(({ code }) => code === 'act-qr' || code === 'act-elsewhere')) return false;
  const said = readingOf(mail).beginning;
  return !(threatens(said) && namesYourAccount(said));
}
