/** What kits that name nobody lure with: a document, message or payment behind a sign-in, a mailbox that is full. */
import type { OpenPage } from '../open-page.ts';
import { ASKING, ENTER, folded, SECRETS, SIGN_IN, tokensOf } from './vocabulary.ts';
import type { Words } from './vocabulary.ts';

/** What waits behind the sign-in. */
const DOCUMENTS = folded(`
  document documents file files folder invoice voicemail voice fax statement attachment pdf contract remittance payslip
  dokument dokumente datei dateien rechnung sprachnachricht anhang vertrag documento documentos archivo archivos factura adjunto
  arquivo fatura anexo fichier fichiers facture pièce documenti fattura allegato bestand bestanden factuur bijlage plik pliki
  faktura załącznik документ документы файл файлы счёт счет belge belgeyi dosya dosyayı fatura 文書 書類 ファイル 請求書 文件 文档 发票
  發票 문서 파일 청구서 fil filer fakturan dokumentet bilaga tiedosto lasku asiakirja soubor dokumentu számla fájl dokumentum fișier
  factură έγγραφο αρχείο τιμολόγιο документа рахунок مستند المستند ملف الملف فاتورة מסמך קובץ חשבונית दस्तावेज़ फ़ाइल dokumen berkas
  faktur tài liệu tệp hóa đơn เอกสาร ไฟล์
`);
/** To get at it. */
const VIEWING = folded(`
  view open download listen read access see display release unlock preview ansehen anzeigen öffnen herunterladen anhören lesen
  ver abrir descargar escuchar leer visualizar baixar ouvir voir consulter ouvrir télécharger écouter visualizzare vedere aprire
  scaricare bekijken openen downloaden zobaczyć otworzyć pobrać wyświetlić просмотреть просмотра открыть скачать görüntülemek
  görüntüle açmak indir 表示 閲覧 開く 查看 打开 下載 下载 檢視 보기 보려면 열기 visa öppna hämta vis åbn åpne se näytä avaa lataa
  zobrazit otevřít stáhnout megtekintéshez megnyitás letöltés vizualiza deschide descărca προβολή δείτε ανοίξετε переглянути
  відкрити عرض فتح תצוגה לצפייה לפתוח देखने melihat membuka unduh xem mở tải ดู เปิด
`);
const MAILBOXES = folded(`
  mailbox inbox webmail email mail e-mail postfach mailkonto buzón correo caixa messagerie boîte casella posta postbus skrzynka
  poczta почта почтовый posta メール メールボックス 邮箱 信箱 郵箱 메일 postlåda postkasse sähköposti schránka postafiók
  căsuță γραμματοκιβώτιο скринька بريد דואר मेल kotak surel hộp thư อีเมล
`);
const FULL = folded(`
  quota full storage exceeded limit upgrade expired expires deactivated deactivation revalidate
  voll speicher überschritten abgelaufen llena cuota excedido caducado cheia cota excedida pleine quota dépassé expiré piena
  superato scaduta vol overschreden verlopen pełna przekroczono переполнен заполнен истёк dolu kota doldu 容量 満杯 已满 已滿 超出
  가득 full fullt täynnä plná megtelt plină γεμάτο переповнена ممتلئ מלאה भर penuh đầy เต็ม
`);
/** What a small sum is asked for. */
const DUES = folded(`
  parcel package shipment delivery toll tolls fine customs redelivery paket sendung zustellung maut bußgeld zoll paquete envío
  peaje multa aduana encomenda pedágio portagem taxa alfândega colis livraison péage amende douane pacco spedizione pedaggio multa
  dogana pakket bezorging tol boete paczka przesyłka opłata mandat посылка доставка штраф пошлина kargo paket geçiş ceza 荷物 配送 通行料
  包裹 快递 过路费 罚款 택배 통행료 벌금 paketet leverans pakken levering bompenger paketti toimitus balík zásilka mýto csomag szállítás
  colet livrare δέμα παράδοση διόδια посилка طرد شحنة חבילה משלוח पार्सल bưu kiện พัสดุ
`);
const SUMS = folded(`
  pay fee unpaid outstanding due held hold overdue zahlen gebühr offen pagar tarifa pendiente taxa pendente payer frais impayé pagare
  tassa insoluto betalen kosten openstaand zapłać dopłata zaległa оплатить оплата öde ücret ödenmemiş 支払 未払い 手数料 支付 费用 未付 결제 미납
  betala avgift betal gebyr maksa maksu zaplatit poplatek fizetés díj plată taxă πληρωμή τέλος сплатити ادفع رسوم תשלום भुगतान bayar
  thanh toán ชำระ
`);
/** A word of parcels, tolls, fines and what is to be paid for them. */
export function isDue(word: string): boolean {
  return DUES.has(word) || SUMS.has(word);
}

/** Words that may stand in "password of your mail". */
const BETWEEN = folded('of your the address de del della du da di van account w');
/** The way into a mailbox, and the software that it is read with. */
const WEBMAILS = folded('webmail roundcube zimbra squirrelmail horde owa mailcow rainloop sogo вебпочта ウェブメール');
const SHORT_TITLE = 5;
const MOST_LINES = 60;
const LONGEST_LINE = 30;

/** A page of so few letters speaks of one matter. */
const ONE_MATTER = 600;

/** Whether the page's words bait so: in one line, or all together where they are few. */
export function baits(page: OpenPage): boolean {
  const lines = linesOf(page);
  if (lines.some((line) => line.length <= LONGEST_LINE && (wantsMailPassword(line) || fillsMailbox(line)))) return true;
  const matters = mattersOf(page, lines);
  return matters.some(holdsDocumentBack) || (asksCard(page) && matters.some(isDueMatter));
}

/** Whether it wants a card for a parcel, a toll or a fine that waits to be paid. */
export function wantsDues(page: OpenPage): boolean {
  return asksCard(page) && mattersOf(page, linesOf(page)).some(isDueMatter);
}

function asksCard({ forms }: OpenPage): boolean {
  return forms.some(({ fields }) => fields.some(({ kind }) => kind === 'card'));
}

function isDueMatter(words: string[]): boolean {
  return has(words, DUES) && has(words, SUMS);
}

/** Whether title or heading call it the way into a mailbox, whoever's it is ("Webmail Login"). */
export function asksMailbox({ title, headings }: OpenPage): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => {
    const words = tokensOf(text);
    return words.some((word) => WEBMAILS.has(word)) || (words.length <= SHORT_TITLE && has(words, MAILBOXES) && has(words, ENTER));
  });
}

function linesOf({ title, headings, text, forms }: OpenPage): string[][] {
  const labels = forms.flatMap((form) => form.fields.map(({ label }) => label));
  return [title, ...headings, ...labels, ...text.split('\n').slice(0, MOST_LINES)].map(tokensOf);
}

function mattersOf({ text }: OpenPage, lines: string[][]): string[][] {
  return text.length < ONE_MATTER ? [lines.flat()] : lines.filter((line) => line.length <= LONGEST_LINE);
}

function holdsDocumentBack(line: string[]): boolean {
  const asks = has(line, SIGN_IN) || has(line, ENTER) || (has(line, SECRETS) && has(line, ASKING));
  return asks && has(line, DOCUMENTS) && has(line, VIEWING);
}

/** "Email password", "Passwort Ihres Postfachs". */
function wantsMailPassword(line: string[]): boolean {
  const mail = line.findIndex((word) => MAILBOXES.has(word));
  const secret = line.findIndex((word) => SECRETS.has(word));
  if (mail < 0 || secret < 0) return false;
  return line.slice(Math.min(mail, secret) + 1, Math.max(mail, secret)).every((word) => BETWEEN.has(word) || MAILBOXES.has(word));
}

function fillsMailbox(line: string[]): boolean {
  return has(line, MAILBOXES) && has(line, FULL);
}

/** Words of scripts without blanks stand inside of longer ones. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function has(line: string[], wanted: Words): boolean {
  return line.some(
    (word) => wanted.has(word) || (UNSPACED.test(word) && [...wanted].some((part) => UNSPACED.test(part) && word.includes(part))),
  );
}
