import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import { leastCost, threadCpu } from '../../../../../scripts/fuzz/cost.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { mailOf } from '../../written-mail.ts';

const rules = await readRules();
const reset = (name: string, domain: string, said = name, host = `sso.${domain}`) =>
  mailOf([
    '',
    `${name} <noreply@${domain}>`,
    `Reset your ${said} password`,
    `Hi Anna, reset the password of your ${said} account here.`,
    `[[Reset password]](https://${host}/r?t=1)`,
    `© 2026 ${said}`,
  ]);
/** Thousands of words beside the names of a platform are compared with names that are read once. */
const thousandWords = (word: string) => reset('Box Networks', 'boxnetworks.example', `${word} `.repeat(2000));
const kindsOf = (mail: ReturnType<typeof mailOf>) =>
  [mail, { ...mail, headers: null }].map((one) => judgeMail(one, rules, { trustedSenders: [], requests: [], answer: null }).kind);

describe('a firm whose longer name holds a word that a platform is called by', () => {
  it.each([
    ['Box Central', 'boxcentral.example'],
    ['Ring Central Bikes', 'ringcentralbikes.example'],
    ['Wise Foods', 'wisefoods.example'],
    ['Target Marketing', 'targetmarketing.example'],
    ['Orange Theory', 'orangetheory.example'],
    ['Signal Iduna', 'signal-iduna.example'],
    ['Signal Iduna', 'iduna.example'],
    ['Chime Labs', 'chimelabs.example'],
    ['Apple Leisure Group', 'appleleisure.example'],
    ['Delta Dental', 'deltadental.example'],
    ['United Farmers', 'unitedfarmers.example'],
    ['Visa Travel', 'visatravel.example'],
    ['Max Planck', 'maxplanck.example'],
    ['Square Peg', 'squarepeg.example'],
    ['Shell Energy', 'shellenergy.example'],
    ['Booking Kit', 'bookingkit.example'],
    ['Chase Center', 'chasecenter.example'],
  ])('is grey at home: %s at %s', (name, domain) => {
    expect(kindsOf(reset(name, domain))).toEqual(['unlisted', 'unlisted']);
  });

  it('is grey at a domain that another of its names spells', () => {
    expect(kindsOf(reset('Box Central', 'boxnetworks.example', 'Box Networks'))).toEqual(['unlisted', 'unlisted']);
  });

  it.each([
    ['Box', 'boxnetworks.example'],
    ['Box Support', 'box-verify.example'],
    ['Wise Account Team', 'wise-account.example'],
    ['Ring Security', 'ring-security.example'],
    ['Chase Online', 'chase-online.example'],
    ['Apple Support', 'apple-id-check.example'],
  ])('is none by desks and words of accounts alone: %s at %s', (name, domain) => {
    expect(kindsOf(reset(name, domain, name.split(' ')[0]))).toEqual(['lure', 'lure']);
  });

  it('is red where its acts lead elsewhere', () => {
    expect(kindsOf(reset('Wise Foods', 'wisefoods.example', 'Wise', 'wz-441.example'))).toEqual(['lure', 'lure']);
  });
});

describe('a word that is repeated two thousand times', () => {
  it.each(['密码', 'reset', '0800 555 0199', 'kqz.example', 'Box'])('is judged about as quickly as prose: %s', (word) => {
    const cost = (mail: ReturnType<typeof mailOf>): number => leastCost(() => kindsOf(mail), 0, threadCpu);
    const prose = cost(thousandWords('the quick brown fox'));
    expect(cost(thousandWords(word))).toBeLessThan(Math.max(prose * 3, 50));
  });
});
