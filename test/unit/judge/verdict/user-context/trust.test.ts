import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { HeaderLine, OpenMail } from '../../../../../judge/open-mail.ts';
import { provenList, type UserLists } from '../../../../../judge/verdict/user-context.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();
const judged = (mail: OpenMail, lists: Partial<UserLists> = {}) =>
  judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null, ...lists });
const codes = ({ evidence }: ReturnType<typeof judged>): string[] => evidence.map(({ code }) => code);

const TRUSTED = { trustedSenders: ['greenbikes.example', 'gardener@mail.example'] };

/** A reset of a shop on no list; whoever wrote it, its sender line says Green Bikes. */
const shop = (more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name: 'Green Bikes', address: 'no-reply@greenbikes.example' },
    subject: 'Reset your password',
    body: bodyOf('Somebody asked to reset the password of your Green Bikes account.', [linkTo('https://greenbikes.example/reset')]),
    headers: headersSaying('pass', 'greenbikes.example'),
    ...more,
  });
const line = (name: string, value: string): HeaderLine => ({ name, value });
const RECEIVED = line('received', 'from out.sender.example by mx.mail.example with ESMTPS id 1; Mon, 5 Jan 2026 10:00:00 +0000');
const results = (value: string): HeaderLine => line('authentication-results', `mx.mail.example; ${value}`);

describe('a forged sender line with the name of somebody whom the person trusts', () => {
  it.each<[what: string, headers: OpenMail['headers']]>([
    ['whose source cannot be read', null],
    ['of which the receiver says nothing', [RECEIVED]],
    ['of which the receiver found nothing', headersSaying('none', 'greenbikes.example')],
    ['that its owner disowns', headersSaying('fail', 'greenbikes.example')],
    [
      'that passed for the forger alone',
      [RECEIVED, results('spf=pass smtp.mailfrom=kqz-data.example; dkim=pass header.d=kqz-data.example')],
    ],
    [
      'that brought its own result',
      [RECEIVED, line('authentication-results', 'greenbikes.example; dkim=pass header.d=greenbikes.example; dmarc=pass')],
    ],
  ])('is never quietened: %s', (_what, headers) => {
    const plain = judged(shop({ headers }));
    const verdict = judged(shop({ headers }), TRUSTED);
    expect(verdict.kind).toBe(plain.kind);
    expect(verdict.kind).not.toBe('none');
    expect(codes(verdict)).not.toContain('trusted-sender');
    expect(codes(verdict)).toContain('trusted-unproved');
  });

  it('is never quietened in a copy that somebody passes on, of whom alone the receiver knows', () => {
    const text = [
      '---------- Forwarded message ----------',
      'From: Green Bikes <no-reply@greenbikes.example>',
      'Date: Mon, 5 Jan 2026 at 10:00',
      'Subject: Reset your password',
      'To: <ana@mail.example>',
      '',
      'Somebody asked to reset the password of your Green Bikes account. Your account will be closed.',
    ].join('\n');
    const mail = shop({
      from: { name: 'Ana', address: 'ana@kqz-data.example' },
      subject: 'Fwd: Reset your password',
      body: bodyOf(text, [linkTo('https://kqz-data.example/reset')]),
      headers: headersSaying('pass', 'kqz-data.example'),
    });
    expect(codes(judged(mail, TRUSTED))).not.toContain('trusted-sender');
  });

  it('is never quietened behind a relay, which stands for whoever writes through it', () => {
    const address = 'no-reply_at_greenbikes_example_x7k2m9qp@privaterelay.appleid.com';
    const mail = shop({ from: { name: 'Green Bikes', address }, headers: headersSaying('pass', 'privaterelay.appleid.com') });
    expect(judged(mail, TRUSTED)).toMatchObject({ kind: judged(mail).kind });
    expect(codes(judged(mail, TRUSTED))).not.toContain('trusted-sender');
  });

  it('is never vouched for: no entry makes a mail genuine', () => {
    for (const headers of [null, headersSaying('pass', 'greenbikes.example')])
      expect(['unlisted', 'none']).toContain(judged(shop({ headers }), TRUSTED).kind);
  });
});

describe('a trusted mailing list', () => {
  const lists = { trustedLists: ['news.lists.example'] };
  const LIST = line('list-id', 'Bike news <news.lists.example>');
  const FROM_LIST = results('dkim=pass header.d=lists.example');
  it.each<[what: string, headers: HeaderLine[] | null, named: string]>([
    ['that signed the mail', [RECEIVED, FROM_LIST, LIST], 'news.lists.example'],
    ['that is only named in it', [RECEIVED, LIST], ''],
    ['that no line names', [RECEIVED, FROM_LIST], ''],
    ['in a source that cannot be read', null, ''],
  ])('can be offered to be trusted only where it is proven: one %s', (_what, headers, named) => {
    expect(provenList(shop({ headers }))).toBe(named);
  });

  it.each<[what: string, headers: HeaderLine[] | null, quiet: boolean]>([
    ['that signed the mail', [RECEIVED, FROM_LIST, LIST], true],
    ['from whose host it came', [RECEIVED, results('spf=pass smtp.mailfrom=bounce@news.lists.example'), LIST], true],
    [
      'that is only named in it',
      [RECEIVED, results('dkim=pass header.d=kqz-data.example; dmarc=pass header.from=kqz-data.example'), LIST],
      false,
    ],
    ['whose sender is proven by DMARC without a name', [RECEIVED, results('dmarc=pass'), LIST], false],
    ['of another name', [RECEIVED, FROM_LIST, line('list-id', '<other.lists.example>')], false],
    ['beside a second one', [RECEIVED, FROM_LIST, LIST, line('list-id', '<other.lists.example>')], false],
    ['in a source that cannot be read', null, false],
  ])('%s', (_what, headers, quiet) => {
    const verdict = judged(shop({ headers }), lists);
    expect(verdict.kind === 'none').toBe(quiet);
    expect(codes(verdict).includes('trusted-sender')).toBe(quiet);
  });
});

describe('a listed sender that the person distrusts', () => {
  it.each([
    ['its host', ['mail.instagram.com'], 'unlisted'],
    ['what stands above its host', ['instagram.com'], 'unlisted'],
    ['its address', ['security@mail.instagram.com'], 'unlisted'],
    ['another host', ['about.instagram.com'], 'unsolicited'],
  ] as const)('is not vouched for any more: %s', (_what, distrustedSenders, kind) => {
    const verdict = judged(instagramReset(), { distrustedSenders: [...distrustedSenders] });
    expect(verdict.kind).toBe(kind);
    expect(codes(verdict).includes('sender-distrusted')).toBe(kind === 'unlisted');
  });

  it('is not vouched for though the mail was asked for, nor where the person trusts it as well', () => {
    const mail = instagramReset();
    const distrustedSenders = ['mail.instagram.com'];
    const requests = [{ platform: 'instagram', at: mail.date ?? 0 }];
    expect(judgeMail(mail, rules, { trustedSenders: [], requests, answer: 'asked', distrustedSenders }).kind).toBe('unlisted');
    expect(judged(mail, { trustedSenders: ['instagram.com'], distrustedSenders }).kind).toBe('unlisted');
  });

  it('still sends lures', () => {
    const lure = instagramReset({ body: bodyOf('Reset your Instagram password', [linkTo('https://kqz-data.example/x')]) });
    expect(judged(lure, { distrustedSenders: ['mail.instagram.com'] }).kind).toBe('lure');
  });
});

describe('a platform that the person switched off', () => {
  it.each([
    ['its own mail', instagramReset()],
    ['a lure in its name', instagramReset({ from: { name: 'Instagram', address: 'x@kqz-data.example' }, headers: null })],
  ])('has nothing said of %s, with the reason', (_what, mail) => {
    expect(judged(mail).kind).not.toBe('none');
    expect(judged(mail, { platformsOff: ['instagram'] })).toMatchObject({ kind: 'none', advice: [], evidence: [{ code: 'platform-off' }] });
  });

  it('changes nothing for any other', () => {
    expect(judged(instagramReset(), { platformsOff: ['github'] })).toEqual(judged(instagramReset()));
    expect(judged(shop(), { platformsOff: ['instagram'] })).toEqual(judged(shop()));
  });
});
