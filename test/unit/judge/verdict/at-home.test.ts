import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { VerdictKind } from '../../../../judge/verdict.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const kindOf = (mail: OpenMail): VerdictKind => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('what an honest mail may hold', () => {
  const TEXT = 'We saw a new sign-in to your Zoom account.\nIf it was not you, reset your password.\nreset your password';
  const zoom = (more: Partial<OpenMail['body']['links'][number]>, href = 'https://www.linkedin.com/company/zoom') =>
    instagramReset({
      from: { name: 'Zoom', address: 'no-reply@zoom.us' },
      subject: 'New sign-in to Zoom',
      body: bodyOf(TEXT, [
        linkTo('https://us04web.zoom.us/reset_password?code=1', 'reset your password', { button: false, offset: 84 }),
        linkTo(href, '', { button: false, offset: 90, ...more }),
      ]),
      headers: headersSaying('pass', 'zoom.us'),
    });

  it('an icon of a network that no picture shows accuses nobody', () => {
    expect(kindOf(zoom({}))).not.toBe('lure');
    expect(kindOf(zoom({ text: 'Reset it here', button: true }))).toBe('lure');
    expect(kindOf(zoom({}, 'https://kqz.example/a'))).toBe('lure');
  });

  const dropbox = (result: 'pass' | 'none', href: string) =>
    instagramReset({
      from: { name: 'Dropbox', address: 'no-reply@dropbox.com' },
      subject: 'Reset your Dropbox password',
      body: bodyOf('Someone asked to reset the password of your Dropbox account.\nReset password', [linkTo(href, 'Reset password')]),
      headers: headersSaying(result, 'dropbox.com'),
    });

  it.each<['pass' | 'none', string, VerdictKind]>([
    ['pass', 'https://www.dropbox.com/l/AAX9/forgot_finish', 'unsolicited'],
    ['none', 'https://www.dropbox.com/l/AAX9/forgot_finish', 'unlisted'],
    ['pass', 'https://www.dropbox.com/scl/fi/9/reset.pdf', 'lure'],
    ['pass', 'https://www.dropbox.com/l/scl/AAX9', 'lure'],
  ])('Dropbox’s mail links are its own where the sender is proven (%s), a file of a user never is: %s', (result, href, kind) => {
    expect(kindOf(dropbox(result, href))).toBe(kind);
  });

  const passedOn = (href: string, more: OpenMail['headers'] = []) =>
    instagramReset({
      from: { name: 'GitHub via ops', address: 'ops@lists.kqz.example' },
      subject: '[ops] [GitHub] A new SSH key was added to your account',
      body: bodyOf(`The following SSH key was added to your account: deploy\n${href}`, [linkTo(href, href, { button: false, offset: 56 })]),
      headers: [...headersSaying('pass', 'lists.kqz.example'), ...(more ?? [])],
    });

  it('a list passes a platform’s mail on; its links stay the platform’s', () => {
    expect(kindOf(passedOn('https://github.com/settings/keys'))).toBe('none');
    expect(kindOf(passedOn('https://keys.kqz-login.example/a'))).toBe('lure');
  });

  it('a site’s own software tells of a change without any way to act', () => {
    const wordpress = (result: 'none' | 'fail', href = '') =>
      instagramReset({
        from: { name: 'WordPress', address: 'wordpress@salsa-shoes.example' },
        subject: '[Salsa Shoes] Password changed',
        body: bodyOf('Hi mia, your password was changed on Salsa Shoes.', href === '' ? [] : [linkTo(href, 'Undo')]),
        headers: headersSaying(result, 'salsa-shoes.example'),
      });
    const home = 'https://salsa-shoes.example';
    const notice: OpenMail = {
      ...wordpress('none'),
      body: bodyOf(`This notice confirms that your password was changed.\nIf it was not you, write to us.\n${home}`, [
        linkTo(home, home, { button: false }),
      ]),
    };
    expect(kindOf(wordpress('none'))).toBe('unlisted');
    // The words of a notice ("this confirms", "if it was not you") threaten nobody.
    expect(kindOf(notice)).toBe('unlisted');
    expect(kindOf(wordpress('fail'))).not.toBe('unlisted');
    expect(kindOf(wordpress('none', 'https://kqz.example/a'))).toBe('lure');
  });

  it('a sender whose short name is its domain names itself', () => {
    const school = (name: string) =>
      instagramReset({
        from: { name, address: 'noreply@kqz.example' },
        subject: 'Your mailbox is ready',
        body: bodyOf('To open your account, go to Microsoft Outlook.\nUse "forgot password" to reset your password.\nInquiries', [
          linkTo('https://desk.portal-host.example/', 'Inquiries', { button: false, offset: 90 }),
        ]),
        headers: headersSaying('pass', 'kqz.example'),
      });
    expect(kindOf(school('KQZ Webmail'))).toBe('unlisted');
    expect(kindOf(school('Webmail'))).not.toBe('unlisted');
  });
});

describe('a brand of which only the web domains are known', () => {
  const plainBrand = rules.platforms.brands
    .all()
    .find(
      ({ name, commonWord, webDomains }) =>
        !commonWord && /^[A-Z][a-z]{6,}$/.test(name) && webDomains.join() === `${name.toLowerCase()}.com`,
    );
  const name = plainBrand?.name ?? '';
  const label = name.toLowerCase();

  /** Its account mail, all of it under one suffix. */
  const under = (suffix: string): OpenMail =>
    instagramReset({
      from: { name: `${name} Auth`, address: `no-reply@mail.app.${label}.${suffix}` },
      subject: `Reset your ${name} password`,
      body: bodyOf(`Follow this link to reset the password of your ${name} account.\nReset password`, [
        linkTo(`https://kqz.${label}.${suffix}/auth/verify?type=recovery`, 'Reset password'),
      ]),
      headers: headersSaying('pass', `mail.app.${label}.${suffix}`),
    });

  it.each(['io', 'co', 'ai', 'de', 'com.br'])('may write from its name under .%s', (suffix) => {
    expect(plainBrand).toBeDefined();
    expect(kindOf(under(suffix))).toBe('unlisted');
  });

  it.each(['tk', 'cc', 'top'])('is not believed under .%s, which costs nothing', (suffix) => {
    expect(['lure', 'suspicious']).toContain(kindOf(under(suffix)));
  });
});

describe('a provider of mailboxes that writes of itself', () => {
  const full = (address: string, result: 'pass' | 'none'): OpenMail =>
    instagramReset({
      from: { name: 'mailbox.org', address },
      subject: 'Your mailbox is nearly full',
      body: bodyOf('Your mailbox.org mailbox is 90 % full. Delete mails or get more space.\nManage space', [
        linkTo('https://manage.mailbox.org/space', 'Manage space'),
      ]),
      headers: headersSaying(result, 'mailbox.org'),
    });

  it('is grey by a name that no customer can have, proven; a customer of its is not', () => {
    expect(kindOf(full('support@mailbox.org', 'pass'))).toBe('unlisted');
    expect(['suspicious', 'lure']).toContain(kindOf(full('support@mailbox.org', 'none')));
    expect(['suspicious', 'lure']).toContain(kindOf(full('mailbox.support@mailbox.org', 'pass')));
  });
});

describe('what a platform shows of others', () => {
  const NEWS = 'This month: please confirm your email address for the new forum, and read what others write about us.';
  const letter = (result: 'pass' | 'none' | 'fail', hrefs: string[], more: Partial<OpenMail['body']['links'][number]> = {}): OpenMail =>
    instagramReset({
      from: { name: 'Spotify', address: 'no-reply@spotify.com' },
      subject: 'Confirm your email address for the forum',
      body: bodyOf(`${NEWS}\nRead on`, [
        ...hrefs.map((href) => linkTo(href, 'Read on', { button: false })),
        linkTo('https://press.kqz.example/a', 'what others write', { button: false, ...more }),
      ]),
      headers: [...headersSaying(result, 'spotify.com'), { name: 'list-unsubscribe', value: '<https://www.spotify.com/u>' }],
    });
  const OWN = ['https://www.spotify.com/a', 'https://www.spotify.com/b', 'https://support.spotify.com/c'];

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['proven', letter('pass', OWN), 'unlisted'],
    ['unproved, one of many places', letter('none', OWN), 'suspicious'],
    ['unproved, one of two', letter('none', OWN.slice(0, 1)), 'lure'],
    ['unproved, by a button', letter('none', OWN, { button: true }), 'lure'],
    ['disowned', letter('fail', OWN), 'lure'],
  ])('a letter to many, %s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  it('an alert about what the world writes is nobody’s account mail', () => {
    const alert = instagramReset({
      from: { name: 'Google Alerts', address: 'googlealerts-noreply@google.com' },
      subject: 'Google Alert - reset your password',
      body: bodyOf('NEWS\nHow to reset your password after a leak\nRead', [
        linkTo('https://www.google.com/url?rct=j&url=https://press.kqz.example/a', 'Read', { button: false }),
      ]),
      headers: headersSaying('pass', 'google.com'),
    });
    expect(kindOf(alert)).toBe('none');
  });
});

describe('an address that shows itself, where nothing tells whose mailbox it is', () => {
  const signedUp = (address: string, more: Partial<OpenMail['body']['links'][number]> = {}, shown = address): OpenMail =>
    instagramReset({
      from: { name: 'Spotify', address: 'no-reply@spotify.com' },
      subject: 'Confirm your account',
      body: bodyOf(`You signed up as ${shown}. Please confirm your email address for your account.\nConfirm`, [
        linkTo('https://www.spotify.com/confirm/1', 'Confirm'),
        linkTo(`mailto:${address}`, shown, { button: false, ...more }),
      ]),
      headers: null,
    });

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['may be the reader’s', signedUp('ana.lind@gmail.com'), 'unlisted'],
    ['is a desk’s by its name', signedUp('spotify.help@gmail.com'), 'lure'],
    ['is a desk’s by its word', signedUp('account.team99@gmail.com'), 'lure'],
    ['may be the reader’s at their firm', signedUp('ana@kqz.example'), 'unlisted'],
    ['is a firm’s desk', signedUp('billing@kqz.example'), 'lure'],
    ['is something to press', signedUp('ana.lind@gmail.com', { button: true }), 'lure'],
    ['hides behind words', signedUp('ana.lind@gmail.com', {}, 'Write to us'), 'lure'],
    ['is another’s than the reader’s', { ...signedUp('ana.lind@gmail.com'), readerAddresses: ['kim@kqz.example'] }, 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  const greeted = (before: string, name: string, after: string, address = 'ana.lind@gmail.com'): OpenMail => {
    const text = `${before}${name}${after}\nPlease confirm your email address for your Spotify account.\nConfirm`;
    const links = [
      linkTo(`mailto:${address}`, name, { button: false, offset: before.length }),
      linkTo('https://www.spotify.com/confirm/1', 'Confirm'),
    ];
    return { ...signedUp('ana.lind@gmail.com'), body: bodyOf(text, links) };
  };

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['is greeted by it', greeted('Hello ', 'Ana Lind', ','), 'unlisted'],
    ['is greeted by it in German', greeted('Hallo ', 'Ana', '!'), 'unlisted'],
    ['is greeted as a desk', greeted('Hello ', 'Account Team', ','), 'lure'],
    ['is greeted at a firm’s address', greeted('Hello ', 'Ana Lind', ',', 'ana@kqz.example'), 'lure'],
    ['is named in a sentence', greeted('Hello, write to ', 'Ana Lind', ' today.'), 'lure'],
    ['is named where the greeting goes on', greeted('Hello ', 'Ana Lind', ' will help you with your account.'), 'lure'],
  ])('%s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));

  const told = (before: string, after: string, address = 'ana.lind@gmail.com'): OpenMail => {
    const links = [
      linkTo(`mailto:${address}`, address, { button: false, offset: before.length }),
      linkTo('https://www.spotify.com/a', 'See it'),
    ];
    const body = bodyOf(`${before}${address}${after}\nSomebody signed in to your Spotify account.\nSee it`, links);
    return { ...signedUp('ana.lind@gmail.com'), subject: 'New sign-in to Spotify', body };
  };

  it.each<[what: string, mail: OpenMail, VerdictKind]>([
    ['a line of its own', told('A new sign-in\n', ''), 'unlisted'],
    ['a sentence that asks for nothing', told('We noticed that ', ' signed in from a new phone.'), 'unlisted'],
    ['the same at a firm', told('We noticed that ', ' signed in from a new phone.', 'ana@kqz.example'), 'unlisted'],
    ['a sentence that says to write', told('If it was not you, write to ', '.'), 'lure'],
    ['a German one', told('Wenn nicht, schreiben Sie an ', '.'), 'lure'],
    ['a sentence about who helps', told('Your advisor is ', '.'), 'lure'],
    ['a French one', told('Votre conseillère est ', '.'), 'lure'],
  ])('that a webmail made a link of, in %s: %s', (_what, mail, kind) => expect(kindOf(mail)).toBe(kind));
});
