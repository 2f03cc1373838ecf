import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { mailOf } from '../../written-mail.ts';

const rules = await readRules();
const NOTHING = { trustedSenders: [], requests: [], answer: null };
const kindOf = (from: string, ...lines: string[]) => judgeMail(mailOf(['', from, 'Invoice 4411', ...lines]), rules, NOTHING).kind;

describe('a bill that the reader never ordered, with a number that undoes it', () => {
  it.each([
    [
      'in a listed name is red',
      'lure',
      'Billing <k.moore@gmail.com>',
      'Your Netflix payment of $99 was charged. To cancel call +1 (818) 555-0147.',
    ],
    [
      'in nobody’s name is amber',
      'suspicious',
      'Billing <k.moore@gmail.com>',
      'Your card was charged $399. If you did not make this purchase call +1 (818) 555-0147.',
    ],
    [
      'in nobody’s name, only to be cancelled, is left alone',
      'none',
      'Billing <k.moore@gmail.com>',
      'Your class was charged $20. To cancel call +1 (818) 555-0147.',
    ],
    [
      'from a firm that says who it is is left alone',
      'none',
      'Lake Yoga <hi@lakeyoga.example>',
      'Lake Yoga: you paid $20 with PayPal. To cancel the order call +1 (818) 555-0147.',
    ],
    [
      'with a person’s own number is left alone',
      'none',
      'Tom Weir <tom.weir@gmail.com>',
      'You sent $20 by PayPal for the tent. To cancel, call me at +1 (818) 555-0147.',
    ],
    [
      'without a number is left alone',
      'none',
      'Tom Weir <tom.weir@gmail.com>',
      'Your Netflix order 5512 33 was charged to me. Should I cancel it?',
    ],
  ])('%s', (_what, kind, from, text) => expect(kindOf(from, text)).toBe(kind));

  it('in a listed name, but as an invitation, is amber', () => {
    const mail = mailOf([
      '',
      'Billing <k.moore@kqz.example>',
      'Invoice 4411',
      'Your Netflix payment of $99 was charged. To cancel call +1 (818) 555-0147.',
    ]);
    const invitation = { ...mail, attachments: [{ name: 'invite.ics', type: 'text/calendar' }] };
    expect(judgeMail(mail, rules, NOTHING).kind).toBe('lure');
    expect(judgeMail(invitation, rules, NOTHING).kind).toBe('suspicious');
  });
});
