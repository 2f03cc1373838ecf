/** Genuine account mail of our own wording, built from a platform's facts, as its own machinery would send it. */
import type { Platform } from '../../../platforms/platform.ts';
import type { OpenMail } from '../../../judge/open-mail.ts';
import type { Topic } from '../../../judge/verdict.ts';
import { bodyOf, headersSaying, linkTo } from './build-mail.ts';

interface Wording {
  topic: Topic;
  language: string;
  subject: string;
  text: string;
  button: string;
}

const WORDINGS: Wording[] = [
  {
    topic: 'reset',
    language: 'en',
    subject: 'Reset your {name} password',
    text: 'Hello,\nsomebody asked to reset the password of your {name} account.\nReset password\nIf it was not you, ignore this mail and your password stays as it is.',
    button: 'Reset password',
  },
  {
    topic: 'reset',
    language: 'de',
    subject: 'Setze dein Passwort zurück',
    text: 'Hallo,\njemand möchte das Passwort deines {name}-Kontos zurücksetzen.\nPasswort zurücksetzen\nWarst du das nicht? Dann ignoriere diese Nachricht.',
    button: 'Passwort zurücksetzen',
  },
  {
    topic: 'reset',
    language: 'fr',
    subject: 'Réinitialisez votre mot de passe',
    text: 'Bonjour,\nvous avez demandé à réinitialiser le mot de passe de votre compte {name}.\nChoisir un nouveau mot de passe',
    button: 'Choisir un nouveau mot de passe',
  },
  {
    topic: 'reset',
    language: 'es',
    subject: 'Restablece tu contraseña',
    text: 'Hola:\nrecibimos una solicitud para restablecer la contraseña de tu cuenta de {name}.\nRestablecer contraseña',
    button: 'Restablecer contraseña',
  },
  {
    topic: 'reset',
    language: 'pt',
    subject: 'Redefina a sua senha',
    text: 'Olá,\nrecebemos um pedido para redefinir a senha da sua conta {name}.\nRedefinir senha',
    button: 'Redefinir senha',
  },
  {
    topic: 'signin-alert',
    language: 'en',
    subject: 'New sign-in to your {name} account',
    text: 'Hello,\nwe noticed a new sign-in to your {name} account from a device in Lisbon.\nWas it you? If not, check your account.\nCheck activity',
    button: 'Check activity',
  },
  {
    topic: 'changed',
    language: 'en',
    subject: 'Your {name} password was changed',
    text: 'Hello,\nthe password of your {name} account was changed today at 10:14.\nIf you did not change it, secure your account.\nSecure account',
    button: 'Secure account',
  },
  {
    topic: 'suspend',
    language: 'en',
    subject: 'Your {name} account has been locked',
    text: 'Hello,\nwe locked your {name} account after too many failed sign-in attempts.\nYou can unlock it on our site.\nUnlock account',
    button: 'Unlock account',
  },
  {
    topic: 'code',
    language: 'en',
    subject: '402118 is your {name} verification code',
    text: 'Hello,\nenter the code 402118 to sign in to your {name} account, or use the button below. It works for ten minutes.\nSign in',
    button: 'Sign in',
  },
  {
    topic: 'verify',
    language: 'en',
    subject: 'Verify your email for {name}',
    text: 'Hello,\nplease confirm this email address to finish setting up your {name} account.\nVerify email address',
    button: 'Verify email address',
  },
];

/** One genuine mail a wording for `platform`, proven by its receiver; without a confirmed sender, from its web domain. */
export function genuineMails(platform: Platform): { topic: Topic; language: string; mail: OpenMail }[] {
  const domain = platform.senderDomains[0]?.domain ?? platform.webDomains[0] ?? '';
  const address = platform.senderAddresses[0] ?? `no-reply@${domain}`;
  const host = platform.webDomains[0] ?? '';
  return WORDINGS.map(({ topic, language, subject, text, button }) => {
    const words = text.replaceAll('{name}', platform.name);
    const mail: OpenMail = {
      from: { name: platform.name, address },
      replyTo: [],
      subject: subject.replaceAll('{name}', platform.name),
      date: Date.parse('2026-03-01T10:14:00Z'),
      body: bodyOf(words, [linkTo(`https://www.${host}/account?token=4f2`, button, { offset: words.lastIndexOf(button) })]),
      attachments: [],
      headers: headersSaying('pass', address.split('@')[1] ?? ''),
      receiver: { kind: 'unknown' },
    };
    return { topic, language, mail };
  });
}

/** A genuine code without any link. */
export function genuineCode(platform: Platform): OpenMail {
  const [reset] = genuineMails(platform);
  if (!reset) throw new Error('There is always a first wording.');
  return {
    ...reset.mail,
    subject: `Your ${platform.name} code is 402118`,
    body: bodyOf(`Hello,\n402118 is your ${platform.name} verification code. It works for ten minutes. Share it with nobody.`, []),
  };
}
