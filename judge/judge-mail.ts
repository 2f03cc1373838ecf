/** Judges one open mail. Pure and synchronous: everything it knows is handed in. */
import { doubtsAbout } from './doubt/doubt.ts';
import { findingsIn, type Findings } from './findings.ts';
import { withAdvisories } from './incident/advisories.ts';
import { findForwarded, type Forwarded } from './origin/forwarded.ts';
import { sendersPlatforms } from './origin/origin.ts';
import type { Rules } from './rules.ts';
import { calledGenuine, type UserContext } from './verdict/user-answer.ts';
import type { MailBody, OpenMail } from './open-mail.ts';
import type { Evidence, Verdict, VerdictKind } from './verdict.ts';
import { adviceFor } from './verdict/advice.ts';
import { conclude } from './verdict/conclude.ts';
import { withPlatformsOff } from './verdict/trust.ts';
import { decide, type Decision } from './verdict/decide.ts';
import { decideWithoutTopic } from './verdict/impersonation.ts';

/** The verdict on `mail`. Never throws on any data of the types' shape. */
export function judgeMail(mail: OpenMail, rules: Rules, context: UserContext): Verdict {
  const cut = bounded(mail);
  const verdict = withPlatformsOff(judgeBounded(cut, rules, context), context.platformsOff);
  return withAdvisories(context.answer === 'genuine' ? calledGenuine(verdict) : verdict, cut.date, rules.platforms.advisories);
}

/** Judges the mail as it is shown, and as the copy that it passes on where it does. */
function judgeBounded(cut: OpenMail, rules: Rules, context: UserContext): Verdict {
  const shown = judgeAsShown(cut, rules, context);
  const forwarded = findForwarded(cut);
  if (!forwarded) return shown;
  const original = judgeForwarded(cut, forwarded, rules, context);
  // Whoever writes the copy's lines could hide behind them: the graver verdict holds.
  return original.kind === 'none' || gravity(shown.kind) > gravity(original.kind) ? shown : original;
}

function gravity(kind: VerdictKind): number {
  return kind === 'lure' ? 2 : kind === 'suspicious' ? 1 : 0;
}

/** Judges what was passed on as its first sender's mail, of whom only the copy tells; it is never vouched for. */
function judgeForwarded(mail: OpenMail, { from, subject }: Forwarded, rules: Rules, context: UserContext): Verdict {
  const verdict = judgeAsShown({ ...mail, from, subject: subject || mail.subject, replyTo: [], headers: null }, rules, context);
  const by: Evidence = { code: 'mail-forwarded', strength: 'note', facts: { by: mail.from?.address ?? '' } };
  const calm = verdict.kind === 'unsolicited' || verdict.kind === 'requested';
  const kind = calm ? 'unlisted' : verdict.kind;
  return { ...verdict, kind, evidence: [...verdict.evidence, by], advice: calm ? adviceFor(kind, verdict.topic, null) : verdict.advice };
}

function judgeAsShown(mail: OpenMail, rules: Rules, context: UserContext): Verdict {
  const found = findingsIn(mail, rules);
  if (found === null) return nothing(mail, rules);
  const decision = found.topic === null ? decideWithoutTopic(found) : decide(found);
  if (decision === null || decision === 'unlisted') {
    const doubts = doubtsAbout(found);
    if (doubts.length > 0) return conclude({ ...found, doubts }, 'suspicious', context);
  }
  return decision === null || isTooLittle(found, decision) ? nothing(mail, rules) : conclude(found, decision, context);
}

/** One lone signal of account mail, or somebody's talk, from nobody we know and with nothing against it, is ordinary mail. */
function isTooLittle({ topicStrength, claim, mailKind }: Findings, decision: Decision): boolean {
  // Of an invitation only the codes are struck: what is left of account mail in it is the sender's own.
  const talk = mailKind !== null && mailKind.kind !== 'invitation';
  return decision === 'unlisted' && (talk || (topicStrength === 'weak' && claim === null));
}

function nothing(mail: OpenMail, rules: Rules): Verdict {
  const sender = sendersPlatforms(mail, rules.platforms)[0] ?? null;
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

const MOST = { links: 500, pictures: 300, forms: 50, attachments: 200, replies: 20, headers: 1000 };
const LONGEST = { name: 500, address: 400, subject: 1000, text: 100_000, href: 4000, words: 500, header: 8000 };

/** `mail` with every text and list cut; `body.clipped` says so where something of the body was. */
export function bounded(mail: OpenMail): OpenMail {
  return {
    ...mail,
    from: mail.from && { name: mail.from.name.slice(0, LONGEST.name), address: mail.from.address.slice(-LONGEST.address) },
    replyTo: mail.replyTo.slice(0, MOST.replies).map((one) => ({ ...one, address: one.address.slice(-LONGEST.address) })),
    subject: mail.subject.slice(0, LONGEST.subject),
    body: boundedBody(mail.body),
    attachments: mail.attachments.slice(0, MOST.attachments).map((one) => ({ ...one, name: one.name.slice(-LONGEST.words) })),
    headers: mail.headers?.slice(0, MOST.headers).map((line) => ({ ...line, value: line.value.slice(0, LONGEST.header) })) ?? null,
  };
}

function boundedBody(body: MailBody): MailBody {
  const cut = body.links.length > MOST.links || body.pictures.length > MOST.pictures || body.text.length > LONGEST.text;
  return {
    text: body.text.slice(0, LONGEST.text),
    links: body.links
      .slice(0, MOST.links)
      .map((one) => ({ ...one, href: one.href.slice(0, LONGEST.href), text: one.text.slice(0, LONGEST.words) })),
    pictures: body.pictures
      .slice(0, MOST.pictures)
      .map((one) => ({ ...one, alt: one.alt.slice(0, LONGEST.words), file: one.file.slice(0, LONGEST.words) })),
    forms: body.forms.slice(0, MOST.forms).map((one) => ({ ...one, action: one.action.slice(0, LONGEST.href) })),
    clipped: body.clipped || cut,
    ...(body.translated && { translated: true }),
  };
}
