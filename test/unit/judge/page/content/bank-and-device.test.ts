import { describe, expect, it } from 'vitest';
import { judge } from '../rules.ts';

const STRANGER = 'https://kqz-7d2.top/in';
const FREE = 'https://kqz-31.web.app/';
const box = (label: string, type = 'text'): string => `<label>${label} <input type="${type}"></label>`;
const form = (fields: string, action = ''): string => `<form action="${action}" method="post">${fields}<button>Continue</button></form>`;
const SIGN_IN = box('User') + box('Password', 'password');
const DIGITS = '<input inputmode="numeric" maxlength="1">'.repeat(6);

describe('a page in nobody’s known name is doubted', () => {
  it.each([
    [
      'that takes a password, a card and its PIN for a script',
      STRANGER,
      `<title>Kornau Credit Union</title>${form(SIGN_IN + box('Card number') + box('ATM PIN'), 'save.php')}`,
    ],
    [
      'that lies in a folder for uploads and sends a password to a script',
      'https://kornmuehle.example/wp-content/uploads/2026/x/in.php',
      `<title>Kornau Members</title>${form(SIGN_IN, 'save.php')}`,
    ],
    ['of a bank on free hosting that is sent to strangers', FREE, `<title>Banca di Kornau</title>${form(SIGN_IN, 'https://kqz-9.top/c')}`],
    [
      'of a bank on free hosting under a host of two words of the matter',
      'https://secure-account-kb.web.app/',
      `<title>Kornau Bank</title>${form(SIGN_IN)}`,
    ],
    [
      'of a bank on free hosting that wants the telephone too',
      FREE,
      `<title>Banque de Kornau</title>${form(SIGN_IN + box('Mobile phone'))}`,
    ],
    ['that wants the passcode of a device', STRANGER, `<title>Find it</title><h2>Enter iPhone Passcode</h2><form>${DIGITS}</form>`],
    [
      'that wants it in German',
      STRANGER,
      '<title>Karte</title><h2>iPhone-Code eingeben</h2><form><input type="password"><button>OK</button></form>',
    ],
    [
      'that says on free hosting that an account is in trouble',
      FREE,
      `<title>Notice</title><h1>Your account has been suspended</h1>${form(SIGN_IN)}`,
    ],
    [
      'that says so whoever it is, and sends the password to strangers',
      FREE,
      `<title>Kornau</title><h1>Ihr Konto wurde gesperrt</h1>${form(SIGN_IN, 'https://kqz-9.top/c')}`,
    ],
  ])('%s', (_, url, html) => expect(judge(html, url).kind).toBe('suspicious'));
});

describe('nothing is said of', () => {
  it.each([
    ['a bank on a site of its own', 'https://online.kornaubank.example/', `<title>Kornau Bank</title>${form(SIGN_IN, 'login.php')}`],
    ['a lesson’s bank', FREE, `<title>Online Banking</title><h1>Bank login</h1>${form(SIGN_IN)}`],
    [
      'an example that its host is called by',
      'https://kornaubank.web.app/',
      `<title>Kornaubank</title>${form(SIGN_IN + box('Mobile phone'))}`,
    ],
    [
      'a trial that is paid by card',
      'https://app.kornau.example/',
      `<title>Kornau trial</title>${form(SIGN_IN + box('Card number') + box('CVC'))}`,
    ],
    [
      'a workshop that repairs devices',
      STRANGER,
      `<title>iPhone repair</title><h1>Register an iPhone repair</h1>${form(box('Name') + box('Email') + box('iPhone passcode'))}`,
    ],
    [
      'an account that is locked on a site of its own',
      'https://kornau.example/in',
      `<title>Kornau</title><h1>Your account has been locked</h1>${form(SIGN_IN, 'login.php')}`,
    ],
    [
      'settings that change an address',
      FREE,
      `<title>Settings</title><h1>Update your email</h1>${form(box('Email') + box('Password', 'password'))}`,
    ],
    ['a question about one', FREE, `<title>Notice</title><h1>Is your account locked?</h1>${form(SIGN_IN)}`],
  ])('%s', (_, url, html) => expect(judge(html, url).kind).toBe('none'));
});
