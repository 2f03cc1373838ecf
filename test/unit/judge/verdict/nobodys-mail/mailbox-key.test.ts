import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../../judge/open-mail.ts';
import { readRules } from '../../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset, linkTo } from '../../build-mail.ts';

const rules = await readRules();

const mailOf = (text: string, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name: 'Mara Quist', address: 'mara@quist.example' },
    subject: 'For you',
    body: bodyOf(text, [linkTo('https://quist.example/c', 'Open')]),
    headers: headersSaying('pass', 'quist.example'),
    ...more,
  });
const verdictOn = (mail: OpenMail) => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null });

describe('a paper behind the key to a mailbox', () => {
  it.each([
    ['The contract opens by your e-mail password.'],
    ['The new voice message opens by your mailbox password.'],
    ['Den Vertrag öffnen Sie mit Ihrem E-Mail-Passwort.'],
    ['La fattura si apre con la password della sua e-mail.'],
    ['Fakturę otworzysz, podając hasło do swojej poczty.'],
    ['Документ откроется, если ввести пароль от вашей почты.'],
    ['Fatura için e-posta şifrenizi girin.'],
    ['请输入邮箱密码查看发票。'],
    ['請求書はメールのパスワードで開きます。'],
    ['계산서를 보려면 이메일 비밀번호를 입력하세요.'],
    ['أدخل كلمة مرور البريد لفتح الفاتورة.'],
    ['Le devis s’ouvre par le mot de passe de votre messagerie.'],
    ['Het bestand opent u met uw e-mailaccount.'],
    ['Dokument otworzy się hasłem do poczty.'],
    ['Filen öppnas med ditt e-postkonto: ett dokument från oss.'],
    ['Файл откроется паролем от вашей почты.'],
    ['請使用郵箱密碼打開文件'],
  ])('is doubted on the sender’s own site too: %s', (text) => {
    const { kind, evidence } = verdictOn(mailOf(text));
    expect(kind).toBe('suspicious');
    expect(evidence[0]?.code).toBe('doubts-add-up');
  });

  const PORTAL = 'To read the proposal sign in with your company e-mail.';
  const SPANISH = 'Introduzca su correo y su contraseña para ver el presupuesto.';
  const at = (href: string, text: string) => mailOf(text, { body: bodyOf(text, [linkTo(href, 'Open')]) });

  it.each([
    [PORTAL, 'https://quist.pages.dev/c'],
    [SPANISH, 'https://kqz-9.web.app/c'],
    ['Ouvrez la facture avec votre adresse e-mail professionnelle.', 'https://kqz-9.web.app/c'],
    [PORTAL, 'https://kqz-my.sharepoint.com/f/1'],
  ])('is doubted where it is any portal’s key, and that is no house’s: %s at %s', (text, href) => {
    expect(verdictOn(at(href, text)).kind).toBe('suspicious');
  });

  it.each([
    [PORTAL, 'https://portal.quist.example/c'],
    [SPANISH, 'https://quist.example/clientes'],
    ['Log in with your email address and password to view the document at Parentpost.', 'https://app.parentpost.example/8'],
    ['Sign in with your work email to open the file.', 'https://quist-my.sharepoint.com/f/1'],
  ])('is none where a portal’s key opens a portal: %s at %s', (text, href) => {
    expect(['none', 'unlisted']).toContain(verdictOn(at(href, text)).kind);
  });

  it.each([
    ['it was sent there', mailOf('The invoice was sent to your e-mail account.')],
    ['it is denied', mailOf('The contract is online. We never ask for your e-mail password.')],
    ['it is another key', mailOf('The contract is online, the password is your postcode.')],
    ['no paper is spoken of', mailOf('You can use your e-mail account in the hall.')],
    ['it is the reader’s own house', mailOf('The contract opens by your e-mail password.', { readerAddresses: ['anna@quist.example'] })],
    ['there is nothing to press', mailOf('', { body: bodyOf('The contract opens by your e-mail password.', []) })],
  ])('is none where %s', (_, mail) => {
    expect(['none', 'unlisted']).toContain(verdictOn(mail).kind);
  });
});
