import { describe, expect, it } from 'vitest';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { CREDENTIALS, judge } from './rules.ts';

const ELSEWHERE = 'https://account-check.top/';
const NAMELESS = `<title>Welcome</title>${CREDENTIALS}`;
const from = (verdict: VerdictKind, platform: string | null = 'instagram') => ({ platform, verdict });

describe('a page that names nobody and asks for a password', () => {
  it.each([
    ['a lure', from('lure'), 'lure'],
    ['a lure that named nobody', from('lure', null), 'suspicious'],
    ['a lure in the name of a platform that is on no list any more', from('lure', 'gone'), 'suspicious'],
    ['a suspicious mail', from('suspicious'), 'suspicious'],
    ['a suspicious mail that named nobody', from('suspicious', null), 'none'],
    ['a genuine mail', from('unsolicited'), 'none'],
    ['a mail that was asked for', from('requested'), 'none'],
    ['a mail from an unknown sender', from('unlisted'), 'none'],
    ['a mail that was no account mail', from('none', null), 'none'],
  ] as const)('reached from %s', (_, referrerMail, kind) => {
    expect(judge(NAMELESS, ELSEWHERE, { referrerMail }).kind).toBe(kind);
  });

  it('is silent where it was opened otherwise', () => {
    expect(judge(NAMELESS, ELSEWHERE).kind).toBe('none');
  });

  it('has the mail for its main reason', () => {
    const [reason] = judge(NAMELESS, ELSEWHERE, { referrerMail: from('lure') }).evidence;
    expect(reason).toEqual({ code: 'page-from-mail', strength: 'strong', facts: { platform: 'Instagram' } });
  });

  it('is not said to be "not somebody\'s" where the mail named nobody', () => {
    const verdict = judge(NAMELESS, ELSEWHERE, { referrerMail: from('lure', null) });
    expect(verdict).toMatchObject({ platform: null, platformName: '' });
    expect(verdict.evidence.map(({ code }) => code)).toEqual(['page-from-mail', 'page-asks']);
  });
});

describe('a page that a lure or an odd mail led to', () => {
  it.each(['lure', 'suspicious'] as const)("is left alone on a platform's own ground, whose mail it ever was (%s)", (verdict) => {
    for (const url of [
      'https://www.instagram.com/',
      'https://accounts.google.com/signin',
      'https://acme.okta.com/login',
      'https://login.microsoftonline.com/common',
      'https://www.paypal.com/signin',
    ]) {
      expect(judge(NAMELESS, url, { referrerMail: from(verdict) }).kind, url).toBe('none');
    }
  });

  it("is left alone under the platform's bare name in another country, but not where anybody publishes", () => {
    expect(judge(NAMELESS, 'https://accounts.instagram.de/', { referrerMail: from('lure') }).kind).toBe('none');
    expect(judge(NAMELESS, 'https://sites.google.com/view/login', { referrerMail: from('lure', 'google') }).kind).toBe('lure');
  });

  it('is left alone where it asks for no secret', () => {
    expect(judge('<title>Welcome</title><p>Hello</p>', ELSEWHERE, { referrerMail: from('lure') }).kind).toBe('none');
    expect(
      judge('<title>News</title><form><input type="email" name="email"><button>Subscribe</button></form>', ELSEWHERE, {
        referrerMail: from('lure'),
      }).kind,
    ).toBe('none');
  });

  it('is left alone where the person trusts the site, unless it pretends itself', () => {
    const trustedSites = ['account-check.top'];
    expect(judge(NAMELESS, ELSEWHERE, { trustedSites, referrerMail: from('lure') }).kind).toBe('none');
    const pretends = `<title>Instagram</title><h1>Log in to Instagram</h1>${CREDENTIALS}`;
    expect(judge(pretends, ELSEWHERE, { trustedSites, referrerMail: from('lure') }).kind).toBe('lure');
  });

  it('is left alone by an odd mail where it says openly whose it is', () => {
    const shop = `<title>Sign in - Flowershop</title><h1>Flowershop</h1>${CREDENTIALS}`;
    expect(judge(shop, 'https://www.flowershop.example/login', { referrerMail: from('suspicious') }).kind).toBe('none');
    expect(judge(shop, 'https://www.flowershop.example/login', { referrerMail: from('lure') }).kind).toBe('lure');
  });

  it('is a lure where mail and page are odd in the same name', () => {
    const hint = `<p>By continuing, you agree to Instagram's Terms of Use.</p>${CREDENTIALS}`;
    expect(judge(hint, ELSEWHERE).kind).toBe('suspicious');
    expect(judge(hint, ELSEWHERE, { referrerMail: from('suspicious') }).kind).toBe('lure');
    expect(judge(hint, ELSEWHERE, { referrerMail: from('suspicious', 'netflix') }).kind).toBe('suspicious');
  });
});

describe("a platform's own page that its own mail led to", () => {
  const arrived = (verdict: VerdictKind, url = 'https://www.instagram.com/accounts/password/reset/confirm/') =>
    judge(NAMELESS, url, { referrerMail: from(verdict) });

  it.each(['unsolicited', 'requested'] as const)('says so, without a warning (%s)', (mail) => {
    expect(arrived(mail)).toMatchObject({
      kind: 'none',
      platform: 'instagram',
      platformName: 'Instagram',
      evidence: [
        { code: 'page-own-host', facts: { host: 'www.instagram.com' } },
        { code: 'page-from-mail', facts: { platform: 'Instagram', mail } },
      ],
    });
  });

  it.each(['lure', 'suspicious', 'unlisted', 'none'] as const)('says nothing after another mail (%s)', (mail) => {
    expect(arrived(mail).evidence).toEqual([]);
  });

  it("says nothing on another platform's page, or where nothing is asked for", () => {
    expect(arrived('requested', 'https://www.netflix.com/login').evidence).toEqual([]);
    const plain = judge('<title>Welcome</title>', 'https://www.instagram.com/', { referrerMail: from('requested') });
    expect(plain.evidence).toEqual([]);
  });
});

describe('a platform’s own page for the code of a device', () => {
  const page = '<title>Enter code</title><form><label>Code <input name="otp"></label><button>Next</button></form>';
  const url = 'https://login.microsoft.com/device';

  it.each([
    ['a mail of another', { platform: 'docusign', verdict: 'lure' }],
    ['a mail of nobody', { platform: null, verdict: 'unlisted' }],
    ['a mail that only says to be the platform’s', { platform: 'microsoft', verdict: 'suspicious' }],
  ] as const)('is asked about where %s led there', (_, referrerMail) => {
    expect(judge(page, url, { referrerMail })).toMatchObject({
      kind: 'suspicious',
      platform: null,
      evidence: [{ code: 'page-lets-device-in' }],
    });
  });

  it('is left alone where no mail led there, where the platform’s own did, and on its other pages', () => {
    const lure = { platform: 'docusign', verdict: 'lure' } as const;
    expect(judge(page, url).kind).toBe('none');
    expect(judge(page, url, { referrerMail: { platform: 'microsoft', verdict: 'unsolicited' } }).kind).toBe('none');
    expect(judge(page, 'https://login.microsoft.com/', { referrerMail: lure }).kind).toBe('none');
  });
});

describe('a platform’s own page that lets an app in', () => {
  const page = '<title>Permissions requested</title><form><input type="email" placeholder="Email"><button>Next</button></form>';
  const url = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&response_type=code&scope=Mail.Read';

  it.each([
    ['a lure of another', { platform: 'docusign', verdict: 'lure' }],
    ['an odd mail of nobody', { platform: null, verdict: 'suspicious' }],
  ] as const)('is asked about where %s led there', (_, referrerMail) => {
    expect(judge(page, url, { referrerMail })).toMatchObject({
      kind: 'suspicious',
      evidence: [{ code: 'page-lets-app-in' }],
      advice: [{ code: 'allow-nothing' }],
    });
  });

  it('is left alone after any other mail: firms sign their people in by such pages', () => {
    for (const verdict of ['unlisted', 'none', 'unsolicited', 'requested'] as const)
      expect(judge(page, url, { referrerMail: { platform: 'atlassian', verdict } }).kind, verdict).toBe('none');
    expect(judge(page, url).kind).toBe('none');
  });
});

describe('a page that asks who and where somebody is', () => {
  const page = '<title>Delivery</title><form><input placeholder="Name"><input placeholder="Street"><input placeholder="City"></form>';

  it('is the other half of the lure that led there, and of nothing less', () => {
    expect(judge(page, ELSEWHERE, { referrerMail: from('lure') }).kind).toBe('lure');
    expect(judge(page, ELSEWHERE, { referrerMail: from('suspicious') }).kind).toBe('none');
    expect(judge(page, ELSEWHERE).kind).toBe('none');
  });

  it('is no arrival on the platform’s own site', () => {
    expect(judge(page, 'https://www.instagram.com/', { referrerMail: from('unsolicited') }).evidence).toEqual([]);
  });
});
