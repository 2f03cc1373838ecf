import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import { readRules } from '../../../scripts/rules.ts';
import { HONEST_KINDS, ODD_KINDS } from './honest-kinds.ts';
import { DOUBTFUL_MAIL, HONEST_MAIL } from './honest-mail.ts';
import { mailOf } from './written-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('honest mail is never warned of', () => {
  it.each([...HONEST_MAIL, ...HONEST_KINDS])('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(['none', 'unlisted', 'unsolicited']).toContain(kindOf(mail));
  });
});

describe('honest mail that lures look like is never red', () => {
  it.each([...DOUBTFUL_MAIL, ...ODD_KINDS])('%s', (...row) => {
    for (const mail of [mailOf(row), mailOf(row, { headers: null })]) expect(kindOf(mail)).not.toBe('lure');
  });
});

describe('a newsletter that anybody can leave', () => {
  const list = (row: Parameters<typeof mailOf>[0]) => {
    const mail = mailOf(row);
    return { ...mail, headers: [...(mail.headers ?? []), { name: 'list-unsubscribe', value: '<https://left.example/u>' }] };
  };

  it('called after a platform and more is not taken for the platform', () => {
    const sign = '[[Sign up]](https://www.eventbrite.com/e/1)';
    expect(kindOf(list(['', 'Tesla Insights North <post@fjordcars.example>', 'Annual meeting', 'Welcome in June.', sign]))).toBe('none');
    expect(kindOf(mailOf(['', 'Tesla Insights North <post@fjordcars.example>', 'Annual meeting', 'Welcome in June.', sign]))).toBe('lure');
  });

  it('of a platform itself is not red for a partner’s link, and not vouched for', () => {
    const row: Parameters<typeof mailOf>[0] = [
      '',
      'GitHub <noreply@github.com>',
      'Secure your account: new guides',
      'Verify your account and secure it with two-factor authentication.',
      '[[Settings]](https://github.com/settings/security) [Watch the talk](https://talks.partner.example/1)',
    ];
    expect(['unlisted', 'lure']).toContain(kindOf(list(row)));
    expect(kindOf(mailOf(row))).toBe('lure');
  });
});

describe('somebody who tells of a scam', () => {
  const told = (name: string, ...more: string[]) =>
    mailOf([
      '',
      `${name} <bob@reedhome.example>`,
      '[talk] PayPal scam mail',
      'Anyone else? "Your PayPal account has been limited, please verify it at http://210.4.11.8/pp"',
      ...more,
    ]);

  it('is not accused', () => {
    expect(['none', 'unlisted']).toContain(kindOf(told('Bob Reed', '-- \nhttp://reedhome.example/~bob')));
  });

  it('is, where a button stands in it or an office writes', () => {
    expect(['lure', 'suspicious']).toContain(kindOf(told('Bob Reed', '[[Verify]](http://210.4.11.8/pp)')));
    expect(['lure', 'suspicious']).toContain(kindOf(told('Account Security', '[Verify](http://210.4.11.8/pp)')));
  });
});
