/** Turns findings and what is known of the person into the verdict that people see. */
import type { Destination } from '../destination/destination.ts';
import type { Findings } from '../findings.ts';
import type { Evidence, Verdict, VerdictKind } from '../verdict.ts';
import { adviceFor } from './advice.ts';
import type { Decision } from './decide.ts';
import { claimEvidence, destinationEvidence, senderEvidence, strongestFirst, uncheckedIn } from './evidence.ts';
import { distrustedEntry, findAsked, findTrust, type UserContext } from './user-context.ts';

/**
 * The verdict on what was found. Memory calms it (asked for, or a sender the person trusts and the receiver proved), or takes
 * a vouch away (a sender the person distrusts); it never calms a lure.
 */
export function conclude(found: Findings, decision: Decision, context: UserContext): Verdict {
  const platform = found.claim?.platform ?? null;
  const memory: Evidence[] = [];
  let kind: VerdictKind = decision;
  const distrusted = distrustedEntry(found.origin.address, context.distrustedSenders);
  if (kind === 'unsolicited' && distrusted !== '') {
    kind = 'unlisted';
    memory.push({ code: 'sender-distrusted', strength: 'note', facts: { entry: distrusted } });
  }
  if (kind === 'unsolicited' && platform) {
    const asked = findAsked(platform.id, found.mail.date, context);
    memory.push(...asked.evidence);
    if (asked.isAsked) kind = 'requested';
  }
  const { entry, proven } = findTrust(found, context);
  if (entry !== '' && distrusted === '' && (kind === 'suspicious' || kind === 'unlisted')) {
    if (proven) kind = 'none';
    memory.push(
      proven
        ? { code: 'trusted-sender', strength: 'proof', facts: { entry } }
        : { code: 'trusted-unproved', strength: 'note', facts: { entry } },
    );
  }
  return {
    kind,
    topic: found.topic,
    platform: platform?.id ?? null,
    platformName: platform?.name ?? '',
    evidence: strongestFirst(kind, [
      ...memory,
      ...found.doubts,
      ...claimEvidence(found),
      ...senderEvidence(found),
      ...destinationEvidence(found),
    ]),
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
