/** Judges one open mail. Pure and synchronous: everything it knows is handed in. */
import { bounded } from './bounds.ts';
import { findingsIn } from './findings.ts';
import type { Knowledge, Remembered } from './knowledge.ts';
import { findForwarded } from './origin/forwarded.ts';
import type { Forwarded } from './origin/forwarded.ts';
import { sendersPlatforms } from './origin/origin.ts';
import type { Evidence, OpenMail, Verdict, VerdictKind } from './types.ts';
import { adviceFor } from './verdict/advice.ts';
import { withAdvisories } from './verdict/advisories.ts';
import { conclude } from './verdict/conclude.ts';
import { decide } from './verdict/decide.ts';
import type { Decision } from './verdict/decide.ts';
import type { Findings } from './verdict/signs.ts';

/** The verdict on `mail`. Never throws on any data of the types' shape. */
export function judgeMail(mail: OpenMail, know: Knowledge, remembered: Remembered): Verdict {
  const cut = bounded(mail);
  return withAdvisories(judgeBounded(cut, know, remembered), cut.date, know.platforms.advisories);
}

/** Judges the mail as it is shown, and as the copy that it passes on where it does. */
function judgeBounded(cut: OpenMail, know: Knowledge, remembered: Remembered): Verdict {
  const shown = judgeAsShown(cut, know, remembered);
  const forwarded = findForwarded(cut);
  if (!forwarded) return shown;
  const original = judgeForwarded(cut, forwarded, know, remembered);
  // Whoever writes the copy's lines could hide behind them: the graver verdict holds.
  return original.kind === 'none' || gravity(shown.kind) > gravity(original.kind) ? shown : original;
}

function gravity(kind: VerdictKind): number {
  return kind === 'lure' ? 2 : kind === 'suspicious' ? 1 : 0;
}

/** Judges what was passed on as its first sender's mail, of whom only the copy tells; it is never vouched for. */
function judgeForwarded(mail: OpenMail, { from, subject }: Forwarded, know: Knowledge, remembered: Remembered): Verdict {
  const verdict = judgeAsShown({ ...mail, from, subject: subject || mail.subject, replyTo: [], headers: null }, know, remembered);
  const by: Evidence = { code: 'mail-forwarded', strength: 'note', facts: { by: mail.from?.address ?? '' } };
  const calm = verdict.kind === 'unsolicited' || verdict.kind === 'requested';
  const kind = calm ? 'unlisted' : verdict.kind;
  return { ...verdict, kind, evidence: [...verdict.evidence, by], advice: calm ? adviceFor(kind, verdict.topic, null) : verdict.advice };
}

function judgeAsShown(mail: OpenMail, know: Knowledge, remembered: Remembered): Verdict {
  const found = findingsIn(mail, know);
  if (found === null) return nothing(mail, know);
  const decision = decide(found);
  return isTooLittle(found, decision) ? nothing(mail, know) : conclude(found, decision, remembered);
}

/** One lone sign of account mail, from nobody we know and with nothing against it, is ordinary mail. */
function isTooLittle({ topicStrength, claim }: Findings, decision: Decision): boolean {
  return topicStrength === 'weak' && claim === null && decision === 'unlisted';
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
