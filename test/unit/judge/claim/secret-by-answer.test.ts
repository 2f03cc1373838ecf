import { describe, expect, it } from 'vitest';
import { secretByAnswer } from '../../../../judge/claim/secret-by-answer.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { bodyOf, headersSaying, instagramReset } from '../build-mail.ts';

const rules = await readRules();
const mailOf = (text: string, more: Partial<OpenMail> = {}): OpenMail =>
  instagramReset({
    from: { name: 'Mara Quist', address: 'mara@quist.example' },
    subject: 'Your place in the list',
    body: bodyOf(text, []),
    headers: headersSaying('pass', 'quist.example'),
    ...more,
  });

const WANTED = [
  'To stay in the list, reply to this message with your user name, password and date of birth.',
  'Please send us your e-mail address and password today.',
  'Bitte antworten Sie mit Benutzername und Passwort.',
  'Répondez à ce message avec votre identifiant et votre mot de passe.',
  'Responda con su usuario y contraseña.',
  'Rispondi con nome utente e password.',
  'Stuur ons uw gebruikersnaam en wachtwoord.',
  'Odpowiedz, podając login i hasło.',
  'Ответьте на это письмо, указав логин и пароль.',
  '请回复您的用户名和密码。',
  'ユーザー名とパスワードを返信してください。',
  '아이디와 비밀번호를 회신해 주세요.',
  'Fill this in and reply.\nFull name:\nUser name: ______\nPassword: ______',
];

describe('a password as the answer to a mail', () => {
  it.each(WANTED)('is doubted: %s', (text) => {
    const { kind, evidence } = judgeMail(mailOf(text), rules, { trustedSenders: [], requests: [], answer: null });
    expect(kind).toBe('suspicious');
    expect(evidence.map(({ code }) => code)).toContain('unaccounted-request');
  });

  it.each([
    'Never reply to anybody with your user name or password.',
    'If you forgot your user name or password, reply to this message.',
    'We will reply with your user name and a password within a day.',
    'Reply to this message with the date that suits you. Your user name and password stay as they are.',
    'Reply by Friday.\nUser name: mara\nPassword: tulip-44',
    'Reply by Friday.\nUser name:\nmara\nPassword:\ntulip-44',
    'The lecture on passwords begins at nine.',
    '',
  ])('is not wanted by "%s"', (text) => {
    expect(secretByAnswer(mailOf(text))).toBe('');
  });

  it('is nothing that the reader’s own house is doubted for', () => {
    const own = mailOf(WANTED[0] ?? '', { readerAddresses: ['anna@quist.example'] });
    expect(['none', 'unlisted']).toContain(judgeMail(own, rules, { trustedSenders: [], requests: [], answer: null }).kind);
  });
});
