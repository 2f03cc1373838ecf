import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { DOUBTFUL_MAIL, HONEST_MAIL } from './honest-mail.ts';
import { mailOf } from './written-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('honest mail is never warned of', () => {
  it.each(HONEST_MAIL)('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(['none', 'unlisted', 'unsolicited']).toContain(kindOf(mail));
  });
});

describe('honest mail that lures look like is never red', () => {
  it.each(DOUBTFUL_MAIL)('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(kindOf(mail)).not.toBe('lure');
  });
});
