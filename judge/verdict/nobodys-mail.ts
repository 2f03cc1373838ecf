/**
 * Mail in nobody's name: sender and domain are words of business and bait, as whoever registers a domain for one campaign makes
 * them up ("parcel-fees.live"). What keeps to such a site says nothing for it.
 */
import { demandsIn, hurries, mayPressByAct } from '../claim/demands.ts';
import { isMadeOfBait, isMadeUp, isMadeUpSentence, namesBesideAct, namesRole, ownWords } from '../claim/made-up.ts';
import { tokensOf } from '../claim/name-table.ts';
import { baits, keyToPapers, NOBODY, playsEmployer, prizes, waysOfPressing } from '../claim/office-bait.ts';
import { secretByAnswer } from '../claim/secret-by-answer.ts';
import { namesOneOf, readersDomains, spellsOneOf } from '../claim/sender-claims.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { greetsOne, isLetter, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { isUnder, registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';
import type { Evidence, EvidenceCode } from '../verdict.ts';
import { tellsOfScam } from './decide.ts';
import { isEventMail, isTenantCalled } from './honest-senders.ts';

/** Of so many kinds of demands such a mail is doubted. */
const ENOUGH = {
  /** Its domain plays the reader's own, or is a whole sentence; the source that was read proves neither. */
  unproved: 2,
  /** Its domain is made up, and it plays the desk of the reader's employer. */
  employers: 2,
  /** Its domain is made up, or it is an office at a mailbox of anybody. */
  madeUp: 3,
  /** Its domain is merely nowhere named, and the source that was read proves nothing. */
  unsigned: 4,
};
/** What people ask for themselves, and what services without a name send most. */
const ASKED_FOR = new Set<Findings['topic']>(['changed', 'code', 'reset', 'signin-alert']);

/**
 * Why a mail is doubted that wants or dangles several things in nobody's name, from a site of the same kind or one that it nowhere
 * names, where it asks for nothing that lies with anybody we know; empty where it is none. A greeting by name, a list and the reader's
 * own house speak against it.
 */
export function nobodysDemands(found: Findings): Evidence[] {
  if (!isNobodysMail(found)) return [];
  const said = readingOf(found.mail).beginning;
  const isAboutMoney = speaksOfMoney(said) || baits(said) || prizes(said);
  const domain = found.origin.personalMailbox ? '' : registrable(found.origin.domain);
  return addedUp(
    [...(hurries(said) || tellsOfLoss(said) ? (['presses'] as const) : []), ...(isAboutMoney ? (['about-money'] as const) : [])],
    domain,
  );
}

/** What is shown where small signs add up: those of `codes`, and that nothing says who `domain` is, unless it is ''. */
export function addedUp(codes: EvidenceCode[], domain = ''): Evidence[] {
  const shown: EvidenceCode[] = domain === '' ? codes : ['names-no-site', ...codes];
  return [
    { code: 'doubts-add-up', strength: 'strong', facts: {} },
    ...shown.map((code): Evidence => ({ code, strength: 'weak', facts: code === 'names-no-site' ? { domain } : {} })),
  ];
}

function isNobodysMail(found: Findings): boolean {
  if (!isOpenToIt(found)) return false;
  const { destination, mail, origin, topic } = found;
  const byPhone = destination.acts.length === 0 && destination.thirdParties.some(({ code }) => code === 'act-phone');
  const wanted = demandsIn(readingOf(mail).beginning) + (byPhone ? 1 : 0);
  const isUnproved = mail.headers !== null && origin.authentication.state !== 'pass';
  if (isUnproved && wanted >= ENOUGH.unproved && posesAsReaders(found)) return true;
  if (isSigned(found)) return false;
  // Whose pay it is a house knows, and so does who plays it.
  if (wanted >= ENOUGH.employers && isMadeUp(labelOf(origin.domain)) && playsEmployer(mail)) return true;
  if (greetsOne(mail.body.text)) return false;
  if (origin.personalMailbox) return wanted >= ENOUGH.madeUp && isMadeUp(mail.from?.name ?? '');
  if (isUnproved && wanted >= ENOUGH.unproved && isMadeUpSentence(labelOf(origin.domain))) return true;
  // Of a full mailbox tells who gave it out, and such a house has a name.
  if (isMadeUp(labelOf(origin.domain))) return topic === 'quota' || wanted >= ENOUGH.madeUp || baitsInBaitsName(found);
  return isUnproved && wanted >= ENOUGH.unsigned;
}

/** A letter of an office that nobody vouches for, and that asks for something. */
function isOpenToIt(found: Findings): boolean {
  const { destination, internal, mail, mailKind, mereOffice, origin, topic } = found;
  const name = mail.from?.name ?? '';
  if (internal || mailKind?.known || origin.relation !== 'other' || origin.listed || !isLetter(mail) || isEventMail(found)) return false;
  if (isAtReaders(found) || ASKED_FOR.has(topic) || NOBODY.test(name) || !(mereOffice || namesRole(name))) return false;
  const asks = destination.acts.length > 0 || destination.thirdParties.length > 0;
  return asks && !destination.acts.some(({ cls }) => LISTED.has(cls));
}

/** The part of `domain` that its owner chose. */
export function labelOf(domain: string): string {
  return registrable(domain).split('.')[0] ?? '';
}

/** Fewer letters stand in too many domains by chance. */
const SHORTEST_LABEL = 5;

/** The domain of the reader's own house with something before or behind it. */
function posesAsReaders({ mail, origin }: Findings): boolean {
  const label = labelOf(origin.domain);
  return readersDomains(mail).some((one) => labelOf(one).length >= SHORTEST_LABEL && label.includes(labelOf(one)));
}

/** Name and domain are bait, and so are the words; all that is to be pressed is on that domain. */
function baitsInBaitsName({ destination, mail, mereOffice, origin, topic }: Findings): boolean {
  if (topic !== null || !(mereOffice || isMadeOfBait(mail.from?.name ?? '')) || !isMadeOfBait(labelOf(origin.domain))) return false;
  if (destination.acts.length === 0 || !destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own')) return false;
  const said = readingOf(mail).beginning;
  return baits(said) || prizes(said) || waysOfPressing(said) > 1;
}

/** Characters at the end in which a house signs. */
const SIGNATURE = 160;

/**
 * A word of its own name stands in the mail or in the sender's domain, or the domain stands whole in the words; where it is made of words
 * of business, as a house may be called too, below the mail.
 */
function isSigned({ destination, mail, origin }: Findings): boolean {
  const { text } = mail.body;
  const said = new Set(tokensOf(`${mail.subject}\n${text.slice(0, LOOKED_AT)}`));
  const label = labelOf(origin.domain);
  if (ownWords(mail.from?.name ?? '').some((word) => said.has(word) || fold(label).includes(word))) return true;
  const below = isMadeUp(label) ? text.trimEnd().slice(-SIGNATURE) : text;
  const subject = isMadeUp(label) ? '' : mail.subject;
  const unsent = { ...mail, from: null, subject, body: { ...mail.body, text: below } };
  return namesOneOf(unsent, [origin.domain, ...destination.acts.map((end) => end.registrable)]);
}

const LOOKED_AT = 6000;

/** Where somebody answers whom we know. */
export const LISTED = new Set<LinkEnd['cls']>(['platform', 'other-platform', 'help-desk', 'sister']);

/** The sender's domain is that of the reader's own address, and no proof failed. */
export function isAtReaders({ mail, origin }: Pick<Findings, 'mail' | 'origin'>): boolean {
  return origin.authentication.state !== 'fail' && readersDomains(mail).some((one) => registrable(one) === registrable(origin.domain));
}

/** Why a mail is doubted that wants the key to the reader's mailbox for what lies with nobody we know; empty where it does not. */
export function wantsMailboxKey(found: Findings): Evidence[] {
  const { destination, internal, mail, mailKind, origin } = found;
  if (internal || mailKind?.known || origin.relation === 'confirmed' || origin.listed || !isLetter(mail) || tellsOfScam(found)) return [];
  const isKnown = destination.platform || destination.acts.some(({ cls }) => cls === 'help-desk');
  const asks = destination.acts.length > 0 || destination.thirdParties.length > 0;
  if (!asks || isKnown || isAtReaders(found)) return [];
  const key = keyToPapers(readingOf(mail).beginning);
  if (key === 'platform' && !liesWithAnybody(found)) return [];
  return key !== null && !(key === 'portal' && isTheirPortal(found)) ? addedUp([]) : [];
}

/** All that is to be pressed is where anybody gets a host for nothing, and not from the platform whose account is to open it. */
function liesWithAnybody({ claim, destination }: Findings): boolean {
  const theirs = (claim?.platform.userContentHosts ?? []).map((one) => one.replace('*.', '').split('/', 1)[0] ?? '');
  return (
    destination.acts.length > 0 &&
    destination.acts.every(({ target }) => {
      if (target.kind !== 'web' || !hostKinds(target.host, target.path).freeHosting) return false;
      return !theirs.some((host) => isUnder(target.host, host));
    })
  );
}

const PORTALS = new Set<LinkEnd['cls']>(['own', 'mail-own', 'elsewhere', 'tracker', 'opaque']);

/** All that is to be pressed is on a site that the mail names, or at the sender's own tenant of a service ("firm-my.sharepoint.com" of firm.example). */
function isTheirPortal({ destination, namesItsSender, origin }: Findings): boolean {
  const { acts, thirdParties } = destination;
  if (acts.length > 0 && acts.every(({ target }) => target.kind === 'web' && isTenantCalled(target.host, [labelOf(origin.domain)])))
    return true;
  return (
    namesItsSender &&
    acts.length > 0 &&
    acts.every(({ cls }) => PORTALS.has(cls)) &&
    thirdParties.every(({ code }) => code === 'act-elsewhere' || code === 'act-phone')
  );
}

/** Why a mail is doubted that wants a password as its answer, which no house asks for; empty where it does not. */
export function wantsSecretByAnswer({ mail, origin }: Findings): Evidence[] {
  if (origin.relation === 'confirmed' || isAtReaders({ mail, origin })) return [];
  const shown = secretByAnswer(mail);
  return shown === '' ? [] : [{ code: 'unaccounted-request', strength: 'strong', facts: { shown } }];
}

/** Why a mail is doubted that presses from a domain called after an act, to which its button leads, and that nowhere names it; empty where it does not. */
export function pressesByAct(found: Findings): Evidence[] {
  const { destination, internal, mail, mailKind, origin } = found;
  if (internal || mailKind !== null || origin.relation !== 'other' || origin.listed || origin.personalMailbox) return [];
  const keepsThere = destination.acts.length > 0 && destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own');
  if (!keepsThere || !destination.acts.some((end) => end.link.button) || !mayPressByAct(mail) || greetsOne(mail.body.text)) return [];
  // Whose collector it is a house says below its mail.
  const unsent = { ...mail, from: null };
  const isSaid = namesOneOf(unsent, [origin.domain]) || spellsOneOf(unsent, namesBesideAct(labelOf(origin.domain)));
  return isSaid || isAtReaders(found) || isEventMail(found) ? [] : addedUp(['presses'], registrable(origin.domain));
}
