/** Judges one open mail. Pure and synchronous: everything it knows is handed in. */
import type { Platform } from '../platforms/types.ts';
import { bounded } from './bounds.ts';
import { findClaims } from './claim/claim.ts';
import type { Claim } from './claim/claim.ts';
import { claimsMailProvider } from './claim/mail-provider.ts';
import { namesOneOf } from './claim/own-name.ts';
import { findDestination } from './destination/acts.ts';
import type { Destination } from './destination/acts.ts';
import type { Viewpoint } from './destination/targets.ts';
import { parseTarget, registrable } from './hosts/host.ts';
import { lookalike } from './hosts/lookalike.ts';
import { unwrap } from './hosts/unwrap.ts';
import type { Knowledge, Remembered } from './knowledge.ts';
import { findForwarded } from './origin/forwarded.ts';
import type { Forwarded } from './origin/forwarded.ts';
import { findOrigin, sendersPlatforms } from './origin/origin.ts';
import { findTopic } from './topic/topic.ts';
import type { TopicFound } from './topic/topic.ts';
import type { Evidence, OpenMail, Verdict, VerdictKind } from './types.ts';
import { adviceFor } from './verdict/advice.ts';
import { findRequest } from './verdict/asked.ts';
import { decide } from './verdict/decide.ts';
import { findDisguises, isKin } from './verdict/disguises.ts';
import { claimEvidence, strongestFirst } from './verdict/evidence.ts';
import type { Findings } from './verdict/signs.ts';
import { senderEvidence } from './verdict/signs.ts';
import { trustedEntry } from './verdict/trusted.ts';
import { uncheckedIn } from './verdict/unchecked.ts';

/** The verdict on `mail`. Never throws on any data of the types' shape. */
export function judgeMail(mail: OpenMail, know: Knowledge, remembered: Remembered): Verdict {
  const cut = bounded(mail);
  const forwarded = findForwarded(cut);
  return forwarded ? judgeForwarded(cut, forwarded, know, remembered) : judgeOriginal(cut, know, remembered);
}

/** Judges what was passed on as its first sender's mail, of whom only the copy tells; it is never vouched for. */
function judgeForwarded(mail: OpenMail, { from, subject }: Forwarded, know: Knowledge, remembered: Remembered): Verdict {
  const verdict = judgeOriginal({ ...mail, from, subject: subject || mail.subject, replyTo: [], headers: null }, know, remembered);
  if (verdict.kind === 'none') return judgeOriginal(mail, know, remembered);
  const by: Evidence = { code: 'mail-forwarded', strength: 'note', facts: { by: mail.from?.address ?? '' } };
  const calm = verdict.kind === 'unsolicited' || verdict.kind === 'requested';
  const kind = calm ? 'unlisted' : verdict.kind;
  return { ...verdict, kind, evidence: [...verdict.evidence, by], advice: calm ? adviceFor(kind, verdict.topic, null) : verdict.advice };
}

function judgeOriginal(mail: OpenMail, know: Knowledge, remembered: Remembered): Verdict {
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
  if (!topic) return nothing(mail, know);
  const found = gather(mail, topic, know);
  return isTooLittle(found) ? nothing(mail, know) : verdictOn(found, know, remembered);
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

/** One lone sign of account mail, from nobody we know and with nothing against it, is ordinary mail. */
function isTooLittle(found: Findings): boolean {
  return found.topicStrength === 'weak' && found.claim === null && decide(found) === 'unlisted';
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

function verdictOn(found: Findings, know: Knowledge, remembered: Remembered): Verdict {
  const decision = decide(found);
  const platform = found.claim?.platform ?? null;
  const memory: Evidence[] = [];
  let kind: VerdictKind = decision;
  if (kind === 'unsolicited' && platform) {
    const asked = findRequest(platform.id, found.mail.date, remembered.requests, remembered.word);
    if (asked) [kind] = ['requested', memory.push(asked)] as const;
  }
  const entry = trustedEntry(found.origin.address, remembered.trustedSenders);
  if (entry !== '' && (kind === 'suspicious' || kind === 'unlisted') && found.origin.authentication.state !== 'fail') {
    kind = 'none';
    memory.push({ code: 'trusted-sender', strength: 'proof', facts: { entry } });
  }
  return {
    kind,
    topic: found.topic,
    platform: platform?.id ?? null,
    platformName: platform?.name ?? '',
    evidence: strongestFirst(kind, [...memory, ...claimEvidence(found), ...senderEvidence(found), ...destinationEvidence(found)]),
    unchecked: uncheckedIn(found, kind),
    advice: adviceFor(kind, found.topic, platform),
    targets: targetsOf(found.destination),
  };
}

function destinationEvidence({ destination, claim, origin }: Findings): Evidence[] {
  const evidence = [...destination.strangers, ...destination.oddities, ...destination.unknown];
  if (destination.pictureOnly) evidence.push({ code: 'act-picture-only', strength: 'note', facts: {} });
  if (destination.platform && claim) {
    const host = destination.acts.find((end) => end.cls === 'platform' || end.cls === 'mail-platform');
    evidence.push({ code: 'acts-on-platform', strength: 'strong', facts: { platform: claim.platform.name, domain: host?.registrable ?? '' } });
  }
  if (destination.own) evidence.push({ code: 'acts-on-own-site', strength: 'note', facts: { domain: registrable(origin.domain) } });
  if (destination.acts.length === 0 && destination.strangers.length === 0) evidence.push({ code: 'no-act', strength: 'note', facts: {} });
  return evidence;
}

function targetsOf(destination: Destination): Verdict['targets'] {
  return destination.ends
    .filter((end) => end.shown !== '')
    .map((end) => ({ link: end.index, shown: end.shown, registrable: end.registrable }));
}

function nothing(mail: OpenMail, know: Knowledge): Verdict {
  const sender = sendersPlatforms(mail, know.platforms)[0] ?? null;
  return {
    kind: 'none',
    topic: null,
    platform: sender?.id ?? null,
    platformName: sender?.name ?? '',
    evidence: [],
    unchecked: [],
    advice: [],
    targets: [],
  };
}
