/** Mail for tables of what calm rules let through, and what they do not. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { headersSaying } from '../build-mail.ts';
import { mailOf } from '../written-mail.ts';

const rules = await readRules();
export const kindOf = (one: OpenMail): VerdictKind => judgeMail(one, rules, { trustedSenders: [], requests: [], answer: null }).kind;

export type Proof = 'pass' | 'none' | 'fail' | 'unread';

/** A mail as its receiver, or a webmail that gives no source, shows it; `more` stands above the receiver's lines. */
export function mail(from: string, subject: string, lines: string[], proof: Proof = 'pass', more: OpenMail['headers'] = []): OpenMail {
  const domain = from.slice(from.lastIndexOf('@') + 1, -1);
  return mailOf(['', from, subject, ...lines], { headers: proof === 'unread' ? null : [...(more ?? []), ...headersSaying(proof, domain)] });
}

/** Words of a lure. */
export const locked = (name: string) => `Hello, your ${name} account has been suspended. Confirm who you are within 24 hours.`;
const seen = (name: string) => `Hello Kim, a browser we do not know signed in to your ${name} account. Was it you? Then all is well.`;
/** A calm alert of a sign-in, before the lines. */
export const alert = (name: string, from: string, lines: string[], proof?: Proof, more?: OpenMail['headers']) =>
  mail(from, `A new browser in your ${name} account`, [seen(name), ...lines], proof, more);
/** A suspension, before the lines. */
export const lock = (name: string, from: string, lines: string[], proof?: Proof, more?: OpenMail['headers']) =>
  mail(from, `Your ${name} account is suspended`, [locked(name), ...lines], proof, more);

/** A mail and the verdicts that it may have. */
export type Row = [what: string, mail: OpenMail, ...VerdictKind[]];
/** One test a row. */
export function tells(what: string, rows: Row[]): void {
  describe(what, () => {
    it.each(rows)('%s', (_what, one, ...kinds) => expect(kinds).toContain(kindOf(one)));
  });
}
