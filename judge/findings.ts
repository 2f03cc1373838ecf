/** Asks the four questions of one mail and gathers the answers. */
import type { Platform } from '../platforms/types.ts';
import { findClaims, type Claim } from './claim/claim.ts';
import { claimsMailProvider, namesOneOf } from './claim/sender-claims.ts';
import { findDestination, type Destination } from './destination/destination.ts';
import type { Viewpoint } from './destination/link-ends.ts';
import { parseTarget } from './hosts/host.ts';
import { lookalike } from './hosts/lookalike.ts';
import { unwrap } from './hosts/unwrap.ts';
import { findMailKind, readableForTopic, type MailKind } from './mail-kind/mail-kind.ts';
import { findFilledSlot } from './mail-kind/filled-slots.ts';
import { isKnownPlace } from './mail-kind/known-places.ts';
import { readStrangersWords, type StrangersWords } from './mail-kind/strangers-words.ts';
import type { Rules } from './rules.ts';
import { findOrigin, sendersPlatforms, type Origin } from './origin/origin.ts';
import { findTopic, type TopicFound } from './topic/topic.ts';
import type { Evidence, OpenMail, Topic } from './types.ts';
import { findDisguises, isSameNameOtherSuffix } from './origin/disguises.ts';

/** Everything the table needs. */
export interface Findings {
  topic: Topic;
  /** 'weak': one lone sign of account mail, which needs other evidence before it counts. */
  topicStrength: 'strong' | 'weak';
  mail: OpenMail;
  /** What kind of correspondence it is, null for a sender's own mail. */
  mailKind: MailKind | null;
  /** What a stranger had it carry, null where nobody's words but the sender's are in it. */
  strangersWords: StrangersWords | null;
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
  /** The mail names its sender's domain or the site its acts lead to, as an honest mail of a firm does. */
  namesItsSender: boolean;
}

/** What the questions find in `mail`; null where it is no account mail. */
export function findingsIn(mail: OpenMail, rules: Rules): Findings | null {
  const kind = findMailKind(mail, rules.platforms);
  const topic = topicOf(readableForTopic(mail, kind), rules);
  if (topic) return gather(mail, kind, topic, rules);
  // A lure in a stranger's words needs no topic of the platform's.
  const found = kind && gather(mail, kind, topicOf(mail, rules) ?? UNTOLD, rules);
  return found?.strangersWords && found.strangersWords.manner !== 'talk' ? found : null;
}

/** What a lure is about that names nothing else. */
const UNTOLD: TopicFound = { topic: 'verify', language: 'mul', strength: 'strong', where: 'text', words: '' };

function topicOf(mail: OpenMail | null, rules: Rules): TopicFound | null {
  if (mail === null) return null;
  return findTopic(
    {
      subject: mail.subject,
      text: mail.body.text,
      linkTexts: mail.body.links.slice(0, 200).map((link) => link.text),
      senderName: mail.from?.name ?? '',
      pictureTexts: mail.body.pictures.map((picture) => picture.alt),
    },
    rules.topics,
  );
}

function gather(mail: OpenMail, kind: MailKind | null, topic: TopicFound, rules: Rules): Findings {
  const claim = settleClaim(mail, rules);
  const origin = findOrigin(mail, claim?.platform ?? null, rules.platforms);
  const view: Viewpoint = { claimed: claim?.platform ?? null, senderDomain: origin.domain, platforms: rules.platforms, lookalikes: rules.lookalikes };
  const destination = findDestination(mail, view);
  const sites = [origin.domain, ...destination.acts.filter((end) => end.cls === 'elsewhere').map((end) => end.registrable)];
  return {
    topic: topic.topic,
    topicStrength: topic.strength,
    mail,
    mailKind: kind,
    strangersWords: strangersWordsIn(mail, kind, origin, destination, rules),
    filledSlot: findFilledSlot(mail, (place) => isKnownPlace(place, origin.domain, rules.platforms)),
    claim,
    origin,
    destination,
    disguises: findDisguises(mail, claim, origin, rules.names, rules.lookalikes),
    sameNameOtherSuffix: claim !== null && isSameNameOtherSuffix(lookalike(origin.domain, rules.lookalikes), origin),
    mailProvider: claimsMailProvider(mail),
    namesItsSender: namesOneOf(mail, sites),
  };
}

function strangersWordsIn(mail: OpenMail, kind: MailKind | null, origin: Origin, destination: Destination, rules: Rules): StrangersWords | null {
  if (kind === null && origin.thirdPartyText === null) return null;
  const known = (place: string): boolean => isKnownPlace(place, origin.domain, rules.platforms);
  const thread = kind?.kind === 'notification' || kind?.kind === 'list' ? sendersPlatforms(mail, rules.platforms) : null;
  return readStrangersWords(mail, { destination, names: rules.names, known, ways: kind === null ? 'written' : 'all', thread });
}

/** The mail's best claim; a listed sender speaks for itself unless the mail presents itself as somebody else. */
function settleClaim(mail: OpenMail, rules: Rules): Claim | null {
  const claims = findClaims(mail, rules.names, linkedPlatforms(mail, rules));
  const senders = sendersPlatforms(mail, rules.platforms);
  const best = claims[0] ?? null;
  const own = claims.find((claim) => senders.includes(claim.platform));
  const presentsAsOther = best !== null && best.places.has('identity') && !senders.includes(best.platform);
  if (senders.length > 0 && !presentsAsOther) {
    const platform = own?.platform ?? senders[0];
    if (platform) return { platform, places: own?.places ?? new Set(['sender']), strength: 'strong' };
  }
  return best;
}

function linkedPlatforms(mail: OpenMail, rules: Rules): Set<Platform> {
  const linked = new Set<Platform>();
  for (const link of mail.body.links.slice(0, 100)) {
    const target = parseTarget(unwrap(link.href).href);
    if (target.kind === 'web') for (const platform of rules.platforms.byWebHost(target.host)) linked.add(platform);
  }
  return linked;
}
