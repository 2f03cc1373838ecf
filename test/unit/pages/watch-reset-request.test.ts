// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asksForReset, watchResetRequest } from '../../../pages/watch-reset-request.ts';

/** A page of its own, so that no listener of another test hears. */
function pageOf(html: string, path = '/', hash = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  Object.defineProperty(page, 'location', { value: { pathname: path, hash } });
  return page;
}

function fire(target: Element, name: string, trusted: boolean): void {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

const EMAIL = '<input type="email" value="a@b.example">';

afterEach(() => vi.useRealTimers());

describe('a form that asks for a reset', () => {
  it.each([
    ['under a reset path', '/accounts/password/reset/', `<form>${EMAIL}</form>`, true],
    ['under a heading', '/', `<h1>Forgot your password?</h1><form>${EMAIL}</form>`, true],
    ['under a German heading', '/', `<h2>Passwort zurücksetzen</h2><form>${EMAIL}</form>`, true],
    ['under a Polish heading', '/', `<h2>Odzyskaj hasło</h2><form>${EMAIL}</form>`, true],
    ['with nothing typed in', '/reset', '<form><input type="email"></form>', false],
    ['with a password beside', '/reset', `<form>${EMAIL}<input type="password"></form>`, false],
    ['without a name', '/reset', '<form><input type="checkbox" value="x"></form>', false],
    ['a search', '/reset', '<form><input type="search" value="x"></form>', false],
    ['a newsletter', '/', `<h1>News</h1><form>${EMAIL}</form>`, false],
  ])('%s', (_, path, html, is) => {
    const page = pageOf(html, path);
    const form = page.querySelector('form');
    expect(form && asksForReset(page, form, '')).toBe(is);
  });
});

describe('a heading that speaks of a reset', () => {
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
  ])('is known in %s', (_, heading) => {
    const page = pageOf(`<h1>${heading}</h1><form>${EMAIL}</form>`);
    expect(asksForReset(page, page.querySelector('form') as Element, '')).toBe(true);
  });
});

describe('watching for it', () => {
  it('hears Enter in a field that stands in no form, and not the leaving of it', () => {
    const page = pageOf(`<h1>Reset password</h1><div><div>${EMAIL}</div></div>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    const field = page.querySelector('input') as HTMLInputElement;
    fire(field, 'change', true);
    expect(sent).not.toHaveBeenCalled();
    Object.defineProperty(page, 'activeElement', { value: field });
    fire(field, 'change', false);
    expect(sent).not.toHaveBeenCalled();
    fire(field, 'change', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('knows the path that a single-page app keeps behind the #', () => {
    const page = pageOf(`<form>${EMAIL}</form>`, '/', '#/account/forgot');
    expect(asksForReset(page, page.querySelector('form') as Element, '')).toBe(true);
  });

  it('hears a trusted submit, once for a press and its event', () => {
    const page = pageOf(`<form>${EMAIL}<button>Reset password</button></form>`, '/forgot');
    const sent = vi.fn();
    watchResetRequest(page, sent);
    const form = page.querySelector('form') as Element;
    fire(form, 'submit', true);
    fire(form, 'submit', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('hears a trusted press where there is no form', () => {
    const page = pageOf(`<div><div>${EMAIL}</div><div role="button"><span>Send reset link</span></div></div>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector('span') as Element, 'click', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an untrusted submit', `<form>${EMAIL}</form>`, 'form', 'submit', false],
    ['an untrusted press', `<div>${EMAIL}<button>Reset password</button></div>`, 'button', 'click', false],
    ['a press that only leads to the form', `<div>${EMAIL}<button>Forgot password?</button></div>`, 'button', 'click', true],
    ['a press far from any field', '<main><button>Reset password</button></main>', 'button', 'click', true],
    ['a press on text', `<h1>Reset</h1><div>${EMAIL}<p>words</p></div>`, 'p', 'click', true],
  ])('does not hear %s', (_, html, target, name, trusted) => {
    const page = pageOf(html);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector(target) as Element, name, trusted);
    expect(sent).not.toHaveBeenCalled();
  });
});
