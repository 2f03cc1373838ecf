/**
 * Words on form fields, by what the field wants. A blank at an end is the end of a word; without it a stem matches.
 * They are compared with lower-case text whose punctuation is blanks.
 */

export const SEED_WORDS = [
  'seed phrase', 'seedphrase', 'recovery phrase', 'secret phrase', 'secret recovery', 'mnemonic', 'passphrase words',
  'private key', 'backup phrase', 'wallet phrase', '12 word', '24 word', 'frase de recuper', 'frase semilla', 'frase semente',
  'phrase de recup', 'phrase de récup', 'phrase secr', 'wiederherstellungsphrase', 'wiederherstellungswörter',
  'frase di recupero', 'herstelzin', 'fraza odzysk', 'сид фраз', 'секретная фраза', 'фраза восстановления',
  'kurtarma ifadesi', '助记词', '助記詞', 'ニーモニック', '니모닉',
] as const;

export const CARD_WORDS = [
  'card number', 'cardnumber', 'card no ', 'credit card', 'debit card', 'ccnum', 'cc number', ' cvv', ' cvc', ' csc ',
  'security code on', 'kartennummer', 'kreditkarte', 'número de tarjeta', 'numero de tarjeta', 'número do cartão',
  'numero do cartao', 'numéro de carte', 'numero de carte', 'carte bancaire', 'numero di carta', 'numero della carta',
  'kaartnummer', 'numer karty', 'номер карты', 'kart numar', '卡号', '卡號', 'カード番号', '카드 번호',
] as const;

export const CODE_WORDS = [
  ' otp', 'one time', 'onetime', 'verification code', 'verificationcode', 'security code', 'securitycode', 'login code',
  'confirmation code', 'authentication code', 'auth code', 'access code', 'passcode', '2fa', ' mfa', 'two factor',
  'sms code', 'smscode', ' totp', '6 digit', 'six digit', 'backup code', 'recovery code', 'enter code', 'enter the code',
  'código de verif', 'codigo de verif', 'código de segur', 'codigo de segur', 'código de confirm', 'codigo de confirm',
  'code de vérif', 'code de verif', 'code de sécur', 'code de secur', 'bestätigungscode', 'sicherheitscode', 'einmalcode',
  'codice di verif', 'codice di sicur', 'verificatiecode', 'beveiligingscode', 'kod weryfik', 'kod bezpiecz',
  'код подтвержд', 'код из ', 'doğrulama kodu', 'güvenlik kodu', '验证码', '驗證碼', '認証コード', '確認コード', '인증',
] as const;

export const USER_WORDS = [
  'username', 'user name', 'userid', 'user id', ' login ', 'loginid', 'login id', 'login name', 'account name', 'accountname',
  'account id', 'signin name', 'sign in name', 'online id', 'customer id', 'customer number', 'apple id', 'session key',
  'nick', 'email or ', 'mail or ', 'phone or ', 'email phone', 'email address or', ' userlogin', 'benutzername',
  'benutzerkennung', 'nutzername', 'anmeldename', 'kundennummer', 'nombre de usuario', 'usuario', 'usuário', 'identifiant',
  'nom d utilisateur', 'nome utente', 'gebruikersnaam', 'nazwa użytkownika', 'логин', 'имя пользователя', 'kullanıcı',
  '用户名', '用戶名', '使用者名稱', 'ユーザー', '사용자', '아이디',
] as const;

export const EMAIL_WORDS = [
  'email', 'e mail', ' mail ', 'correo', 'courriel', 'эл почт', 'электронн', 'почта', 'e posta', 'eposta', 'メール',
  '电子邮', '電子郵', '邮箱', '信箱', '이메일', 'البريد', 'ईमेल', 'thư điện tử',
] as const;

export const PHONE_WORDS = [
  'phone', ' mobile', 'telefon', 'teléfono', 'téléphone', 'telephone', 'celular', 'handynummer', 'rufnummer', 'cellulare',
  ' tel ', 'телефон', '手机', '手機', '電話', '전화', 'الهاتف',
] as const;

/** On a box that is not masked by its type: script or a style may mask it all the same. */
export const PASSWORD_WORDS = [
  'password', 'passwd', 'passwort', 'kennwort', 'contraseña', 'contrasena', 'senha', 'mot de passe', 'parola d', 'wachtwoord',
  'hasło', 'пароль', 'şifre', 'parolă', 'lösenord', 'adgangskode', 'passord', 'salasana', 'heslo', 'jelszó', 'κωδικό',
  '密码', '密碼', 'パスワード', '비밀번호', 'kata sandi', 'mật khẩu', 'รหัสผ่าน', 'كلمة المرور', 'סיסמ',
] as const;

/** On a masked box: the password is being chosen, not given away. */
export const NEW_WORDS = [
  'new password', 'newpassword', 'create password', 'create a password', 'choose a password', 'choose password', 'confirm password',
  'confirmpassword', 'password confirm', 'confirm your password', 'repeat password', 'retype', 're enter', 'reenter',
  'password again', 'set password', 'set a password', 'passwort wiederholen', 'neues passwort', 'passwort bestätigen',
  'nueva contraseña', 'confirmar contraseña', 'repetir contraseña', 'nova senha', 'confirmar senha', 'nouveau mot de passe',
  'confirmer le mot', 'confirmez', 'nuova password', 'conferma password', 'nieuw wachtwoord', 'nowe hasło', 'powtórz hasło',
  'новый пароль', 'повторите пароль', 'подтвердите пароль', 'yeni şifre', '新密码', '确认密码', '新しいパスワード',
] as const;
