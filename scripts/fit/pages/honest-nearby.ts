/** Honest pages that come close to the latest kinds of lures: addresses, appeals, votes, software on hosts of firms. */
import { CREDENTIALS, type PageExample } from './honest-sites.ts';

const details = (...labels: string[]): string =>
  `<form action="/session" method="post">${labels.map((label) => `<input placeholder="${label}">`).join('')}<input type="tel" name="t"><button>Weiter</button></form>`;

// oxfmt-ignore
export const HONEST_NEARBY: PageExample[] = [
  // Where something is sent.
  ['a shop’s checkout', 'https://www.blumenhof-tal.example/kasse', `<title>Kasse – Blumenhof Tal</title><h1>Kasse</h1>${details('Name', 'Straße', 'PLZ')}<p>Versand mit DHL und DPD. Zahlung: PayPal, Klarna.</p>`],
  ['a return by a carrier', 'https://www.nadelwald.example/retoure', `<title>Retoure anmelden | Nadelwald</title><h1>Retoure mit DHL</h1>${details('Name', 'Adresse', 'PLZ')}`],
  ['a shop’s own late delivery', 'https://lieferung.moebeltal.example/termin', `<title>Liefertermin – Möbeltal</title><img alt="DHL" src="dhl.svg"><h1>Ihre Lieferung konnte nicht zugestellt werden</h1><p>Bitte prüfen Sie die Adresse.</p>${details('Name', 'Straße', 'PLZ')}`],
  ['a seller of labels', 'https://shiplabel.example/rates', `<title>Shiplabel – discounted USPS labels</title><h1>Buy USPS postage</h1>${details('Name', 'Address', 'Zip')}`],
  ['parcels tracked for several', 'https://track.versandtal.example/', `<title>Sendungsverfolgung | Versandtal</title><h1>Sendungsverfolgung</h1><p>DHL, DPD, GLS und UPS</p>${details('Sendungsnummer', 'Name', 'PLZ')}`],
  ['a small courier', 'https://www.kurier-tal.example/redelivery', `<title>Kurier Tal – Redelivery</title><h1>We missed you</h1><p>Update your address for redelivery</p>${details('Name', 'Address', 'Postcode')}`],
  ['a Japanese shop’s redelivery', 'https://www.hako-shop.example/redelivery', `<title>再配達 | 箱の店</title><h1>再配達のご依頼</h1><p>佐川急便・ヤマト運輸</p>${details('お名前', '住所', '郵便番号')}`],
  ['an article about such texts', 'https://www.talnews.example/usps', `<title>USPS text scam: what to know</title><h1>USPS text scam</h1><p>${'The message says that the package could not be delivered and asks to update your address. '.repeat(6)}</p>${details('Name', 'City', 'Zip')}`],
  // Who helps with accounts.
  ['a lawyer for locked accounts', 'https://kanzlei-medien.example/instagram', `<title>Instagram-Konto gehackt – Anwalt hilft</title><h1>Instagram-Konto gesperrt?</h1>${details('Name', 'Instagram-Benutzername', 'Ort')}`],
  ['an agency for pages', 'https://www.reichweite.example/hilfe', `<title>Facebook-Seite gesperrt? | Reichweite Agentur</title><h1>Ihre Facebook-Seite wurde gesperrt?</h1>${details('Name', 'Name der Seite', 'Ort')}`],
  ['a school’s appeal', 'https://school-tal.example/appeal', `<title>Admission appeal – Tal School</title><h1>Appeal form</h1>${details('Full name', 'Address', 'Date of birth')}`],
  ['a refund of a shop', 'https://www.blumenhof-tal.example/refund', `<title>Refund – Blumenhof Tal</title><h1>Claim your refund</h1><p>We pay back by PayPal or card.</p>${details('Name', 'Order', 'City')}`],
  // Votes.
  ['a vote by text message', 'https://voting.songfest-tal.example/', `<title>Songfest Tal – Voting</title><h1>Vote for your favourite</h1><form action="/session"><input type="tel" placeholder="Phone number"><button>Get code</button></form>`],
  ['a vote that is shared', 'https://fotowettbewerb-tal.example/12', `<title>Fotowettbewerb Tal</title><h1>Stimme für Foto 12</h1><a href="https://wa.me/?text=x">Auf WhatsApp teilen</a><form action="/session"><input type="email" placeholder="E-Mail"><button>Abstimmen</button></form>`],
  ['news by a messenger', 'https://www.pizza-tal.example/whatsapp', `<title>WhatsApp-Newsletter | Pizza Tal</title><h1>Angebote auf WhatsApp</h1><form action="/session"><input type="tel" placeholder="Handynummer"><button>Anmelden</button></form>`],
  // Documents.
  ['a firm’s transfer', 'https://transfer.fernbau.example/d/9', `<title>Fernbau Transfer</title><h1>Files for you</h1><p>Enter your email to download the files</p><form action="/session"><input type="email" placeholder="Email"><button>Download</button></form>`],
  ['a paper for an address', 'https://www.metallwerk-tal.example/paper', `<title>Whitepaper | Metallwerk Tal</title><h1>Download the whitepaper (PDF)</h1><form action="/session"><input type="email" placeholder="Email"><button>Download</button></form>`],
  // Software and devices of others, at a label of a firm's host.
  ['a password manager at a firm', 'https://bitwarden.fernbau.example/', `<title>Bitwarden Web vault</title><h1>Log in to Bitwarden</h1>${CREDENTIALS}`],
  ['a single sign-on at a firm', 'https://okta.fernbau.example/login', `<title>Fernbau - Sign In</title><h1>Sign in to Okta</h1>${CREDENTIALS}`],
  ['a forge at a firm', 'https://gitlab.fernbau.example/users/sign_in', `<title>Sign in · GitLab</title><h1>GitLab Community Edition</h1>${CREDENTIALS}`],
  ['a tool of developers at a firm', 'https://jetbrains.fernbau.example/hub', `<title>JetBrains Hub</title><h1>Log in to JetBrains Hub</h1>${CREDENTIALS}`],
  ['a router reached from outside', 'https://203.0.113.41/', `<title>TP-LINK</title><h1>TP-Link Wireless Router</h1><form action="/cgi-bin/luci"><input type="password" placeholder="Password"><button>Log in</button></form>`],
  ['a mail server of a town', 'https://mail.stadt-hasel.example/', `<title>Zimbra Web Client Sign In</title><form action="/session"><input placeholder="Username"><input type="password" placeholder="Password"><button>Sign In</button></form><p>Copyright © 2005-2026 Synacor, Inc.</p>`],
  // Ordinary words.
  ['a gym', 'https://www.targetfit.example/login', `<title>Target Fitness | Member login</title><h1>Member login</h1>${CREDENTIALS}`],
  ['a family’s photos', 'https://chasefamily-photos.example/login', `<title>Chase family photos</title><h1>Family photos</h1>${CREDENTIALS}`],
  ['sights of the Alps', 'https://www.discover-alps.example/book', `<title>Discover the Alps</title><h1>Sign in to see your order</h1>${CREDENTIALS}`],
  // Another's account as a way in, on pages that call themselves nothing.
  ...(
    [
      ['Finnish', 'Kirjaudu', 'Kirjaudu Google-tilillä'],
      ['Czech', 'Přihlášení', 'Přihlaste se školním účtem Google'],
      ['Hungarian', 'Belépés', 'Belépés Google-fiókkal'],
      ['Greek', 'Σύνδεση', 'Σύνδεση με Google'],
      ['Turkish', 'Giriş yap', 'Google hesabınızla giriş yapın'],
      ['Arabic', 'تسجيل الدخول', 'تسجيل الدخول باستخدام حساب Google'],
      ['Hebrew', 'כניסה', 'כניסה באמצעות חשבון Google'],
      ['Hindi', 'साइन इन', 'Google खाते से साइन इन करें'],
      ['Thai', 'เข้าสู่ระบบ', 'เข้าสู่ระบบด้วย Google'],
      ['Vietnamese', 'Đăng nhập', 'Đăng nhập bằng tài khoản Google'],
      ['Indonesian', 'Masuk', 'Masuk dengan akun Google'],
      ['Japanese', 'ログイン', 'Google アカウントでログイン'],
      ['Korean', '로그인', 'Google 계정으로 로그인'],
      ['Swedish', 'Logga in', 'Logga in med ditt Google-konto'],
    ] as const
  ).map(
    ([language, signIn, way]): PageExample => [
      `a sign-in in ${language} with a way in`,
      'https://konto.hasel-verein.example/in',
      `<title>${signIn}</title><h1>${signIn}</h1>${CREDENTIALS}<p>${way}</p>`,
    ],
  ),
];
