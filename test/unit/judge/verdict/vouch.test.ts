/** Nothing that a person could use may stay unaccounted for in a mail that is called genuine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { BodyLink, BodyPicture, MailBody, OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from '../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

const GENUINE = 'https://www.instagram.com/accounts/password/reset/?t=1';
const TO_READER = [...headersSaying('pass', 'mail.instagram.com'), { name: 'to', value: 'Ana <ana.maria@reader.example>' }];
const unproved = (more: Partial<OpenMail> = {}): OpenMail => instagramReset({ headers: null, ...more });
const proven = (more: Partial<OpenMail> = {}): OpenMail => instagramReset({ headers: TO_READER, ...more });
const beside = (link: BodyLink, text = RESET_TEXT): Partial<OpenMail> => ({ body: bodyOf(text, [linkTo(GENUINE), link]) });
const saying = (text: string, more: Partial<MailBody> = {}): Partial<OpenMail> => ({
  body: bodyOf(`${RESET_TEXT}\n${text}`, [linkTo(GENUINE)], more),
});
const plainLink = (href: string, words: string, offset = 900): BodyLink => linkTo(href, words, { button: false, offset });
const picture = (more: Partial<BodyPicture>): BodyPicture => ({
  alt: '',
  file: '',
  host: '',
  width: null,
  height: null,
  link: null,
  offset: 0,
  ...more,
});
const drawn = (href: string, alt: string, size: Partial<BodyPicture> = {}): Partial<OpenMail> => ({
  body: bodyOf(RESET_TEXT, [linkTo(GENUINE), linkTo(href, alt, { button: false, picture: true })], {
    pictures: [picture({ alt, link: 1, ...size })],
  }),
});

describe('a proven sender is vouched for', () => {
  it.each<[string, Partial<OpenMail>]>([
    ['as it is', {}],
    ['with its own domain in the text', saying('Or go to instagram.com and press "Forgot password".')],
    ["with the reader's address in the text", saying('This mail was sent to ana.maria@reader.example.')],
    ["with the reader's address as a link", beside(plainLink('mailto:ana.maria@reader.example', 'ana.maria@reader.example'))],
    ['with a masked address', saying('We sent it to an***a@gmail.com too.')],
    ['with the address of the device in the text', saying('Asked for from 198.51.100.7, Vienna.')],
    [
      'with a link that goes on within the platform',
      beside(linkTo(`https://www.instagram.com/login/?next=${encodeURIComponent(GENUINE)}`, 'Log in')),
    ],
    ['with the icon of a network', drawn('https://www.facebook.com/instagram', '', { width: 24, height: 24 })],
    ['with an app store', beside(plainLink('https://apps.apple.com/app/id389801252', 'Get the app'))],
    ['with a Reply-To of its own', { replyTo: [{ name: '', address: 'help@instagram.com' }] }],
  ])('%s', (_what, more) => {
    expect(kindOf(proven(more))).toBe('unsolicited');
  });
});

describe('nothing may be left over, proven or not', () => {
  const rows: [string, Partial<OpenMail>][] = [
    ['a file of any kind', { attachments: [{ name: 'invite.ics', type: 'text/calendar' }] }],
    ['a link of a service that counts clicks beside the genuine one', beside(linkTo('https://u1.ct.sendgrid.net/ls/click?upn=1', 'More'))],
    ['a Reply-To elsewhere', { replyTo: [{ name: '', address: 'desk@kqz.example' }] }],
    ['a host in a sentence', saying('Please confirm at kqz-restore.top before noon.')],
    ['a host in capitals', saying('Please confirm at KQZ-RESTORE.TOP')],
    ['a number without a word to call it', saying('Our desk: +1 (802) 555-0160')],
    ['a number in single digits', saying('8 0 2 . 5 5 5 . 0 1 6 0')],
    ['an address to write to', saying('Reply to ig.desk.help@gmail.com with your code.')],
    ['a picture to scan', saying('Scan the code below with your phone.', { pictures: [picture({ width: 240, height: 240 })] })],
    ['a drawing of blocks to scan', saying('Bitte scannen: ▀▄█▀ ▄▀█')],
    ["an app's own address", beside(linkTo('tg://resolve?domain=kqz_bot', 'Restore'))],
    ['a list that was cut off', saying('', { clipped: true })],
    [
      'a link on their host that leads on elsewhere',
      beside(linkTo('https://www.instagram.com/out?target=https%3A%2F%2Fkqz.example%2F', 'Continue')),
    ],
    [
      'a link on their host that lets an app in',
      beside(linkTo('https://www.instagram.com/oauth/go?client_id=1&redirect_uri=x&scope=all', 'Continue')),
    ],
  ];
  it.each(rows)('%s', (_what, more) => {
    expect([kindOf(proven(more)), kindOf(unproved(more))].filter((kind) => kind === 'unsolicited' || kind === 'requested')).toEqual([]);
  });
});

describe('nothing may be left over, however it is spelled', () => {
  it.each([
    ['a host with a dot in words', 'Confirm at kqz-restore dot top before noon.'],
    ['a host with a dot in brackets', 'Confirm at kqz-restore [.] top before noon.'],
    ['a host with a foreign dot', 'Confirm at kqz-restore。top before noon.'],
    ['a host letter by letter', 'Confirm at k q z - r e s t o r e . t o p now.'],
    ['a number in words', 'Our desk: plus one, eight zero two, five five five, zero one six zero, call now.'],
    ['a number in circles', 'Our desk: +①⑧⓪②⑤⑤⑤⓪①⑥⓪'],
    ['a number on keys', 'Our desk: +1 8\uFE0F\u20E30\uFE0F\u20E32\uFE0F\u20E3 555 0160'],
    ['a number in Arabic digits', 'Our desk: +١ ٨٠٢ ٥٥٥ ٠١٦٠'],
  ])('%s', (_what, text) => {
    expect([kindOf(proven(saying(text))), kindOf(unproved(saying(text)))].filter((kind) => kind === 'unsolicited')).toEqual([]);
  });
});

describe('while the sender is unproved, every other way out counts', () => {
  it.each([
    ['a chat', 'Our desk is on Telegram: kqz_restore'],
    ['a chat with a plain name', 'Write to us on Signal, we are kqz.42'],
    ['a handle', 'If this was not you, write to @kqz.restore within a day.'],
    ['a program to steer the screen', 'Our staff will need AnyDesk.'],
    ['a number of any form', 'If this was not you, call 74 12 389.'],
    ['a short number', 'If this was not you, text STOP to 74123.'],
    ['a number in letters', 'If this was not you, call 800 KQZ HELP.'],
    ['a bank account', 'Pay 19 euros to DE02 1203 0000 0000 2020 51.'],
    ['a wallet', 'Pay to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.'],
    ['a host without a dot', 'Open http: //0xCB007109/ to keep it.'],
    ['a secret by answer', 'Answer with your current password to keep the account.'],
    ['a secret by answer, in German', 'Antworten Sie mit Ihrem Passwort, um das Konto zu behalten.'],
    ['a code for an agent', 'Read the code to the agent on the line.'],
    ['a call that is announced', 'A specialist will call you within the hour.'],
    ['a call that is announced, in French', 'Un conseiller vous appellera dans une heure.'],
    ['a search', 'Search for “kqz restore desk” and take the first result.'],
    ['a program', 'Download the security program and sign in there.'],
    ['a card of a shop', 'Buy gift cards and keep them at hand.'],
    ['a command', 'Press Windows + R and paste what you copied.'],
    ['a picture to point at', 'Point your phone at the square below.'],
  ])('%s', (_what, text) => {
    expect(kindOf(unproved(saying(text)))).toBe('unlisted');
  });

  it.each([
    ['what it will never ask for', 'We will never ask you to reply with your password.'],
    ['what nobody is to do', 'Do not tell the code to anybody who calls himself an agent.'],
    ['the same in German', 'Antworten Sie niemals mit Ihrem Passwort.'],
    ['a sign-in elsewhere', 'Someone signed in on Windows, in Vienna.'],
    ['the name of the account', 'This is about your account @ana.maria.'],
    ['a sister product', 'Instagram is a Meta product, as Facebook is.'],
    ['where to look', 'You can look for it in your settings under Security.'],
    ['a code', 'Or enter the code 481 220.'],
  ])('but not %s', (_what, text) => {
    expect(kindOf(unproved(saying(text)))).toBe('unsolicited');
  });
});

describe('of a machine’s translation', () => {
  const translated = saying('', { translated: true });
  const check = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });

  it('only a proven sender’s is vouched for, and it is said to be one', () => {
    expect(check(proven(translated))).toMatchObject({ kind: 'unsolicited', unchecked: expect.arrayContaining(['translated']) });
    expect(check(unproved(translated))).toMatchObject({ kind: 'unlisted', unchecked: expect.arrayContaining(['translated']) });
  });

  it('a lure’s is a lure', () => {
    const lure = {
      ...translated,
      from: { name: 'Instagram', address: 'desk@kqz.example' },
      body: bodyOf(RESET_TEXT, [linkTo('https://kqz.example/')]),
    };
    expect(kindOf(unproved({ ...lure, body: { ...lure.body, translated: true } }))).toBe('lure');
  });
});

describe('while the sender is unproved, asides count too', () => {
  it.each<[string, Partial<OpenMail>]>([
    ['a link behind the copyright', beside(plainLink('https://kqz.example/help', 'Help'), `${RESET_TEXT}\n© 2026 Instagram\nHelp`)],
    ['a link worded as terms', beside(plainLink('https://kqz.example/t', 'Terms'))],
    [
      "a click service's token on their own host",
      { body: bodyOf(RESET_TEXT, [linkTo('https://click.instagram.com/ls/click?upn=u001.abc')]) },
    ],
  ])('%s', (_what, more) => {
    expect(kindOf(unproved(more))).toBe('unlisted');
    expect(kindOf(proven(more))).toBe('unsolicited');
  });

  it('a link of their own shortener, which anybody can fill', () => {
    const mail: Partial<OpenMail> = {
      from: { name: 'X', address: 'info@x.com' },
      subject: 'Reset your X password',
      body: bodyOf('Reset your X password.\nReset password', [
        linkTo('https://x.com/account/begin_password_reset'),
        linkTo('https://t.co/abc', 'Report'),
      ]),
    };
    expect(kindOf(instagramReset({ ...mail, headers: null }))).toBe('unlisted');
    expect(kindOf(instagramReset({ ...mail, headers: headersSaying('pass', 'x.com') }))).toBe('unsolicited');
  });
});

describe('nobody’s words turn a button into an aside', () => {
  it.each([
    ['terms', linkTo('https://kqz.example/r', 'Accept terms and reset password')],
    ['report', linkTo('https://kqz.example/r', 'Report this')],
    ['privacy', linkTo('https://kqz.example/r', 'Confirm your privacy settings')],
    ['the name of a chat service', linkTo('https://t.me/kqz_bot', 'Telegram')],
  ])('%s', (_what, button) => {
    expect(kindOf(proven({ body: bodyOf(RESET_TEXT, [button, linkTo(GENUINE, 'Not you?')]) }))).toBe('lure');
  });

  it('a picture that says what to do is no icon', () => {
    expect(kindOf(unproved(drawn('https://t.me/kqz_bot', 'Reset your password', { width: 300, height: 60 })))).toBe('lure');
    expect(kindOf(unproved(drawn('https://t.me/kqz_bot', '', { width: 300, height: 60 })))).toBe('lure');
    expect(kindOf(unproved(drawn('https://t.me/kqz_bot', '')))).toBe('unlisted');
  });
});

describe('a proof', () => {
  const GRAVITY = ['unsolicited', 'unlisted', 'suspicious', 'lure'];
  const link = fc.constantFrom(
    linkTo(GENUINE),
    linkTo('https://u1.ct.sendgrid.net/ls/click?upn=1'),
    linkTo('https://kqz.example/'),
    plainLink('https://kqz.example/', 'Unsubscribe'),
    plainLink('mailto:ana.maria@reader.example', 'ana.maria@reader.example'),
    linkTo('https://t.me/x', 'Telegram', { button: false }),
  );
  const text = fc.constantFrom(
    RESET_TEXT,
    `${RESET_TEXT}\n+1 (802) 555-0160`,
    `${RESET_TEXT}\nWrite to kqz@gmail.com`,
    `${RESET_TEXT}\n© Instagram`,
  );
  const address = fc.constantFrom(...rules.platforms.all.flatMap((one) => one.senderAddresses), 'security@mail.instagram.com');

  it('never weakens a verdict that holds without it', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 3 }), text, address, (links, words, from) => {
        const mail = instagramReset({ from: { name: '', address: from }, body: bodyOf(words, links) });
        const [with_, without] = ['pass', 'none'].map((result) =>
          kindOf({ ...mail, headers: headersSaying(result as 'pass', from.split('@').at(-1) ?? '') }),
        );
        expect(GRAVITY.indexOf(with_ ?? '')).toBeLessThanOrEqual(GRAVITY.indexOf(without ?? ''));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a platform's own telephone number", () => {
  const footed = (foot: string, links: BodyLink[] = []): OpenMail =>
    instagramReset({
      from: { name: 'Zoom', address: 'no-reply@zoom.us' },
      subject: 'Zoom account - password reset',
      body: bodyOf(`Hello, somebody asked to reset the password of your Zoom account.\n${foot}`, [
        linkTo('https://zoom.us/reset_password?token=1', 'Reset password'),
        ...links,
      ]),
      headers: headersSaying('pass', 'zoom.us'),
    });

  it.each([
    ['as its mail writes it', '+1.888.799.9666', [], 'unsolicited'],
    ['with other gaps, and as a link', '+1 (888) 799-9666', [plainLink('tel:+18887999666', '+1 (888) 799-9666')], 'unsolicited'],
    ['beside another', '+1.888.799.9666\nBilling: +1 (802) 555-0160', [], 'unlisted'],
    ["another's alone", '+1.888.555.0160', [], 'unlisted'],
  ] as const)('%s', (_what, foot, links, kind) => {
    expect(kindOf(footed(foot, [...links]))).toBe(kind);
  });
});

describe('a number to call in a reset of a proven sender', () => {
  const text = (before: string, after: string): OpenMail =>
    proven({ body: bodyOf(`${before}\n${RESET_TEXT}\n${after}`, [linkTo(GENUINE, undefined, { offset: before.length + 60 })]) });
  const CALL = 'Questions? Call +1 (802) 555-0160.';

  it('is grey below its button, where a hotline stands', () => {
    expect(kindOf(text('', CALL))).toBe('unlisted');
  });

  it.each([
    ['above it, where a stranger’s name may stand', text(CALL, '')],
    ['in the subject too', { ...text('', CALL), subject: 'Call +1 (802) 555-0160' }],
    ['below it, while nothing proves the sender', { ...text('', CALL), headers: null }],
    ['where there is no button', proven({ body: bodyOf(`${RESET_TEXT}\n${CALL}`, [plainLink(GENUINE, 'here', 60)]) })],
  ])('is doubted %s', (_, mail) => {
    expect(kindOf(mail)).toBe('suspicious');
  });
});
