import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const NEWS = '<form action="/news"><input type="email" placeholder="Your email"><button>Next</button></form>';
const LONG = Array.from(
  { length: 40 },
  (_, at) => `<p>Part ${at}: what the service offers, what it costs, and how its support answered us.</p>`,
).join('');

describe('a page that tells about a platform', () => {
  it.each([
    ['a long one called by its name', `<title>Netflix Login</title><h1>Netflix Login</h1>${LONG}${NEWS}`],
    ['a long one with a box to sign in', `<title>Binance</title><h1>Binance</h1>${LONG}${CREDENTIALS}`],
    ['a product whose name is a word of signing in elsewhere', `<title>Entra ID: what is new</title><h1>Microsoft Entra ID</h1>${NEWS}`],
    [
      'a page that is searched',
      '<title>Postbank Login – Seitenbuch</title><h1>Postbank Login</h1><form><input placeholder="Suche"><button>Suchen</button></form>',
    ],
    [
      'one of several clients',
      '<title>Möwe – a Telegram client</title><h1>Möwe</h1><form><input type="tel" placeholder="Phone"><button>Next</button></form>',
    ],
    [
      'an address as an example',
      `<title>Login form</title><h1>Forms</h1><form><input type="email" placeholder="you@gmail.com"><input type="password"><button>Try</button></form>`,
    ],
  ])('is not warned of: %s', (_, html) => expect(judge(html, 'https://heft-neun.example/a')).toMatchObject({ kind: 'none' }));

  it.each([
    ['a guide to signing in', `<title>Gmail login – guide</title><h1>Gmail login</h1>${NEWS}`, 'https://heft-neun.example/a'],
    [
      'a clone, which its address calls one',
      `<title>Netflix</title><h1>Netflix</h1>${CREDENTIALS}`,
      'https://netflix-clone-oak.vercel.app/',
    ],
    ['a clone, which its title calls one', `<title>Log in to Spotify | clone</title>${CREDENTIALS}`, 'https://kqz-31.netlify.app/'],
    ['a copy in an archive', `<title>Log in to PayPal</title>${CREDENTIALS}`, 'https://archive.ph/a1B2c'],
    ['a translated copy', `<title>Log in to PayPal</title>${CREDENTIALS}`, 'https://translated.turbopages.org/proxy_u/a/https/x.example/'],
    [
      'a tenant’s own address of Entra',
      `<title>Sign in to your account</title><form><input name="loginfmt" placeholder="Email"><button>Next</button></form><a href="https://www.microsoft.com/servicesagreement/">Terms</a><a href="https://privacy.microsoft.com/privacystatement">Privacy</a>`,
      'https://login.fernbau.example/0f3c2a91-11aa-4b2c-9d3e-5566778899aa/oauth2/v2.0/authorize',
    ],
  ])('is never red: %s', (_, html, url) => expect(judge(html, url).kind).not.toBe('lure'));
});

describe('a copy of software under its own addresses', () => {
  it('takes its maker’s account, and is not warned of', () => {
    const html = `<title>Log In ‹ Imkerverein — WordPress</title><a href="https://wordpress.com/log-in">Log in with WordPress.com</a>${CREDENTIALS}`;
    expect(judge(html, 'https://www.imkerverein.example/wp-login.php')).toMatchObject({ kind: 'none' });
  });
  it('and a device under its maker’s names', () => {
    const html =
      '<title>Archer</title><h1>TP-Link</h1><p>Log in with your TP-Link ID</p><form><input type="password"><button>Log in</button></form>';
    expect(judge(html, 'http://haus17.tplinkdns.com/webpages/login.html')).toMatchObject({ kind: 'none' });
  });
});

describe('a page that names nobody', () => {
  it.each([
    ['its host spells an address', 'https://www.instagram.com.accounts.kqz7.example/', 'instagram'],
    ['its host is written in letters that look alike', 'https://xn--pypal-4ve.com/', 'paypal'],
    ['its host puts a name beside a word of accounts', 'https://netflix-billing.top/', 'netflix'],
    ['its host puts a name beside a word of accounts in Polish', 'https://mbank-potwierdz.online-konto.example/', 'mbank'],
    ['its host puts an ordinary word beside two of them', 'https://apple-account-update.top/', 'apple'],
    ['its host bears a name above words of accounts', 'https://paypal.secure-login.top/', 'paypal'],
  ])('is warned of where %s', (_, url, platform) => {
    expect(judge(`<title>Log in</title>${CREDENTIALS}`, url)).toMatchObject({ kind: 'suspicious', platform });
  });
  it.each([
    ['its host puts a name beside another word', 'https://netflix-kornau.example/'],
    ['its host puts an ordinary word beside one', 'https://orange-portal.example/'],
    ['its host is a firm’s for software', 'https://jira.kornau.example/'],
    ['its host is a firm’s for what it connects to', 'https://discord-verify.kornau.example/'],
    ['its host is a school’s for meetings', 'https://zoom-login.uni-kornau.example/'],
  ])('is left alone where %s', (_, url) => expect(judge(`<title>Log in</title>${CREDENTIALS}`, url).kind).toBe('none'));
  it.each([
    [
      'a platform’s fields',
      '<title>.</title><form action="/s"><input name="session[username_or_email]"><input type="password" name="session[password]"><button>Log in</button></form>',
      'x',
    ],
    [
      'those of one whose accounts firms hand out',
      '<title>.</title><form><input name="loginfmt" placeholder="Email"><input type="password" name="passwd"><button>Next</button></form>',
      'microsoft',
    ],
  ])('is warned of by %s', (_, html, platform) => {
    expect(judge(html, 'https://quiet-lake.top/')).toMatchObject({ kind: 'suspicious', platform });
  });

  const gate = (line: string, labels = ['Email', 'Password']) =>
    `<title>Document</title><h1>${line}</h1><form><input type="email" placeholder="${labels[0]}"><input type="password" placeholder="${labels[1]}"><button>View</button></form>`;
  it.each([
    [
      'a voice message',
      '<title>Voicemail</title><h1>New voice message (00:42)</h1><p>Sign in to listen</p><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Listen</button></form>',
    ],
    ['a document that was shared', gate('A document was shared with you. Sign in to view it')],
    [
      'a full mailbox in Spanish',
      '<title>Buzón</title><h2>Su buzón está lleno</h2><form><input type="email" placeholder="Correo"><input type="password" placeholder="Contraseña"><button>Continuar</button></form>',
    ],
    [
      'a host of the matter alone',
      '<title>Mailbox upgrade</title><h2>Your mailbox is full</h2><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Continue</button></form>',
      'https://mailbox-upgrade-1.web.app/',
    ],
  ])('on free hosting is warned of for %s', (_, html, url = 'https://kqz-31.web.app/') => {
    expect(judge(html, url)).toMatchObject({ kind: 'suspicious', platform: null });
  });
  it.each([
    ['documents of one’s own', gate('Log in to view your documents and invoices')],
    [
      'a folder with a password',
      '<title>Files</title><p>This folder is protected. Enter the password to open it.</p><form><input type="password" placeholder="Password"><button>Open</button></form>',
    ],
  ])('but not for %s', (_, html) => expect(judge(html, 'https://kqz-31.web.app/')).toMatchObject({ kind: 'none' }));
});

describe('a messenger’s first step', () => {
  it('asks for a number alone, and is weighed as a whole sign-in', () => {
    const html = '<title>WhatsApp</title><h1>Link with phone number</h1><input type="tel" placeholder="Phone number"><button>Next</button>';
    expect(judge(html, 'https://quiet-lake.top/')).toMatchObject({ platform: 'whatsapp' });
  });
});
