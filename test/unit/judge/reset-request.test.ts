import { describe, expect, it } from 'vitest';
import { createPlatformIndex } from '../../../platforms/index.ts';
import { asksForReset, platformsAsked } from '../../../judge/reset-request.ts';
import { readPlatformTable } from '../../../scripts/platforms/read.ts';

const platforms = createPlatformIndex(readPlatformTable());
const askedAt = (url: string): string[] => platformsAsked(url, 'Reset password', platforms).map(({ id }) => id);

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
    ['/login.php?action=lostpassword', true],
    ['/login?action=enter&next=/forgot', false],
  ])('%s', (path, is) => expect(asksForReset(`https://www.instagram.com${path}`, 'Find your account')).toBe(is));

  it('is not known by its host', () => expect(asksForReset('https://passwordshop.example/order', 'Order')).toBe(false));
});

describe('a button that leads away', () => {
  it.each(['Cancel', 'Abbrechen', 'Retour', 'Cancelar', 'Назад', '取消', 'キャンセル', '취소', 'إلغاء', 'Anuluj'])('asks for nothing: %s', (words) => {
    expect(asksForReset(`${FRONT}accounts/password/reset/`, `${words}\nForgot your password`)).toBe(false);
  });

  it('is told from the heading of the page', () => {
    expect(asksForReset(FRONT, 'Send\nBack into your account: reset your password')).toBe(true);
    expect(asksForReset(FRONT, '\nReset your password')).toBe(true);
  });
});

describe('whom a form asks', () => {
  const known = platforms.all.flatMap(({ id, pages }) => [pages.reset, pages.changePassword].flatMap((url) => (url ? [{ id, url }] : [])));

  it('is told for every page in the list that is about a password', () => {
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter(({ id, url }) => !askedAt(url).includes(id))).toEqual([]);
  });

  it.each([
    ['https://accounts.google.com/signin/recovery', 'google'],
    ['https://login.live.com/ppsecure/post.srf', 'microsoft'],
    ['https://account.live.com/ResetPassword.aspx', 'microsoft'],
    ['https://passwordreset.microsoftonline.com/', 'microsoft'],
    ['https://iforgot.apple.com/password/verify/appleid', 'apple'],
    ['https://signin.ebay.com/', 'ebay'],
    ['https://accountscenter.instagram.com/', 'instagram'],
  ])('is told on the hosts where people sign in: %s', (url, id) => expect(askedAt(url)).toContain(id));

  it.each([
    ['a page that strangers wrote', 'https://sites.google.com/view/reset-password'],
    ['a page without encryption', 'http://www.instagram.com/accounts/password/reset/'],
    ["a stranger's page, wherever its form is sent", 'https://instagram-reset.example/accounts/password/reset/'],
    ['no web page', 'about:blank'],
    ['no address', ''],
  ])('is nobody on %s', (_, url) => expect(askedAt(url)).toEqual([]));

  it('is nobody where the words ask for nothing', () => {
    expect(platformsAsked('https://www.instagram.com/', 'Subscribe', platforms)).toEqual([]);
  });
});
