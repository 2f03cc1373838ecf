/** Pages as kits build them, by kind of host, of form and of wording; none is a copy of a page in circulation. */
import type { PageExample } from './honest-sites.ts';

const post = (script: string, more = ''): string =>
  `<form action="${script}" method="post">${more}<input name="email" placeholder="Email or phone"><input type="password" name="pass" placeholder="Password"><button>Log In</button></form>`;
const ADDRESS = 'http://203.0.113.80/';
const FREE = 'https://kqz-31.web.app/';
const HACKED = 'https://blumenhaus.example/wp-content/plugins/x9/';
const STRANGER = 'https://kqz-7d2.top/';

// oxfmt-ignore
export const NAMING_KITS: PageExample[] = [
  ['followers for nothing', STRANGER, `<title>Get free Instagram followers</title><h1>Instagram Followers</h1><p>Log in with your Instagram account to receive 5000 followers.</p>${post('login.php')}`],
  ['a badge for nothing', STRANGER, `<title>Verified badge</title><p>Instagram verification. Enter your username and password to get your badge.</p>${post('post.php')}<p>© Instagram from Meta</p>`],
  ['a vote that asks to log in', STRANGER, `<title>Vote for Anna</title><h1>Vote for Anna</h1><p>To vote, log in with your Facebook account</p>${post('login.php')}`],
  ['a slogan in the title', STRANGER, `<title>Spotify - Web Player: Music for everyone</title>${post('login.php')}`],
  ['a bank’s slogan in the title', STRANGER, `<title>Wells Fargo Bank | Financial Services & Online Banking</title><h1>Welcome</h1>${post('next.php')}`],
  ['a saved page', STRANGER, `<title>Sign In</title><img src="Sign%20In%20-%20Spotify_files/spotify-full.png">${post('login.php')}`],
  ['a hosted blog’s sign-in', STRANGER, `<title>Log In — WordPress.com</title><h1>Log in to your account</h1>${post('login.php')}`],
  ['a hosted blog’s sign-in by its product’s name', STRANGER, `<title>WordPress › Log In</title><img alt="WordPress" src="logo.png">${post('login.php')}`],
  ['a forge’s sign-in', STRANGER, `<title>Sign in · GitLab</title><h1>GitLab</h1>${post('login.php')}`],
  ['a game maker’s in two names', STRANGER, `<title>Sign In</title><h1>Sign in to PlayStation Network</h1>${post('login.php')}<p>© 2024 Sony Interactive Entertainment LLC</p>`],
  ['a console by its maker’s fields', STRANGER, `<title>Sign in to your Microsoft account</title><h1>Sign in</h1><p>to continue to Xbox</p><form action="login.php" method="post"><input name="loginfmt"><input type=password name="passwd"><button>Next</button></form>`],
  ['a short name', STRANGER, `<title>VK | Welcome!</title><img alt="VK" src="vk.svg"><h1>VK for mobile devices</h1>${post('login.php')}<p>VK © 2024</p>`],
  ['a carrier that wants a fee', STRANGER, `<title>DHL Express | Track</title><img alt="DHL" src="dhl-logo.svg"><h1>Your parcel is on hold</h1><p>Pay 1.99 to release it.</p><form action="pay.php" method="post"><label>Card number <input name=cc autocomplete="cc-number"></label><label>CVV <input name=cvv></label><button>Pay</button></form>`],
  ['a toll that was not paid', FREE, `<title>E-ZPass – unpaid toll</title><h1>E-ZPass</h1><p>Outstanding amount 6.99</p><form action="pay.php" method="post"><label>Card number <input autocomplete="cc-number"></label><button>Pay now</button></form>`],
  ['a wallet to restore', STRANGER, `<title>Connect wallet</title><img alt="MetaMask" src="mm.svg"><h1>Restore your wallet</h1><form action="send.php" method="post"><textarea name="phrase" placeholder="Enter your 12-word recovery phrase"></textarea><button>Restore</button></form>`],
  ['a code of a messenger', STRANGER, `<title>WhatsApp Web</title><h1>Enter the 6-digit code</h1><form action="code.php" method="post"><input name="otp" maxlength="6"><button>Verify</button></form>`],
  ['a brand on no list of platforms', STRANGER, `<title>Ubisoft Connect - Log in</title><h1>Log in to Ubisoft Connect</h1>${post('login.php')}`],
  ['a Dutch page that says Microsoft once', STRANGER, `<title>Aanmelden</title><h1>Aanmelden</h1><p>bij uw Microsoft-account</p><form action="volgende.php" method="post"><input type="email" name="e"><input type=password name=p><button>Volgende</button></form>`],
  ['a host that bears the name', 'https://netflix-billing.example/', `<title>Account</title><h1>Update your payment</h1><p>Your Netflix membership is on hold.</p>${post('/session')}`],
  ['a host that bears it, and its logo', 'https://paypal-resolution.example/', `<title>Resolution</title><img alt="PayPal" src="p.svg">${post('/session')}`],
  ['a host one letter off', 'https://instagrarn.example/', `<title>Help</title><p>Enter your Instagram password.</p>${post('/session')}`],
  ['another suffix of the brand', 'https://coinbase.me/', `<title>Coinbase - Sign in</title><h1>Sign in to Coinbase</h1>${post('login.php')}`],
];

// oxfmt-ignore
export const NAMELESS_KITS: PageExample[] = [
  ['a document on an address', ADDRESS, `<title>View document</title><h1>Sign in to view the document</h1>${post('post.php')}`],
  ['a voicemail on free hosting', FREE, `<title>Voicemail</title><h1>You have a new voice message</h1><p>Sign in with your email to listen.</p>${post('https://kqz-9.top/p.php')}`],
  ['an invoice in a folder of somebody’s site', HACKED, `<title>Invoice</title><p>Your session has expired. Enter your email password to download the invoice.</p>${post('next.php')}`],
  ['a file share on free hosting', FREE, `<title>Shared file</title><h1>A file was shared with you</h1><p>Log in with your work or school account to open it.</p>${post('https://formhost-9.example/f/abc')}`],
  ['a mailbox that is full', FREE, `<title>Webmail</title><h1>Mailbox quota exceeded</h1><p>Confirm your email password to keep your mailbox.</p>${post('https://kqz-9.top/w.php')}`],
  ['the same in German', HACKED, `<title>Webmail</title><h1>Postfach voll</h1><p>Bestätigen Sie Ihr E-Mail-Passwort, um Ihr Postfach zu behalten.</p>${post('weiter.php')}`],
  ['the same in Spanish', ADDRESS, `<title>Documento</title><h1>Inicie sesión para ver el documento</h1>${post('post.php')}`],
  ['the same in Japanese', HACKED, `<title>文書</title><h1>文書を表示するにはログインしてください</h1>${post('login.php')}`],
  ['an address filled in for the reader', HACKED, `<title>Sign in</title><form action="next.php" method="post"><input type=email name=email value="anna@fernbau.example"><input type=password name=p placeholder="Email password"><button>Sign in</button></form>`],
];
