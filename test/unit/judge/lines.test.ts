/** The lines between the verdicts, one row or more for each rule of the design. */
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../judge/judge-mail.ts';
import type { BodyLink, HeaderLine, OpenMail, Receiver } from '../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../judge/verdict.ts';
import { readRules } from '../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from './build-mail.ts';

type Row = [rule: string, mail: OpenMail, kind: VerdictKind];

const rules = await readRules();
const verdictOn = (mail: OpenMail, trustedSenders: string[] = []) => judgeMail(mail, rules, { trustedSenders, requests: [], answer: null });

const OWN = 'https://www.instagram.com/accounts/password/reset/?t=1';
const ELSEWHERE = 'https://kqz-data.example/x';
const sent = (address: string, result: 'pass' | 'fail' | 'none' = 'pass', name = 'Instagram'): Partial<OpenMail> => ({
  from: { name, address },
  headers: headersSaying(result, address.split('@').at(-1) ?? ''),
});
const links = (...all: (string | BodyLink)[]): Partial<OpenMail> => ({
  body: bodyOf(
    RESET_TEXT,
    all.map((one) => (typeof one === 'string' ? linkTo(one) : one)),
  ),
});
const aside = (href: string, text: string, more: Partial<BodyLink> = {}): BodyLink => linkTo(href, text, { button: false, ...more });
const says = (subject: string, text: string, ...all: BodyLink[]): Partial<OpenMail> => ({ subject, body: bodyOf(text, all) });

/** A reset of a shop that is on no list, naming only itself. */
const shop = (href: string | null, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    ...sent('no-reply@greenbikes.example', 'pass', 'Green Bikes'),
    ...says(
      'Reset your password',
      'Somebody asked to reset the password of your Green Bikes account.',
      ...(href === null ? [] : [linkTo(href)]),
    ),
    ...more,
  });

/** A reset of a listed platform, in its name, sent from `address`. */
const platformReset = (name: string, address: string, href: string, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    ...sent(address, 'pass', name),
    ...says(`Reset your ${name} password`, `We got a request to reset the password of your ${name} account.\nReset password`, linkTo(href)),
    ...more,
  });

const received = (by: string): HeaderLine => ({
  name: 'received',
  value: `from out.sender.example by ${by} with ESMTPS id 1; Mon, 5 Jan 2026 10:00:00 +0000`,
});
const results = (value: string): HeaderLine => ({ name: 'authentication-results', value });
const PROOF = 'spf=pass smtp.mailfrom=mail.instagram.com; dmarc=pass header.from=mail.instagram.com';
const DENIAL = 'spf=fail smtp.mailfrom=mail.instagram.com; dmarc=fail header.from=mail.instagram.com';

function check(rows: Row[]): void {
  it.each(rows)('%s', (_rule, mail, kind) => {
    expect(verdictOn(mail).kind).toBe(kind);
  });
}

describe('no account topic is nothing, whoever is named', () => {
  // oxfmt-ignore
  check([
    ['marketing of a listed platform', instagramReset(says('New on Instagram', 'See what people you follow shared this week.', linkTo('https://www.instagram.com/explore', 'See more'))), 'none'],
    ['a receipt of a listed platform', platformReset('PayPal', 'service@paypal.com', 'https://www.paypal.com/activity', says('Receipt for your payment', 'You paid 12.00 EUR to Green Bikes. Transaction 8XY. Thank you for using PayPal.', linkTo('https://www.paypal.com/activity', 'View details'))), 'none'],
    ['a stranger who speaks of a platform', instagramReset({ ...sent('ana@flowers.example', 'pass', 'Ana'), ...says('dinner', 'Did you see my picture on Instagram? See you at eight.', linkTo(ELSEWHERE, 'the menu')) }), 'none'],
  ]);
});

describe('an act is what a person is told to use', () => {
  const bare = (more: Partial<OpenMail>): OpenMail => instagramReset({ body: bodyOf(RESET_TEXT, []), ...more });
  const picture = { alt: '', file: 'a.png', host: '', width: 300, height: 200, link: 0, offset: 40 };
  // oxfmt-ignore
  check([
    ['a button', instagramReset(links(ELSEWHERE)), 'lure'],
    ['a link in the text', instagramReset(links(aside(ELSEWHERE, 'reset it here', { offset: 40 }))), 'lure'],
    ['a form', bare({ body: bodyOf(RESET_TEXT, [], { forms: [{ action: ELSEWHERE, asksPassword: true }] }) }), 'lure'],
    ['a mailto', instagramReset(links('mailto:unlock@account-help.example')), 'lure'],
    ['a link around a picture', bare({ body: bodyOf(RESET_TEXT, [linkTo(ELSEWHERE, '', { picture: true, button: false, offset: 40 })], { pictures: [picture] }) }), 'lure'],
    ['a QR code', bare({ body: bodyOf(`${RESET_TEXT}\nScan the QR code with your phone.`, [], { pictures: [{ ...picture, alt: 'QR code', link: null }] }) }), 'lure'],
    ['an attachment', bare({ attachments: [{ name: 'reset.html', type: 'text/html' }] }), 'lure'],
    ['a phone number, which nobody can check', instagramReset(says('Reset your Instagram password', `${RESET_TEXT}\nIf this was not you, call us at +1 (804) 555-0123.`, linkTo(OWN))), 'suspicious'],
  ]);
});

describe('what is no act accuses nobody', () => {
  const footer = '\n© 2026 Instagram. Menlo Park.';
  // oxfmt-ignore
  check([
    ['a link in the footer', instagramReset({ body: bodyOf(RESET_TEXT + footer, [linkTo(OWN), aside('https://mailer.example/help', 'Help', { offset: RESET_TEXT.length + 20 })]) }), 'unsolicited'],
    ['an app store', instagramReset(links(OWN, aside('https://apps.apple.com/app/id1', 'Download on the App Store'))), 'unsolicited'],
    ['a social network', instagramReset(links(OWN, aside('https://www.facebook.com/instagram', '', { picture: true }))), 'unsolicited'],
    ['unsubscribe', instagramReset(links(OWN, aside('https://mailer.example/u', 'Unsubscribe'))), 'unsolicited'],
    ['no act at all: a bare code', instagramReset(says('Your Instagram code', 'Use 402 118 to reset your Instagram password. Tell nobody this code.')), 'unsolicited'],
  ]);
});

describe('an unlisted sender alone makes no lure', () => {
  const stranger = (more: Partial<OpenMail>): OpenMail => instagramReset({ ...sent('help@account-notice.example'), ...more });
  it.each<[string, OpenMail]>([
    ['all acts on the platform’s own hosts', stranger(links(OWN))],
    ['a bare code', stranger(says('Your Instagram code', 'Use 402 118 to reset your Instagram password.'))],
  ])('%s', (_rule, mail) => {
    expect(verdictOn(mail).kind).not.toBe('lure');
  });
  // oxfmt-ignore
  check([
    ['with an act that leaves the platform', stranger(links(ELSEWHERE)), 'lure'],
    ['with an act on its own site', stranger(links('https://account-notice.example/x')), 'lure'],
    ['with a mailto', stranger(links('mailto:unlock@account-help.example')), 'lure'],
    ['with a phone number', stranger(says('Reset your Instagram password', `${RESET_TEXT}\nCall Instagram at +1 (804) 555-0123.`)), 'lure'],
    ['with a QR code', stranger({ body: bodyOf(`${RESET_TEXT}\nScan the QR code.`, [], { pictures: [{ alt: 'QR code', file: 'qr.png', host: '', width: 200, height: 200, link: null, offset: 60 }] }) }), 'lure'],
    ['with a disguised name', instagramReset({ ...sent('help@account-notice.example', 'pass', 'Instаgram'), ...links('https://account-notice.example/x') }), 'lure'],
    ['with a look-alike host', instagramReset({ ...sent('help@instagram-reset.example', 'none'), ...links('https://instagram.com.reset-now.example/') }), 'lure'],
  ]);
});

describe('what may be the platform’s is not accused and not vouched for', () => {
  // oxfmt-ignore
  check([
    ['aligned mail from a web domain that is no known sender', instagramReset({ ...sent('x@threads.net'), ...links(OWN) }), 'unlisted'],
    ['aligned mail from an unconfirmed sender domain', platformReset('Dropbox', 'no-reply@dropboxmail.com', 'https://www.dropbox.com/forgot'), 'unlisted'],
    ['aligned mail of a platform without a confirmed sender', platformReset('OpenSea', 'no-reply@opensea.io', 'https://opensea.io/account'), 'unlisted'],
    ['the same with an act elsewhere', platformReset('OpenSea', 'no-reply@opensea.io', ELSEWHERE), 'lure'],
  ]);
});

describe('an unknown sender', () => {
  // oxfmt-ignore
  check([
    ['whose acts go to its own domain', shop('https://accounts.greenbikes.example/reset'), 'unlisted'],
    ['whose acts go to a click tracker', shop('https://u123.ct.sendgrid.net/ls/click?x=1'), 'unlisted'],
    ['whose acts go nowhere', shop(null), 'unlisted'],
    ['with an act elsewhere and no second sign', shop('https://bikes-login.example/reset'), 'unlisted'],
    ['with an act elsewhere and answers to a personal mailbox', shop('https://bikes-login.example/reset', { replyTo: [{ name: '', address: 'greenbikes.team@gmail.com' }] }), 'suspicious'],
    ['with an act elsewhere and a failed authentication', shop('https://bikes-login.example/reset', { headers: headersSaying('fail', 'greenbikes.example') }), 'suspicious'],
    ['with an act at a place of users’ pages', shop('https://sites.google.com/view/bikes'), 'suspicious'],
  ]);
});

describe('places that carry users’ content are nobody’s own', () => {
  // oxfmt-ignore
  check([
    ['sites.google.com for Google', platformReset('Google', 'no-reply@accounts.google.com', 'https://sites.google.com/view/reset'), 'lure'],
    ['forms.google.com for Google', platformReset('Google', 'no-reply@accounts.google.com', 'https://forms.google.com/x'), 'lure'],
    ['wordpress.com blogs, in the name of WordPress', platformReset('WordPress.com', 'help@account-notice.example', 'https://reset-now.wordpress.com/'), 'lure'],
    ["wordpress.com blogs, under WordPress's own sender", platformReset('WordPress.com', 'no-reply@wordpress.com', 'https://reset-now.wordpress.com/'), 'lure'],
    ['sharepoint.com for Microsoft', platformReset('Microsoft', 'account-security-noreply@accountprotection.microsoft.com', 'https://contoso.sharepoint.com/x'), 'lure'],
    ['S3 buckets for Amazon', platformReset('Amazon', 'account-update@amazon.com', 'https://reset.s3.amazonaws.com/x.html'), 'lure'],
  ]);
});

describe('X’s own redirects', () => {
  const ofX = (href: string): OpenMail => platformReset('X', 'info@x.com', href);
  const asked = (host: string, target: string): OpenMail => ofX(`https://${host}?url=${encodeURIComponent(target)}`);
  // oxfmt-ignore
  check([
    ['t.co/redirect to X', asked('t.co/redirect', 'https://x.com/account/reset'), 'unsolicited'],
    ['t.co/redirect to a stranger', asked('t.co/redirect', ELSEWHERE), 'lure'],
    ['twitter.com/i/redirect to X', asked('twitter.com/i/redirect', 'https://x.com/account/reset'), 'unsolicited'],
    ['twitter.com/i/redirect to a stranger', asked('twitter.com/i/redirect', ELSEWHERE), 'lure'],
    ['a bare t.co code of X proves nothing against it', ofX('https://t.co/AbC123'), 'unsolicited'],
  ]);

  it('a bare t.co code is told as unknown', () => {
    expect(verdictOn(ofX('https://t.co/AbC123')).unchecked).toContain('short-link');
  });
});

describe('a domain that two platforms share is settled by the claim', () => {
  it.each([
    ['instagram', 'Instagram', 'https://www.instagram.com/reset'],
    ['facebook', 'Facebook', 'https://www.facebook.com/recover'],
  ])('facebookmail.com speaks for %s', (platform, name, href) => {
    expect(verdictOn(platformReset(name, 'security@facebookmail.com', href))).toMatchObject({ kind: 'unsolicited', platform });
  });
});

describe('Authentication-Results count where the receiving side wrote them', () => {
  const written = (headers: HeaderLine[], receiver: Receiver = { kind: 'unknown' }): OpenMail => instagramReset({ headers, receiver });
  const outlook = [received('am6pr01mb1.eurprd01.prod.outlook.com'), results(DENIAL), received('db5eur03ft1.mail.protection.outlook.com')];
  const gmail = (id: string): OpenMail => written([received('mx.google.com'), results(`${id}; ${DENIAL}`)], { kind: 'gmail' });
  // oxfmt-ignore
  check([
    ['Gmail’s fixed name', gmail('mx.google.com'), 'suspicious'],
    ['another name in Gmail does not count', gmail('mx.sender.example'), 'unsolicited'],
    ['Microsoft’s nameless line above outlook.com', written(outlook, { kind: 'microsoft' }), 'suspicious'],
    ['a nameless line above another host does not count', written([received('a.outlook.com'), results(DENIAL), received('mx.other.example')], { kind: 'microsoft' }), 'unsolicited'],
    ['a name of the topmost receiver’s organisation', written([received('in2.mail.example'), results(`mx.mail.example; ${DENIAL}`)]), 'suspicious'],
    ['a name of another organisation does not count', written([received('in2.mail.example'), results(`mx.other.example; ${DENIAL}`)]), 'unsolicited'],
    ['where the receiver wrote none, the sender’s own does not count', written([received('in2.mail.example'), received('mx.sender.example'), results(`mx.sender.example; ${DENIAL}`)]), 'unsolicited'],
    ['a forged line below the real one does not count', written([received('in2.mail.example'), results(`mx.mail.example; ${DENIAL}`), received('mx.sender.example'), results(`mx.mail.example; ${PROOF}`)]), 'suspicious'],
  ]);

  it.each<[string, HeaderLine[], boolean]>([
    ['an aligned pass proves', [received('mx.mail.example'), results(`mx.mail.example; ${PROOF}`)], true],
    [
      'Microsoft’s best guess proves',
      [
        outlook[0] ?? received(''),
        results('spf=none smtp.mailfrom=bounce.example; dmarc=bestguesspass action=none header.from=mail.instagram.com'),
        outlook[2] ?? received(''),
      ],
      true,
    ],
    [
      'a pass of another domain proves nothing',
      [received('mx.mail.example'), results('mx.mail.example; spf=pass smtp.mailfrom=sender.example; dkim=pass header.d=sender.example')],
      false,
    ],
    [
      'a soft failure is unproved',
      [received('mx.mail.example'), results('mx.mail.example; spf=softfail smtp.mailfrom=mail.instagram.com')],
      false,
    ],
    ['no line at all is unproved', [received('mx.mail.example')], false],
  ])('%s', (_rule, headers, proven) => {
    const verdict = verdictOn(written(headers));
    expect(verdict.kind).toBe('unsolicited');
    expect(verdict.evidence.some((one) => one.code === 'auth-passed')).toBe(proven);
    expect(verdict.unchecked.includes('sender-proof')).toBe(!proven);
  });

  // oxfmt-ignore
  check([
    ['a failure with genuine acts', instagramReset({ headers: headersSaying('fail', 'mail.instagram.com') }), 'suspicious'],
    ['a failure with an act elsewhere', instagramReset({ headers: headersSaying('fail', 'mail.instagram.com'), ...links(ELSEWHERE) }), 'lure'],
  ]);
});

describe('a sender whom the person trusts', () => {
  const trusted = ['greenbikes.example', 'account-notice.example', 'mail.instagram.com', 'instagram.com'];
  const ofSuspicion = shop('https://bikes-login.example/reset', { replyTo: [{ name: '', address: 'greenbikes.team@gmail.com' }] });
  it.each<Row>([
    ['silences unlisted', shop('https://greenbikes.example/reset'), 'none'],
    ['silences suspicious', ofSuspicion, 'none'],
    ['silences nothing where authentication fails', { ...ofSuspicion, headers: headersSaying('fail', 'greenbikes.example') }, 'suspicious'],
    ['never silences a lure', instagramReset({ ...sent('help@account-notice.example'), ...links(ELSEWHERE) }), 'lure'],
    ['leaves a genuine mail as it is', instagramReset(), 'unsolicited'],
  ])('%s', (_rule, mail, kind) => {
    const verdict = verdictOn(mail, trusted);
    expect(verdict.kind).toBe(kind);
    expect(verdict.evidence.some((one) => one.code === 'trusted-sender')).toBe(kind === 'none');
  });
});
