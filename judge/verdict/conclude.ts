/** Turns findings and what is known of the person into the verdict that people see. */
import type { Destination } from '../destination/destination.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import type { Evidence, Verdict, VerdictKind } from '../verdict.ts';
import { adviceFor } from './advice.ts';
import type { Decision } from './decide.ts';
import { claimEvidence, destinationEvidence, senderEvidence, strongestFirst, uncheckedIn } from './evidence.ts';
import { findAsked, type UserContext } from './user-answer.ts';

/** The verdict on what was found. Memory can only calm it: asked for, or a sender the person trusts. */
export function conclude(found: Findings, decision: Decision, context: UserContext): Verdict {
  const platform = found.claim?.platform ?? null;
  const memory: Evidence[] = [];
  let kind: VerdictKind = decision;
  if (kind === 'unsolicited' && platform) {
    const asked = findAsked(platform.id, found.mail.date, context);
    memory.push(...asked.evidence);
    if (asked.isAsked) kind = 'requested';
  }
  const entry = trustedEntry(found.origin.address, context.trustedSenders);
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

function targetsOf(destination: Destination): Verdict['targets'] {
  return destination.ends
    .filter((end) => end.shown !== '')
    .map((end) => ({ link: end.index, shown: end.shown, registrable: end.registrable }));
}

/** The entry that covers `address`, '' where none does. */
export function trustedEntry(address: string, entries: string[]): string {
  const domain = registrable(address.split('@').at(-1) ?? '');
  return entries.find((entry) => (entry.includes('@') ? entry === address : domain !== '' && entry === domain)) ?? '';
}
