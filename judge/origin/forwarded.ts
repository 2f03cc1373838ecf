/** A mail that its reader's friend passed on: the original sender stands in the text. */
import type { Address, OpenMail } from '../open-mail.ts';
import { plain, trimmed, trimmedStart } from '../text/plain.ts';

const FROM_LABEL =
  /^(?:from|von|de|da|van|od|от|kimden|fra|från|lähettäjä|差出人|发件人|寄件者|보낸 ?사람|remitente|expéditeur|mittente|remetente)\s*[:：]/iu;
const SUBJECT_LABEL = /^(?:subject|betreff|asunto|assunto|objet|oggetto|onderwerp|temat|тема|konu|emne|ämne|件名|主题|主旨|제목)\s*[:：]/iu;
const OTHER_LABEL =
  /^(?:date|sent|to|datum|gesendet|an|enviado|enviada em|para|fecha|envoyé|à|data|inviato|a|verzonden|aan|wysłano|do|дата|кому|tarih|kime|日時|宛先|发送时间|收件人)\s*[:：]/iu;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
/** How a copy is set off from its mail's own words. */
const QUOTE_MARK = /[\s>*|]/;
const ADDRESS = /[^\s<>[\]()"',;:]{1,100}@[^\s<>[\]()"',;:]{1,200}/;
const LOOKED_AT = 3000;
const LONGEST = { name: 200, subject: 300, block: 1200, before: 1000 };

export interface Forwarded {
  /** Who wrote it first, as the copy says. */
  from: Address;
  subject: string;
}

/** A line of a copy's head: where it begins in the text, and where what its label announces begins. */
interface HeadLine {
  index: number;
  value: number;
}

/** The original sender and subject where the text begins with a forwarded mail's own lines, else null. */
export function findForwarded(mail: OpenMail): Forwarded | null {
  const text = mail.body.text.slice(0, LOOKED_AT);
  for (const line of headLines(text, FROM_LABEL)) {
    const from = addressAt(text.slice(line.value));
    if (!from) continue;
    const block = text.slice(line.index, line.index + LONGEST.block);
    const subject = headLines(block, SUBJECT_LABEL)
      .map((one) => lineAt(block.slice(one.value)))
      .find((one) => one !== '');
    if (!subject || headLines(block, OTHER_LABEL).length === 0) return null;
    if (plain(text.slice(0, line.index)).length > LONGEST.before) return null;
    return { from, subject };
  }
  return null;
}

/** The lines that begin with `label`, quote marks aside. */
function headLines(text: string, label: RegExp): HeadLine[] {
  const found: HeadLine[] = [];
  let index = 0;
  for (const line of text.split(LINE_BREAK)) {
    const bare = trimmedStart(line, QUOTE_MARK);
    const said = label.exec(bare)?.[0];
    if (said) found.push({ index, value: index + line.length - bare.length + said.length });
    index += line.length + 1;
  }
  return found;
}

/** A name and an address, or an address alone; null where the line breaks off before one. */
function addressAt(text: string): Address | null {
  const found = ADDRESS.exec(text);
  if (!found) return null;
  const before = trimmed(withoutOpening(text.slice(0, found.index)), /[\s*]/);
  if (before.length > LONGEST.name || LINE_BREAK.test(before)) return null;
  return { name: trimmed(before, /["'*\s]/), address: found[0].toLowerCase() };
}

/** An address stands in brackets, as mail programs or HTML write them. */
function withoutOpening(text: string): string {
  return text.trimEnd().replace(/(?:<|\[mailto:|&lt;)$/i, '');
}

/** What is left of the first line that is not blank; '' where it is too long for a subject. */
function lineAt(text: string): string {
  const line = trimmedStart(text, /[\s*]/).split(LINE_BREAK, 1)[0] ?? '';
  return line.length > LONGEST.subject ? '' : line.trim();
}
