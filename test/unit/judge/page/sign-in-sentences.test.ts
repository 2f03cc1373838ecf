import { describe, expect, it } from 'vitest';
import { judge } from './rules.ts';

const STRANGER = 'https://kqz-7d2.top/in';
const step = (language: string, text: string): string =>
  `<html lang="${language}"><h1>${text}</h1><form action="/x"><input type="email"><input type="password"><button></button></form></html>`;
const line = (language: string, text: string): string =>
  `<html lang="${language}"><p>${text}</p><form action="a.php"><input type="email"><input type="password"><button></button></form></html>`;

// oxfmt-ignore
const SENTENCES: [language: string, sentence: string][] = [
  ['ar', 'قم بتسجيل الدخول إلى حسابك في Netflix'], ['bg', 'Влезте в Netflix'], ['cs', 'Přihlaste se do Netflix'], ['da', 'Log på Netflix'],
  ['de', 'Melden Sie sich bei Netflix an'], ['de', 'Melde dich bei Netflix an'], ['de', 'Loggen Sie sich bei Netflix ein'],
  ['el', 'Συνδεθείτε στο Netflix'], ['el', 'Σύνδεση στο Netflix'], ['en', 'Log into your Netflix account'], ['es', 'Accede a Netflix'],
  ['es', 'Introduce tu contraseña de Netflix'], ['fi', 'Kirjaudu sisään Netflix-palveluun'], ['fi', 'Syötä Netflix-salasanasi'],
  ['fr', 'Identifiez-vous sur Netflix'], ['fr', 'Saisissez votre mot de passe Netflix'], ['he', 'כניסה ל-Netflix'], ['hi', 'Netflix में साइन इन करें'],
  ['hr', 'Prijavite se na Netflix'], ['hu', 'Lépjen be Netflix fiókjába'], ['id', 'Masuk ke Netflix'], ['it', 'Inserisci la password di Netflix'],
  ['ja', 'Netflixにログイン'], ['ko', 'Netflix에 로그인'], ['nb', 'Logg inn på Netflix'], ['nl', 'Meld u aan bij Netflix'], ['pl', 'Zaloguj się do Netflix'],
  ['pl', 'Podaj hasło do konta Netflix'], ['pt', 'Inicie sessão no Netflix'], ['pt', 'Entre na sua conta Netflix'], ['ro', 'Intră în contul tău Netflix'],
  ['ru', 'Авторизуйтесь в Netflix'], ['ru', 'Введите пароль от Netflix'], ['sk', 'Prihláste sa do Netflix'], ['sl', 'Prijavite se v Netflix'],
  ['sr', 'Пријавите се на Netflix'], ['sv', 'Ange ditt Netflix-lösenord'], ['th', 'เข้าสู่ระบบ Netflix'], ['tr', 'Netflix’da oturum açın'],
  ['uk', 'Увійдіть до Netflix'], ['vi', 'Đăng nhập vào Netflix'], ['zh', '登录到Netflix'],
];

describe('a sentence that lets in by a name is read in its language', () => {
  it.each(SENTENCES)('%s, as a heading: %s', (language, text) => expect(judge(step(language, text), STRANGER).kind).not.toBe('none'));
  it.each(SENTENCES)('%s, as a line above a form that goes to a script: %s', (language, text) => {
    expect(judge(line(language, text), STRANGER).kind).not.toBe('none');
  });
});

// oxfmt-ignore
const TITLES: [language: string, title: string][] = [
  ['ar', 'Netflix التحقق من الحساب'], ['bg', 'Netflix Профил'], ['cs', 'Netflix Ověření účtu'], ['da', 'Netflix Kundeservice'], ['de', 'Netflix Kundenkonto'],
  ['de', 'Netflix Identität bestätigen'], ['de', 'Netflix Sicherheitsprüfung'], ['el', 'Netflix Επαλήθευση λογαριασμού'], ['en', 'Netflix Verification Required'],
  ['es', 'Netflix Área de clientes'], ['fi', 'Oma Netflix'], ['fr', 'Netflix Authentification'], ['he', 'Netflix אימות חשבון'], ['hi', 'Netflix खाता सत्यापन'], ['hu', 'Netflix Ügyfélszolgálat'],
  ['id', 'Netflix Verifikasi akun'], ['it', 'Il mio Netflix'], ['it', 'Netflix Area clienti'], ['ja', 'Netflix アカウント確認'], ['ko', 'Netflix 비밀번호 재설정'], ['nb', 'Netflix Tilbakestill passord'],
  ['nl', 'Netflix Klantenservice'], ['pl', 'Netflix Obsługa klienta'], ['pt', 'Netflix Assinatura'], ['ro', 'Netflix Verificare cont'], ['ru', 'Netflix Личный кабинет'], ['sk', 'Netflix Overenie účtu'],
  ['sv', 'Netflix Kundtjänst'], ['th', 'Netflix ยืนยันบัญชี'], ['tr', 'Netflix Müşteri hizmetleri'], ['uk', 'Netflix Особистий кабінет'], ['vi', 'Netflix Xác minh tài khoản'], ['zh', 'Netflix 账户验证'],
];

it.each(TITLES)('words of a customer’s affairs leave a title the name’s: %s, %s', (language, title) => {
  const html = `<html lang="${language}"><title>${title}</title><form action="a.php"><input type="email"><input type="password"><button></button></form></html>`;
  expect(judge(html, STRANGER).kind).toBe('lure');
});
