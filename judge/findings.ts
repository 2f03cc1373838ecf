/** Asks the four questions of one mail and gathers the answers. */
import type { Platform } from '../platforms/types.ts';
import { findClaims } from './claim/claim.ts';
import type { Claim } from './claim/claim.ts';
import { claimsMailProvider } from './claim/mail-provider.ts';
import { namesOneOf } from './claim/own-name.ts';
import { findDestination } from './destination/acts.ts';
import type { Viewpoint } from './destination/targets.ts';
import { parseTarget } from './hosts/host.ts';
import { lookalike } from './hosts/lookalike.ts';
import { unwrap } from './hosts/unwrap.ts';
import type { Knowledge } from './knowledge.ts';
import { findOrigin, sendersPlatforms } from './origin/origin.ts';
import { findTopic } from './topic/topic.ts';
import type { TopicFound } from './topic/topic.ts';
import type { OpenMail } from './types.ts';
import { findDisguises, isKin } from './verdict/disguises.ts';
import type { Findings } from './verdict/signs.ts';

/** What the questions find in `mail`; null where it is no account mail. */
export function findingsIn(mail: OpenMail, know: Knowledge): Findings | null {
  const topic = findTopic(
    {
      subject: mail.subject,
      text: mail.body.text,
      linkTexts: mail.body.links.slice(0, 200).map((link) => link.text),
      senderName: mail.from?.name ?? '',
      pictureTexts: mail.body.pictures.map((picture) => picture.alt),
    },
    know.topics,
  );
  return topic && gather(mail, topic, know);
}

function gather(mail: OpenMail, topic: TopicFound, know: Knowledge): Findings {
  const claim = settleClaim(mail, know);
  const origin = findOrigin(mail, claim?.platform ?? null, know.platforms);
  const view: Viewpoint = { claimed: claim?.platform ?? null, senderDomain: origin.domain, platforms: know.platforms, lookalikes: know.lookalikes };
  const destination = findDestination(mail, view);
  const sites = [origin.domain, ...destination.acts.filter((end) => end.cls === 'elsewhere').map((end) => end.registrable)];
  return {
    topic: topic.topic,
    topicStrength: topic.strength,
    mail,
    claim,
    origin,
    destination,
    disguises: findDisguises(mail, claim, origin, know.names, know.lookalikes),
    kin: claim !== null && isKin(lookalike(origin.domain, know.lookalikes), origin),
    mailProvider: claimsMailProvider(mail),
    namesItsSender: namesOneOf(mail, sites),
  };
}

/** The mail's best claim; a listed sender speaks for itself unless the mail presents itself as somebody else. */
function settleClaim(mail: OpenMail, know: Knowledge): Claim | null {
  const claims = findClaims(mail, know.names, linkedPlatforms(mail, know));
  const senders = sendersPlatforms(mail, know.platforms);
  const best = claims[0] ?? null;
  const own = claims.find((claim) => senders.includes(claim.platform));
  const presentsAsOther = best !== null && best.places.has('identity') && !senders.includes(best.platform);
  if (senders.length > 0 && !presentsAsOther) {
    const platform = own?.platform ?? senders[0];
    if (platform) return { platform, places: own?.places ?? new Set(['sender']), strength: 'strong' };
  }
  return best;
}

function linkedPlatforms(mail: OpenMail, know: Knowledge): Set<Platform> {
  const linked = new Set<Platform>();
  for (const link of mail.body.links.slice(0, 100)) {
    const target = parseTarget(unwrap(link.href).href);
    if (target.kind === 'web') for (const platform of know.platforms.byWebHost(target.host)) linked.add(platform);
  }
  return linked;
}
