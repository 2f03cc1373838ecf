/** What baits on pages that name nobody: a document or a message behind a sign-in, a full mailbox, a password that runs out, a small sum for a parcel. */
import { MAIL_HOST_PANELS, WEBMAIL_SOFTWARE } from '../../../platforms/mail-services.ts';
import type { OpenPage, PageForm } from '../../open-page.ts';
import { isDueMatter, isParcelWord, isStuck } from './asked-for.ts';
import { ASKING, ENTER, SECRETS, SIGN_IN } from './vocabulary.ts';
import { folded, hasWord, tokensOf } from './words.ts';

const LONGEST_LINE = 30;

/** What waits behind the sign-in. */
const DOCUMENTS = folded(`
  document documents file files folder invoice voicemail voice fax message messages statement attachment pdf contract remittance payslip
  dokument dokumente datei dateien rechnung sprachnachricht nachricht anhang vertrag documento documentos archivo archivos factura adjunto
  arquivo fatura anexo fichier fichiers facture message vocal pièce documenti fattura allegato bestand bestanden factuur bijlage plik pliki
  faktura załącznik документ документы файл файлы счёт счет belge belgeyi dosya dosyayı fatura 文書 書類 ファイル 請求書 文件 文档 发票
  發票 문서 파일 청구서 fil filer fakturan dokumentet bilaga tiedosto lasku asiakirja soubor dokumentu számla fájl dokumentum fișier
  factură έγγραφο αρχείο τιμολόγιο документа рахунок مستند المستند ملف الملف فاتورة מסמך קובץ חשבונית दस्तावेज़ फ़ाइल dokumen berkas
  faktur ドキュメント ドキュメントが tài liệu tệp hóa đơn เอกสาร ไฟล์ nachrichten mensaje mensajes mensagem mensagens messaggio messaggi bericht berichten wiadomość
  wiadomości сообщение сообщения mesaj mesajlar belgeler meddelande meddelanden besked beskeder melding meldinger viesti viestit
  asiakirjan zpráva zprávy správy üzenet üzenetek dokumentumot mesaje documentul documentului μήνυμα μηνύματα εγγράφου повідомлення
  payslip payroll salary paystub handbook gehaltsabrechnung gehaltsanpassung lohnabrechnung nómina holerite contracheque fiche paie
  salaire busta paga loonstrook salaris wynagrodzenie зарплата расчётный maaş bordro lönebesked lønnsslipp lønseddel palkkalaskelma výplatní
  bérjegyzék fluturaș μισθοδοσία راتب שכר वेतन gaji lương เงินเดือน 給与明細 工资单 薪資 급여 télécopie telecopie fax faks faxe факс φαξ
  документу メッセージ 邮件 消息 메시지 رسائل رسالة المستندات הודעות הודעה संदेश pesan tin nhắn ข้อความ
`);
/** To get at it. */
const VIEWING = folded(`
  review acknowledge prüfen unterzeichnen unterschreiben revisar firmar assinar vérifier signer consultez afficher esaminare firmare controleren
  ondertekenen sprawdzić podpisać ознакомиться подписать incelemek imzala granska underteckna gennemse underskriv signere tarkista allekirjoita
  podepsat ellenőriz aláír semnați υπογράψτε підписати مراجعة توقيع לחתום समीक्षा tinjau tandatangani xem ตรวจสอบ 署名 签署 審閱 검토 서명
  view open download listen play read access see display release unlock preview ansehen anzeigen öffnen herunterladen anhören lesen
  ver abrir descargar escuchar leer visualizar baixar ouvir voir consulter ouvrir télécharger écouter visualizzare vedere aprire
  scaricare bekijken openen downloaden zobaczyć otworzyć pobrać wyświetlić просмотреть просмотра открыть скачать görüntülemek
  görüntüle açmak indir 表示 閲覧 開く 查看 打开 下載 下载 檢視 보기 보려면 열기 visa öppna hämta vis åbn åpne se näytä avaa lataa
  zobrazit otevřít stáhnout megtekintéshez megnyitás letöltés vizualiza deschide descărca προβολή δείτε ανοίξετε переглянути
  відкрити عرض فتح תצוגה לצפייה לפתוח देखने melihat membuka unduh xem mở tải ดู เปิด freigeben freizugeben anzuzeigen anzusehen einzusehen
  abrufen abzurufen verlo verla abrirlo liberar visualizá-lo libérer débloquer visualizzarlo vederlo aprirlo sbloccare vrijgeven
  odblokować zwolnić wyświetl разблокировать açın serbest frige visas frigiv frigi frigøre vapauta nähdäksesi näytä uvolnit zobrazení
  megtekintése feloldás vedea vizualizați vizualizarea προβολή αποδέσμευση перегляду 表示する 解放 释放 釋放 해제 لعرضه لعرض להציג הצג
  देखें tampilkan lepaskan hiển thị giải phóng แสดง ปลดล็อก
`);
/** It came from somebody, or is kept from others. */
const SENT = folded(`
  received sent shared protected encrypted secured confidential erhalten gesendet geteilt freigegeben geschützt verschlüsselt recibido
  recibió enviado compartido compartió protegido cifrado recebeu compartilhado reçu envoyé partagé protégé chiffré ricevuto inviato
  condiviso protetto ontvangen gedeeld beveiligd otrzymałeś udostępniono zabezpieczony получили получен отправлен защищён gönderildi
  paylaşıldı korumalı 届きました 共有 保護 收到 共享 受保护 加密 받은 공유 보호 pending quarantined undelivered withheld freigegebenes freigegebene
  geteiltes geteilte gesendetes zurückgehaltene zurückgehaltenen ausstehende compartidos pendiente pendientes retenidos compartilhados
  pendentes retidas partagés attente retenus condivisi sospesi attesa gedeelde wachtende otrzymano udostępniony udostępniona oczekujące
  wstrzymane ожидающие задержанные отправили paylaşılan aldınız bekleyen fått delat delade mottagit delt modtaget mottatt saanut jaettu
  sdílený obdrželi zdieľaný dostali megosztott kapott partajat primit κοινόχρηστο λάβατε отримали надіслано спільний 受信 受信しました 受け取り
  保留 收到一份 分享 받았습니다 تلقيت مشترك مشاركة קיבלת משותף प्राप्त साझा bersama menerima dibagikan nhận chia sẻ ได้รับ แชร์
`);
/** What is heard, or came by telephone. */
const MESSAGES = folded(`
  voicemail voice fax télécopie telecopie faks факс sprachnachricht voz vocal vocale spraakbericht głosowa голосовое sesli 留守番電話 ファックス 语音 传真 음성 팩스
`);
const MAILBOXES = folded(`
  mailbox inbox webmail email mail e-mail postfach mailkonto buzón correo caixa messagerie boîte casella posta postbus skrzynka
  poczta почта почтовый posta メール メールボックス 邮箱 信箱 郵箱 메일 postlåda postkasse sähköposti schránka postafiók
  căsuță γραμματοκιβώτιο скринька بريد דואר मेल kotak surel hộp thư อีเมล brevlåda brevlådan webbmail e-postlåda postkassen postboksen postboks
  postilaatikko postilaatikkosi sähköpostisi schránky postafiókja căsuța poștală скриньку скриньки пошта пошти поштова поштову ящик ящика
  ящик 메일함 웹메일 이메일 بريدك البريد صندوق הדואר תיבת मेलबॉक्स वेबमेल ईमेल จดหมาย เว็บเมล กล่อง γραμματοκιβώτιό ηλεκτρονικό
`);
const FULL = folded(`
  quota full storage exceeded limit upgrade deactivate deactivated deactivating deactivation revalidate
  voll speicher überschritten llena lleno llenos agotado cheio lotado plein saturée saturata pieno zapełniona cuota excedido cheia cota excedida pleine quota dépassé piena
  superato vol overschreden pełna przekroczono переполнен заполнен dolu kota doldu 容量 満杯 已满 已滿 超出 升级 停用 
  가득 full fullt täynnä plná megtelt plină γεμάτο переповнена ممتلئ מלאה भर penuh đầy เต็ม fuld fylld заповнена
`);
/** What is sent as well as where it comes in. */
const BY_MAIL = folded('email mail e-mail correo posta почта メール 邮箱 메일 이메일 e-post sähköposti بريد البريد דואר อีเมล ईमेल poczta');
/** What is said of a password that is soon to change. */
export const EXPIRING = folded(`
  expires expired expire expiring expiration abgelaufen caducado expiré scaduta verlopen истёк läuft ablaufen caduca caducará expira
  expirará expirera scade scadrà verloopt wygasa wygasło истекает заканчивается süresi löper utgår går udløber utløper vanhenee vyprší
  vypršela vyprší lejár expiră λήγει закінчується спливає 期限 过期 過期 만료 تنتهي ينتهي תפוג समाप्त kedaluwarsa hết hạn หมดอายุ
`);
/** What is said of a mailbox that is to be kept; of an address any site says it. */
const RENEWING = folded(`
  update upgrade validate revalidate migrate migration aktualisieren aktualisierung actualizar actualice actualización atualizar atualize atualização aggiorna aggiornare
  aggiornamento mettre jour mise bijwerken zaktualizuj aktualizacja обновить обновите обновление güncelle güncelleyin uppdatera uppdatering opdater oppdater päivitä
  aktualizovat aktualizujte frissítse frissítés actualizați actualizare ενημερώστε оновіть оновлення обновете ažurirajte تحديث עדכון perbarui cập nhật อัปเดต 更新 업데이트
`);
/** Words that may stand in "password of your mail". */
const BETWEEN = folded('of your the address de del della du da di van account w');
/** The way into a mailbox, and the software that it is read with. */
const SOFTWARE = folded([...WEBMAIL_SOFTWARE, ...MAIL_HOST_PANELS].join(' '));
const WEBMAILS = folded(`${WEBMAIL_SOFTWARE.join(' ')} webmail вебпочта ウェブメール`);
const SHORT_TITLE = 5;
const MOST_BAITING_LINES = 60;
/** A page of so few letters speaks of one matter. */
const ONE_MATTER = 600;

/** A word of what they are about. */
export function isOfBait(word: string): boolean {
  return [DOCUMENTS, VIEWING, SENT, MAILBOXES, FULL, EXPIRING].some((words) => words.has(word));
}

/** Whether a line wants the password of a mailbox, or says that it is full. */
export function baitsForMail(page: OpenPage): boolean {
  return wantsMailsPassword(page) || fillsAnyMailbox(page);
}

/** Whether a line wants the password of a mailbox. */
export function wantsMailsPassword(page: OpenPage): boolean {
  return linesOf(page).some((line) => line.length <= LONGEST_LINE && wantsMailPassword(line));
}

/** Whether a line says that a password runs out, over a form that takes a mail address and its password. */
export function baitsForPassword(page: OpenPage): boolean {
  return (
    page.forms.some(({ fields }) => ['email', 'password'].every((kind) => fields.some((field) => field.kind === kind))) &&
    linesOf(page).some((line) => line.length <= LONGEST_LINE && hasWord(line, SECRETS) && hasWord(line, EXPIRING))
  );
}

/** Whether the page's words bait so: in one line, or all together where they are few. */
export function baits(page: OpenPage): boolean {
  if (baitsForMail(page) || baitsForPassword(page)) return true;
  const matters = mattersOf(page, linesOf(page));
  return matters.some(isHeldBack) || wantsDues(page);
}

/** What somebody buys, of which delivery and payment are a part. */
const ORDERS = folded(`
  order basket cart checkout bestellung warenkorb kasse pedido cesta carrito compra carrinho commande panier ordine carrello bestelling
  winkelwagen zamówienie zamówienia koszyk заказ корзина sipariş siparişi sepet beställning beställningen varukorg bestilling kurv tilaus ostoskori
  objednávka objednávku košík rendelés kosár comandă coș παραγγελία καλάθι замовлення кошик поръчка количка طلب سلة הזמנה סל ऑर्डर pesanan
  keranjang đơn giỏ คำสั่งซื้อ 注文 カート 订单 訂單 购物车 購物車 주문 장바구니
`);

/** Part of what somebody buys. */
export function isOrder(word: string): boolean {
  return hasWord([word], ORDERS);
}

/** Whether it wants a card for a parcel, a toll or a fine that waits to be paid; a shop asks for what it delivers. */
export function wantsDues(page: OpenPage): boolean {
  return asksCard(page) && mattersOf(page, linesOf(page)).some((line) => isDueMatter(line) && (!hasWord(line, ORDERS) || isStuck(line)));
}

/** Whether it wants one for a parcel on its way, of which one pays the carrier, and nobody else. */
export function wantsParcelsDue(page: OpenPage): boolean {
  return (
    page.text.length < ONE_MATTER &&
    asksCard(page) &&
    linesOf(page).some((line) => line.length <= LONGEST_LINE && line.some(isParcelWord) && isStuck(line) && !hasWord(line, ORDERS)) &&
    wantsDues(page)
  );
}

function asksCard({ forms }: OpenPage): boolean {
  return forms.some(({ fields }) => fields.some(({ kind }) => kind === 'card'));
}

/** Whether title or heading name the software that mail is read with, which sends no form to a script beside its page. */
export function namesWebmail({ title, headings }: OpenPage): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => tokensOf(text).some((word) => SOFTWARE.has(word)));
}

/** Whether a line says that the mailbox is full or runs out. */
export function fillsAnyMailbox(page: OpenPage): boolean {
  return linesOf(page).some((line) => line.length <= LONGEST_LINE && fillsMailbox(line));
}

/** Whether title or heading call it the way into a mailbox, whoever's it is ("Webmail Login"). */
export function asksMailbox({ title, headings }: OpenPage): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => {
    const words = tokensOf(text);
    return words.some((word) => WEBMAILS.has(word)) || (words.length <= SHORT_TITLE && hasWord(words, MAILBOXES) && hasWord(words, ENTER));
  });
}

function linesOf({ title, headings, text, forms }: OpenPage): string[][] {
  const labels = forms.flatMap((form) => form.fields.map(({ label }) => label));
  return [title, ...headings, ...labels, ...text.split('\n').slice(0, MOST_BAITING_LINES)].map(tokensOf);
}

function mattersOf({ text }: OpenPage, lines: string[][]): string[][] {
  return text.length < ONE_MATTER ? [lines.flat()] : lines.filter((line) => line.length <= LONGEST_LINE);
}

/** Whether somebody left a message or sent a document, for which a page of one matter wants a mailbox and its password. */
export function holdsSentDocumentBack(page: OpenPage): boolean {
  const lines = linesOf(page);
  return (
    page.text.length < ONE_MATTER &&
    page.forms.some(({ fields }) => ['email', 'password'].every((kind) => fields.some((field) => field.kind === kind))) &&
    (isHeldBack(lines.flat()) || (hasWord(lines.flat(), DOCUMENTS) && page.forms.some(opensDocument))) &&
    lines.some((line) => hasWord(line, MESSAGES) || (hasWord(line, DOCUMENTS) && hasWord(line, SENT)))
  );
}

/** Whether a document waits behind what it asks for. */
export function holdsDocumentBack(page: OpenPage): boolean {
  return mattersOf(page, linesOf(page)).some(isHeldBack);
}

/** Its button promises what the form holds back. */
function opensDocument({ buttons }: PageForm): boolean {
  return buttons.some((button) => hasWord(tokensOf(button), VIEWING));
}

function isHeldBack(line: string[]): boolean {
  const asks = hasWord(line, SIGN_IN) || hasWord(line, ENTER) || (hasWord(line, SECRETS) && hasWord(line, ASKING));
  return asks && hasWord(line, DOCUMENTS) && hasWord(line, VIEWING);
}

/** "Email password", "Passwort Ihres Postfachs". */
function wantsMailPassword(line: string[]): boolean {
  const mail = line.findIndex((word) => MAILBOXES.has(word));
  const secret = line.findIndex((word) => SECRETS.has(word));
  if (mail < 0 || secret < 0) return false;
  return line.slice(Math.min(mail, secret) + 1, Math.max(mail, secret)).every((word) => BETWEEN.has(word) || MAILBOXES.has(word));
}

/** Full, or about to end; a code that was sent by mail runs out as well. */
function fillsMailbox(line: string[]): boolean {
  if (hasWord(line, FULL)) return hasWord(line, MAILBOXES);
  return (hasWord(line, EXPIRING) || hasWord(line, RENEWING)) && line.some((word) => MAILBOXES.has(word) && !BY_MAIL.has(word));
}
