/** A webmail's own link to the source of the mail it shows, on webmails nobody described. */
import { attributeOf, contains, hasAttribute, textOf } from '../../dom/live.ts';
import { plainLabel } from './vocabulary.ts';

/** How such links are called, in full, lower case. */
const LABELS = new Set(
  [
    'source|view source|show source|message source|view message source|show message source|raw|raw message|view raw|show raw|raw source|original',
    'show original|view original|original message|quelltext|quelltext anzeigen|quelltext ansehen|nachrichtenquelltext|original anzeigen',
    "code source|afficher la source|voir la source|source du message|afficher l’original|afficher l'original|código fuente|ver código fuente",
    'ver fuente|mostrar original|ver original|código-fonte|ver código-fonte|exibir código-fonte|sorgente|mostra sorgente|codice sorgente',
    "visualizza sorgente|mostra originale|mostra l'originale|broncode|bron weergeven|bron tonen|toon bron|origineel weergeven|vis kilde|vis original",
    'visa källa|visa original|källkod|näytä lähdekoodi|lähdekoodi|źródło|pokaż źródło|źródło wiadomości|pokaż oryginał|zdroj|zobrazit zdroj',
    'zdrojový kód|zobraziť zdroj|forrás|forrás megtekintése|üzenet forrása|afișează sursa|izvorni kod|prikaži izvor|исходный текст|исходник',
    'показать исходник|показать оригинал|вихідний текст|показати оригінал|покажи източника|kaynağı görüntüle|kaynağı göster|orijinali göster',
    'ソース|ソースを表示|原文を表示|メッセージのソース|查看源代码|源代码|查看原文|显示原文|显示邮件原文|原文|檢視原始碼|顯示原始郵件|원문 보기|원본 보기|소스 보기',
    'عرض المصدر|عرض الأصل|הצג מקור|הצג את המקור|προβολή πηγαίου κώδικα|lihat sumber|tampilkan asli|xem nguồn|hiển thị thư gốc|ดูต้นฉบับ',
  ].flatMap((row) => row.split('|')),
);
/** What its address says, as one word of it. */
const SAYS_SOURCE = /^(view|show|message|mail|msg|get)?(source|src|raw|original|rfc822|headers)$/;
/** What an address never does that only shows something, and what may lead to a file that a sender named. */
const DOES_MORE =
  /delet|remov|trash|purge|move|copy|mark|flag|spam|junk|ham|abuse|report|log-?_?(out|off)|sign-?_?(out|off)|unsub|send|reply|forward|archive|print|attach|download|file|(^|[^a-z])(part|save|mime|cid)/i;

/**
 * The address of the one plain link on the page whose words and address both say that it shows a mail's source, and
 * which does nothing else. Both are asked for: the words of a link may be an attachment's name, which is the sender's.
 * @param bodies what holds mails: links in there are the senders'.
 * @returns null where there is none, or where several differ.
 */
export function findSourceLink(doc: Document, bodies: readonly Element[], attachments: readonly string[]): string | null {
  const found = new Set<string>();
  for (const link of doc.querySelectorAll('a[href]')) {
    if (bodies.some((body) => contains(body, link)) || hasAttribute(link, 'download') || hasAttribute(link, 'onclick')) continue;
    const labels = [textOf(link), attributeOf(link, 'title') ?? '', attributeOf(link, 'aria-label') ?? ''].map(plainLabel);
    if (!labels.some((label) => LABELS.has(label))) continue;
    if (attachments.some((name) => labels.includes(plainLabel(name)))) continue;
    const url = shownBy(attributeOf(link, 'href') ?? '', doc);
    if (url) found.add(url);
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The address where it is the page's own site's and says that it shows a source, and no more. */
function shownBy(href: string, doc: Document): string | null {
  const base = doc.location;
  const url = URL.canParse(href, base.href) ? new URL(href, base.href) : null;
  if (!url || url.origin !== base.origin || !/^https?:$/.test(url.protocol)) return null;
  const asked = `${url.pathname}${url.search}`;
  if (asked === `${base.pathname}${base.search}` || DOES_MORE.test(asked) || /%20|\+/.test(asked)) return null;
  const words = asked.toLowerCase().split(/[^a-z0-9]+/);
  const pairs = words.map((word, at) => `${word}${words[at + 1] ?? ''}`);
  return [...words, ...pairs].some((word) => SAYS_SOURCE.test(word)) ? `${url.origin}${asked}` : null;
}
