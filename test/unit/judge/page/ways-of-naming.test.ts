import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const ELSEWHERE = 'https://kqz-41.top/a/index.html';
/** As kits send it: to a script beside the page. */
const SENT = CREDENTIALS.replace('/session', 'next.php');
const CARD =
  '<form action="next.php"><label>Card number <input name="card"></label><label>CVV <input name="cvv"></label><button>Pay</button></form>';
const step = (label: string, button: string): string =>
  `<form action="next.php"><label>${label} <input name="user"></label><button>${button}</button></form>`;

describe('the name with what stands beside it is still the name', () => {
  it.each([
    ['a possessive', 'netflix', `<title>Mijn Netflix</title><h1>Inloggen</h1>${SENT}`],
    ['a country', 'bbva', `<title>BBVA México</title><h1>Acceso</h1>${SENT}`],
    ['a product', 'google', `<title>Google Docs</title><h1>Sign in to continue to Google Docs</h1>${SENT}`],
    ['another of its names', 'microsoft', `<title>Microsoft Outlook</title><h1>Sign in</h1>${SENT}`],
    ['Japanese sign-in words without a blank', 'paypal', `<title>PayPalサインイン</title>${SENT}`],
    ['a bid to do something', 'dropbox', `<title>Dropbox</title><h1>Open your files</h1>${SENT}`],
    ['a way past the sign-in', 'spotify', `<title>Sign in</title><h1>Sign in to continue to Spotify</h1>${SENT}`],
  ])('%s', (_, platform, html) => {
    expect(judge(html, ELSEWHERE)).toMatchObject({ kind: 'lure', platform });
  });
});

describe('an ordinary word or an abbreviation that is all the page is called by', () => {
  const slack = `<title>Sign in | Slack</title><h1>Sign in to Slack</h1>${SENT}`;

  it('is meant where the form goes to a bare script', () => {
    expect(judge(slack, ELSEWHERE).kind).toBe('lure');
    expect(judge(`<title>AOL - Login</title><h1>Sign in</h1>${SENT}`, ELSEWHERE).kind).toBe('suspicious');
    expect(judge(`<title>Sign in · GitLab</title>${SENT}`, ELSEWHERE).kind).toBe('lure');
  });

  it.each([
    ['its host is called so', slack, 'https://slack-ropes.example/login'],
    ['somebody else is named', slack.replace('Sign in |', 'Seilerei Kordel |'), ELSEWHERE],
    [
      'the form goes to a route of an application',
      `<title>Sign in · GitLab</title>${CREDENTIALS}`,
      'https://code.kordel.example/users/sign_in',
    ],
  ])('is left alone where %s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('none');
  });

  it('is no excuse by a host that sets words of the matter beside it', () => {
    const html = `<title>Inloggen | Mijn ING</title>${SENT}`;
    expect(judge(html, 'https://mijn-ing-verificatie.example/').kind).toBe('suspicious');
    expect(judge(html, 'https://ing-nieur-hasel.example/').kind).toBe('none');
  });
});

describe('a heading that opens with a name is a topic', () => {
  it.each([
    ['of a shop that sends with it', `<title>Order</title><h1>USPS First Class 4.50</h1>${CARD}`, 'https://www.kordel.example/order'],
    ['of somebody whose host is called by another of its names', `<title>Max</title><h1>Login</h1>${SENT}`, 'https://max-kordel.example/'],
  ])('%s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('none');
  });
});

describe('a first step behind a button that only goes on', () => {
  it.each([
    ['English', 'Next'],
    ['German', 'Weiter'],
    ['Russian', 'Далее'],
    ['Japanese', '次へ'],
    ['Arabic', 'التالي'],
  ])('%s', (_, button) => {
    expect(judge(`<title>Netflix</title><h1>Netflix</h1>${step('Email', button)}`, ELSEWHERE).kind).toBe('lure');
  });

  it('is none with more than a name asked for', () => {
    const contact = step('Email', 'Next').replace('<button>', '<label>Phone <input type=tel></label><button>');
    expect(judge(`<title>Netflix</title><h1>Netflix</h1>${contact}`, ELSEWHERE).kind).toBe('none');
  });
});

describe('a page that names nobody', () => {
  const dues = `<title>Parcel</title><h2>Your parcel is on hold</h2><p>Pay the customs fee of 1.99</p>${CARD}`;
  const webmail = `<title>Webmail Login</title><h1>Webmail</h1>${CREDENTIALS}`;

  it.each([
    ['wants a card for a parcel', dues, ELSEWHERE],
    ['does so on a host of the matter alone', dues.replace('next.php', '/pay'), 'https://parcel-payment.example/p'],
    ['reads mail on free hosting', webmail, 'https://kqz-31.web.app/'],
    [
      'carries the reader’s address and wants a mailbox',
      webmail.replace('/session', 'next.php'),
      'https://kqz-41.top/w/?u=anna@kordel.example',
    ],
    ['shows the reader’s address on free hosting', `<title>Sign in</title><p>anna@kordel.example</p>${SENT}`, 'https://kqz-31.web.app/'],
  ])('is warned of where it %s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('suspicious');
  });

  it.each([
    ['a carrier’s own page', dues.replace('<title>Parcel', '<title>Hasel Kurier'), 'https://hasel-kurier.example/pay/'],
    ['a provider’s webmail', webmail, 'https://webmail.kordel.example/?_user=anna@verein.example'],
    [
      'a sign-in with a hint whose it is',
      `<title>Sign in</title><p>anna@kordel.example</p>${CREDENTIALS}`,
      'https://login.kordel.example/?u=anna@kordel.example',
    ],
  ])('is left alone as %s', (_, html, url) => {
    expect(judge(html, url).kind).toBe('none');
  });
});

it('recovery words in another’s name are a lure, under one’s own a wallet', () => {
  const html = (title: string): string =>
    `<title>${title}</title><form action="next.php"><textarea placeholder="Your 12 word recovery phrase"></textarea></form>`;
  expect(judge(html('Trezor Suite recovery'), ELSEWHERE)).toMatchObject({ kind: 'lure', platform: 'trezor' });
  expect(judge(html('Kieselwallet'), 'https://kieselwallet.example/').kind).toBe('none');
});

it('a firm’s link to its people’s Microsoft sign-in does not make its page one', () => {
  const html = `<title>Staff</title><h1>Kordel staff</h1>${CREDENTIALS}<a href="https://login.microsoftonline.com/">Microsoft 365 login for staff</a>`;
  expect(judge(html, 'https://www.kordel.example/staff').kind).toBe('none');
});

it('the line before a copyright line takes nothing from it', () => {
  const html = `<title>Log in</title>${CREDENTIALS}<p>Steam © 2026 Valve Corporation</p>`;
  expect(judge(html, ELSEWHERE).kind).not.toBe('none');
});
