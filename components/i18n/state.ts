/** What the words depend on, read from a verdict. */
import type { Evidence, EvidenceCode, Topic, Verdict, VerdictKind } from '../../judge/verdict.ts';
import type { Underscored } from './text.ts';
import { underscored } from './text.ts';

/** The sender line itself is unproved, so no sentence may say "really from". */
export function isUnproved(verdict: Verdict): boolean {
  return verdict.unchecked.includes('source') || verdict.unchecked.includes('sender-proof');
}

/** The verdict is about a web page, not about a mail. */
export function isPage(verdict: Verdict): boolean {
  return verdict.evidence.some(({ code }) => code.startsWith('page-') || code === 'trusted-site');
}

/** A platform's own page that its own mail led to. */
export function isArrival(verdict: Verdict): boolean {
  return verdict.kind === 'none' && hasEvidence(verdict, 'page-own-host') && hasEvidence(verdict, 'page-from-mail');
}

/** The verdict whose sign is shown: on the page that a genuine mail led to it is that mail's. */
export function shownKind(verdict: Verdict): VerdictKind {
  if (!isArrival(verdict)) return verdict.kind;
  return findEvidence(verdict, 'page-from-mail')?.facts.mail === 'requested' ? 'requested' : 'unsolicited';
}

/** Sent by the platform's own proven machinery, whatever it carries. */
export function isOwnSender(verdict: Verdict): boolean {
  return hasEvidence(verdict, 'sender-is-platforms') && !hasEvidence(verdict, 'auth-failed');
}

/** A notice of something that may have happened: "ignore it" would be wrong. */
export function isNotice(topic: Topic | null): topic is 'signin-alert' | 'changed' {
  return topic === 'signin-alert' || topic === 'changed';
}

/** The first evidence of that code, undefined for none. */
export function findEvidence(verdict: Verdict, code: EvidenceCode): Evidence | undefined {
  return verdict.evidence.find((one) => one.code === code);
}

/** Whether a verdict rests on evidence of that code. */
export function hasEvidence(verdict: Verdict, code: EvidenceCode): boolean {
  return findEvidence(verdict, code) !== undefined;
}

/** The topic as part of a key. */
export function topicKey(topic: Topic | null): Underscored<Topic> | 'no_topic' {
  return topic === null ? 'no_topic' : underscored(topic);
}

/** A notice that waits for "this was me" or "this was not me": what to do depends on it. */
export function awaitsAnswer(verdict: Verdict): boolean {
  return verdict.kind === 'unsolicited' && isNotice(verdict.topic) && !hasEvidence(verdict, 'not-asked-by-person');
}
