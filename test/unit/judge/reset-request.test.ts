import { describe, expect, it } from 'vitest';
import { asksForReset } from '../../../judge/reset-request.ts';

const FRONT = 'https://www.instagram.com/';

describe('words around a form that asks for a reset', () => {
  it.each([
    ['Arabic', 'هل نسيت كلمة المرور؟'],
    ['Chinese, simplified', '忘记密码'],
    ['Chinese, traditional', '忘記密碼'],
    ['Czech', 'Zapomenuté heslo'],
    ['Danish', 'Glemt adgangskode'],
    ['Dutch', 'Wachtwoord vergeten'],
    ['English', 'Forgot your password'],
    ['Finnish', 'Unohditko salasanasi'],
    ['French', 'Mot de passe oublié'],
    ['German', 'Passwort vergessen'],
    ['Greek', 'Ξεχάσατε τον κωδικό'],
    ['Hebrew', 'שכחת את הסיסמה'],
    ['Hindi', 'पासवर्ड भूल गए'],
    ['Hungarian', 'Elfelejtett jelszó'],
    ['Indonesian', 'Lupa kata sandi'],
    ['Italian', 'Password dimenticata'],
    ['Japanese', 'パスワードの再設定'],
    ['Korean', '비밀번호 재설정'],
    ['Malay', 'Terlupa kata laluan'],
    ['Norwegian', 'Glemt passord'],
    ['Persian', 'بازیابی گذرواژه'],
    ['Polish', 'Nie pamiętasz hasła'],
    ['Portuguese', 'Redefinir a senha'],
    ['Romanian', 'Ai uitat parola'],
    ['Russian', 'Восстановление пароля'],
    ['Spanish', 'Restablecer contraseña'],
    ['Swedish', 'Glömt lösenordet'],
    ['Thai', 'ลืมรหัสผ่าน'],
    ['Turkish', 'Şifremi unuttum'],
    ['Ukrainian', 'Відновлення пароля'],
    ['Vietnamese', 'Quên mật khẩu'],
  ])('in %s', (_, words) => expect(asksForReset(FRONT, words)).toBe(true));

  it.each(['', 'News', 'Sign in', 'Subscribe to our letter', 'Anmelden', 'Connexion', 'ログイン'])('are not "%s"', (words) => {
    expect(asksForReset(FRONT, words)).toBe(false);
  });
});

describe('the page of a form that asks for a reset', () => {
  it.each([
    ['/accounts/password/reset/', true],
    ['/login/identify?ctx=recover', true],
    ['/#/account/forgot', true],
    ['/login', false],
    ['/news?next=/password/reset', false],
  ])('%s', (path, is) => expect(asksForReset(`https://www.instagram.com${path}`, 'Find your account')).toBe(is));

  it('is not known by its host', () => expect(asksForReset('https://passwordshop.example/order', 'Order')).toBe(false));
});
