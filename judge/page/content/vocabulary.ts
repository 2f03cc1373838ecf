/** Words by which a page presents itself in the main languages, and those that any may hold. */
import { folded, isUnspaced } from './words.ts';

/** To sign in, sign up or get back in. */
export const SIGN_IN = folded(`
  tunnistus tunnistaudu tunnistautuminen identifizierung identificazione identificación identificação
  sign signin signon signup log login logon logging signing access register registration join verify verification reset recover restore
  unlock create creating setting authorize authorization authenticate welcome continue anmelden anmeldung einloggen registrieren
  bestätigen zurücksetzen willkommen inicia iniciar sesión ingresa ingresar acceder acceso accede entrar entra regístrate registrarse
  bienvenido entre acesse acessar cadastre conectar bem-vindo connecter connectez connexion identifier identifiez inscrire inscription
  accéder bienvenue accedi accesso registrati benvenuto inloggen aanmelden registreren welkom zaloguj logowanie zarejestruj witamy войти
  войдите вход авторизация регистрация восстановить giriş oturum kaydol 登录 登入 登錄 ログイン 로그인 masuk đăng nhập logga logg přihlásit
  bejelentkezés autentificare σύνδεση تسجيل เข้าสู่ระบบ överför återställ nollställ nulstil tilbakestill palauta obnovit obnoviť
  visszaállítás resetează επαναφορά скинути восстановление إعادة تعيين רישום איפוס บัญชี atur ulang khôi phục 重置 重設 再設定 재설정
`);

/** The same, as far as the place follows at once: "sign in to …"; one may join, access or connect to anything. */
export const ENTER = folded(`
  tunnistaudu tunnistautuminen sisene sisenege pieslēgties ieiet prisijungti prisijunkite
  sign signin signon signup log login logon logging signing anmelden anmeldung einloggen inicia iniciar sesión entrar entra acceder
  acceso ingresar acessar connecter connectez connexion accedi accesso inloggen aanmelden zaloguj logowanie войти войдите вход giriş
  oturum 登录 登入 登錄 ログイン 로그인 logga logg ind inn kirjaudu kirjautuminen přihlásit přihlášení přihlaste prihlásiť prihlásenie prijava
  prijavite bejelentkezés bejelentkezik belépés autentificare conectare conectează σύνδεση είσοδος вхід увійти увійдіть влез пријава
  התחברות כניסה التسجيل تسجيل الدخول دخول ورود लॉग लॉगिन साइन เข้าสู่ระบบ サインイン masuk daftar đăng nhập sisse prihláste bejelentkezzen
  jelentkezzen conectați autentificați συνδεθείτε είσοδος увійдіть влезте היכנס היכנסו התחבר ลงชื่อเข้าใช้ açın
  melde melden meldet anzumelden logge loggen einzuloggen meld meldt identifier identifiez accéder accédez sesion sessão sessao inicie inície
  entre acesse aceda acceda accede ingrese ingresa accedere entri lépjen lépj belépni intră intrați autentifică авторизация авторизуйтесь
  авторизоваться авторизуйся пријавите пријави prijavi prihlás přihlas kirjautukaa kirjautumaan jelentkezz jelentkezzen přihlašte 登陆 identifisera logg loggpå
`);

/** Between the act and the name: "sign in to", "anmelden bei". */
export const TOWARDS = folded(`
  to into in on at your the a an my of for bei zu deinem ihrem deiner ihrer dein ihr im in dem der das den en a tu su al el la de del mi
  no na em o ao seu sua à votre ton vos tes mes le les du des tuo tua suo sua il la nel nella di je jouw uw mijn op bij do w swoje na в
  на ваш now up new existing vous auprès 您的 到 på till din ditt til dit ke se do k a az la în contul στο στην στον σε до у u إلى في אל ל
  به vào に へ の 에 的 be vă sig dig til σας свій свого своєму свой свою си ke k ku svého svému में अपने
  sich dich sie euch się sobie sa se се u aan sur sisään tău tau v от від од da ta te ya ye nda nde par av eles
`);

/** An account of whom the next word names ("konto Name", "cuenta de Name"), or the word before ("Name hesabınızda"). */
export const ACCOUNT_OF = folded(`
  konto kontot kontoen konta kontet cuenta conta compte tili tiliisi tiliin tiliä účet účtu fiók fiókjába fiókodba cont contul λογαριασμό λογαριασμός
  hesabınızda hesabında hesabınıza hesabına hesabınızı hesabını акаунт акаунта аккаунт аккаунта обліковий облікового запис запису профил профила حساب حسابك
  חשבון לחשבון חשבונך अकाउंट खाते บัญชี akun akaun tài khoản アカウント 账号 账户 帐户 帳號 帳戶 계정
`);

/** An account as the way, in languages whose case endings say so ("Kirjaudu Google-tilillä"). */
export const BY_ACCOUNT = folded(`
  tilillä tililläsi tunnuksella tunnuksilla fiókkal fiókjával fiókoddal hesabıyla hesabınızla hesabınla účtem účtom kontem аккаунтом
`);

/** The name is the way, not the place: "sign in with …". */
export const WITH = folded(`
  with via using through by or and from follow like share us find connect link add import sync powered protected secured mit über oder
  per con mediante o ou avec com met przez через или ile
`);

/** Beside a name these make it the title of a sign-in page and nothing else. */
export const TITLE_WORDS = folded(`
  sign in up signin signup log on login logon to your the and or a account accounts now please page form here welcome back web my new
  user users secure official site website home homepage app online mobile inc com net org co reset password forgot forgotten recover
  recovery verification verify two factor step authentication portal id center centre help support security confirm identity continue
  register registration join for free unlock center wallet business anmelden anmeldung einloggen bei konto passwort zurücksetzen mit
  iniciar inicia sesión en tu cuenta acceder acceso de la contraseña restablecer entrar entre na sua no conta login acessar senha
  connexion connectez vous à se connecter votre compte mot passe identification identifiez espace accedi accesso al tuo password di
  inloggen bij wachtwoord aanmelden zaloguj się do logowanie konto hasło войти вход в аккаунт пароль страница входа авторизация giriş
  yap oturum aç hesap şifre 登录 登入 ログイン 로그인 logga in på till ditt konto lösenord log ind på din konto adgangskode logg inn på passord
  kirjaudu tili salasana přihlásit se do účtu přihlášení heslo bejelentkezés fiók jelszó autentificare în contul parolă σύνδεση στο
  λογαριασμό вхід до облікового запису в акаунт تسجيل الدخول إلى حسابك كلمة المرور התחברות כניסה לחשבון सैन लॉग इन करें เข้าสู่ระบบ
  บัญชี masuk ke akun anda kata sandi đăng nhập vào tài khoản mật khẩu に へ の アカウント パスワード 账号 账户 帳號 密码 的 您的 계정 비밀번호 sicher sichere secure
  segura seguro sécurisé verify update confirm confirmation validate validation restore access limited suspended locked unusual activity
  alert hilfe hilfebereich ayuda centro seguridad soporte aide centre sécurité assistenza sicurezza suporte ajuda central segurança
  helpcentrum beveiliging centrum pomocy bezpieczeństwo справочный центр поддержка безопасность yardım merkezi güvenlik destek trung tâm
  trợ giúp bảo mật hỗ pusat bantuan keamanan ヘルプセンター サポート セキュリティ 帮助中心 安全 客服 고객센터 보안 مركز المساعدة الأمان extranet intranet billing
  payment method details mobile desktop authenticator notice team service services client customer personal
  care membership subscription required identity renew renewal panel sicherheitscenter sicherheitszentrum kundenservice
  kundendienst kundenlogin kundenkonto kundenportal kundenbereich verifizierung identität bestätigen bestätigung mitgliedschaft abo
  abonnement sicherheitsprüfung sicherheitsabfrage wiederherstellen aktualisieren zahlung zahlungsdaten zahlungsmethode zahlungsart
  authentification abonnement vérification vérifier vérifiez paiement moyen mettre jour mise réinitialiser confirmer confirmez identité
  client clients atención cliente clientes área suscripción inicio verificación verificar verifica actualizar actualice pago confirmar
  confirme confirma identidad atendimento assinatura identidade verificação verifique redefinir atualizar atualize pagamento assistenza
  clienti area riservata personale abbonamento verifica reimposta aggiorna conferma identità beveiligingscentrum klantenservice
  klantportaal klantenportaal accountverificatie verificatie betaling bijwerken bevestigen identiteit herstellen obsługa klienta panel
  subskrypcja weryfikacja zaktualizuj płatność resetuj potwierdź tożsamość centrum безопасности служба поддержки личный кабинет подписка
  подтверждение подтвердите аккаунта обновите оплату сброс пароля центр müşteri hizmetleri ödeme güncelle abonelik doğrulama doğrula
  sıfırlama sıfırla onay kimlik säkerhetscenter kundtjänst prenumeration verifiera återställ betalning uppdatera bekräfta identitet
  kundeservice nulstil bekræft betaling opdater tilbakestill bekreft oppdater asiakaspalvelu vahvista tilisi maksu päivitä tilaus
  zákaznická podpora ověření obnovení platba předplatné potvrzení účtu overenie obnovenie predplatné potvrdenie ügyfélszolgálat
  megerősítése ellenőrzés fizetés előfizetés verificare cont contului confirmare plată abonament actualizare parolei επαλήθευση
  επιβεβαίωση πληρωμή συνδρομή λογαριασμού υποστήριξη особистий кабінет підтвердження підтвердіть оплата підписка підтримки служба
  профил профила потвърждение потвърдете плащане абонамент 確認 更新 支払 支払い 方法 再設定 会員 本人 お客様 验证 驗證 更新 付款 支付 方式 重置 重設 中心
  会员 會員 客户 確認 확인 재설정 인증 결제 구독 회원 التحقق من الحساب مركز الأمان الدفع الاشتراك خدمة العملاء تأكيد אימות חשבון תשלום מנוי שירות לקוחות
  אישור खाता सत्यापन भुगतान सदस्यता verifikasi akun pembayaran langganan layanan pelanggan konfirmasi xác minh thực thanh toán chăm sóc
  khách hàng nhận ยืนยัน ยืนยันบัญชี ชำระเงิน สมาชิก ศูนย์
`);

/** Whose it is, and which country's: beside a name they leave it the name ("Mijn Name", "Name España"). */
export const OF_TITLE = folded(`
  mein meine mi mis mon ma mes mijn mio mia meu minha moje moja мой моя мои mitt min mit uk usa canada australia españa spain
  deutschland germany france italia italy österreich austria schweiz suisse switzerland nederland netherlands belgië belgique belgium
  polska portugal brasil brazil méxico argentina chile colombia perú india japan singapore malaysia indonesia philippines ireland
  il la mia mój můj môj oma az én saját my マイ 我的 내 sverige danmark norge suomi česko magyarország românia türkiye россия україна ελλάδα 日本 中国 한국 españa europe global international
`);

/** What a house sells under its name ("Name Docs", "Name Tracking"): beside a name they leave it the name. */
export const OF_HOUSE = folded(`
  mail docs drive sheets forms photos cloud pdf reader suite live express tracking parcel delivery redelivery shipment banking meeting
  document documents file files shared webmail messenger internet netbanking ebanking онлайн ligne línea trace results paketverfolgung
  sendungsverfolgung sendung suivi colis seguimiento envíos localizador rastreamento tracciamento śledzenie przesyłki отслеживание takip
  доставка посылки lieferung zustellung livraison entrega entregas consegna bezorging dostawa teslimat leverans levering toimitus doručení
  doručenie kézbesítés livrare παράδοση 配送 배송 追跡 배송조회 포장 espace klient klienta portal premium gift paket pakket paquete paczka przesyłka zásilka balík csomag colet kargo gönderi paketti
`);

/** What a page bids people do, and with what: it names nobody, in a title's capitals either ("Get Your Refund"). */
const BIDS = folded(`
  get claim view open download track check find manage complete submit release receive pay start send request apply review schedule
  reschedule appeal refund tax package order invoice information customs fee fees toll unpaid invite invitation code codes codice código
  codigo kod kód koodi κωδικός код רמז קוד कोड mã รหัส コード 代码 验证码 驗證碼 코드 otp sms pin tan token viewer actualización actualizar
  atualização atualizar mise jour aktualisierung aktualisieren aggiornamento bijwerken aktualizacja обновление güncelleme 更新 업데이트
  employee employees staff handbook policy payroll salary bonus review survey shared protected gift gifts giveaway reward rewards prize
  bonus followers follower likes coins gems diamonds credits skins airdrop free vote poll seguidores followers abonnés gratis gratuit
  gratuito kostenlos ücretsiz takipçi бесплатно подписчики 免费 無料 무료 hadiah verificatie verificación verificação vérification
  verifizierung sicherheitscode bestätigungscode einmalcode verifizierungscode prüfcode verificatiecode beveiligingscode
  säkerhetskod sikkerhedskode sikkerhetskode turvakoodi verifica weryfikacja проверка подтверждение doğrulama 確認 验证 驗證 인증
`);

/** Whether a word bids people do something ("claim", "view"). */
export function isBid(token: string): boolean {
  return BIDS.has(token);
}

/** Opens what is the person's, so that the word before it bids: "Track your shipment". */
const DETERMINERS = folded(`
  your the this my our an ihr ihre ihren dein deine deinen votre vos ton ta tes tu tus su sus seu sua seus suas tuo tua vostro je jouw
  uw twój swoje twoje twoja ваш вашу ваша ваше ваши вашего din ditt dina dit deres jeres sinun tilisi váš vaše vašeho svůj az ön fiókja
  dvs contul σας ваша вашого sizin hesabınız hesabınızı sayfanız hesabın bạn anda ของคุณ บัญชีของคุณ 您的 你的 あなたの お客様の 귀하의 회원님의 حسابك
  صفحتك שלך आपका आपके sayfanız fiókját fiókodat
`);

/** Whether a word opens what somebody is to do something with, so that the word before it is no name. */
export function isDeterminer(token: string): boolean {
  return DETERMINERS.has(token);
}

/** The button of a form's first step, whoever's it is: "next", "get code". */
export const NEXT = folded(`
  next continue proceed weiter siguiente continuar próximo avançar suivant continuer avanti continua volgende doorgaan dalej kontynuuj
  далее продолжить ileri devam 次へ 続ける 下一步 继续 繼續 다음 계속 tiếp berikutnya lanjut nästa fortsätt næste fortsæt neste fortsett seuraava jatka
  další pokračovat tovább folytatás următorul continuă επόμενο συνέχεια далі продовжити التالي متابعة הבא המשך ถัดไป ดำเนินการต่อ आगे
`);

/** Before "to Name": spoken by the site itself. */
export const GREETING = folded(`
  welcome new willkommen neu bienvenido bienvenida nuevo bem-vindo novo bienvenue nouveau benvenuto nuovo welkom nieuw witamy nowy добро
  новый hoş
`);

/** After a name that opens a sentence: the site speaks of itself to the person. */
export const SPEAKING = folded(`
  recommends will may uses never asks requires needs wants keeps protects sends stores takes offers provides helps gives connects
  empfiehlt wird kann verwendet recomienda recommande recomenda consiglia raadt рекомендует
`);

/** Follows a name where a contract names its party. */
export const CONTRACT = folded(`
  terms privacy policy policies agreement conditions cookie cookies rules tos eula nutzungsbedingungen datenschutz datenschutzerklärung
  agb bedingungen richtlinien términos condiciones privacidad termos condições privacidade conditions confidentialité termini condizioni
  voorwaarden privacybeleid regulamin warunki условия конфиденциальности şartlar koşullar gizlilik 利用規約 条款 약관
`);

/** Before a name in a consent: "you agree to …". */
export const CONSENT = folded(`
  agree agreeing accept accepting acknowledge consent stimme akzeptiere zustimmen acepto acepta aceptas concordo concorda accepte
  acceptez accetto accetti akkoord akceptuję akceptujesz принимаю соглашаетесь kabul
`);

/** Opens a line that explains something instead of asking for it. */
export const EXPLAINS = folded(`how why what when should can if tips guide learn wie warum cómo comment come jak как`);

/** A title with these tells how something is done. */
export const GUIDES = folded(`
  guide tutorial howto explained funktioniert steps tips review anleitung schritt ratgeber tipps erklärt geht guía paso pasos tutoriel étape étapes
  astuces guida passo consigli stappenplan uitleg poradnik krok kroku руководство инструкция пошагово rehber adım 手順 使い方 方法 教程 方法
  안내
`);

/** "How to …", in the languages of most guides. */
export const HOW = folded('how wie cómo comment come como hoe jak как як nasıl hur hvordan miten cum πώς 如何 怎么');

/** Beside a logo's name. */
export const LOGO_WORDS = folded(`
  logo logotype wordmark icon brand home homepage page header image img sign mark glyph lockup site the inc com www svg png startseite
  inicio accueil strona
`);

/** What people have at a platform. */
export const POSSESSION = folded(`
  account accounts id password login pin wallet credentials username banking e-mail email mail konto benutzerkonto passwort cuenta
  contraseña conta senha compte identifiant identifiants rekening wachtwoord hasło аккаунт аккаунта пароль hesap hesabı hesabınız
  hesabınıza hesabına şifre アカウント 账号 账户 帳號 帳戶 계정 subscription membership billing conto lösenord kontot kontoen adgangskode passord tili tilisi
  salasana účet účtu heslo fiók fiókja jelszó cont contul parolă λογαριασμό λογαριασμός акаунт حسابك حساب חשבון अकाउंट खाते บัญชี akun
  akaun tài khoản passe konta kontem senhas salasanasi lösenordet tunnus tunnuksesi
`);

/** Secrets of that kind, which a line asks for by the name of whom they belong to: "enter your Name password". */
export const SECRETS = folded(`
  password passcode pin credentials passwort contraseña clave senha mdp wachtwoord hasło пароль şifre şifrenizi parola lösenord
  adgangskode passord salasana salasanasi salasanaasi heslo jelszó jelszavát jelszavad passe lösenordet parolă parola κωδικό סיסמה
  パスワード 密码 密碼 비밀번호
`);

/** A secret in digits, whatever it unlocks. */
export const CODES = folded(`
  passcode code codes código codigo codice kod kode kód cod koodi код κωδικός κωδικό コード 代码 密码 密碼 코드 رمز קוד कोड mã รหัส sperrcode gerätecode
  entsperrcode toegangscode zugangscode
`);

/** Asks for it. */
export const ASKING = folded(`
  enter confirm verify provide type reenter retype your eingeben geben bestätigen ingresa introduce confirma digite insira confirme
  saisissez entrez inserisci conferma voer bevestig wpisz podaj potwierdź введите подтвердите girin ange bekräfta indtast angi anna
  zadejte adja introduceți syötä anna kirjoita skriv zadajte írja εισαγάγετε πληκτρολογήστε введіть въведете masukkan nhập
`);

const BESIDE_NAME = [TITLE_WORDS, ENTER, POSSESSION, OF_TITLE, OF_HOUSE];

/** Beside a name in a title or heading it leaves the page the name's. */
export function isTitleWord(token: string): boolean {
  return BESIDE_NAME.some((words) => words.has(token)) || isMadeOf(token, (part) => BESIDE_NAME.some((words) => words.has(part)));
}

/** Words that any sign-in page may hold, whoever it belongs to; numbers, whose 0 and 1 are folded to letters, among them. */
export function isGeneric(token: string): boolean {
  return (
    GENERIC.some((words) => words.has(token)) ||
    /^[\dlo]+$/.test(token) ||
    isMadeOf(token, (part) => GENERIC.some((words) => words.has(part)))
  );
}

/** Most letters of such a word, and of a run of them. */
const LONGEST_UNSPACED = 8;
const LONGEST_RUN = 24;

/** Whether a token is a run of such words of a script without blanks ("输入密码"). */
export function isMadeOf(token: string, isWhole: (part: string) => boolean): boolean {
  if (token.length < 2 || token.length > LONGEST_RUN || !isUnspaced(token)) return false;
  const ends = new Set([0]);
  for (let end = 1; end <= token.length; end += 1)
    for (let start = Math.max(0, end - LONGEST_UNSPACED); start < end; start += 1)
      if (ends.has(start) && isWhole(token.slice(start, end))) ends.add(end);
  return ends.has(token.length);
}

/** "Enter your password", "forgotten?", "next", "welcome": the further words of a sign-in's steps, in the languages of account mail. */
const STEP_WORDS = folded(`
  enter type next forgotten eingeben geben kennwort kontos ihre ihren deine deinen weiter vergessen nächste ingresa introduce escribe
  clave cuenta sus siguiente olvidaste olvidado olvidé digite insira informe senha seus suas próximo avançar esqueceu esqueci saisissez
  saisir entrez mot passe vos suivant oublié inserisci immetti tua tue avanti dimenticato voer invoeren wachtwoord jouw volgende
  vergeten wpisz podaj hasło swoją swojego twoje dalej zapomniałeś pamiętasz konta kontem введите пароль вашу вашей вашего учетной
  учётной записи аккаунт аккаунта далее забыли введіть далі забули обліковий запис вашого girin şifrenizi parolanızı hesabınız
  hesabınızda ileri unuttunuz unuttum masukkan kata sandi akun anda berikutnya lupa nhập mật khẩu tài khoản bạn tiếp quên ange skriv
  lösenord konto nästa glömt indtast adgangskode næste glemt passord neste kirjoita syötä salasana tili tilille tilillesi seuraava
  unohditko unohtuiko zadejte heslo účtu účet další zapomněli zadajte ďalej zabudli introduceți parola contul dvs următorul uitat írja
  adja meg jelszó jelszavát fiók fiókjába következő tovább elfelejtette εισαγάγετε πληκτρολογήστε κωδικό πρόσβασης λογαριασμό
  λογαριασμού σας επόμενο ξεχάσατε أدخل كلمة المرور السر حسابك التالي نسيت الخاصة بك הזן סיסמה חשבון שלך הבא שכחת गुप्त पासवर्ड दर्ज
  करें खाता अपना अपने आगे भूल गए 输入 密码 您的 帐户 账户 下一步 忘记 輸入 密碼 帳戶 忘記 入力 パスワード アカウント 次へ 忘れた 입력 비밀번호 계정 다음 ป้อน รหัสผ่าน ถัดไป ลืม välkommen
  velkommen tervetuloa vítejte vitajte üdvözöljük üdvözlünk καλώς ορίσατε ήρθατε ласкаво просимо добро пожаловать добре дошли bun venit
  selamat datang chào mừng ยินดีต้อนรับ स्वागत आपका है 환영합니다 어서 오세요 ようこそ 欢迎 歡迎 欢迎回来 مرحبا أهلا وسهلا ברוכים הבאים hoş geldiniz
  dobrodošli sveiki atvykę laipni lūdzam tere tulemast angiv skriv inn fazer faça überprüfung überprüfen prüfung prüfen please bitte
  por favor prego alstublieft proszę пожалуйста lütfen vänligen venligst vennligst ole hyvä prosím kérjük rugăm παρακαλώ будь ласка моля
  कृपया silakan vui lòng กรุณา sie ihr ihnen ihre ihrem ihrer が を で も と から まで です ます ました ください い お ご いる して しました する には 中 على của
`);

const GENERIC = [TITLE_WORDS, OF_TITLE, OF_HOUSE, BIDS, SIGN_IN, ENTER, TOWARDS, POSSESSION, SECRETS, ASKING, CONTRACT, STEP_WORDS];
