import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from '../rules.ts';

const STRANGER = 'https://kqz-7d2.top/in';
const FREE = 'https://kqz-31.web.app/';
const card = (button: string): string =>
  `<form><input autocomplete="cc-number" placeholder="Card number"><input autocomplete="cc-csc" placeholder="CVV"><button>${button}</button></form>`;
const mail = '<input type="email" placeholder="Email">';
const both = (button: string): string => `<form>${mail}<input type="password" placeholder="Password"><button>${button}</button></form>`;

describe('a page that names nobody is doubted', () => {
  it.each([
    ['money promised for a card', STRANGER, `<title>Order</title><h1>Odbierz środki</h1>${card('Dalej')}`],
    [
      'money promised in Ukrainian, in a carrier’s or a market’s name that nobody lists',
      STRANGER,
      '<title>Kqz Доставка</title><h2>Отримання коштів</h2><form><input placeholder="Номер картки"><input placeholder="ММ/РР"><input placeholder="CVV"><button>Отримати кошти</button></form>',
    ],
    ['a sum on the button', STRANGER, `<title>Order</title>${card('Receive 120 €')}`],
    [
      'a check for humans that wants a mail address',
      STRANGER,
      `<title>Just a moment...</title><h1>Verify you are human</h1><form>${mail}<button>Continue</button></form>`,
    ],
    ['a message behind a button', FREE, `<title>Voicemail</title><h1>You received a new voice message</h1>${both('Listen')}`],
    [
      'an office on free hosting that speaks of a full mailbox',
      FREE,
      `<title>IT Helpdesk</title><h1>IT Helpdesk</h1><p>Your mailbox is full</p>${both('Send')}`,
    ],
    [
      'the reader’s house for its heading',
      `${FREE}?e=anna@kornmühle-ost.example`.replace('ü', 'u'),
      `<title>Salary review 2026</title><h1>Kornmuhle-ost employees</h1>${both('Sign in')}`,
    ],
    ['the reader’s address behind #', `${FREE}#anna@kornmuehle.example`, `<title>Sign in</title>${both('Sign in')}`],
    [
      'an account in trouble that is appealed on free hosting',
      FREE,
      '<title>Help Center</title><p>Your page violates copyright and will be deleted.</p><form><input placeholder="Full name"><input type="email"><input type="tel"><button>Send</button></form>',
    ],
  ])('%s', (_, url, html) => expect(judge(html, url).kind).toBe('suspicious'));
});

it('a number by which the state knows people lets in, with no word of it', () => {
  const html = '<title>BankID</title><h1>BankID</h1><form><label>Fødselsnummer<input></label><button>Neste</button></form>';
  expect(judge(html, STRANGER).kind).not.toBe('none');
  expect(judge(html.replaceAll('BankID', 'Hyttelag'), STRANGER).kind).toBe('none');
});

it('a first step whose label is not tied to its field is one all the same', () => {
  const html =
    '<title>MitID</title><h1>Log på med MitID</h1><form action="s.php" method="post"><input name="u"><button>FORTSÆT</button></form>';
  expect(judge(html, 'https://mit-id.kqz-7d2.top/').kind).not.toBe('none');
});

describe('a page is left alone', () => {
  it.each([
    ['a shop that takes a card', 'https://kerzen.example/kasse', `<title>Kasse</title><h1>Bezahlen</h1>${card('Jetzt zahlen')}`],
    [
      'a bank account to be paid out to',
      'https://kerzen.example/geld',
      '<title>Payout</title><h1>Receive your payout</h1><form><input placeholder="IBAN"><button>Save</button></form>',
    ],
    ['a sign-in with a check for humans', 'https://kerzen.example/in', `<title>Sign in</title><p>Verify you are human</p>${CREDENTIALS}`],
    [
      'an invited reader on free hosting',
      `${FREE}in?email=anna@kornmuehle.example`,
      `<title>Ruderliste</title><h1>Ruderliste</h1>${both('Log in')}`,
    ],
    [
      'an appeal on a site of its own',
      'https://spielrunde.example/ban',
      '<title>Ban appeal</title><p>Your account was banned.</p><form><input placeholder="Full name"><input type="email"><input placeholder="City"><button>Send</button></form>',
    ],
    [
      'a shop’s search by place',
      'https://kerzen.example/laden',
      '<title>Shops</title><form><input placeholder="City"><input placeholder="ZIP code"><button>Find</button></form>',
    ],
  ])('%s', (_, url, html) => expect(judge(html, url).kind).toBe('none'));
});
