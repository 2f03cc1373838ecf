import { describe, expect, it } from 'vitest';
import { createPlatformIndex } from '../../../platforms/index.ts';
import { asksForReset, platformsAsked } from '../../../judge/reset-request.ts';
import type { FormSent } from '../../../judge/reset-request.ts';
import type { FieldKind } from '../../../judge/open-page.ts';
import { readPlatformTable } from '../../../scripts/platforms/read.ts';

const platforms = createPlatformIndex(readPlatformTable());

/** A form with one field, sent by a button of these words. */
function formOf(button: string, label = '', kind: FieldKind | null = 'email', fieldLabel = ''): FormSent {
  return { button, label, fields: [{ kind, label: fieldLabel }] };
}
const askedAt = (url: string, form: FormSent): string[] => platformsAsked(url, form, platforms).map(({ id }) => id);

describe('words of a form that asks for a reset', () => {
  const words = [
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
  ] as const;

  it.each(words)('on its button, in %s', (_, text) => expect(asksForReset(formOf(text))).toBe(true));
  it.each(words)('in its label, in %s', (_, text) => expect(asksForReset(formOf('OK', text))).toBe(true));

  it.each(['', 'News', 'Sign in', 'Subscribe to our letter', 'Anmelden', 'Connexion', 'ログイン'])('are not "%s"', (text) => {
    expect(asksForReset(formOf(text))).toBe(false);
  });
});

describe('a form that asks for no reset', () => {
  it.each<[what: string, form: FormSent]>([
    ['takes no name', formOf('Reset password', '', 'other')],
    ['takes nothing', { button: 'Reset password', label: '', fields: [] }],
    ['takes a code', formOf('Reset password', '', 'code')],
    ['looks for people by their mail address', formOf('Reset', '', 'email', 'Search by email')],
    ['looks for people in German', formOf('Zurücksetzen', '', 'email', 'Nach E-Mail suchen')],
    ['empties a list of filters', formOf('Reset filters')],
    ['clears all that was chosen', formOf('Clear all', 'Forgotten invitations')],
  ])('because it %s', (_, form) => expect(asksForReset(form)).toBe(false));

  it.each(['Cancel', 'Abbrechen', 'Retour', 'Cancelar', 'Назад', '取消', 'キャンセル', '취소', 'إلغاء', 'Anuluj'])(
    'because its button leads away: %s',
    (button) => {
      expect(asksForReset(formOf(button, 'Forgot your password'))).toBe(false);
      expect(askedAt('https://www.instagram.com/accounts/password/reset/', formOf(button))).toEqual([]);
    },
  );
});

describe('the forms of real platforms', () => {
  it.each<[platform: string, url: string, form: FormSent]>([
    ['instagram', 'https://www.instagram.com/accounts/password/reset/', formOf('Send login link', '', 'user-name')],
    ['facebook', 'https://www.facebook.com/login/identify/?ctx=recover', formOf('Search', 'Find Your Account')],
    ['google', 'https://accounts.google.com/v3/signin/recoveryidentifier?flowName=GlifWebSignIn', formOf('Next')],
    ['microsoft', 'https://account.live.com/ResetPassword.aspx?mn=a', formOf('Next', '', 'other')],
    ['microsoft', 'https://passwordreset.microsoftonline.com/', formOf('Next', '', 'user-name')],
    ['apple', 'https://iforgot.apple.com/password/verify/appleid', formOf('Continue', '', 'user-name')],
    ['amazon', 'https://www.amazon.com/ap/forgotpassword?openid.mode=x', formOf('Continue', 'Password assistance')],
    ['paypal', 'https://www.paypal.com/us/authflow/password-recovery/', formOf('Next')],
    ['netflix', 'https://www.netflix.com/de-en/LoginHelp', formOf('Email Me')],
    ['x', 'https://x.com/i/flow/password_reset', formOf('Next', '', 'user-name')],
    ['linkedin', 'https://www.linkedin.com/checkpoint/rp/request-password-reset?trk=x', formOf('Next', '', 'user-name')],
    ['github', 'https://github.com/password_reset', formOf('Send password reset email')],
    ['spotify', 'https://www.spotify.com/de-en/password-reset/', formOf('Send link')],
    ['yahoo', 'https://login.yahoo.com/forgot?done=x', formOf('Continue')],
    ['steam', 'https://help.steampowered.com/en/wizard/HelpWithLoginInfo/', formOf('Search', 'Forgot my password', 'user-name')],
    ['reddit', 'https://www.reddit.com/password/', formOf('Reset password', '', 'user-name')],
    ['dropbox', 'https://www.dropbox.com/forgot', formOf('Submit', 'Forgot your password?')],
    ['tiktok', 'https://www.tiktok.com/login/email/forget-password', formOf('Send code', 'Reset password')],
    ['discord', 'https://discord.com/login', formOf('Send password reset link')],
    ['booking', 'https://account.booking.com/account-recovery', formOf('Send reset link')],
    ['ebay', 'https://signin.ebay.com/ws/eBayISAPI.dll', formOf('Continue', 'Reset your password', 'user-name')],
    ['doordash', 'https://www.doordash.com/accounts/password/reset/', formOf('Reset Password')],
  ])('of %s count: %s', (id, url, form) => expect(askedAt(url, form)).toContain(id));

  it('count on every page that the facts name for nothing but resets', () => {
    const known = platforms.all.flatMap(({ id, pages, resetForms = [] }) => {
      const page = pages.reset !== undefined && pages.reset !== pages.changePassword ? [pages.reset] : [];
      return [...page, ...resetForms.map((place) => `https://${place}?x=1`)].map((url) => ({ id, url }));
    });
    expect(known.length).toBeGreaterThan(15);
    expect(known.filter(({ id, url }) => !askedAt(url, formOf('OK', '', 'other')).includes(id))).toEqual([]);
  });

  it.each([
    ['a post of somebody else', 'https://www.instagram.com/p/how-to-reset-your-password/'],
    ['a repository of that name', 'https://github.com/somebody/password-reset'],
    ['a group of that name', 'https://www.reddit.com/r/forgot_password/'],
    ['a film of that name', 'https://www.youtube.com/watch?v=1&title=reset'],
    ['a page that only begins like it', 'https://github.com/password_reset_tool'],
    ['a search for it', 'https://www.amazon.com/s?k=password+reset'],
    ['the page where people sign in', 'https://accounts.shopify.com/lookup'],
  ])('are not to be found on %s', (_, url) => expect(askedAt(url, formOf('Send', '', 'email'))).toEqual([]));

  it.each([
    ['a page that strangers wrote', 'https://sites.google.com/view/reset-password'],
    ['a page without encryption', 'http://www.instagram.com/accounts/password/reset/'],
    ["a stranger's page, wherever its form is sent", 'https://instagram-reset.example/accounts/password/reset/'],
    ['no web page', 'about:blank'],
    ['no address', ''],
  ])('are nobody’s on %s', (_, url) => expect(askedAt(url, formOf('Reset password'))).toEqual([]));
});
