/** Ways of building a page that asks for something in a platform's name. */
import { CREDENTIALS } from './honest-sites.ts';

const secret = (label: string, button: string): string =>
  `<form method="post"><label>${label} <input type="password"></label><button>${button}</button></form>`;
const phrase = Array.from({ length: 12 }, (_, at) => `<input placeholder="${at + 1}.">`).join('');

/** By what the page names itself. */
export const WAYS_TO_NAME: Record<string, (name: string) => string> = {
  'title alone': (name) => `<title>${name}</title>${CREDENTIALS}`,
  'title and a part that says what is done': (name) => `<title>${name} | Log in</title>${CREDENTIALS}`,
  'heading alone': (name) => `<h1>${name}</h1>${CREDENTIALS}`,
  'heading that asks to confirm': (name) => `<title>Security check</title><h2>Confirm your ${name} account</h2>${CREDENTIALS}`,
  'a department in the heading': (name) => `<title>Verification</title><h1>${name} Support</h1>${CREDENTIALS}`,
  'a line that asks for the password': (name) => `<title>Log in</title><p>Enter your ${name} password to continue.</p>${CREDENTIALS}`,
  'site name alone': (name) => `<meta property="og:site_name" content="${name}"><title>Log in</title>${CREDENTIALS}`,
  'placeholders alone': (name) =>
    `<title>Login</title><form><input placeholder="${name} username"><input type="password" placeholder="${name} password"><button>Login</button></form>`,
  'a new password': (name) => `<title>Reset password | ${name}</title>${secret('New password', 'Reset')}`,
  'a code': (name) => `<title>${name}</title><h1>Enter the code we sent you</h1><form><input name="otp" maxlength="6"></form>`,
  'a sign-up': (name) => `<title>Join ${name}</title><h1>Create your ${name} account</h1>${secret('Password', 'Sign up')}`,
  'a recovery phrase in boxes': (name) =>
    `<title>${name}</title><h1>Import your wallet</h1><form>${phrase}<button>Import</button></form><p>Secret recovery phrase</p>`,
  'a first step': (name) => `<title>Sign in to ${name}</title><form><label>Email <input type="email"></label><button>Next</button></form>`,
  German: (name) => `<title>Bei ${name} anmelden</title>${secret('Passwort', 'Anmelden')}`,
  French: (name) => `<title>Connexion</title><h1>Connectez-vous à ${name}</h1>${secret('Mot de passe', 'Se connecter')}`,
  Spanish: (name) => `<title>Iniciar sesión en ${name}</title>${secret('Contraseña', 'Entrar')}`,
  Portuguese: (name) => `<title>Entrar</title><h1>Acesse sua conta ${name}</h1>${secret('Senha', 'Entrar')}`,
  Polish: (name) => `<title>${name} – logowanie</title>${secret('Hasło', 'Zaloguj')}`,
  Russian: (name) => `<title>Вход</title><h1>Войдите в аккаунт ${name}</h1>${secret('Пароль', 'Войти')}`,
  Turkish: (name) => `<title>Giriş</title><h1>${name} hesabınıza giriş yapın</h1>${secret('Şifre', 'Giriş')}`,
  Japanese: (name) => `<title>ログイン</title><h1>${name}にログイン</h1>${secret('パスワード', 'ログイン')}`,
  Chinese: (name) => `<title>登录 ${name}</title>${secret('密码', '登录')}`,
  Korean: (name) => `<title>${name} 로그인</title>${secret('비밀번호', '로그인')}`,
  Arabic: (name) => `<title>تسجيل الدخول إلى ${name}</title>${secret('كلمة المرور', 'تسجيل الدخول')}`,
  Indonesian: (name) => `<title>Masuk</title><h1>Masuk ke akun ${name} Anda</h1>${secret('Kata sandi', 'Masuk')}`,
  Vietnamese: (name) => `<title>Đăng nhập ${name}</title>${secret('Mật khẩu', 'Đăng nhập')}`,
  Swedish: (name) => `<title>Logga in på ${name}</title>${secret('Lösenord', 'Logga in')}`,
};
