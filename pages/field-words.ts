/**
 * Words on form fields, by what the field wants. A blank at an end is the end of a word; without it a stem matches.
 * They are compared with lower-case text whose punctuation is blanks.
 */

/** "12 words", "24 Wörter": a recovery phrase is counted in these (BIP-39). */
// oxfmt-ignore
const COUNTED = [
  'words', 'word', 'wörter', 'wörtern', 'palabras', 'palavras', 'mots', 'parole', 'woorden', 'słów', 'słowa', 'слов', 'слова', 'слів', 'kelime', 'ord',
  'sanaa', 'slov', 'slova', 'szó', 'cuvinte', 'λέξεις', 'думи', 'riječi', 'besed', 'كلمة', 'מילים', 'शब्द', 'kata', 'từ', 'คำ', '単語', '个单词', '個單字', '단어',
];

// oxfmt-ignore
export const SEED_WORDS = [
  'seed phrase', 'seedphrase', 'recovery phrase', 'secret phrase', 'secret recovery', 'mnemonic', 'passphrase words', 'private key',
  'backup phrase', 'recovery seed', 'seed words', 'wallet phrase', '12 word', '24 word', 'frase de recuper', 'frase semilla',
  'frase semente', 'phrase de recup', 'phrase de récup', 'phrase secr', 'wiederherstellungsphrase', 'wiederherstellungswörter',
  'frase di recupero', 'herstelzin', 'fraza odzysk', 'frazę odzysk', 'frazy odzysk', 'parole di recupero', 'palabras de recup', 'palavras de recup', 'herstelwoorden',
  'frase secreta', 'phrase secrète', 'återställningsfras', 'gendannelsessætning', 'gjenopprettingsfrase', 'palautuslause',
  'fráze pro obnov', 'obnovovací fráz', 'helyreállítási kifejez', 'fraza de recuperare', 'φράση ανάκτησης', 'фраза відновлення',
  'сід фраз', 'عبارة الاسترداد', 'frasa pemulihan', 'cụm từ khôi phục', '復元フレーズ', 'リカバリーフレーズ', '恢复短语', '恢復短語', '복구 구문', '시드 구문',
  'сид фраз', 'секретная фраза', 'секретную фразу', 'фраза восстановления', 'фразу восстановления', 'фразу відновлення', 'kurtarma ifade', 'frázi pro obnov', '助记词', '助記詞', 'ニーモニック', '니모닉',
  ...COUNTED.flatMap((word) => [` 12 ${word} `, ` 24 ${word} `]),
] as const;

// oxfmt-ignore
export const CARD_WORDS = [
  'card number', 'cardnumber', 'card no ', 'credit card', 'debit card', 'ccnum', 'cc number', ' cvv', ' cvc', ' csc ',
  'security code on', 'kartennummer', 'kreditkarte', 'número de tarjeta', 'numero de tarjeta', 'número do cartão', 'numero do cartao',
  'numéro de carte', 'numero de carte', 'carte bancaire', 'numero di carta', 'numero della carta', 'numero carta', 'kaartnummer',
  'numer karty', 'номер карты', 'номер картки', 'номер на карта', 'kart numar', 'kartnummer', 'kortnummer', 'kortin numero',
  'korttinumero', 'číslo karty', 'kártyaszám', 'kártya száma', 'numărul cardului', 'număr card', 'αριθμός κάρτας', 'broj kartice',
  'رقم البطاقة', 'מספר כרטיס', 'מספר הכרטיס', 'कार्ड नंबर', 'nomor kartu', 'số thẻ', 'หมายเลขบัตร', '卡号', '卡號', 'カード番号', '카드 번호',
] as const;

// oxfmt-ignore
export const CODE_WORDS = [
  ' otp', ' otc ', 'one time', 'onetime', 'verification code', 'verificationcode', 'security code', 'securitycode', 'login code',
  'confirmation code', 'authentication code', 'auth code', 'access code', 'passcode', '2fa', ' mfa', 'two factor', 'sms code', 'smscode',
  ' totp', '6 digit', 'six digit', 'backup code', 'recovery code', 'enter code', 'enter the code', 'código de verif', 'codigo de verif',
  'código de segur', 'codigo de segur', 'código de confirm', 'codigo de confirm', 'code de vérif', 'code de verif', 'code de sécur',
  'code de secur', 'bestätigungscode', 'sicherheitscode', 'einmalcode', 'codice di verif', 'codice di sicur', 'verificatiecode',
  'beveiligingscode', 'código de autentic', 'codigo de autentic', 'código de acceso', 'código de acesso', 'code d accès',
  'code d authent', 'codice di autent', 'codice di accesso', 'codice otp', 'authentifizierungscode', 'zugangscode', 'tan code',
  ' sms tan ', 'toegangscode', 'inlogcode', 'kod weryfik', 'kod bezpiecz', 'kod sms', 'kod z sms', 'код подтвержд',
  'код проверки', 'код безопасн', 'код из ', 'код підтвердж', 'код перевірки', 'код потвърж', 'doğrulama kodu', 'onay kodu',
  'güvenlik kodu', 'verifieringskod', 'säkerhetskod', 'engångskod', 'bekræftelseskode', 'sikkerhedskode', 'engangskode',
  'bekreftelseskode', 'sikkerhetskode', 'vahvistuskoodi', 'turvakoodi', 'kertakäyttökoodi', 'ověřovací kód', 'bezpečnostní kód',
  'overovací kód', 'ellenőrző kód', 'biztonsági kód', 'cod de verific', 'cod de securit', 'κωδικός επαλήθ', 'κωδικό επαλήθ',
  'kod za potvrdu', 'رمز التحقق', 'رمز الأمان', 'קוד אימות', 'सत्यापन कोड', 'ओटीपी', 'kode verifik', 'kode otp', 'mã xác', 'mã otp',
  'รหัสยืนยัน', 'รหัส otp', '验证码', '驗證碼', '認証コード', '確認コード', '인증',
] as const;

/** A label that says no more than that. */
// oxfmt-ignore
export const CODES: ReadonlySet<string> = new Set([
  'code', 'der code', 'código', 'codigo', 'codice', 'kod', 'kode', 'kód', 'cod', 'koodi', 'код', 'κωδικός', 'コード', '代码', '코드', 'رمز', 'الرمز', 'קוד', 'कोड', 'mã', 'รหัส',
]);

// oxfmt-ignore
export const USER_WORDS = [
  'username', 'user name', 'userid', 'user id', ' login ', 'loginid', 'login id', 'login name', 'account name', 'accountname',
  'account id', 'signin name', 'sign in name', 'online id', 'customer id', 'customer number', 'apple id', 'session key', 'nick',
  'email or ', 'mail or ', 'phone or ', 'email phone', 'email address or', ' userlogin', 'benutzername', 'benutzerkennung', 'nutzername',
  'anmeldename', 'kundennummer', 'nombre de usuario', 'usuario', 'usuário', 'identifiant', 'nom d utilisateur', 'nome utente',
  'gebruikersnaam', 'nazwa użytkownika', 'identyfikator', 'numer klienta', 'número de cliente', 'número de usuario', 'numéro client',
  'codice cliente', 'codice titolare', 'klantnummer', 'käyttäjätunnus', 'brugernavn', 'bruger id', 'brukernavn', 'användarnamn',
  'kundnummer', 'kundenummer', 'uživatelské jméno', 'používateľské meno', 'felhasználónév', 'nume de utilizator', 'nume utilizator',
  'όνομα χρήστη', 'ім я користувача', 'логін', 'потребителско име', 'korisničko ime', 'اسم المستخدم', 'שם משתמש', 'उपयोगकर्ता',
  'nama pengguna', 'tên đăng nhập', 'ชื่อผู้ใช้', 'логин', 'имя пользователя', 'kullanıcı', '用户名', '用戶名', '使用者名稱', 'ユーザー', '사용자', '아이디',
] as const;

// oxfmt-ignore
export const EMAIL_WORDS = [
  'email', 'e mail', ' mail ', 'correo', 'courriel', 'эл почт', 'электронн', 'почта', 'e posta', 'eposta', 'メール', '电子邮', '電子郵', '邮箱',
  '信箱', '이메일', 'البريد', 'ईमेल', 'thư điện tử',
] as const;

// oxfmt-ignore
export const PHONE_WORDS = [
  'phone', 'nomor hp', ' no hp ', 'số điện thoại', 'เบอร์โทร', 'الجوال', 'טלפון', 'मोबाइल', '휴대폰', '휴대전화', '携帯', 'κινητ', 'τηλέφων', 'puhelin', ' mobile', 'telefon', 'teléfono', 'téléphone', 'telephone', 'celular', 'handynummer', 'rufnummer', 'cellulare', ' tel ',
  'телефон', '手机', '手機', '電話', '전화', 'الهاتف',
] as const;

/** On a box that is not masked by its type: script or a style may mask it all the same. */
// oxfmt-ignore
export const PASSWORD_WORDS = [
  'password', 'passwd', 'passwort', 'kennwort', 'contraseña', 'contrasena', 'senha', 'mot de passe', 'parola d', 'wachtwoord', 'hasło',
  'пароль', 'şifre', 'parolă', 'lösenord', 'adgangskode', 'passord', 'salasana', 'heslo', 'jelszó', 'κωδικό', '密码', '密碼', 'パスワード',
  '비밀번호', 'kata sandi', 'mật khẩu', 'รหัสผ่าน', 'كلمة المرور', 'סיסמ',
] as const;

/** On a masked box: the password is being chosen, not given away. */
// oxfmt-ignore
export const NEW_WORDS = [
  'new password', 'newpassword', 'create password', 'create a password', 'choose a password', 'choose password', 'confirm password',
  'confirmpassword', 'password confirm', 'confirm your password', 'repeat password', 'retype', 're enter', 'reenter', 'password again',
  'set password', 'set a password', 'passwort wiederholen', 'neues passwort', 'passwort bestätigen', 'nueva contraseña',
  'confirmar contraseña', 'repetir contraseña', 'nova senha', 'confirmar senha', 'nouveau mot de passe', 'confirmer le mot', 'confirmez',
  'nuova password', 'conferma password', 'nieuw wachtwoord', 'nowe hasło', 'powtórz hasło', 'новый пароль', 'повторите пароль',
  'подтвердите пароль', 'yeni şifre', '新密码', '确认密码', '新しいパスワード',
] as const;
