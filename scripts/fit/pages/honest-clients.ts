/** Honest pages that live beside a platform: clients of its sign-in, connectors, courses, calculators, partners, gateways of firms. */
import { CREDENTIALS, type PageExample } from './honest-sites.ts';

const way = (house: string, back: string, text: string): string =>
  `<a href="https://${house}?client_id=7&redirect_uri=${encodeURIComponent(back)}">${text}</a>`;

// oxfmt-ignore
export const HONEST_CLIENTS: PageExample[] = [
  ['a client of a game’s sign-in', 'https://market.kirschkern.example/in', `<title>Log in | Kirschkern market</title><h1>Sign in through Steam</h1>${way('steamcommunity.com/openid/login', 'https://market.kirschkern.example/cb', 'Sign in through Steam')}<p>or with your Kirschkern account</p>${CREDENTIALS}`],
  ['a bot’s dashboard', 'https://panel.tonleiter.example/', `<title>Tonleiter – a music bot for Discord</title><h1>Login with Discord</h1>${way('discord.com/oauth2/authorize', 'https://panel.tonleiter.example/cb', 'Login with Discord')}${CREDENTIALS}`],
  ['a connector for mail', 'https://www.postlotse.example/gmail', `<title>Gmail – Postlotse</title><h1>Connect your Gmail account</h1>${way('accounts.google.com/o/oauth2/v2/auth', 'https://www.postlotse.example/cb', 'Connect')}${CREDENTIALS}`],
  ['a connector for meetings', 'https://app.runde-sieben.example/zoom', `<title>Connect Zoom | Runde Sieben</title><h1>Connect your Zoom account</h1>${way('zoom.us/oauth/authorize', 'https://app.runde-sieben.example/cb', 'Connect Zoom')}${CREDENTIALS}`],
  ['a tool that takes a carrier’s account', 'https://app.packstube.example/dhl', `<title>DHL | Packstube</title><h1>Connect your DHL account</h1><p>Packstube prints your labels.</p>${CREDENTIALS}`],
  ['a course about a platform', 'https://kurs.werbewerk.example/login', `<title>Facebook-Werbung – der Kurs | Werbewerk</title><h1>Zum Kurs anmelden</h1>${CREDENTIALS}<p>Kein Angebot von Facebook.</p>`],
  ['a calculator of fees', 'https://gebuehren.rechenheft.example/login', `<title>PayPal-Gebühren – Rechenheft</title><h1>PayPal-Gebühren berechnen</h1>${CREDENTIALS}`],
  ['a carrier’s partner', 'https://portal.spedition-hasel.example/', `<title>Partner von DHL – Spedition Hasel</title><h1>Spedition Hasel, Partner von DHL Freight</h1>${CREDENTIALS}`],
  ['a list of a platform’s servers', 'https://serverliste-neun.example/login', `<title>Login | Serverliste Neun for Discord</title><h1>Serverliste Neun</h1>${CREDENTIALS}<p>Discord is a trademark of Discord Inc.</p>`],
  ['a club’s page about outages', 'https://stoerung-neun.example/discord', `<title>Discord down? | Störung Neun</title><h1>Is Discord down?</h1>${CREDENTIALS}`],
  ['a hospital’s portal', 'https://portal.klinik-tal.example/MyChart/Authentication/Login', `<title>MyChart - Login Page</title><img alt="Klinik Tal MyChart" src="/logo.png">${CREDENTIALS}`],
  ['a firm’s gateway', 'https://vpn.werk-tal.example/vpn/index.html', `<title>Citrix Gateway</title><h1>Please log on</h1><form action="/cgi/login" method="post"><label>User name<input name="login"></label><label>Password<input type="password" name="passwd"></label><button>Log On</button></form>`],
  ['an employer with a way in', 'https://stellen.werk-tal.example/konto', `<title>Create an account – Werk Tal</title><h1>Create your account</h1><button>Apply with LinkedIn</button>${CREDENTIALS}`],
  ['a portal that names its house’s suite', 'https://start.stadt-tal.example/', `<title>Anmelden – Stadt Tal</title><h1>Stadt Tal</h1><p>Microsoft 365 für Mitarbeitende</p>${CREDENTIALS}`],
  ['a sign-in of the state as a way in', 'https://dienste.gemeinde-tal.example/', `<title>Inloggen – Gemeente Tal</title><h1>Inloggen</h1>${way('digid.nl/inloggen', 'https://dienste.gemeinde-tal.example/cb', 'Inloggen met DigiD')}${CREDENTIALS}`],
];
