import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { BodyLink, OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../build-mail.ts';

const rules = await readRules();
const ELSEWHERE = linkTo('https://kqz-data.example/a', 'Continue');

const mailOf = (
  name: string,
  address: string,
  subject: string,
  text: string,
  links: BodyLink[] = [ELSEWHERE],
  more: Partial<OpenMail> = {},
): OpenMail =>
  instagramReset({
    from: { name, address },
    subject,
    body: bodyOf(text, links),
    headers: headersSaying('pass', address.split('@')[1] ?? ''),
    ...more,
  });
const kindOf = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;

describe('a mail without an account topic is a lure by its claim alone', () => {
  it.each([
    ['new terms', mailOf('Netflix Deliberations', 'x@unknown.example', 'Please read', 'There is news for all viewers.')],
    ['a message', mailOf('PayPalServiceStatus', 'x@unknown.example', 'Open message', 'One message waits.')],
    ['a German note', mailOf('Netflix', 'x@unknown.example', 'Neuigkeiten', 'Wir haben etwas für dich.')],
    ['signed twice, in no name', mailOf('', 'netflix-desk@unknown.example', 'Hello', 'Something new is here.\nThe Netflix team')],
    [
      'a sender line that failed its proof',
      mailOf('Netflix', 'info@account.netflix.com', 'Something new', 'Look.', [ELSEWHERE], {
        headers: headersSaying('fail', 'account.netflix.com'),
      }),
    ],
  ])('%s', (_what, mail) => {
    expect(kindOf(mail)).toBe('lure');
  });

  it('has the advice of a lure and no topic', () => {
    const verdict = judgeMail(mailOf('Netflix', 'x@unknown.example', 'Hello', 'Look at this.'), rules, {
      trustedSenders: [],
      requests: [],
      answer: null,
    });
    expect(verdict).toMatchObject({ kind: 'lure', topic: null, platform: 'netflix' });
    expect(verdict.advice[0]?.code).toBe('delete');
  });
});

describe('a bill in a platform’s name, on a domain that bears it', () => {
  const bill = (name: string, said: string) =>
    mailOf(name, 'bill@shop-netflix.example', 'Your receipt', `Receipt 22, 89.99.\n${said}`, [
      linkTo('https://shop-netflix.example/x', 'Go on'),
    ]);

  it('is a lure where it is told as what the reader never bought', () => {
    expect(kindOf(bill('Netflix', 'If you did not make this purchase, see below.'))).toBe('lure');
  });

  it.each([
    ['merely tells of it', 'Netflix', 'Thank you.'],
    ['is another’s by its name', 'Netflix Fan Club', 'If you did not make this purchase, see below.'],
  ])('is none where it %s', (_what, name, said) => {
    expect(kindOf(bill(name, said))).not.toBe('lure');
  });
});

describe('money back in a brand’s name, from a domain that bears it', () => {
  const back = (said: string) =>
    mailOf('Netflix', 'r@netflix-trop-percu.example', 'Votre facture', said, [linkTo('https://netflix-trop-percu.example/r', 'Recevoir')]);

  it('is a lure, and its news is none', () => {
    expect(kindOf(back('Un trop-perçu de 84 euros vous sera remboursé.'))).toBe('lure');
    expect(kindOf(back('Les nouveautés du mois sont là.'))).not.toBe('lure');
  });
});

describe('an ordinary word for a name, from a domain that writes its address', () => {
  const toll = (domain: string, said: string) =>
    mailOf('AutoPASS', `a@${domain}`, 'Din passering', said, [linkTo(`https://${domain}/p`, 'Videre')]);

  it('is a lure where anything is wanted', () => {
    expect(kindOf(toll('autopass-no.example', 'Du har en ubetalt passering. Betal i dag.'))).toBe('lure');
  });

  it.each([
    ['the domain bears the word alone', 'autopass-fan.example', 'Du har en ubetalt passering. Betal i dag.'],
    ['nothing is wanted', 'autopass-no.example', 'Veien er åpen igjen.'],
  ])('is none where %s', (_what, domain, said) => {
    expect(kindOf(toll(domain, said))).not.toBe('lure');
  });
});

describe('a mail desk that has messages wait', () => {
  const waits = (name: string, href: string) =>
    mailOf(name, 'desk@kqz-post.example', 'Seven letters wait', 'Seven letters could not be brought to you.', [
      linkTo(href, 'Have them brought'),
    ]);

  it.each(['Mail Server', 'Serveur de messagerie', 'Levelező rendszer', 'Správce schránka'])(
    'is doubted on a host for nothing: %s',
    (name) => {
      expect(kindOf(waits(name, 'https://kqz-9.pages.dev/m'))).toBe('suspicious');
    },
  );

  it.each([
    ['a form of anybody’s', 'Mail Server', 'https://docs.google.com/forms/d/e/9/viewform'],
    ['no desk', 'Mara Quist', 'https://kqz-9.pages.dev/m'],
  ])('is none with %s', (_what, name, href) => {
    expect(kindOf(waits(name, href))).toBe('none');
  });
});

describe('an office that speaks of your account and leads away is suspicious', () => {
  it.each([
    ['Support', 'Your Netflix profile has one more viewer. See it below.'],
    ['Account Team', 'Good day. Your PayPal balance is below.'],
  ])('%s', (name, text) => {
    expect(kindOf(mailOf(name, 'help@desk.example', 'Case 31', text))).toBe('suspicious');
  });
});

describe('ordinary mail that names a platform is nothing', () => {
  it.each([
    [
      'a newsletter about one',
      mailOf('Rivermill Weekly', 'news@rivermill.example', 'Netflix raises prices', 'Netflix raises prices again, says Rivermill.', [
        linkTo('https://paper.example/a', 'Read on'),
      ]),
    ],
    [
      'a friend',
      mailOf('Marie', 'marie@friend.example', 'netflix?', 'Shall we share your Netflix account?', [
        linkTo('https://blog.example/a', 'this'),
      ]),
    ],
    [
      'its fan club',
      mailOf('Netflix Fan Club', 'club@fans.example', 'Meeting', 'We meet on Friday.', [linkTo('https://maps.example/a', 'Where')]),
    ],
    [
      'a shop of the brand on its own domain',
      mailOf(
        'Netflix Shop',
        'hi@netflixshopfront.example',
        'New shirts',
        'See them.',
        [linkTo('https://www.netflixshopfront.example/a', 'Shop now')],
        { headers: null },
      ),
    ],
    [
      "a firm of the platform's",
      mailOf('Rivermill', 'hello@rivermill.example', 'News', 'We are part of Netflix. Rivermill has news.', [
        linkTo('https://rivermill.example/a', 'Read'),
      ]),
    ],
    [
      'those who hire for it',
      mailOf('Spotify Careers', 'no-reply@hiring.example', 'Your application', 'Thank you for applying.', [
        linkTo('https://hiring.example/a', 'See it'),
      ]),
    ],
  ])('%s', (_what, mail) => {
    expect(kindOf(mail)).toBe('none');
  });
});
