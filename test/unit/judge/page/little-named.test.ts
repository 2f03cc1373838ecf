import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { rules } from './rules.ts';

const STRANGER = 'https://kqz-7d2.top/in';
const FREE = 'https://kqz-31.web.app/';
const FIELDS = '<input placeholder="Email"><input type="password" placeholder="Password">';
const form = (action: string): string => `<form action="${action}" method="post">${FIELDS}<button>Log in</button></form>`;
const judge = (html: string, url: string): string =>
  judgePage(openPageFromHtml(`<html lang="en">${html}</html>`, url), rules, { trustedSites: [], referrerMail: null }).kind;

describe('a page that names somebody in one small place is warned of', () => {
  it.each([
    ['a logo in letters', STRANGER, `<title>Log in</title><b>coinbase</b><p>Log in</p>${FIELDS}<div role="button">Log in</div>`],
    ['one that is cut in pieces', STRANGER, `<title>Log in</title><div>Linked<span>in</span></div>${form('in.php')}`],
    ['one at the foot, where anybody may publish', FREE, `<title>Log in</title><p>Enter your password</p>${form('')}<div>Microsoft</div>`],
    ['letters set apart', STRANGER, `<title>n e t f l i x</title>${form('in.php')}`],
    [
      'a drawing that is named twice',
      STRANGER,
      `<svg aria-label="Spotify"><title>Spotify</title></svg><h1>Log in</h1>${FIELDS}<button>Log in</button>`,
    ],
    ['an ordinary word amid another script', STRANGER, `<title>Вход в Steam</title><h1>Steam</h1>${form('in.php')}`],
    ['a promise in the title', STRANGER, `<title>Free Instagram likes</title>${form('in.php')}`],
    [
      'a way in that is taken here',
      FREE,
      `<title>Poll</title><h1>Vote</h1><p>Sign in with your Google Account to vote</p>${form('v.php')}`,
    ],
    ['an act for its sake', STRANGER, `<title>Log in</title><p>Log in to claim your Discord gift</p>${form('')}`],
    ['a copyright, where anybody may publish', FREE, `<title>Log in</title>${form('in.php')}<p>© 2026 Microsoft</p>`],
    [
      'a carrier’s picture over a parcel that waits',
      STRANGER,
      `<title>Tracking</title><img alt="USPS" src="u.svg"><p>Your package could not be delivered: incomplete address</p><form><input placeholder="Full name"><input placeholder="Address"><input placeholder="City"><button>Next</button></form>`,
    ],
    ['a name that people know a brand by', STRANGER, `<title>Swedbank</title><h1>Logga in</h1>${form('in.php')}`],
    [
      'a picture that says what is to be done, on free hosting',
      FREE,
      `<title>Home</title><img alt="Wells Fargo sign on" src="b.png">${form('')}`,
    ],
    [
      'a bank’s name before a word of its own, on free hosting',
      'https://csob-klic.web.app/',
      `<title>ČSOB Identita</title><h1>Přihlášení</h1>${form('')}`,
    ],
    ['a name in another alphabet', STRANGER, `<title>クロネコヤマト</title><h1>ログイン</h1>${form('in.php')}`],
  ])('%s', (_, url, html) => expect(judge(html, url)).not.toBe('none'));
});

describe('red', () => {
  it.each([
    [
      'is who speaks of the trade of the only one it names',
      STRANGER,
      '<title>Chronopost</title><p>Votre colis attend. Frais de livraison : 2 €</p><input placeholder="Numéro de carte"><input placeholder="CVV"><button>Payer</button>',
    ],
    [
      'is who says that an account is in trouble below the only name',
      STRANGER,
      `<title>Notice</title><h2>Instagram Help Centre</h2><p>Your account will be deleted.</p>${form('')}`,
    ],
    [
      'is who lets in by another’s account into its own form, sent to strangers',
      FREE,
      `<title>Message</title><h2>You have a new voicemail</h2><p>Sign in with your Microsoft 365 account to listen</p>${form('https://kqz-9.top/c')}`,
    ],
    [
      'is an ordinary word for a name, where a line speaks of what else that house has',
      STRANGER,
      `<title>Help centre</title><img alt="Meta" src="m.svg"><h2>Your account is restricted</h2><p>We found unusual activity on your Facebook page.</p>${form('')}`,
    ],
    [
      'is a vote that takes the number of a messenger, whoever is voted for',
      STRANGER,
      '<title>Abstimmung Kinderchor</title><h1>Stimme für Lotte!</h1><p>Melde dich mit WhatsApp an, um abzustimmen.</p><form><input type="tel" placeholder="Telefon"><button>Weiter</button></form>',
    ],
    [
      'is a logo alone where anybody may publish, sent to strangers',
      FREE,
      `<title>Log in</title><img alt="Netflix" src="n.svg">${form('https://kqz-9.top/c')}`,
    ],
    [
      'is a sentence in capitals below the name',
      STRANGER,
      `<title>PayPal</title><h1>YOUR PAYMENT COULD NOT BE COMPLETED</h1>${form('p.php')}`,
    ],
    [
      'is a word with the matter beside it in the host',
      'https://ledger-live-update.example/',
      '<title>Ledger Live</title><h1>Restore</h1><textarea placeholder="Recovery phrase"></textarea>',
    ],
  ])('%s', (_, url, html) => expect(judge(html, url)).toBe('lure'));
});

describe('a page that names nobody is warned of', () => {
  it.each([
    [
      'where it says on free hosting that the mailbox is full',
      FREE,
      `<title>Mail update</title><h1>Your mailbox is 97% full</h1>${form('')}`,
    ],
    [
      'where any mailbox opens a document on free hosting, whoever shared it',
      FREE,
      '<title>Shared file</title><h2>Lotte Brandt shared "Plan.pdf" with you</h2><p>Choose your email provider to view the file</p><ul><li>Gmail</li><li>Outlook</li><li>Yahoo!</li><li>Other</li></ul><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"></form>',
    ],
    [
      'where free hosting bears a name of its choice, and sends a mailbox’s password to strangers',
      'https://kqz-fax.web.app/',
      `<title>Kqz Fax secure document</title><p>Confirm your email password to view this fax.</p>${form('https://kqz-9.top/c')}`,
    ],
    ['where it copies the panel of a host and sends to a script', STRANGER, `<title>cPanel Login</title>${form('post.php')}`],
  ])('%s', (_, url, html) => expect(judge(html, url)).toBe('suspicious'));
});

describe('nothing is said of', () => {
  const own = (name: string): string =>
    `<title>Log in | ${name}</title><img alt="${name}" src="/l.svg"><h1>Log in to ${name}</h1>${form('/session')}<p>© 2026 ${name}</p>`;

  it.each([
    ['a platform’s further site', 'https://www.citibankonline.com/in', own('Citi')],
    ['a site that came to a platform later', 'https://www.tracfone.com/in', own('Verizon')],
    ['a platform’s gate before a firm’s application', 'https://kornmuehle.cloudflareaccess.com/in', own('Cloudflare')],
    ['one that only sends its mail', 'https://www.verizonwireless.com/in', own('Verizon')],
    [
      'a shop’s card there',
      'https://cards.citibankonline.com/in',
      '<title>Best Buy card</title><h1>Best Buy card</h1><form action="/s"><input name="u"><input type="password"></form><p>Citibank</p>',
    ],
    [
      'another’s account as one way among others, on a page that names nobody',
      FREE,
      `<title>Log in</title><h1>Log in</h1>${form('/session')}<p>or sign in with your Microsoft account</p>`,
    ],
    ['a line of its own below the button to get in', STRANGER, `<title>Log in</title>${form('/session')}<p>No PayPal account needed</p>`],
    ['one of many houses of a name', 'https://www.sparkasse-koelnbonn.de/in', own('Sparkasse KölnBonn')],
    [
      'a name that ends like another',
      'https://www.mintmobile.example/in',
      '<title>Mint Mobile | Log in</title><h1>Log in</h1><form action="/s"><input name="u"><input type="password"></form><p>© T-Mobile</p>',
    ],
    [
      'a lone way in behind its heading',
      'https://konto.example/in',
      `<title>Log in</title><p>Log in with</p><p>Google</p>${form('/session')}`,
    ],
    ['a way in that is a link', 'https://konto.example/in', `<title>Log in</title><a href="/auth/google">Google</a>${form('/session')}`],
    [
      'a profile behind a form that goes to a script',
      'https://konto.example/in',
      `<title>Log in</title>${form('in.php')}<a href="https://www.facebook.com/konto">Facebook</a>`,
    ],
    [
      'a shop of apps there',
      'https://konto.example/in',
      `<title>Log in</title>${form('in.php')}<a href="https://play.google.com/store/apps/x">Google Play</a>`,
    ],
    ['whose software it is, below such a form', 'https://konto.example/in', `<title>Log in</title>${form('in.php')}<p>© Microsoft</p>`],
    [
      'a network that lets people in',
      'https://konto.example/in',
      `<title>Welcome</title><p>Free Wi-Fi</p><p>Facebook</p>${form('in.php')}`,
    ],
    [
      'two names in lines of their own',
      'https://konto.example/in',
      `<title>Log in</title><p>Facebook</p><p>Spotify</p>${form('/session')}`,
    ],
    [
      'a firm whose mail ends as another’s address begins',
      'https://konto.example/in',
      '<title>Enter password</title><p>lena@kornmuehle-test.de</p><form><input type="password" aria-label="Password for lena@kornmuehle-test.de"><button>Sign in</button></form>',
    ],
    [
      'a mail program that asks for any mailbox',
      'https://post.example/add',
      '<title>Add account</title><h1>Add your mail account</h1><ul><li>Gmail</li><li>Outlook</li><li>Yahoo</li><li>Other</li></ul><form><input type="email"><input type="password"><button>Connect</button></form>',
    ],
    [
      'a piece of work that shows a sign-in',
      'https://mappe.example/w',
      '<title>Netflix login concept</title><h1>Netflix login redesign</h1><form><input placeholder="Leave a comment"><button>Send</button></form>',
    ],
    ['a document on free hosting', FREE, `<title>Log in</title><h1>Log in to view the document</h1>${form('/session')}`],
    ['a site that writes its vowels out', 'https://www.baeckerei-moeller.example/in', own('Bäckerei Möller')],
  ])('%s', (_, url, html) => expect(judge(html, url)).toBe('none'));

  it('red of the house of a brand whose other sites nobody lists', () => {
    expect(judge(own('Swedbank'), 'https://www.swedbank-privat.example/in')).toBe('suspicious');
    expect(judge(own('Swedbank').replace('/session', 'in.php'), 'https://www.swedbank-privat.example/in')).toBe('lure');
  });
});
