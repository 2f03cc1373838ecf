/** Whole sites of honest kinds that ask for a secret: how firms, schools, shops and people at home really build them. */
import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from './rules.ts';

const PASSWORD = '<form method="post"><label>Password <input type="password" name="password"></label><button>Continue</button></form>';
const CODE = '<form method="post"><label>Code <input name="otp" inputmode="numeric" maxlength="6"></label><button>Verify</button></form>';
const CARD =
  '<form><label>Card number <input autocomplete="cc-number"></label><label>CVC <input autocomplete="cc-csc"></label><button>Pay</button></form>';

// oxfmt-ignore
const SITES: [string, string, string][] = [
  // Single sign-on of firms and schools.
  ['a Keycloak with ways in', 'https://sso.fernbau.example/realms/fernbau/protocol/openid-connect/auth?client_id=x', `<title>Sign in to Fernbau</title><h1>Fernbau</h1><h2>Sign in to your account</h2>${CREDENTIALS}<hr><h4>Or sign in with</h4><a href="/realms/fernbau/broker/google/login"><span>Google</span></a><a href="/realms/fernbau/broker/microsoft/login"><span>Microsoft</span></a>`],
  ['an Okta tenant', 'https://fernbau.okta.com/login/login.htm', `<title>Fernbau - Sign In</title><img alt="Fernbau logo" src="https://ok11static.oktacdn.com/fs/logo.png"><h2>Sign In</h2>${CREDENTIALS}<a href="https://www.okta.com/">Powered by Okta</a>`],
  ['an Okta under the firm’s own name', 'https://login.fernbau.example/', `<title>Fernbau - Sign In</title><link rel=stylesheet href="https://ok11static.oktacdn.com/assets/a.css"><img alt="Fernbau logo" src="https://ok11static.oktacdn.com/fs/logo.png"><h2>Sign In</h2>${CREDENTIALS}<p>Powered by Okta</p><a href="https://fernbau.okta.com/help/login">Help</a>`],
  ['a Shibboleth on the way to a journal', 'https://idp.uni-nordtal.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', `<title>Web Login Service</title><img alt="Universität Nordtal" src="/idp/images/logo.png"><h1>Login to Elsevier ScienceDirect</h1>${CREDENTIALS}<a href="https://www.uni-nordtal.example/it">IT help</a>`],
  ['a Shibboleth on the way to Adobe', 'https://idp.uni-nordtal.example/idp/profile/SAML2/POST/SSO', `<title>Login – Universität Nordtal</title><h1>Login to Adobe</h1>${CREDENTIALS}<p>You are signing in to Adobe Creative Cloud with your university account.</p>`],
  ['a CAS for a school’s apps', 'https://cas.northhill.example/cas/login?service=https%3A%2F%2Fcanvas.northhill.example', `<title>CAS – Central Authentication Service</title><h1>Northhill Central Login</h1>${CREDENTIALS}<p>Sign in to reach Canvas, Zoom, Google Workspace and Microsoft 365.</p>`],
  ['an AD FS with its product’s copyright', 'https://sts.fernbau.example/adfs/ls/?wa=wsignin1.0', `<title>Sign In</title><div>Fernbau AG</div><p>Sign in with your organizational account</p>${CREDENTIALS}<div>© 2016 Microsoft</div><a href="https://www.fernbau.example/help">Help</a>`],
  ['a reset of a school’s Google passwords', 'https://password.northhill.example/', `<title>Northhill account – new password</title><h1>Change your Northhill password</h1><p>This also changes the password of your Google Workspace account.</p>${PASSWORD}`],
  ['a Citrix gateway', 'https://remote.fernbau.example/logon/LogonPoint/tmindex.html', `<title>Citrix Gateway</title><img alt="Citrix" src="/logon/LogonPoint/receiver/images/logo.png"><h1>Please log on</h1>${CREDENTIALS}`],
  ['a VPN portal by Cisco', 'https://vpn.fernbau.example/+CSCOE+/logon.html', `<title>SSL VPN Service</title><h1>Login</h1><p>Please enter your username and password.</p>${CREDENTIALS}<p>© 2026 Cisco Systems, Inc.</p>`],
  ['a Fortinet portal', 'https://vpn.fernbau.example:10443/remote/login?lang=en', `<title>Please Login</title><h1>SSL-VPN Portal</h1>${CREDENTIALS}<button>Launch FortiClient</button>`],
  ['a VMware console', 'https://vcsa.fernbau.example/websso/SAML2/SSO', `<title>Login</title><h1>VMware vSphere</h1>${CREDENTIALS}<p>VMware vCenter Single Sign-On</p>`],
  // Software that people and firms run themselves.
  ['a Nextcloud with a theme', 'https://cloud.gartenverein.example/index.php/login', `<title>Login – Gartenverein</title><meta property="og:site_name" content="Gartenverein"><h1>Log in to Gartenverein</h1>${CREDENTIALS}<footer><a href="https://nextcloud.com">Nextcloud</a> – Ein sicheres Zuhause</footer>`],
  ['a Nextcloud as it comes', 'https://nc.hasel.example/login', `<title>Nextcloud</title><h1>Nextcloud</h1><h2>Log in to Nextcloud</h2>${CREDENTIALS}`],
  ['a Jellyfin', 'https://film.hasel.example/web/#/login.html', `<title>Jellyfin</title><h1>Please sign in</h1>${CREDENTIALS}`],
  ['a Plex companion', 'https://requests.hasel.example/login', `<title>Sign In - Overseerr</title><h1>Sign in to continue</h1><button>Use your Plex account</button><h2>Use your Overseerr account</h2>${CREDENTIALS}`],
  ['a Home Assistant', 'https://home.hasel.example/auth/authorize?response_type=code', `<title>Home Assistant</title><h1>Welcome home!</h1><p>You are about to give https://home.hasel.example access to your Home Assistant instance.</p>${CREDENTIALS}`],
  ['a Vaultwarden', 'https://vault.hasel.example/#/login', `<title>Vaultwarden Web</title><img alt="Vaultwarden" src="images/logo-dark@2x.png"><h1>Log in</h1><form><label>Email address <input type=email></label><label>Master password <input type=password></label><button>Log in with master password</button></form><p>Version 2026.1</p>`],
  ['a GitLab of a university', 'https://gitlab.uni-nordtal.example/users/sign_in', `<title>Sign in · GitLab</title><meta property="og:site_name" content="GitLab"><img alt="GitLab" src="/assets/logo.svg"><h1>GitLab der Universität Nordtal</h1><form action="/users/sign_in" method="post"><label>Username <input name="user[login]"></label><label>Password <input type=password name="user[password]"></label><button>Sign in</button></form><a href="/users/password/new">Forgot your password?</a><a href="/explore">Explore</a><a href="/help">Help</a><a href="https://about.gitlab.com/">About GitLab</a>`],
  ['a Confluence', 'https://wiki.fernbau.example/login.action', `<title>Log In - Confluence</title><h1>Log in to Confluence</h1><form action="/dologin.action" method="post"><label>Username <input name="os_username"></label><label>Password <input type=password name="os_password"></label><button>Log in</button></form><p>Powered by Atlassian Confluence 8.5</p>`],
  ['a WordPress with a hidden login', 'https://blumenhaus.example/team-eingang/', `<title>Anmelden ‹ Blumenhaus — WordPress</title><h1><a href="https://de.wordpress.org/">Powered by WordPress</a></h1><form action="/wp-login.php" method="post"><label>Benutzername <input name="log"></label><label>Passwort <input type=password name="pwd"></label><button>Anmelden</button></form><a href="/">← Zu Blumenhaus</a>`],
  ['a WordPress in a folder', 'https://verein.example/blog/wp-login.php', `<title>Log In ‹ Verein — WordPress</title><h1><a href="https://wordpress.org/">Powered by WordPress</a></h1><form action="https://verein.example/blog/wp-login.php" method="post"><label>Username <input name="log"></label><label>Password <input type=password name="pwd"></label><button>Log In</button></form><a href="https://verein.example/blog/wp-login.php?action=lostpassword">Lost your password?</a>`],
  ['a MediaWiki', 'https://wiki.hasel.example/index.php?title=Special:UserLogin', `<title>Log in - Hasel Wiki</title><h1>Log in</h1>${CREDENTIALS}<p>Powered by MediaWiki, as is Wikipedia.</p><a href="/index.php?title=Special:CreateAccount">Create account</a>`],
  ['a Moodle', 'https://moodle.northhill.example/login/index.php', `<title>Northhill Moodle: Log in to the site</title><h1>Log in to Northhill Moodle</h1>${CREDENTIALS}<h2>Log in using your account on:</h2><a href="/auth/oauth2/login.php?id=1">Microsoft</a><a href="/auth/oauth2/login.php?id=2">Google</a>`],
  ['a Grafana', 'https://metrics.hasel.example/login', `<title>Grafana</title><h1>Welcome to Grafana</h1>${CREDENTIALS}<a href="/login/github">Sign in with GitHub</a>`],
  ['a Zimbra', 'https://mail.fernbau.example/', `<title>Zimbra Web Client Sign In</title><h1><a href="https://www.zimbra.com/">Zimbra</a></h1>${CREDENTIALS}<p>Copyright © 2005-2026 Synacor, Inc. All rights reserved. "Zimbra" is a registered trademark of Synacor, Inc.</p>`],
  ['an Outlook on the web in German', 'https://post.fernbau.example/owa/auth/logon.aspx?url=x', `<title>Outlook</title><img alt="Outlook" src="/owa/auth/15.2/themes/resources/olk_logo_white.png"><form action="/owa/auth.owa" method="post"><label>Domäne\\Benutzername: <input></label><label>Kennwort: <input type=password></label><div role=button>Anmelden</div></form>`],
  ['a cPanel', 'https://server12.hostwerk.example:2083/', `<title>cPanel Login</title><img alt="cPanel Logo" src="/cPanel_magic/logo.svg"><form action="/login/" method="post"><label>Username <input name=user></label><label>Password <input type=password name=pass></label><button>Log in</button></form><p>Copyright© 2026 cPanel, L.L.C.</p><a href="https://go.cpanel.net/privacy">Privacy Policy</a>`],
  ['its webmail', 'https://webmail.blumenhaus.example:2096/', `<title>Webmail Login</title><img alt="cPanel Webmail Logo" src="/logo.svg"><form action="/login/" method="post"><label>Email Address <input name=user></label><label>Password <input type=password name=pass></label><button>Log in</button></form><p>Copyright© 2026 cPanel, L.L.C.</p>`],
  ['a Plesk', 'https://server12.hostwerk.example:8443/login_up.php', `<title>Plesk Obsidian 18.0</title><h1>Log in to Plesk</h1><form action="/login_up.php" method="post"><label>Username <input name="login_name"></label><label>Password <input type=password name="passwd"></label><button>Log in</button></form><a href="https://www.plesk.com">Plesk</a>`],
  // Devices.
  ['a router by its own name', 'http://fritz.box/', `<title>FRITZ!Box 7590</title><h1>Welcome to your FRITZ!Box</h1>${PASSWORD}`],
  ['a router by its address', 'http://192.168.0.1/', `<title>NETGEAR Router</title><h1>Log in to NETGEAR</h1>${PASSWORD}`],
  ['a NAS from abroad', 'https://hasel.synology.me:5001/', `<title>Hasel-NAS - Synology DiskStation</title><h1>Hasel-NAS</h1>${CREDENTIALS}`],
  // Shops, partners and small sites.
  ['a shop with three ways to pay', 'https://tonkrug.example/kasse', `<title>Kasse – Tonkrug</title><h1>Kasse</h1><h2>Bereits Kunde? Anmelden</h2>${CREDENTIALS}<h2>Zahlungsart</h2><label><img alt="PayPal" src="paypal.svg"> PayPal</label><label><img alt="Klarna" src="klarna.svg"> Klarna Rechnung</label><label><img alt="Visa" src="visa.svg"></label>`],
  ['a shop with Klarna alone', 'https://tonkrug.example/kasse', `<title>Kasse</title><h1>Kasse</h1>${CARD}<img alt="Klarna" src="klarna-logo.svg"><p>Später bezahlen mit Klarna.</p>`],
  ['a shop with an express button', 'https://tonkrug.example/checkout', `<title>Checkout - Tonkrug</title><h2>Express checkout</h2><button><img alt="Shop Pay" src=s.svg></button><button><img alt="PayPal" src=p.svg></button>${CARD}`],
  ['a shop that sells gift cards for a platform', 'https://kartenladen.example/steam', `<title>Buy Steam Wallet Code | Kartenladen</title><h1>Steam Wallet Code 20 €</h1>${CARD}<p>Redeem the code in your Steam account.</p>`],
  ['a shop of phones', 'https://handyladen.example/login', `<title>Handyladen – Kundenkonto</title><h1>Kundenkonto</h1>${CREDENTIALS}<nav><a href="/apple">Apple</a><a href="/samsung">Samsung</a><a href="/xiaomi">Xiaomi</a></nav>`],
  ['a repair shop', 'https://iphone-reparatur-hasel.example/login', `<title>Login | Handy-Doktor Hasel</title><h1>Kundenlogin</h1>${CREDENTIALS}<p>Wir reparieren Apple iPhone und Samsung Galaxy.</p>`],
  ['a parcel shop', 'https://kiosk-hasel.example/login', `<title>Kiosk Hasel</title><h1>Anmelden</h1>${CREDENTIALS}<img alt="DHL Paketshop" src="dhl.png"><p>DHL Paketshop und Lotto</p>`],
  ['an agency for a bank', 'https://agentur-hasel.example/login', `<title>Agentur Hasel – Kundenportal</title><h1>Kundenportal</h1>${CREDENTIALS}<p>Ihr Partner der Allianz in Hasel</p>`],
  ['a fan site', 'https://wow-guild-hasel.example/login', `<title>Guild of Hasel – World of Warcraft guild</title><h1>Guild login</h1>${CREDENTIALS}<p>World of Warcraft is a trademark of Blizzard Entertainment.</p>`],
  ['a tool for streamers', 'https://chatkasten.example/login', `<title>Chatkasten – chat bot for Twitch</title><h1>Log in to Chatkasten</h1><a href="https://id.twitch.tv/oauth2/authorize?client_id=1&redirect_uri=https://chatkasten.example/cb">Log in with Twitch</a>${CREDENTIALS}`],
  ['a bookkeeping tool with a bank connection', 'https://belegheft.example/konten', `<title>Konten – Belegheft</title><h1>Connect your bank</h1><p>PayPal, Stripe, N26 and 3,000 banks</p>${PASSWORD}`],
  ['a mail program on the web', 'https://app.briefkasten.example/add', `<title>Briefkasten – add an account</title><h1>Add your Yahoo account</h1><form><label>Yahoo address <input type=email></label><label>App password <input type=password></label><button>Add</button></form>`],
  ['a password manager that saves a login', 'https://tresor.example/vault/new', `<title>Tresor – new login</title><h1>New login</h1><form><label>Name <input value="Netflix"></label><label>User <input></label><label>Password <input type=password></label><label>Site <input value="https://www.netflix.com/login"></label><button>Save</button></form>`],
  ['a community for a game server', 'https://minecraft-hasel.example/login', `<title>Hasel – Minecraft server</title><h1>Log in</h1>${CREDENTIALS}<p>Not an official Minecraft product.</p>`],
  ['a news site that takes a platform’s account', 'https://haselbote.example/anmelden', `<title>Anmelden | Haselbote</title><h1>Anmelden</h1><a href="/auth/facebook">Mit Facebook anmelden</a><a href="/auth/google">Mit Google anmelden</a>${CREDENTIALS}`],
  ['a comment form with ways in', 'https://haselbote.example/artikel/7', `<title>Instagram sperrt Konten | Haselbote</title><h1>Instagram sperrt Konten</h1><p>${'Viele Nutzer berichten von gesperrten Konten. '.repeat(8)}</p><h3>Kommentar schreiben</h3><a href="/auth/facebook">Log in with Facebook</a>${CREDENTIALS}`],
  // Articles, manuals, archives, demonstrations.
  ['a lesson with a form to look at', 'https://webkurs.example/lektion/login-form', `<title>How to build a login form | Webkurs</title><h1>How to build a login form</h1><p>We copy the look of the Instagram login page as an exercise.</p><div class=demo><h2>Result</h2>${CREDENTIALS}</div><pre>&lt;form&gt;…</pre>`],
  ['an article about lures', 'https://sicher.example/phishing-paypal', `<title>PayPal phishing: how to tell | Sicher im Netz</title><h1>PayPal phishing mails</h1><p>${'They say that your PayPal account was limited and ask you to log in. '.repeat(10)}</p><aside><h2>Member login</h2>${CREDENTIALS}</aside>`],
  ['an archived page', 'https://web.archive.org/web/20150301000000/https://www.netflix.com/Login', `<title>Netflix</title><h1>Sign in to Netflix</h1>${CREDENTIALS}`],
  ['a translated page', 'https://www-netflix-com.translate.goog/login?_x_tr_sl=en', `<title>Netflix</title><h1>Sign in to Netflix</h1>${CREDENTIALS}`],
  ['a page behind a firm’s broker', 'https://www.dropbox.com.mcas.ms/login', `<title>Dropbox - Sign in</title><h1>Sign in to Dropbox</h1>${CREDENTIALS}`],
  ['a wiki about a program', 'https://hilfe.uni-nordtal.example/zoom', `<title>Zoom – IT-Hilfe Universität Nordtal</title><h1>Zoom</h1><p>Melden Sie sich mit Ihrem Uni-Konto an.</p><h2>Login</h2>${CREDENTIALS}`],
  ['a helpdesk of a firm', 'https://help.fernbau.example/', `<title>Fernbau IT-Service</title><h1>Anmelden</h1>${CREDENTIALS}<ul><li>Microsoft 365 Kennwort zurücksetzen</li><li>Zoom-Raum buchen</li></ul>`],
  // Brands under further names of their own.
  ['a brand in another country', 'https://www.netflix.co.nz/login', `<title>Netflix</title><h1>Sign in to Netflix</h1>${CREDENTIALS}`],
  ['a brand in another country, two labels', 'https://login.ebay.com.mx/', `<title>eBay: Iniciar sesión</title><h1>Inicia sesión en eBay</h1>${CREDENTIALS}<p>Copyright © 2026 eBay Inc.</p>`],
  ['a bank whose name is two words', 'https://meine.deutsche-bank.com/', `<title>Deutsche Bank – Anmelden</title><h1>Anmelden bei Deutsche Bank</h1>${CREDENTIALS}<p>© 2026 Deutsche Bank AG</p>`],
  ['a brand’s second site', 'https://www.mbna.com/login', `<title>Log in | MBNA</title><h1>Log in to MBNA</h1>${CREDENTIALS}<p>© 2026 Bank of America Corporation</p>`],
  ['a provider of internet whose mail was moved', 'https://webmail.nordkabel.example/', `<title>Nordkabel Mail</title><h1>Nordkabel Mail</h1>${CREDENTIALS}<p>Your mailbox is now powered by Yahoo.</p>`],
  // Steps that name nobody.
  ['a code by mail', 'https://konto.tonkrug.example/code', `<title>Enter the code</title><h1>Check your mail</h1>${CODE}`],
  ['a code from an app', 'https://konto.tonkrug.example/2fa', `<title>Two-factor authentication</title><h1>Authentication code</h1><p>Open Google Authenticator, Microsoft Authenticator or 1Password.</p>${CODE}`],
  ['a bare sign-in on an address', 'http://203.0.113.80:8080/', `<title>Login</title>${CREDENTIALS}`],
  ['a bare sign-in on free hosting', 'https://team-board-7.netlify.app/login', `<title>Login</title><h1>Welcome back</h1>${CREDENTIALS}`],
  ['a template as it is shown', 'https://admin-kit.github.io/pages/sign-in.html', `<title>Sign In | AdminKit Demo</title><h1>Welcome back</h1>${CREDENTIALS}<a href="/">Continue with Google</a>`],
  ['a guest book in plain PHP', 'https://www.kegelverein-hasel.example/intern/login.php', `<title>Interner Bereich</title><h1>Interner Bereich</h1><form action="check.php" method="post"><input name="user"><input type=password name="pass"><input type=submit value="Anmelden"></form>`],
  ['a shared file with a password', 'https://dateien.fernbau.example/s/xK3d9', `<title>Fernbau Dateien</title><h1>This share is password-protected</h1>${PASSWORD}`],
  ['a document portal of a tax adviser', 'https://portal.steuer-hasel.example/', `<title>Mandantenportal</title><h1>Sign in to view your documents</h1>${CREDENTIALS}<p>Steuerkanzlei Hasel</p>`],
  ['a wallet’s own page', 'https://metamask.io/', `<title>MetaMask</title><h1>Import your wallet</h1><form><textarea placeholder="Secret recovery phrase"></textarea></form>`],
  ['a game of crypto that connects a wallet', 'https://pixelacker.example/', `<title>Pixelacker</title><h1>Play Pixelacker</h1><button>Connect wallet</button><img alt="MetaMask" src=mm.svg><img alt="WalletConnect" src=wc.svg><form><input type=email placeholder=Email><button>Join the newsletter</button></form>`],
];

describe('no warning on', () => {
  it.each(SITES)('%s', (_, url, html) => {
    expect(judge(`<!doctype html>${html}`, url)).toMatchObject({ kind: 'none' });
  });
});
