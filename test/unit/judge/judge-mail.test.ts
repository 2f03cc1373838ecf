import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../judge/verdict.ts';
import { readRules } from '../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from './build-mail.ts';

const rules = await readRules();
const NOBODY = { trustedSenders: [], requests: [], answer: null } as const;
const judge = (mail: OpenMail, remembered: Partial<Parameters<typeof judgeMail>[2]> = {}) =>
  judgeMail(mail, rules, { ...NOBODY, trustedSenders: [], requests: [], ...remembered });
const from = (name: string, address: string): Partial<OpenMail> => ({ from: { name, address } });
const acting = (href: string, text?: string): Partial<OpenMail> => ({ body: bodyOf(RESET_TEXT, [linkTo(href, text)]) });
const saying = (result: 'pass' | 'fail' | 'none', domain: string): Partial<OpenMail> => ({ headers: headersSaying(result, domain) });

describe('a genuine reset', () => {
  it('is unsolicited when no request is known', () => {
    const verdict = judge(instagramReset());
    expect(verdict).toMatchObject({ kind: 'unsolicited', topic: 'reset', platform: 'instagram' });
    expect(verdict.advice[0]?.code).toBe('ignore');
    expect(verdict.advice[1]).toMatchObject({ code: 'turn-on-2fa', url: expect.stringContaining('instagram.com') });
  });

  it.each<[string, number, VerdictKind]>([
    ['two minutes after the request', 2, 'requested'],
    ['a minute before it, by a clock that differs', -1, 'requested'],
    ['an hour and a minute after it', 61, 'unsolicited'],
    ['ten minutes before it', -10, 'unsolicited'],
  ])('that came %s', (_when, minutes, kind) => {
    const mail = instagramReset();
    const at = (mail.date ?? 0) - minutes * 60_000;
    expect(judge(mail, { requests: [{ platform: 'instagram', at }] }).kind).toBe(kind);
  });

  it('is not requested by a request at another platform, nor where its date cannot be read', () => {
    const mail = instagramReset();
    expect(judge(mail, { requests: [{ platform: 'github', at: mail.date ?? 0 }] }).kind).toBe('unsolicited');
    expect(judge({ ...mail, date: null }, { requests: [{ platform: 'instagram', at: mail.date ?? 0 }] }).kind).toBe('unsolicited');
  });

  it("follows the person's own word over everything", () => {
    const mail = instagramReset();
    const requests = [{ platform: 'instagram', at: mail.date ?? 0 }];
    expect(judge(mail, { answer: 'asked' }).kind).toBe('requested');
    expect(judge(mail, { requests, answer: 'not-asked' }).kind).toBe('unsolicited');
  });

  it('stays unsolicited without its source, and says that the sender is unproved', () => {
    const verdict = judge(instagramReset({ headers: null }));
    expect(verdict.kind).toBe('unsolicited');
    expect(verdict.unchecked).toContain('source');
  });

  it.each([
    ['a Safe Links wrapper', 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2Freset&data=1'],
    ["Google's redirect", 'https://www.google.com/url?q=https://www.instagram.com/reset&sa=D'],
    ["Instagram's own redirect", 'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Freset&e=1'],
    ['an upper-case host', 'HTTPS://WWW.INSTAGRAM.COM/reset'],
  ])('stays unsolicited through %s', (_how, href) => {
    expect(judge(instagramReset(acting(href))).kind).toBe('unsolicited');
  });

  it('stays unsolicited with a bare code and no act at all', () => {
    const body = bodyOf('Use 402 118 to reset your Instagram password. Do not share this code.', []);
    expect(judge(instagramReset({ body })).kind).toBe('unsolicited');
  });

  it('is not accused by footer, app-store, social and unsubscribe links', () => {
    const links = [
      linkTo('https://www.instagram.com/reset'),
      linkTo('https://play.google.com/store/apps/details?id=1', 'Get it on Google Play', { button: false }),
      linkTo('https://www.facebook.com/instagram', '', { button: false, picture: true }),
      linkTo('https://mailer.example/unsubscribe', 'Unsubscribe', { button: false }),
    ];
    expect(judge(instagramReset({ body: bodyOf(RESET_TEXT, links) })).kind).toBe('unsolicited');
  });
});

describe('a lure', () => {
  it.each<[string, Partial<OpenMail>]>([
    [
      'comes from a stranger with a stranger’s link',
      {
        ...from('Instagram', 'help@account-notice.example'),
        ...acting('https://kqz-data.example/x'),
        ...saying('pass', 'account-notice.example'),
      },
    ],
    [
      'comes from a stranger with the stranger’s own link',
      { ...from('Instagram', 'help@account-notice.example'), ...acting('https://account-notice.example/x') },
    ],
    ['carries a stranger’s link under a proven sender', acting('https://kqz-data.example/x')],
    [
      'leads to a host that embeds the name',
      { ...from('Instagram', 'no-reply@ig-mail.example'), ...acting('https://instagram.com.reset-now.example/') },
    ],
    ['leads to an IP address', acting('http://203.0.113.9/instagram')],
    ['hides its host behind user info', acting('https://www.instagram.com@evil.example/')],
    ['leads to a place where anybody can publish', acting('https://sites.google.com/view/instagram-reset')],
    [
      'asks to write to a stranger',
      { ...from('Instagram', 'help@account-notice.example'), ...acting('mailto:unlock@account-help.example') },
    ],
    [
      "shows the platform's web address as its name, though its links are genuine",
      from('instagram.com support', 'help@account-notice.example'),
    ],
    ['disguises the name', { ...from('Instаgram', 'help@account-notice.example'), ...acting('https://account-notice.example/') }],
    ['fails authentication and leads elsewhere', { ...acting('https://kqz-data.example/'), ...saying('fail', 'mail.instagram.com') }],
    ['goes through a short link', { ...from('Instagram Support', 'team@flowers.example'), ...acting('https://bit.ly/3xyz') }],
  ])('%s', (_what, change) => {
    const verdict = judge(instagramReset(change));
    expect(verdict).toMatchObject({ kind: 'lure', platform: 'instagram' });
    expect(verdict.advice[0]?.code).toBe('delete');
  });

  it('is never silenced by a trusted sender', () => {
    const lure = instagramReset({ ...from('Instagram', 'help@account-notice.example'), ...acting('https://kqz-data.example/') });
    expect(judge(lure, { trustedSenders: ['account-notice.example'] }).kind).toBe('lure');
  });
});

describe('where we cannot vouch', () => {
  const shop = (more: Partial<OpenMail> = {}): OpenMail =>
    instagramReset({
      ...from('Green Bikes', 'no-reply@greenbikes.example'),
      subject: 'Reset your password',
      body: bodyOf('Somebody asked to reset the password of your Green Bikes account.', [linkTo('https://greenbikes.example/reset')]),
      ...saying('pass', 'greenbikes.example'),
      ...more,
    });

  it.each<[string, OpenMail, VerdictKind]>([
    ['an unknown shop on its own site', shop(), 'unlisted'],
    ['an unknown shop without its source', shop({ headers: null }), 'unlisted'],
    [
      'an unknown shop through a click tracker',
      shop({ body: bodyOf('Reset the password of your Green Bikes account.', [linkTo('https://u123.ct.sendgrid.net/ls/click?x=1')]) }),
      'unlisted',
    ],
    [
      'an unknown shop with a link elsewhere and no second sign',
      shop({ body: bodyOf('Reset the password of your Green Bikes account.', [linkTo('https://bikes-login.example/reset')]) }),
      'unlisted',
    ],
    [
      'an unknown shop with a short link',
      shop({ body: bodyOf('Reset the password of your Green Bikes account.', [linkTo('https://bit.ly/3xyz')]) }),
      'suspicious',
    ],
    ['a failed authentication with genuine acts', instagramReset(saying('fail', 'mail.instagram.com')), 'suspicious'],
    [
      "the platform's web domain as sender, all acts its own",
      instagramReset({ ...from('Instagram', 'x@threads.net'), ...saying('pass', 'threads.net') }),
      'unlisted',
    ],
    [
      "the platform's web domain as sender, an act elsewhere",
      instagramReset({ ...from('Instagram', 'x@threads.net'), ...acting('https://kqz-data.example/') }),
      'lure',
    ],
    [
      "the platform's name under an unlisted suffix, proven, all acts the platform's",
      instagramReset({ ...from('Instagram', 'x@instagram.com.pe'), ...saying('pass', 'instagram.com.pe') }),
      'unlisted',
    ],
    [
      'the same with its own acts',
      instagramReset({
        ...from('Instagram', 'x@instagram.com.pe'),
        ...acting('https://instagram.com.pe/r'),
        ...saying('pass', 'instagram.com.pe'),
      }),
      'suspicious',
    ],
    [
      'the same unproved',
      instagramReset({
        ...from('Instagram', 'x@instagram.com.pe'),
        ...acting('https://instagram.com.pe/r'),
        ...saying('none', 'instagram.com.pe'),
      }),
      'lure',
    ],
    ["a stranger in the platform's name, all acts the platform's", instagramReset(from('Instagram', 'x@flowers.example')), 'suspicious'],
  ])('%s', (_what, mail, kind) => {
    expect(judge(mail).kind).toBe(kind);
  });

  it('a trusted sender silences what is unlisted, and says so', () => {
    const verdict = judge(shop(), { trustedSenders: ['greenbikes.example'] });
    expect(verdict.kind).toBe('none');
    expect(verdict.evidence[0]).toMatchObject({ code: 'trusted-sender' });
  });

  it('a trusted sender silences nothing whose authentication fails', () => {
    expect(judge(shop(saying('fail', 'greenbikes.example')), { trustedSenders: ['greenbikes.example'] }).kind).not.toBe('none');
  });
});

describe('what is no account mail', () => {
  it.each([
    ['marketing of a listed platform', 'New on Instagram', 'Discover reels from people you follow. See what is new this week.'],
    [
      'a receipt',
      'Your receipt from Instagram',
      'Thank you. You paid 4.99 for one month of verification. Order 4471-22. See your order in the app.',
    ],
    ['a note between friends that names a platform', 'dinner', 'Did you see my photo on Instagram? See you at eight.'],
  ])('%s says nothing', (_what, subject, text) => {
    expect(judge(instagramReset({ subject, body: bodyOf(text, [linkTo('https://www.instagram.com/explore', 'See more')]) })).kind).toBe(
      'none',
    );
  });
});

describe('a forwarded copy', () => {
  const copy = (text: string): OpenMail =>
    instagramReset({
      ...from('Maria', 'maria@friends.example'),
      subject: 'Fwd: look',
      body: bodyOf(text, [linkTo('https://kqz-data.example/')]),
      ...saying('pass', 'friends.example'),
    });
  const LINES = 'From: Instagram <help@kqz.example>\nSent: Monday\nTo: me\nSubject: Reset your Instagram password\n\n';

  it('of a lure is a lure, by its first sender', () => {
    const verdict = judge(copy(LINES + RESET_TEXT));
    expect(verdict).toMatchObject({ kind: 'lure', platform: 'instagram' });
    expect(verdict.evidence).toContainEqual(expect.objectContaining({ code: 'mail-forwarded' }));
  });

  it('of a genuine mail is never vouched for', () => {
    const genuine = { ...copy(LINES.replace('help@kqz.example', 'security@mail.instagram.com') + RESET_TEXT) };
    genuine.body.links = [linkTo('https://www.instagram.com/reset')];
    expect(judge(genuine).kind).toBe('unlisted');
  });

  it('does not hide the sender who wrote it', () => {
    const lines = 'From: Maria <maria@friends.example>\nSent: Monday\nTo: me\nSubject: Holiday\n\n';
    const mail = instagramReset({
      ...from('Instagram', 'help@kqz.example'),
      body: bodyOf(lines + RESET_TEXT, [linkTo('https://kqz-data.example/')]),
    });
    expect(judge(mail).kind).toBe('lure');
  });
});

describe('an address that stands in place of the sender’s name', () => {
  const reset = (name: string): OpenMail =>
    instagramReset({
      ...from(name, 'post-desk@weir-upgrade.example'),
      ...acting('https://kqz-data.example/go'),
      headers: null,
      subject: 'Reset your password',
    });

  it.each(['post-desk@weir-upgrade.example', ' Post-Desk@Weir-Upgrade.example '])('is no name: "%s"', (name) => {
    expect(judge(reset(name))).toEqual(judge(reset('')));
    expect(judge(reset(''))).toMatchObject({ kind: 'lure' });
  });

  it('is one where it is another’s: it is what the sender wants to be taken for', () => {
    const verdict = judge(instagramReset({ ...from('security@mail.instagram.com', 'x@weir-upgrade.example'), headers: null }));
    expect(verdict.kind).toBe('lure');
  });
});

describe('a tag that the receiver’s gateway puts before a subject', () => {
  const subject = 'Re: How do I reset the password of my account?';
  const talk = (tagged: string): OpenMail =>
    instagramReset({
      ...from('Kim Lund', 'kim@weir-works.example'),
      ...saying('pass', 'weir-works.example'),
      subject: tagged,
      body: bodyOf('Ana wrote:\n> How do I reset the password of my account?\nAsk the desk, see https://kqz-data.example/help', [
        linkTo('https://kqz-data.example/help', 'https://kqz-data.example/help', { button: false }),
      ]),
    });

  it.each(['[EXTERNAL] ', '[EXT] ', '[Extern] ', '***SPAM*** ', '[SUSPECTED SPAM] ', '{Spam?} ', 'EXTERNAL: '])(
    'is none of its words: "%s"',
    (tag) => expect(judge(talk(`${tag}${subject}`))).toEqual(judge(talk(subject))),
  );

  it('is told from what a sender writes', () => {
    expect(judge(instagramReset({ subject: '[GitHub] Please reset your password' })).topic).toBe('reset');
  });
});
