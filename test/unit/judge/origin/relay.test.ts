import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import { unrelayed } from '../../../../judge/origin/relay.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from '../build-mail.ts';

const rules = await readRules();

const FORMS: [relay: string, name: string, address: string][] = [
  ['Hide My Email', 'Instagram', 'security_at_mail_instagram_com_x7k2m9qp@privaterelay.appleid.com'],
  ['Hide My Email', 'Instagram', 'security_at_mail_instagram_com_4hj2k_b70c@icloud.com'],
  ['SimpleLogin', 'Instagram - security(a)mail.instagram.com', 'security_at_mail_instagram_com_qwertzui@simplelogin.co'],
  ['Proton Pass', 'Instagram', 'security_at_mail_instagram_com_qwertzui@passmail.net'],
  ['addy.io', "Instagram 'security at mail.instagram.com'", 'shop+security=mail.instagram.com@anonaddy.me'],
  ['DuckDuckGo Email Protection', 'Instagram', 'security_at_mail.instagram.com_ana@duck.com'],
  ['Firefox Relay', 'security@mail.instagram.com [via Relay]', 'x1y2z3@mozmail.com'],
  ['Firefox Relay', 'Instagram <security@mail.instagram.com> [via Relay]', 'x1y2z3@mozmail.com'],
];

describe('a relay', () => {
  it.each(FORMS)('%s: the true sender of %s <%s> is read', (relay, name, address) => {
    expect(unrelayed({ name, address })).toEqual({ address: 'security@mail.instagram.com', relay });
  });

  it.each(FORMS)('%s: proves nothing and disguises nobody (%s <%s>)', (_relay, name, address) => {
    const mail = instagramReset({ from: { name, address }, headers: headersSaying('pass', address.split('@')[1] ?? '') });
    const kindOf = (href: string) =>
      judgeMail({ ...mail, body: bodyOf(RESET_TEXT, [linkTo(href)]) }, rules, { trustedSenders: [], requests: [], answer: null }).kind;
    expect(kindOf('https://www.instagram.com/accounts/password/reset/?t=1')).toBe('unlisted');
    expect(kindOf('https://kqz-data.example/')).toBe('lure');
  });

  it.each([
    ['another domain', { name: '', address: 'security_at_mail_instagram_com_x7k2m9qp@evil.example' }],
    ['an ordinary mailbox', { name: 'Ana', address: 'ana_at_home@icloud.com' }],
    ['a name without its mark', { name: 'security@mail.instagram.com', address: 'x@mozmail.com' }],
    ['an alias of its own', { name: '', address: 'someone@privaterelay.appleid.com' }],
  ])('is not seen in %s', (_what, from) => {
    expect(unrelayed(from)).toEqual({ address: from.address, relay: '' });
  });

  it('is read where the relay wrote, not where the sender did', () => {
    const name = 'security@mail.instagram.com [via Relay] <a@kqz-data.ru> [via Relay]';
    expect(unrelayed({ name, address: 'x@mozmail.com' })).toEqual({ address: 'a@kqz-data.ru', relay: 'Firefox Relay' });
  });

  it('is not seen where there is no sender', () => {
    expect(unrelayed(null)).toEqual({ address: '', relay: '' });
  });
});
