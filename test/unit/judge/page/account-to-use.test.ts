import { describe, expect, it } from 'vitest';
import { judge } from './rules.ts';

const page = (title: string, line: string, label: string, next: string, more = ''): string =>
  `<title>${title}</title><h1>${title}</h1><p>${line}</p><form><input type="email" aria-label="${label}"><button>${next}</button></form>${more}`;

describe('a step that lets in by one account alone, on a page that names nobody', () => {
  it.each([
    ['English', 'Sign in', 'Use your Google Account', 'Email or phone', 'Next'],
    ['German', 'Anmelden', 'Mit Ihrem Google-Konto', 'E-Mail oder Telefonnummer', 'Weiter'],
    ['French', 'Connexion', 'Utiliser votre compte Google', 'E-mail ou téléphone', 'Suivant'],
    ['Spanish', 'Iniciar sesión', 'Usar tu cuenta de Google', 'Correo o teléfono', 'Siguiente'],
    ['Italian', 'Accedi', 'Utilizza il tuo account Google', 'Email o telefono', 'Avanti'],
    ['Dutch', 'Inloggen', 'Je Google-account gebruiken', 'E-mail of telefoon', 'Volgende'],
    ['Polish', 'Zaloguj się', 'Użyj konta Google', 'E-mail lub telefon', 'Dalej'],
    ['Portuguese', 'Fazer login', 'Use sua conta do Google', 'E-mail ou telefone', 'Avançar'],
    ['Russian', 'Вход', 'Используйте аккаунт Google', 'Почта или телефон', 'Далее'],
    ['Turkish', 'Oturum aç', 'Google hesabınızı kullanın', 'E-posta veya telefon', 'İleri'],
    ['Arabic', 'تسجيل الدخول', 'استخدام حسابك على Google', 'البريد الإلكتروني', 'التالي'],
    ['Japanese', 'ログイン', 'Google アカウントを使用', 'メールアドレス', '次へ'],
    ['Chinese', '登录', '使用您的 Google 账号', '邮箱', '下一步'],
    ['Korean', '로그인', 'Google 계정 사용', '이메일', '다음'],
    ['Swedish', 'Logga in', 'Använd ditt Google-konto', 'E-post eller telefon', 'Nästa'],
    ['Czech', 'Přihlášení', 'Použijte svůj účet Google', 'E-mail nebo telefon', 'Další'],
  ])('is warned of in %s', (_, title, line, label, next) => {
    expect(judge(page(title, line, label, next), 'https://quiet-lake.top/')).toMatchObject({ kind: 'suspicious', platform: 'google' });
  });

  it.each([
    ['it is one of several ways', page('Sign in', 'Use your Google Account', 'Email', 'Next', '<a href="/auth/google">Google</a>')],
    ['the page says whose it is', page('Sign in to Fernbau', 'Use your Google Account', 'Email', 'Next')],
    ['whose account it is stands between', page('Sign in', 'Use your school Google account', 'Email', 'Next')],
  ])('is none where %s', (_, html) => expect(judge(html, 'https://portal.fernbau.example/')).toMatchObject({ kind: 'none' }));
});

describe('the button of a way to sign in, on a page that names nobody', () => {
  it.each(['Facebook Login', 'Google Sign-in', 'Microsoft Login', '네이버 로그인', '微信登录'])('is no name of the page: %s', (label) => {
    const html = `<title>Login</title><form action="/session"><input name="user" placeholder="Username"><input type="password"><button>Login</button></form><div>${label}</div>`;
    expect(judge(html, 'https://app.fernbau.example/login')).toMatchObject({ kind: 'none' });
  });
});
