/** Turns findings and memory into the verdict that people see. */
import type { Destination } from '../destination/acts.ts';
import { registrable } from '../hosts/host.ts';
import type { Remembered } from '../knowledge.ts';
import type { Evidence, Verdict, VerdictKind } from '../types.ts';
import { adviceFor } from './advice.ts';
import { findAsked } from './asked.ts';
import type { Decision } from './decide.ts';
import { claimEvidence, strongestFirst } from './evidence.ts';
import type { Findings } from './signs.ts';
import { senderEvidence } from './signs.ts';
import { trustedEntry } from './trusted.ts';
import { uncheckedIn } from './unchecked.ts';

/** The verdict on what was found. Memory can only calm it: asked for, or a sender the person trusts. */
export function conclude(found: Findings, decision: Decision, remembered: Remembered): Verdict {
  const platform = found.claim?.platform ?? null;
  const memory: Evidence[] = [];
  let kind: VerdictKind = decision;
  if (kind === 'unsolicited' && platform) {
    const asked = findAsked(platform.id, found.mail.date, remembered);
    memory.push(...asked.evidence);
    if (asked.isAsked) kind = 'requested';
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
