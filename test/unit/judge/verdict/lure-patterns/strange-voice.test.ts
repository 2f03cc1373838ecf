import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { VerdictKind } from '../../../../../judge/verdict.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();

/** A proven mail whose one button is called "Go on". */
function kindOf(name: string, address: string, subject: string, text: string, href = ''): VerdictKind {
  const domain = address.split('@')[1] ?? '';
  const body = bodyOf(`${text}\nGo on`, href === '' ? [] : [linkTo(href, 'Go on', { offset: text.length + 1 })]);
  const mail = instagramReset({ from: { name, address }, subject, body, headers: headersSaying('pass', domain) });
  return judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
}

describe('a service on which anybody writes to anybody', () => {
  it.each([
    ['Wallet Support', 'lena@y.kajabimail.net', 'Your wallet must be verified. Verify your wallet to keep access.'],
    ['Security', 'no-reply@notification.circle.so', 'You must enable two-factor authentication on your wallet.'],
    ['Security', 'noreply@kqz-99.firebaseapp.com', 'Follow this link to verify the email address of your account.'],
    ['Sicherheit', 'member@surveymonkeyuser.com', 'Ihr Konto muss bestätigt werden. Bestätigen Sie Ihr Konto.'],
    ['Служба безопасности', 'mia@kqz.substack.com', 'Подтвердите свой аккаунт, чтобы сохранить доступ.'],
  ])('has no desk for accounts: %s <%s>', (name, address, text) => {
    expect(kindOf(name, address, 'Please verify your account', text, `https://${address.split('@')[1]}/c/1`)).toBe('suspicious');
  });

  it.each([
    ['Potluck', 'noreply@potluck-app.firebaseapp.com', 'Follow this link to reset your Potluck password.'],
    ['', 'noreply@project-22.firebaseapp.com', 'Follow this link to reset your project-22 password.'],
    ['Substack', 'no-reply@substack.com', 'Follow this link to reset your Substack password.'],
  ])('stays grey in its own name or its tenant’s: %s <%s>', (name, address, text) => {
    expect(kindOf(name, address, 'Reset your password', text, `https://${address.split('@')[1]}/c/1`)).toBe('unlisted');
  });
});

describe('an office that names nobody', () => {
  const LOCKED = 'Your account has been suspended. Restore your account within 24 hours.';

  it('is amber where it tells of a locked account and gives a way to act', () => {
    expect(kindOf('Account Department', 'info@salsa-shoes.example', 'Account suspended', LOCKED, 'https://salsa-shoes.example/v')).toBe(
      'suspicious',
    );
  });

  it('is amber where a tracker hides the way', () => {
    const text = 'Please verify your account to keep access to your account.';
    const tracked = 'https://u9.ct.sendgrid.net/ls/click?upn=x';
    expect(kindOf('Account Department', 'info@salsa-shoes.example', 'Verify your account', text, tracked)).toBe('suspicious');
    expect(kindOf('Salsa Shoes', 'info@salsa-shoes.example', 'Verify your account', text, tracked)).toBe('unlisted');
  });

  it.each([
    ['Salsa Shoes', LOCKED, 'https://salsa-shoes.example/v'],
    ['Support', `${LOCKED}\nSalsa Shoes, Dorf 1`, 'https://salsa-shoes.example/v'],
    ['IT Service Desk', 'Your account password expires in 5 days. Change your password in time.', 'https://salsa-shoes.example/v'],
  ])('stays grey where it names its firm, or only reminds: %s', (name, text, href) => {
    expect(['unlisted', 'none']).toContain(kindOf(name, 'info@salsa-shoes.example', 'About your account', text, href));
  });

  const PLAIN = 'Your mailbox account will be suspended today. Keep your account.';

  it.each([
    ['a colleague’s mailbox', 'Mia Miller', PLAIN, 'https://kqz-login.example/k', 'suspicious'],
    ['a tracker', 'Mia Miller', PLAIN, 'https://u9.ct.sendgrid.net/ls/click?upn=x', 'suspicious'],
    ['a name that no host bears', 'Tango Online', `${PLAIN}\nThe Tango team`, 'https://salsa-shoes.example/k', 'suspicious'],
    ['its name below the words', 'Salsa Online', `${PLAIN}\nThe Salsa team`, 'https://u9.ct.sendgrid.net/ls/click?upn=x', 'unlisted'],
    ['its own site', 'Salsa Accounts', PLAIN, 'https://salsa-shoes.example/k', 'unlisted'],
    ['a part of its name as host', 'Saltwarden', PLAIN, 'https://salt.salsa-shoes.example/k', 'unlisted'],
    ['a name in another script', 'Танго', PLAIN, 'https://salsa-shoes.example/k', 'unlisted'],
  ])('tells whose account it is, or is amber where it leads away: %s', (_what, name, text, href, kind) => {
    expect(kindOf(name, 'info@salsa-shoes.example', 'Account suspended', text, href)).toBe(kind);
  });

  it('may speak of copyright in the midst of its matter', () => {
    const text = 'Your account will be suspended for copyright infringement.';
    expect(kindOf('Support', 'help@salsa-shoes.example', 'Case 9', text, 'https://kqz-login.example/k')).toBe('suspicious');
  });

  it('is nothing where a colleague answers', () => {
    expect(
      kindOf('IT-Support', 'help@salsa-shoes.example', 'AW: Konto gesperrt', 'Hallo, dein Konto ist wieder entsperrt. Gruß, Jens'),
    ).not.toBe('suspicious');
  });
});

describe('your account with somebody else', () => {
  const NOTE = 'Your Ledger wallet must be verified today at https://lg.kqz.example/v';

  it.each([
    ['a task of a board', 'Asana', 'no-reply@asana.com', NOTE, 'https://app.asana.com/0/1'],
    [
      'a charge with a number',
      'Potluck',
      'hello@potluck.example',
      'Your PayPal account was charged $499. If you did not authorize it call +1 (802) 555-0144. Verify your account.',
      'https://potluck.example/a',
    ],
  ])('is amber beside a way that is nobody’s we know: %s', (_what, name, address, text, href) => {
    expect(kindOf(name, address, 'Please verify your account', text, href)).toBe('suspicious');
  });

  it.each([
    ['the way is the platform’s own', 'Sign in with your PayPal account at https://www.paypal.com/signin to verify your Potluck account.'],
    ['nothing threatens', 'You joined with your Google account. See https://guide.kqz.example to verify your email.'],
  ])('stays calm where %s', (_why, text) => {
    expect(kindOf('Potluck', 'hello@potluck.example', 'Please verify your account', text, 'https://potluck.example/a')).toBe('unlisted');
  });
});

describe('your account with a platform as the subject of another’s mail', () => {
  const TRACKED = 'https://u9.ct.sendgrid.net/ls/click?upn=x';
  const TEXT = 'Reset your Instagram password today.';

  it('is amber where all of it leads through a tracker', () => {
    expect(kindOf('Tangofit', 'hello@tangofit.example', 'Reset your Instagram password', TEXT, TRACKED)).toBe('suspicious');
    expect(kindOf('Tangofit', 'hello@tangofit.example', 'Reset your Instagram password', TEXT, 'https://www.instagram.com/accounts')).toBe(
      'unlisted',
    );
  });

  it('is amber under the platform’s name with another suffix, where a tracker hides the way', () => {
    const text = 'Someone asked to reset your Netflix password.';
    expect(kindOf('Netflix', 'info@netflix.support', 'Reset your password', text, TRACKED)).toBe('suspicious');
    expect(kindOf('Netflix', 'info@netflix.support', 'Reset your password', text, 'https://www.netflix.com/password')).toBe('unlisted');
  });
});

describe('an office that begins with a platform’s name', () => {
  const UNPAID = 'Netflix could not take your last payment.';

  it.each([
    ['Customer Care', UNPAID, 'suspicious'],
    ['Servicio Clientes', 'Estimado cliente, la suscripción de Netflix ha vencido.', 'suspicious'],
    ['Salsa Shoes', 'Netflix made a film about our shoes.', 'none'],
    ['Support', `Salsa Shoes now takes part in the Netflix film about shoes.`, 'none'],
  ])('is amber where nothing else names a sender: %s', (name, text, kind) => {
    expect(kindOf(name, 'info@salsa-shoes.example', 'Important information', text, 'https://kqz-login.example/k')).toBe(kind);
  });
});

describe('an alert of a house that is short for its name', () => {
  const ALERT = 'A browser that we do not know signed in to your account. Was it not you? Look at your account.';
  it.each([
    ['Stadtwerke Hasel', 'swh.de'],
    ['Hasel & Birke', 'hb.de'],
    ['4 & 2', '4und2.de'],
    ['Q7', 'q7.ch'],
    ['Versorgungswerk der Imker', 'vwi.de'],
  ])('is grey at home: %s at %s', (name, domain) => {
    expect(kindOf(name, `info@mail.${domain}`, 'New sign-in to your account', ALERT, `https://www.${domain}/c/1`)).toBe('unlisted');
  });

  it.each([
    ['Stadtwerke Hasel', 'xw9.de', 'https://www.xw9.de/c/1'],
    ['Stadtwerke Hasel', 'swh.de', 'https://kqz.example/c/1'],
    ['Stadtwerke Hasel', 'shoewarehouse.de', 'https://www.shoewarehouse.de/c/1'],
  ])('is amber at a domain that is not, and where it leads away: %s at %s to %s', (name, domain, href) => {
    expect(kindOf(name, `info@mail.${domain}`, 'New sign-in to your account', ALERT, href)).toBe('suspicious');
  });
});

describe('one of many houses that share a name', () => {
  const RESET = 'You asked to reset the password of your account with Sparkasse. Choose a new one.';
  const reset = (name: string, domain: string, host = `www.${domain}`): VerdictKind =>
    kindOf(name, `info@${domain}`, 'Reset your password', `${RESET}\n© 2026 ${name}`, `https://${host}/c/1`);

  it('is grey under its town’s name where it leads to the common site, amber on one that anybody can take, and red under another or leading away', () => {
    expect(reset('Sparkasse Hasel', 'sparkasse-hasel.de')).toBe('suspicious');
    expect(reset('Sparkasse Hasel', 'sparkasse-hasel.de', 'www.sparkasse.de')).toBe('unlisted');
    expect(reset('Sparkasse', 'sparkasse-hasel.de')).toBe('lure');
    expect(reset('Sparkasse Kundenservice', 'sparkasse-kundenservice.de')).toBe('lure');
    expect(reset('Sparkasse Online Hasel', 'sparkasse-online.de')).toBe('lure');
    expect(reset('Sparkasse Hasel', 'sparkasse-hasel.de', 'kqz.example')).toBe('lure');
    expect(reset('Sparkasse Hasel', 'sparkasse-hasel.top')).toBe('lure');
  });
});

describe('a firm’s help desk that writes to a customer elsewhere', () => {
  const UNLOCKED =
    'New sign-in to your account\nWe noticed a new sign-in to your account from a new device. If this was not you, change your password.';
  const RESET = 'Reset your password\nWe got a request to reset the password of your account.';
  const judged = (text: string, address = 'helpdesk@kqz-lahn.example', href = 'https://portal.kqz-lahn.example/n'): VerdictKind => {
    const domain = address.split('@')[1] ?? '';
    const [subject = ''] = text.split('\n');
    const body = bodyOf(`${text}\nGo on`, [linkTo(href, 'Go on', { offset: text.length + 1 })]);
    const from = { name: 'Helpdesk Waterworks', address };
    const mail = instagramReset({ from, subject, body, headers: headersSaying('pass', domain) });
    return judgeMail({ ...mail, readerAddresses: ['anna@office.example'] }, rules, { trustedSenders: [], requests: [], answer: null }).kind;
  };

  it('is grey where the customer asked for it or is called by name, and all is on its own site', () => {
    expect(judged(RESET)).toBe('unlisted');
    expect(judged(UNLOCKED.replace('\n', '\nDear Ms Becker,\n'))).toBe('unlisted');
  });

  it.each([
    ['it calls nobody by name, and a sign-in frightens', judged(UNLOCKED)],
    ['it leads elsewhere', judged(RESET, undefined, 'https://kqz-desk.example/n')],
    [
      'a mailbox is full',
      judged('Your mailbox is almost full\nYour mailbox has exceeded its storage limit. Upgrade your mailbox storage.'),
    ],
  ])('is doubted where %s', (_, kind) => {
    expect(kind).toBe('suspicious');
  });
});
