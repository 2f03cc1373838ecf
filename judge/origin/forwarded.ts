/** A mail that its reader's friend passed on: the original sender stands in the text. */
import type { Address, OpenMail } from '../types.ts';
import { plain } from '../text/plain.ts';

const FROM_LINE =
  /^[\s>*|]*(?:from|von|de|da|van|od|от|kimden|fra|från|lähettäjä|差出人|发件人|寄件者|보낸 ?사람|remitente|expéditeur|mittente|remetente)\s*[:：]\s*\**\s*(.{0,200}?)\s*(?:<|\[mailto:|&lt;)?\s*([^\s<>[\]()"',;:]{1,100}@[^\s<>[\]()"',;:]{1,200})/imu;
const SUBJECT_LINE = /^[\s>*|]*(?:subject|betreff|asunto|assunto|objet|oggetto|onderwerp|temat|тема|konu|emne|ämne|件名|主题|主旨|제목)\s*[:：]\s*\**\s*(.{1,300})$/imu;
const OTHER_LINE = /^[\s>*|]*(?:date|sent|to|datum|gesendet|an|enviado|enviada em|para|fecha|envoyé|à|data|inviato|a|verzonden|aan|wysłano|do|дата|кому|tarih|kime|日時|宛先|发送时间|收件人)\s*[:：]/imu;
const LOOKED_AT = 3000;

export interface Forwarded {
  /** Who wrote it first, as the copy says. */
  from: Address;
  subject: string;
}

/** The original sender and subject where the text begins with a forwarded mail's own lines, else null. */
export function findForwarded(mail: OpenMail): Forwarded | null {
  const text = mail.body.text.slice(0, LOOKED_AT);
  const from = FROM_LINE.exec(text);
  if (!from?.[2]) return null;
  const block = text.slice(from.index, from.index + 1200);
  const subject = SUBJECT_LINE.exec(block)?.[1]?.trim() ?? '';
  if (subject === '' || !OTHER_LINE.test(block)) return null;
  const before = plain(text.slice(0, from.index));
  if (before.length > 1000) return null;
  return { from: { name: (from[1] ?? '').replace(/^["'*\s]+|["'*\s]+$/g, ''), address: from[2].toLowerCase() }, subject };
}
