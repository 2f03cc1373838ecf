import { describe, expect, it } from 'vitest';
import { demandsIn, hurries, mayDemand } from '../../../../judge/claim/demands.ts';
import { plain } from '../../../../judge/text/plain.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';

describe('the kinds of demands of a text', () => {
  it.each([
    [0, 'See you at the harbour on Sunday, bring a jacket.'],
    [1, 'You have a new message in the portal. Sign in to read it.'],
    [1, 'The hall rent is 90 EUR a month.'],
    [2, 'Your claim is on its way: we refund 34 EUR.'],
    [3, 'Your membership ends tonight. Pay 9.90 EUR to keep it.'],
    [5, 'Ihr Guthaben von 80 Euro endet morgen, bitte anmelden.'],
    [3, 'Your page was reported for a violation and will be removed within 12 hours. Confirm your details.'],
    [4, 'La sua casella è piena: acceda entro 24 ore e paghi 2,00 €, altrimenti sarà chiusa.'],
  ])('are %i: %s', (kinds, text) => {
    expect(demandsIn(plain(text))).toBe(kinds);
  });
});

describe('a hurry', () => {
  it.each(['within 12 hours', 'innerhalb von 3 Tagen', 'avant demain', 'entro 2 giorni'])('is %s', (text) => {
    expect(hurries(plain(text))).toBe(true);
  });

  it.each(['within 30 days', 'in 14 Tagen', 'next spring'])('is not %s', (text) => {
    expect(hurries(plain(text))).toBe(false);
  });
});

describe('a letter that demands', () => {
  const letter = (name: string, text: string) =>
    instagramReset({ from: { name, address: 'a@kqz.example' }, subject: 'News', body: bodyOf(text, []) });

  it.each([
    [true, 'an office', letter('Billing Desk', 'Pay 12.00 EUR')],
    [false, 'a person', letter('Mara Quist', 'Pay 12.00 EUR')],
    [false, 'an office that wants nothing', letter('Billing Desk', 'Thank you for coming')],
    [false, 'an office at great length', letter('Billing Desk', `Pay 12.00 EUR ${'and more '.repeat(300)}`)],
  ])('is %s of %s', (expected, _, mail) => {
    expect(mayDemand(mail)).toBe(expected);
  });
});
