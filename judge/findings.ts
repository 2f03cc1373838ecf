/** Asks the four questions of one mail and gathers the answers. */
import { lazily } from '../platforms/lazily.ts';
import type { Platform } from '../platforms/platform.ts';
import { findClaims, isHeaded, isSigned, presentsItselfBy, speaksForAnother, type Claim } from './claim/claim.ts';
import { mayBaitByOtherWays } from './claim/first-look.ts';
import { claimsMailProvider, isCalledAfter, namesOneOf } from './claim/sender-claims.ts';
import { findDestination, type Destination } from './destination/destination.ts';
import type { Viewpoint } from './destination/link-ends.ts';
import { registrable } from './hosts/host.ts';
import { lookalike } from './hosts/lookalike.ts';
import { isLentSister, isSisterSite } from './hosts/sister-sites.ts';
import { linkReader, type LinkReader } from './hosts/unwrap.ts';
import { domainOf } from './mail-source/address.ts';
import { recipientOf, type Recipient } from './mail-source/recipient.ts';
import { findMailKind, isOfList, LONGEST_LETTER, type MailKind, readableForTopic } from './mail-kind/mail-kind.ts';
import { findFilledSlot } from './mail-kind/filled-slots.ts';
import { isKnownHostPath, readThirdPartyText, type ThirdPartyText } from './mail-kind/third-party-text.ts';
import { readingOf } from './reading.ts';
import type { Rules } from './rules.ts';
import { UNPROVED } from './origin/authentication.ts';
import { findOrigin, sendersPlatforms, type Origin } from './origin/origin.ts';
import type { TopicFound } from './topic/topic.ts';
import type { OpenMail } from './open-mail.ts';
import type { Evidence, Topic } from './verdict.ts';
import { findUnaccounted } from './verdict/vouch.ts';
import { findDisguises, isSameNameOtherSuffix } from './origin/disguises.ts';

/** Everything the table needs. */
export interface Findings {
  /** Null where it is no account mail. */
  topic: Topic | null;
  /** 'weak': one lone signal of account mail, or none, which needs other evidence before it counts. */
  topicStrength: 'strong' | 'weak';
  mail: OpenMail;
  /** What kind of correspondence it is, null for a sender's own mail. */
  mailKind: MailKind | null;
  /** What a stranger had it carry, null where nobody's words but the sender's are in it. */
  thirdPartyText: ThirdPartyText | null;
  /** A bait where a name should stand, or in a line of its own; null where there is none. */
  filledSlot: Evidence | null;
  claim: Claim | null;
  origin: Origin;
  destination: Destination;
  /** Evidence that the sender hides who they are: look-alike letters, a foreign address as name, a look-alike host. */
  disguises: Evidence[];
  /** The sender's domain is the platform's name under an unlisted suffix, and proven. */
  sameNameOtherSuffix: boolean;
  /** Words with which the mail presents itself as the person's mail provider or IT desk, '' if it does not. */
  mailProvider: string;
  /** The sender's name tells an office and nobody's name. */
  mereOffice: boolean;
  /** Proven to be from the reader's own organisation. */
  internal: boolean;
  /** The mail names its sender's domain or the site its acts lead to, as an honest mail of a firm does. */
  namesItsSender: boolean;
  /** What a mail from the platform's own sender holds that cannot be accounted for; such a mail is not vouched for. */
  unaccounted: Evidence[];
  /** The same of any mail, read as strictly as where nothing proves its sender. */
  thirdPartyWays: Evidence[];
  /** Why it is doubted though nothing alone is wrong with it; empty until that is asked, and where it is not. */
  doubts: Evidence[];
}

/** What the questions find in `mail`; null where it is no account mail and gives nobody a reason to ask further. */
export function findingsIn(mail: OpenMail, rules: Rules): Findings | null {
  const links = linkReader();
  const kind = findMailKind(mail, rules.platforms, links);
  const topic = topicOf(readableForTopic(mail, kind), rules);
  const isOrdinary = topic === null && kind === null;
  const mayBait = isOrdinary && mayBaitByOtherWays(mail);
  if (isOrdinary && !mayBait && !mayPresentItself(mail, rules)) return null;
  const claim = resolveClaim(mail, rules, links);
  if (isOrdinary && !mayBait && !presentsItselfBy(claim) && !opensWithAnother(mail, claim)) return null;
  const origin = findOrigin(mail, claim?.platform ?? null, rules.platforms, kind?.known === true);
  const carries = origin.thirdPartyText !== null;
  if (isOrdinary && isFromItsPlatform(origin) && !carries) return null;
  const found = gather({ mail, kind, topic, claim, origin, links }, rules);
  if (found.topic !== null || (kind === null && !carries) || (found.thirdPartyText?.manner ?? 'talk') === 'talk') return found;
  // A lure in a stranger's words needs no topic of the platform's.
  const told = topicOf(mail, rules);
  return { ...found, topic: told?.topic ?? 'verify', topicStrength: told?.strength ?? 'strong' };
}

/** What the questions find in `mail`, whatever it is; for what is fitted to mails of every kind. */
export function allFindingsIn(mail: OpenMail, rules: Rules): Findings {
  const links = linkReader();
  const kind = findMailKind(mail, rules.platforms, links);
  const topic = topicOf(readableForTopic(mail, kind), rules);
  const claim = resolveClaim(mail, rules, links);
  return gather(
    { mail, kind, topic, claim, origin: findOrigin(mail, claim?.platform ?? null, rules.platforms, kind?.known === true), links },
    rules,
  );
}

/** Can a mail whose text names a platform be taken for that platform's at all? Asked before the text is searched. */
function mayPresentItself(mail: OpenMail, rules: Rules): boolean {
  if (isSigned(mail, rules.names) || readingOf(mail).isFromOffice || sendersPlatforms(mail, rules.platforms).length > 0) return true;
  return mail.body.text.length <= LONGEST_LETTER && !isOfList(mail) && isHeaded(mail, rules.names);
}

/** An office without a name whose first lines name a platform may be that platform's. */
function opensWithAnother(mail: OpenMail, claim: Claim | null): boolean {
  return claim !== null && speaksForAnother(claim) && readingOf(mail).isFromOffice;
}

/** A listed sender that nobody disowns: what it writes beside account mail is its own matter. */
function isFromItsPlatform({ relation, authentication }: Origin): boolean {
  return relation === 'confirmed' && authentication.state !== 'fail';
}

function topicOf(mail: OpenMail | null, rules: Rules): TopicFound | null {
  if (mail === null) return null;
  const { footer } = readingOf(mail);
  const provider = claimsMailProvider(mail, true);
  return rules.findTopic({
    // What a mail desk says it says of the mailbox: "Email Admin", "Deactivation request received".
    subject: provider === '' ? mail.subject : `${provider} ${mail.subject}`,
    text: mail.body.text,
    // What a footer links to ("Reset password") is no matter of the mail.
    linkTexts: mail.body.links
      .slice(0, 200)
      .filter((link) => link.button || link.offset < footer)
      .map((link) => link.text),
    senderName: mail.from?.name ?? '',
    pictureTexts: mail.body.pictures.map((picture) => picture.alt),
  });
}

/** What is known of a mail before its links are judged. */
interface Begun {
  mail: OpenMail;
  kind: MailKind | null;
  topic: TopicFound | null;
  claim: Claim | null;
  origin: Origin;
  links: LinkReader;
}

function gather({ mail, kind, topic, claim, origin, links }: Begun, rules: Rules): Findings {
  const view: Viewpoint = {
    claimed: claim?.platform ?? null,
    senderDomain: origin.domain,
    platforms: rules.platforms,
    lookalikes: rules.lookalikes,
    recipient: recipientOf(mail),
    isProven: origin.isProven,
    said: mail.body.text,
    links,
  };
  const destination = findDestination(mail, view);
  const mailProvider = claimsMailProvider(mail, origin.authentication.state === 'pass');
  // What most verdicts never ask for is found where one does.
  const filledSlot = lazily(() => findFilledSlot(mail, (place) => isKnownHostPath(place, origin.domain, rules.platforms)));
  const thirdPartyText = lazily(() => thirdPartyTextIn({ mail, kind, topic, claim, origin, links }, destination, rules));
  const thirdPartyWays = lazily(() => findUnaccounted(mail, { ...origin, authentication: UNPROVED }, destination, view));
  const isNamed = lazily(() => namesOneOf(mail, [...sitesOf(origin, destination)]) || leadsToItsName(mail, destination));
  return {
    topic: topic?.topic ?? null,
    topicStrength: topic?.strength ?? 'weak',
    mail,
    mailKind: kind,
    get thirdPartyText() {
      return thirdPartyText();
    },
    get thirdPartyWays() {
      return thirdPartyWays();
    },
    get filledSlot() {
      return filledSlot();
    },
    claim,
    origin,
    destination,
    disguises: findDisguises(mail, claim, origin, rules.names, rules.lookalikes),
    sameNameOtherSuffix: claim !== null && isSameNameOtherSuffix(lookalike(origin.domain, rules.lookalikes), origin),
    mailProvider,
    internal: isInternal(origin, view.recipient),
    mereOffice: readingOf(mail).isFromOffice,
    get namesItsSender() {
      return isNamed();
    },
    doubts: [],
    unaccounted: origin.relation === 'confirmed' ? findUnaccounted(mail, origin, destination, view) : [],
  };
}

/** The sender's own domain, and the sites that nobody listed holds to which it leads. */
function sitesOf({ domain }: Origin, { acts }: Destination): Set<string> {
  return new Set([domain, ...acts.filter((end) => end.cls === 'elsewhere').map((end) => end.registrable)]);
}

/** The sender's name is that of another brand, and some act leads there. */
function leadsToItsName(mail: OpenMail, { acts }: Destination): boolean {
  return acts.some((end) => end.cls === 'other-platform' && isCalledAfter(mail, end.registrable));
}

/** Proven to be from the domain of the reader's own address, which anybody writes into a sender line; To is the sender's to fill too. */
function isInternal({ domain, isProven, personalMailbox }: Origin, { delivered }: Recipient): boolean {
  const own = registrable(domain);
  if (own === '' || personalMailbox || !isProven) return false;
  return [...delivered].some((address) => registrable(domainOf(address)) === own);
}

/** Kinds of brands whose mail carries nobody's words but their own. */
const SPEAKS_ITSELF = new Set('banking food government health insurance investing postal transport universities utilities'.split(' '));

function thirdPartyTextIn({ mail, kind, claim, origin }: Begun, destination: Destination, rules: Rules): ThirdPartyText | null {
  const isOwnBrand = claim?.platform.brand === true && origin.relation === 'possible' && !SPEAKS_ITSELF.has(claim.platform.category);
  const known = (place: string): boolean =>
    isKnownHostPath(place, origin.domain, rules.platforms) ||
    (isOwnBrand && isSisterSite(place.split('/', 1)[0] ?? '', claim.platform) && !isLentSister(place.split('/', 1)[0] ?? ''));
  const read = (ways: 'all' | 'written', thread: Platform[] | null): ThirdPartyText =>
    readThirdPartyText(mail, { destination, names: rules.names, known, ways, thread });
  const isThread = kind?.kind === 'notification' || kind?.kind === 'list';
  if (kind !== null) return read('all', isThread ? sendersPlatforms(mail, rules.platforms) : null);
  if (origin.thirdPartyText !== null) return read('written', null);
  if (!isOwnBrand && (!claim?.places.has('yours') || origin.relation !== 'other')) return null;
  // Any firm's mailing can be made to speak of your account with somebody else; of its own accounts it speaks as it likes.
  const words = read('all', null);
  return words.manner === 'lure' ? words : null;
}

/** The mail's best claim; a listed sender speaks for itself unless the mail presents itself as somebody else. */
function resolveClaim(mail: OpenMail, rules: Rules, links: LinkReader): Claim | null {
  const claims = findClaims(mail, rules.names, linkedPlatforms(mail, rules, links));
  const senders = sendersPlatforms(mail, rules.platforms);
  const best = claims[0] ?? null;
  const own = claims.find((claim) => senders.includes(claim.platform));
  const presentsAsOther = best !== null && best.places.has('identity') && !senders.includes(best.platform);
  if (senders.length > 0 && !presentsAsOther) {
    const platform = own?.platform ?? senders[0];
    if (platform) return { platform, places: own?.places ?? new Set(['sender']), strength: 'strong', distinct: own?.distinct ?? false };
  }
  return best;
}

function linkedPlatforms(mail: OpenMail, rules: Rules, links: LinkReader): Set<Platform> {
  const hosts = new Set<string>();
  for (const { href } of mail.body.links.slice(0, 100)) {
    const { target } = links(href);
    if (target.kind === 'web') hosts.add(target.host);
  }
  return new Set([...hosts].flatMap((host) => rules.platforms.byWebHost(host)));
}
