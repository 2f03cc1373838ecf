import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { spelledNumbers, writtenHosts } from '../../../../judge/text/spelled-out.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();

/** A welcome of an honest school of cookery, whose form somebody filled in. */
function welcome(greeting: string, more: Partial<OpenMail> = {}): OpenMail {
  const text = `${greeting}\nThanks for joining Potluck. Please confirm your email address to activate your account.\nConfirm your email\nThe Potluck team`;
  return instagramReset({
    from: { name: 'Potluck', address: 'hello@potluck.example' },
    subject: 'Confirm your email',
    body: bodyOf(text, [linkTo('https://app.potluck.example/confirm?c=1', 'Confirm your email')]),
    headers: headersSaying('pass', 'potluck.example'),
    ...more,
  });
}
const kindOf = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a place for a name in the mail of an honest service', () => {
  it.each([
    'Hello 💰 +$2,400 https://paper-note.example/a7,',
    'Dear You have won 0.4 BTC in our mining pool and can take it out today,',
    'Bonjour 🎁 1500 € https://cadeau.kqz.example,',
    'Здравствуйте Ваш выигрыш 90 000 ₽ ждёт https://vklad.kqz.example/1,',
    'Здравствуйте ваш приз ждёт https://vklad.kqz.example/2,',
    'Merhaba ödülünüz burada https://vklad.kqz.example/3,',
    'Hi call +1 (802) 555-0144,',
    'Hello,\nYour prize of $900 waits at https://paper-note.example/a7',
    'Hello\nYou received $900!\nhttps://paper-note.example/a7',
    'Dear friend, an unclaimed payment: https://script.google.com/macros/s/x,',
    'Hello Shopfront took $499.99 call 8025550144,',
    'Здравствуйте, вам начислено 84 320 руб, заберите тут: https://vklad.kqz.example/9!',
  ])('is amber where it holds a bait: %s', (greeting) => {
    const verdict = judgeMail(welcome(greeting), rules, { trustedSenders: [], requests: [], answer: null });
    expect(verdict.kind).toBe('suspicious');
    expect(verdict.evidence.map((one) => one.code)).toContain('third-party-words');
  });

  it.each([
    'Hi Mia 👋,',
    'Dear Potluck.example customer,',
    'Hello mia@firm.example,',
    'Dear valued member of the Potluck kitchen and its many friends,',
    'Hi,\nYou get a $5 bonus with your first course.',
    'Hi,\nFollow us at https://www.instagram.com/potluck',
    'Hello customer 80255501,',
    'Hello,\nYour bonus of $5 waits at\nhttps://potluck.example/bonus',
  ])('stays grey with a name in it: %s', (greeting) => {
    expect(kindOf(welcome(greeting))).toBe('unlisted');
  });

  it('is amber where the sender name promises a prize that the mail knows nothing of', () => {
    expect(kindOf(welcome('Hi,', { from: { name: 'Bitcoin payout', address: 'hello@potluck.example' } }))).toBe('suspicious');
    expect(kindOf(welcome('Hi,', { from: { name: 'Potluck kitchen', address: 'hello@potluck.example' } }))).toBe('unlisted');
  });

  it('is amber where the subject of a welcome holds a bait and a stranger’s site', () => {
    const text = 'Hi,\nThanks for joining Potluck. Please confirm your email address to activate your account.\nConfirm your email';
    const asked = (subject: string) =>
      kindOf(welcome('Hi,', { subject, body: bodyOf(text, [linkTo('https://potluck.example/c', 'Confirm your email')]) }));
    expect(asked('Welcome, + 1.2 BTC https://paper-note.example/a7')).toBe('suspicious');
    expect(asked('Welcome, confirm your email for a $5 bonus')).toBe('unlisted');
  });

  it('knows a help desk by the name of its tenant', () => {
    const tenant = (name: string) => {
      const text = 'Welcome to Bright Kettle. Follow the link below to create a password and sign in.\nCreate a password';
      return kindOf(
        instagramReset({
          from: { name, address: 'support@brightkettle.zendesk.com' },
          subject: 'Create a password for Bright Kettle',
          body: bodyOf(text, [linkTo('https://brightkettle.zendesk.com/verification/x', 'Create a password')]),
          headers: headersSaying('pass', 'brightkettle.zendesk.com'),
        }),
      );
    };
    expect(tenant('USDT bonus')).toBe('suspicious');
    expect(tenant('Bright Kettle')).toBe('unlisted');
  });
});

describe('a service that writes for anybody', () => {
  it.each(['member@surveymonkeyuser.com', 'nobody@kqz.substack.com', 'noreply@kqz-77.firebaseapp.com'])(
    'has no account to suspend: %s',
    (address) => {
      const text = 'Your account has been suspended. Restore access to your account within 24 hours.\nRestore';
      const host = address.split('@')[1] ?? '';
      const mail = welcome('', {
        from: { name: 'Care', address },
        subject: 'Account suspended',
        body: bodyOf(text, [linkTo(`https://${host}/r`, 'Restore')]),
        headers: headersSaying('pass', host),
      });
      expect(kindOf(mail)).toBe('suspicious');
    },
  );
});

describe('numbers that are spelled out', () => {
  it.each([
    ['ring 8 0 2 . 5 5 5 . 0 1 4 4', ['8025550144']],
    ['ring eight zero two five five five zero one four four', ['8025550144']],
    ['1 2 3 4 5', []],
    ['one two three go', []],
    ['on 12 3 2026', []],
    ['call null acht eins fünf zwei zwei drei', ['0815223']],
    ['chiama zero due, cinque sei sei uno quattro', ['0256614']],
  ])('are found in "%s"', (text, found) => {
    expect(spelledNumbers(text)).toEqual(found);
  });
});

describe('hosts written as words', () => {
  it.each<[string, 'all' | 'written', string[]]>([
    ['go to kqz.example.com/a now', 'written', ['kqz.example.com']],
    ['hxxps://kqz.com/a', 'all', ['kqz.com']],
    ['open your case: case-desk.com', 'written', ['case-desk.com']],
    ['Any.do was granted access', 'written', []],
    ['write to mia@firm.com', 'all', []],
    ['version 2.1 of readme.md', 'all', []],
  ])('are found in "%s" (%s)', (line, which, hosts) => {
    expect(writtenHosts(line, which)).toEqual(hosts);
  });
});
