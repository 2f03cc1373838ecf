import { describe, expect, it } from 'vitest';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { findClaims } from '../../../../judge/claim/claim.ts';
import { claimsMailProvider } from '../../../../judge/claim/sender-claims.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, instagramReset } from '../build-mail.ts';

const rules = await readRules();
const mailOf = (name: string, subject: string, text = '', more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({ from: { name, address: 'someone@unknown.example' }, subject, body: bodyOf(text, []), ...more });
const best = (mail: OpenMail) => {
  const claim = findClaims(mail, rules.names, new Set())[0];
  return claim ? `${claim.platform.id} ${claim.strength}` : 'nobody';
};

describe('a mail claims a platform', () => {
  it.each([
    ['by the name of its sender', 'Instagram', 'Important', '', 'instagram strong'],
    ['with the words of a department', 'PayPal Security Team', 'Notice', '', 'paypal strong'],
    ['by an address as name', 'MetaMask.io', 'Notice', '', 'metamask strong'],
    ['in Cyrillic look-alikes', 'Instаgrаm', 'Notice', '', 'instagram strong'],
    ['with I for l', 'Trust WaIIet', 'Notice', '', 'trustwallet strong'],
    ['in letters spaced out', 'P a y P a l', 'Notice', '', 'paypal strong'],
    ['in invisible marks', 'Pay\u200bPal', 'Notice', '', 'paypal strong'],
    ['by subject and text together', 'Customer care', 'Your Netflix membership', 'Your Netflix account is on hold.', 'netflix strong'],
    ['by a common word with a second sign', 'Apple Support', 'Your Apple ID was locked', 'Dear customer', 'apple strong'],
  ])('%s', (_how, name, subject, text, expected) => {
    expect(best(mailOf(name, subject, text))).toBe(expected);
  });
});

describe('a mail that merely speaks of a platform', () => {
  it.each([
    ['a text that mentions one', 'Green Bikes', 'News', 'Follow us on our way. You can sign in with your Google account.', 'google weak'],
    ['a common word as a name', 'Apple Orchard', 'Harvest', 'Come and pick.', 'nobody'],
    ['a word inside a word', 'Purchasers', 'Your purchase', 'Thanks for your purchase.', 'nobody'],
    ['nothing', 'Ana', 'Dinner', 'See you at eight.', 'nobody'],
  ])('%s', (_what, name, subject, text, expected) => {
    expect(best(mailOf(name, subject, text))).toBe(expected);
  });

  it('is not what its row of social icons says', () => {
    const picture = { file: '', host: '', width: 24, height: 24, link: null, offset: 0 };
    const pictures = ['Facebook', 'Instagram', 'LinkedIn'].map((alt) => ({ ...picture, alt }));
    expect(best(mailOf('Green Bikes', 'Reset', 'Reset it.', { body: bodyOf('Reset it.', [], { pictures }) }))).toBe('nobody');
  });
});

describe('a mail that says it is the mail provider', () => {
  it.each([
    ['Mail Administrator', true],
    ['Webmail Support', true],
    ['IT Help Desk', true],
    ['IT Support Team', true],
    ['Mailbox Quota', true],
    ['Support', false],
    ['Maria Mail', false],
    ['Green Bikes Service', false],
  ])('%s: %s', (name, expected) => {
    expect(claimsMailProvider(mailOf(name, 'Notice'), true) !== '').toBe(expected);
  });
});

describe('the address of a sender', () => {
  it.each([
    ['names a firm by its host', 'desk@last.fm', 'last.fm'],
    ['names nobody by the end of two words', 'desk@how-we-last.fm', 'nobody'],
  ])('%s', (_, address, expected) => {
    const [claim] = findClaims(mailOf('Anna', 'Hello', '', { from: { name: 'Anna', address } }), rules.names, new Set());
    expect(claim?.platform.id ?? 'nobody').toBe(expected);
  });
});
