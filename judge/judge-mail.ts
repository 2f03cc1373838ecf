/** Judges one open mail. Pure and synchronous: everything it knows is handed in. */
import { withoutIdleScripts } from './destination/hidden-targets.ts';
import { doubtsAbout } from './doubt/doubt.ts';
import { isLetter } from './doubt/pressing.ts';
import { findingsIn, type Findings } from './findings.ts';
import { withAdvisories } from './incident/advisories.ts';
import { findForwarded, type Forwarded } from './origin/forwarded.ts';
import { disguisedWords } from './origin/disguises.ts';
import { sendersPlatforms } from './origin/origin.ts';
import type { Rules } from './rules.ts';
import { calledGenuine, type UserContext, withPlatformsOff } from './verdict/user-context.ts';
import type { Address, MailBody, OpenMail } from './open-mail.ts';
import { type Evidence, type Verdict, type VerdictKind, vouches } from './verdict.ts';
import { adviceFor } from './verdict/advice.ts';
import { conclude } from './verdict/conclude.ts';
import { decide, type Decision } from './verdict/decide.ts';
import { knowsItsReaderAlone, playsReadersHouse, wantsMailConsent } from './verdict/readers-mail.ts';
import { nobodysDemands, pressesByAct, wantsMailboxKey, wantsSecretByAnswer } from './verdict/nobodys-mail.ts';
import { decideWithoutTopic } from './verdict/impersonation.ts';

/** A mail that was read: the verdict on it, for what is known of the person. */
export type Examined = (context: UserContext) => Verdict;

/** The verdict on `mail`. Never throws on any data of the types' shape. */
export function judgeMail(mail: OpenMail, rules: Rules, context: UserContext): Verdict {
  return examineMail(mail, rules)(context);
}

/** Reads `mail`, which costs nearly all that judging does; verdicts on it for several contexts then cost next to nothing. */
export function examineMail(mail: OpenMail, rules: Rules): Examined {
  const cut = bounded(mail);
  const examined = examineBounded(cut, rules);
  return (context) => {
    const verdict = withPlatformsOff(examined(context), context.platformsOff);
    return withAdvisories(context.answer === 'genuine' ? calledGenuine(verdict) : verdict, cut.date, rules.platforms.advisories);
  };
}

/** Examines the mail as it is shown, and as the copy that it passes on where it does. */
function examineBounded(cut: OpenMail, rules: Rules): Examined {
  const shownAs = examineAsShown(cut, rules);
  const forwarded = findForwarded(cut);
  if (!forwarded) return shownAs;
  const originalAs = examineForwarded(cut, forwarded, rules);
  return (context) => {
    const [shown, original] = [shownAs(context), originalAs(context)];
    // Whoever writes the copy's lines could hide behind them: the graver verdict holds.
    return original.kind === 'none' || gravity(shown.kind) > gravity(original.kind) ? shown : original;
  };
}

function gravity(kind: VerdictKind): number {
  return kind === 'lure' ? 2 : kind === 'suspicious' ? 1 : 0;
}

/** Examines what was passed on as its first sender's mail, of whom only the copy tells; it is never vouched for. */
function examineForwarded(mail: OpenMail, { from, subject }: Forwarded, rules: Rules): Examined {
  const examined = examineAsShown({ ...mail, from, subject: subject || mail.subject, replyTo: [], headers: null }, rules);
  const by: Evidence = { code: 'mail-forwarded', strength: 'note', facts: { by: mail.from?.address ?? '' } };
  return (context) => {
    const verdict = examined(context);
    const calm = vouches(verdict.kind);
    const kind = calm ? 'unlisted' : verdict.kind;
    return { ...verdict, kind, evidence: [...verdict.evidence, by], advice: calm ? adviceFor(kind, verdict.topic, null) : verdict.advice };
  };
}

function examineAsShown(mail: OpenMail, rules: Rules): Examined {
  const found = findingsIn(mail, rules);
  if (found === null) return () => nothing(mail, rules);
  const decision = found.topic === null ? decideWithoutTopic(found) : decide(found);
  if (decision === null || decision === 'unlisted') {
    const doubts = reasonsToDoubt(found);
    if (doubts.length > 0) return (context) => conclude({ ...found, doubts }, 'suspicious', context);
  }
  if (decision === null || isTooLittle(found, decision)) return () => nothing(mail, rules);
  return (context) => conclude(found, decision, context);
}

/** Why it is doubted where nothing accuses it: what is small in it adds up, nobody's name stands on it, or it wants a key that nobody should get, plays the reader's house, or knows its reader and nothing else. */
function reasonsToDoubt(found: Findings): Evidence[] {
  for (const reasons of REASONS) {
    const given = reasons(found);
    if (given.length > 0) return given;
  }
  return [];
}

const REASONS = [
  doubtsAbout,
  nobodysDemands,
  pressesByAct,
  wantsMailboxKey,
  playsReadersHouse,
  knowsItsReaderAlone,
  wantsSecretByAnswer,
  wantsMailConsent,
  ({ mail }: Findings) => (isLetter(mail) ? disguisedWords(mail) : []),
];

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
    from: mail.from && { name: ownName(mail.from).slice(0, LONGEST.name), address: mail.from.address.slice(-LONGEST.address) },
    replyTo: mail.replyTo.slice(0, MOST.replies).map((one) => ({ ...one, address: one.address.slice(-LONGEST.address) })),
    subject: withoutGatewayTag(mail.subject.slice(0, LONGEST.subject)),
    body: boundedBody(mail.body),
    attachments: mail.attachments.slice(0, MOST.attachments).map((one) => ({ ...one, name: one.name.slice(-LONGEST.words) })),
    headers: mail.headers?.slice(0, MOST.headers).map((line) => ({ ...line, value: line.value.slice(0, LONGEST.header) })) ?? null,
  };
}

/** What a receiver's own gateway writes before a subject ("[EXTERNAL]", "***SPAM***") is none of the sender's words. */
const GATEWAY_TAG =
  /^\s*(?:\[(?:ext(?:ern\p{L}{0,3})?|external (?:e-?mail|sender|message)|extérieur|suspected spam|spam\??|bulk|caution|warning|phish(?:ing)?|suspicious|newsletter)\]|\*{2,5}(?:spam|suspected spam|bulk|external)\*{2,5}|\{(?:spam|external)\??\}|external ?:)\s*/iu;

function withoutGatewayTag(subject: string): string {
  return subject.replace(GATEWAY_TAG, '');
}

/** Many webmails, and some senders, write the address again where no name is: that is none. */
function ownName({ name, address }: Address): string {
  return name.trim().toLowerCase() === address.toLowerCase() ? '' : name;
}

function boundedBody(body: MailBody): MailBody {
  const cut = body.links.length > MOST.links || body.pictures.length > MOST.pictures || body.text.length > LONGEST.text;
  return {
    text: body.text.slice(0, LONGEST.text),
    links: withoutIdleScripts(body.links)
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
