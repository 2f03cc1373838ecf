/** Mails of a few words, proven to be from their sender's domain, and their verdicts. */
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

export const rules = await readRules();

export interface Row {
  from: string;
  name?: string;
  subject: string;
  text: string;
  link?: string;
  words?: string;
}

export const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

export function mailOf({ from, name = '', subject, text, link, words = 'Open' }: Row): OpenMail {
  const domain = from.split('@')[1] ?? '';
  const links = link ? [linkTo(link, words, { offset: Math.max(0, text.indexOf(words)) })] : [];
  return instagramReset({ from: { name, address: from }, subject, body: bodyOf(text, links), headers: headersSaying('pass', domain) });
}
