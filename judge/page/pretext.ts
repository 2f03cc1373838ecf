/**
 * Why a page says it asks: a parcel that cannot be delivered, an account in trouble, money that waits, a vote; a document or a
 * full mailbox behind a sign-in.
 */
import type { OpenPage, PageForm } from '../open-page.ts';
import { isDetail, isOfAffairs } from './asked-for.ts';
import {
  ASKING,
  ENTER,
  folded,
  hasWord,
  isDeterminer,
  isGeneric,
  isUnspaced,
  POSSESSION,
  SECRETS,
  SIGN_IN,
  tokensOf,
} from './vocabulary.ts';

/** A parcel on its way has come to this. */
const STUCK = folded(`
  failed unable undelivered undeliverable incomplete missing incorrect invalid wrong hold held waiting pending suspended redelivery
  redeliver reschedule returned problem attempted missed stopped update unvollständig fehlgeschlagen zugestellt angehalten wartet
  zurückgehalten aktualisieren incompleta incompleto fallida fallido pendiente retenido detenido entregado entregar actualice actualizar
  retido pendente entregue atualize attente incomplète incomplet échec retenu livré corriger sospeso incompleto giacenza consegnato
  aggiornare bezorgd onvolledig mislukt wacht niepełny nieprawidłowy nieudana czeka wstrzymana zaktualizuj неполный неверный задержана
  ожидает доставлена eksik teslim bekliyor edilemedi ofullständig väntar ufuldstændig ufullstendig puuttuu neúplná čeká hiányos
  incompletă așteptare ελλιπής αναμονή неповна очікує ناقص معلق חסרה ממתינה tertunda gagal thất bại ไม่สำเร็จ 再配達 不備 お届けできません
  不完整 失败 滞留 重新派送 重新配送 失敗 재배송 불가 오류
`);
/** What somebody has there, beside the account itself. */
const OWNED = folded(`
  会員資格 会員 membership subscription abonnement suscripción assinatura abbonamento abo подписка üyelik
  page pages profile channel ads advertising badge post content listing seite profil kanal beitrag página perfil canal anuncios
  publicación page compte chaîne publication pagina profilo canale pagina kanaal strona страница канал sayfa profil 页面 主页 专页
  ページ 페이지 sida side sivu stránka oldal σελίδα сторінка صفحة דף halaman trang หน้า
`);
/** What is said to have befallen it. */
const TROUBLE = folded(`
  restricted restriction restrict suspended suspension disabled disable violation violates violate violated violating deletion deleted
  locked blocked unusual infringement copyright appeal reported flagged limited banned deactivated deactivation terminated closed badge
  eligible gesperrt eingeschränkt verstößt verstoß gelöscht deaktiviert urheberrecht einspruch gemeldet restringida restringido
  suspendida suspendido infringe infracción eliminada eliminado inhabilitada bloqueada apelación apelar derechos restrita restrito suspensa
  suspenso viola violação excluída desativada bloqueada recurso restreint restreinte suspendu suspendue désactivé désactivée enfreint
  infraction supprimée supprimé signalée limitata limitato sospesa sospeso viola violazione eliminata disattivato ricorso beperkt
  geschorst geschonden uitgeschakeld verwijderd bezwaar ograniczona ograniczone zawieszone narusza usunięta zablokowane odwołanie
  ограничена ограничен заблокирован заблокирована нарушает удалена kısıtlandı askıya ihlal silinecek itiraz begränsad avstängd begrænset
  telif hakkı ihlali silinecektir kısıtlanmıştır begrenset rajoitettu omezen omezena korlátozva restricționat περιορίστηκε обмежено заблоковано تقييد تعليق חסום הוגבל dibatasi
  ditangguhkan hạn chế khóa ถูกจำกัด ระงับ 限制 封禁 违规 申诉 停用 制限 停止 違反 異議 제한 정지 위반 이의
`);
/** What such a form calls itself. */
const FORMS = folded(
  'verified verification request form objection application claim formular antrag formulario solicitud formulaire demande modulo richiesta',
);
/** Money that comes back. */
const REFUND = folded(`
  refund rebate reimbursement stimulus erstattung steuererstattung rückerstattung remboursement reembolso devolución restituição rimborso
  terugbetaling teruggave zwrot возврат iade återbetalning tilbagebetaling palautus vrácení visszatérítés rambursare επιστροφή
  повернення استرداد החזר 返金 還付 退税 退款 환급
`);
/** A choice between people or things that others ask to be made. */
const VOTES = folded(`
  vote votes voting voted abstimmung abstimmen votar vota voto votación votação votez voter votazione stemmen stem głosuj głosowanie
  голосование проголосовать проголосуйте голос oyla oylama rösta röstning stemme äänestä hlasovat hlasování szavazz szavazás votează
  ψηφοφορία голосування تصويت הצבעה pilih suara bầu chọn โหวต 投票 투표
`);

const MOST_LINES = 40;
const LONGEST_LINE = 30;
/** Why such a page says it asks. */
export type Pretext = 'parcel' | 'account' | 'money';

/** The pretext of a page that asks for them, null for none. */
export function pretextOf(page: OpenPage): Pretext | null {
  const lines = [page.title, ...page.headings, ...page.text.split('\n', MOST_LINES).flatMap(sentencesOf)];
  for (const line of lines) {
    const words = tokensOf(line);
    if (words.length > LONGEST_LINE || /[?？؟]/.test(line)) continue;
    if (isTrouble(words)) return 'account';
    if (words.some(isParcelWord) && hasWord(words, STUCK)) return 'parcel';
    if (hasWord(words, REFUND) || isDueMatter(words)) return 'money';
  }
  return null;
}

/** "Your page was restricted": a person's own thing, and what befell it; "page hacked? we help" tells of others'. */
export function isTrouble(words: string[]): boolean {
  return (
    (words.some(isDeterminer) || words.some(isUnspaced)) && (hasWord(words, OWNED) || hasWord(words, POSSESSION)) && hasWord(words, TROUBLE)
  );
}

/** A word of any such page, whoever's it is. */
export function isOfPretext(word: string): boolean {
  return (
    isGeneric(word) ||
    isDue(word) ||
    isParcelWord(word) ||
    isDetail(word) ||
    [STUCK, OWNED, TROUBLE, FORMS, REFUND].some((words) => words.has(word))
  );
}

/** Whether title or headings call for a vote. */
export function isVote({ title, headings }: Pick<OpenPage, 'title' | 'headings'>): boolean {
  return [title, ...headings.slice(0, 3)].some((text) => hasWord(tokensOf(text), VOTES));
}

/** A word of what any page may be about, whoever's it is: a document, a mailbox, a parcel, a sum, a vote, an account in trouble. */
export function isOfMatter(word: string): boolean {
  return isOfPretext(word) || [DOCUMENTS, VIEWING, MAILBOXES, FULL, VOTES].some((words) => words.has(word)) || isOfAffairs(word);
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=\p{L}[.!。])\s?/u);
}

/** What waits behind the sign-in. */
const DOCUMENTS = folded(`
  document documents file files folder invoice voicemail voice fax message messages statement attachment pdf contract remittance payslip
  dokument dokumente datei dateien rechnung sprachnachricht nachricht anhang vertrag documento documentos archivo archivos factura adjunto
  arquivo fatura anexo fichier fichiers facture message vocal pièce documenti fattura allegato bestand bestanden factuur bijlage plik pliki
  faktura załącznik документ документы файл файлы счёт счет belge belgeyi dosya dosyayı fatura 文書 書類 ファイル 請求書 文件 文档 发票
  發票 문서 파일 청구서 fil filer fakturan dokumentet bilaga tiedosto lasku asiakirja soubor dokumentu számla fájl dokumentum fișier
  factură έγγραφο αρχείο τιμολόγιο документа рахунок مستند المستند ملف الملف فاتورة מסמך קובץ חשבונית दस्तावेज़ फ़ाइल dokumen berkas
  faktur tài liệu tệp hóa đơn เอกสาร ไฟล์
`);
/** To get at it. */
const VIEWING = folded(`
  view open download listen play read access see display release unlock preview ansehen anzeigen öffnen herunterladen anhören lesen
  ver abrir descargar escuchar leer visualizar baixar ouvir voir consulter ouvrir télécharger écouter visualizzare vedere aprire
  scaricare bekijken openen downloaden zobaczyć otworzyć pobrać wyświetlić просмотреть просмотра открыть скачать görüntülemek
  görüntüle açmak indir 表示 閲覧 開く 查看 打开 下載 下载 檢視 보기 보려면 열기 visa öppna hämta vis åbn åpne se näytä avaa lataa
  zobrazit otevřít stáhnout megtekintéshez megnyitás letöltés vizualiza deschide descărca προβολή δείτε ανοίξετε переглянути
  відкрити عرض فتح תצוגה לצפייה לפתוח देखने melihat membuka unduh xem mở tải ดู เปิด
`);
/** It came from somebody, or is kept from others. */
const SENT = folded(`
  received sent shared protected encrypted secured confidential erhalten gesendet geteilt freigegeben geschützt verschlüsselt recibido
  recibió enviado compartido compartió protegido cifrado recebeu compartilhado reçu envoyé partagé protégé chiffré ricevuto inviato
  condiviso protetto ontvangen gedeeld beveiligd otrzymałeś udostępniono zabezpieczony получили получен отправлен защищён gönderildi
  paylaşıldı korumalı 届きました 共有 保護 收到 共享 受保护 加密 받은 공유 보호
`);
/** What is heard, or came by telephone. */
const MESSAGES = folded(`
  voicemail voice fax sprachnachricht voz vocal vocale spraakbericht głosowa голосовое sesli 留守番電話 ファックス 语音 传真 음성 팩스
`);
const MAILBOXES = folded(`
  mailbox inbox webmail email mail e-mail postfach mailkonto buzón correo caixa messagerie boîte casella posta postbus skrzynka
  poczta почта почтовый posta メール メールボックス 邮箱 信箱 郵箱 메일 postlåda postkasse sähköposti schránka postafiók
  căsuță γραμματοκιβώτιο скринька بريد דואר मेल kotak surel hộp thư อีเมล
`);
const FULL = folded(`
  quota full storage exceeded limit upgrade expired expires deactivated deactivation revalidate
  voll speicher überschritten abgelaufen llena lleno llenos agotado cheio lotado plein saturée saturata pieno zapełniona cuota excedido caducado cheia cota excedida pleine quota dépassé expiré piena
  superato scaduta vol overschreden verlopen pełna przekroczono переполнен заполнен истёк dolu kota doldu 容量 満杯 已满 已滿 超出 升级 停用 到期
  가득 full fullt täynnä plná megtelt plină γεμάτο переповнена ممتلئ מלאה भर penuh đầy เต็ม
`);
/** What is on its way to somebody. */
const PARCELS = folded(`
  parcel package shipment item delivery redelivery paket sendung zustellung paquete envío entrega encomenda pacote envio colis
  livraison pacco spedizione consegna pakket bezorging paczka przesyłka dostawa посылка доставка kargo paket gönderi teslimat
  荷物 配送 包裹 快递 快遞 택배 배송 leverans pakken levering paketti toimitus balík zásilka csomag szállítás colet livrare δέμα
  παράδοση طرد شحنة חבילה משלוח पार्सल bưu kiện พัสดุ
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

/** A parcel, or its delivery. */
export function isParcelWord(word: string): boolean {
  return hasWord([word], PARCELS);
}

/** Words that may stand in "password of your mail". */
const BETWEEN = folded('of your the address de del della du da di van account w');
/** The way into a mailbox, and the software that it is read with. */
const SOFTWARE = folded('roundcube zimbra owa mailcow rainloop sogo cpanel');
const WEBMAILS = folded('roundcube zimbra owa mailcow rainloop sogo webmail squirrelmail horde вебпочта ウェブメール');
const SHORT_TITLE = 5;
const MOST_BAITING_LINES = 60;
/** A page of so few letters speaks of one matter. */
const ONE_MATTER = 600;

/** Whether a line wants the password of a mailbox, or says that it is full. */
export function baitsForMail(page: OpenPage): boolean {
  return linesOf(page).some((line) => line.length <= LONGEST_LINE && (wantsMailPassword(line) || fillsMailbox(line)));
}

/** Whether the page's words bait so: in one line, or all together where they are few. */
export function baits(page: OpenPage): boolean {
  if (baitsForMail(page)) return true;
  const matters = mattersOf(page, linesOf(page));
  return matters.some(isHeldBack) || (asksCard(page) && matters.some(isDueMatter));
}

/** Whether it wants a card for a parcel, a toll or a fine that waits to be paid. */
export function wantsDues(page: OpenPage): boolean {
  return asksCard(page) && mattersOf(page, linesOf(page)).some(isDueMatter);
}

function asksCard({ forms }: OpenPage): boolean {
  return forms.some(({ fields }) => fields.some(({ kind }) => kind === 'card'));
}

/** A small sum to be paid for a parcel, a toll or a fine. */
export function isDueMatter(words: string[]): boolean {
  return hasWord(words, DUES) && hasWord(words, SUMS);
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

function fillsMailbox(line: string[]): boolean {
  return hasWord(line, MAILBOXES) && hasWord(line, FULL);
}
