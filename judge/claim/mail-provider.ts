/** A claim of its own: "we are your mail provider, your IT desk, your administrator". */
import type { OpenMail } from '../types.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from './names.ts';

const MAIL_WORDS = new Set(
  `mail email webmail mailbox mailboxes inbox imap smtp outlook exchange owa roundcube zimbra cpanel postfach mailserver
  correo buzon messagerie boite posta casella poczta skrzynka пошта почта почты eposta 邮箱 信箱 メール 메일`
    .split(/\s+/)
    .map(fold),
);

const DESK_WORDS = new Set(
  `admin administrator administration helpdesk desk it support service server system team quota storage webmaster
  postmaster provider hosting security notice notification`
    .split(/\s+/)
    .map(fold),
);

/**
 * The words with which `mail` presents itself as the person's mail provider or IT desk, '' where it does not:
 * a word for mail and a word for a desk in the sender's name.
 */
export function claimsMailProvider(mail: OpenMail): string {
  const name = mail.from?.name ?? '';
  const tokens = tokensOf(name);
  const isMail = tokens.some((token) => MAIL_WORDS.has(token));
  const isDesk = tokens.some((token) => DESK_WORDS.has(token));
  const itDesk = /\b(it|i\.t\.)\s{1,9}(support|help\s?desk|service|department|team|admin)/i.test(name) || /help\s?desk|web\s?master|post\s?master/i.test(name);
  return (isMail && isDesk) || itDesk ? name : '';
}
