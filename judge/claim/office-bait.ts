/** What senders that name nobody bait people with beside accounts: fees, refunds, points, papers behind a sign-in, files that are pages. */
import type { OpenMail } from '../open-mail.ts';
import { registrable } from '../hosts/host.ts';
import { domainOf } from '../mail-source/address.ts';
import { recipientOf } from '../mail-source/recipient.ts';
import { plain } from '../text/plain.ts';
import { DENIED } from '../text/phrasing.ts';
import { setsDeadline, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';
import { BEGINNING, readingOf } from '../reading.ts';

const PARCEL =
  /parcel|package|shipment|deliver|paket|sendung|zustell|colis|livraison|paquete|envío|encomenda|pacco|spedizione|consegna|pakk(?:et|e)|pakke|bezorg|przesyłk|paczk|посылк|доставк|пратк|kargo|zásilk|balík|zásielk|csomag|colet|paketti|pošiljk|siunt|försändelse|δέμα|αποστολή|חבילה|טרד|شحنة|พัสดุ|bưu kiện|पार्सल|包裹|荷物|配送|택배|배송|소포/u;
const FEE =
  /\bfees?\b|unpaid|customs|pay\b|gebühr|zoll|bezahl|zahlen|frais|payer|payez|régle[rz]|tasa|aduana|pagar|pague|taxa|dazi|paga(?:re|to)?\b|kosten|betaal|opłat|zapłać|dopłat|пошлин|оплат|ücret|ödeme|poplat|zaplat|zaplaťte|\bclo\b|díj|tax[aă]\b|maksu|\btoll\b|gebyr|\btull\b|\bavgift|betal\b|carin|plati(?:te|ti)?\b|митo|плат(?:ете|и)|τέλη|πληρωμή|תשלום|رسوم|ค่าธรรมเนียม|phí(?!\p{L})|शुल्क|关税|支付|手数料|요금|수수료|결제|관세/u;
const REFUND =
  /refund|rebate|reimburs|erstattung|rembours(?:ement|é)|trop-perçu|reembolso|devolución|restituição|rimborso|teruggave|terugbetaling|zwrot|возврат|iade(?:n|si|niz)?\b|vrácení|přeplatek|visszatérít|rambursar|palautu|återbäring|återbetalning|refusjon|tilbagebetaling|povrat|възстанов|επιστροφή|החזר|استرداد|คืนเงิน|hoàn tiền|रिफ़ंड|退款|退税|還付|返金|환급|补贴|補助金/u;
export const BEHIND_SIGN_IN =
  /(?:sign(?:ing)? ?in|log(?:ging)? ?in|use|using|enter|confirm) (?:with |using )?your (?:\p{L}{1,20} ){0,2}(?:e-?mail (?:account|address|password|log ?in|credentials)|account|password|credentials|log ?in)|(?:sign|log) ?in with your (?:\p{L}{1,20} )?e-?mail|with your (?:\p{L}{1,20} )?(?:account|password|(?:e-?mail|company|work|corporate) (?:log ?in|credentials|address|and password))|your (?:e-?mail|mailbox|webmail) password|mit ihre[rmn] (?:\p{L}{1,20} )?(?:(?:\p{L}{1,20}-){0,2}(?:konto|passwort|adresse|zugang(?:sdaten)?|login))|avec votre (?:compte|mot de passe|adresse)|con (?:su|tu) (?:cuenta|contraseña|correo)|com (?:a |o )?(?:sua|seu) (?:conta|senha|e-?mail)|con (?:il|la) (?:tuo|suo|tua|sua) (?:account|conto|e-?mail|password)/u;
const VOICE =
  /voice ?mail|voice message|missed call|message vocal|messagerie vocale|sprachnachricht|mensaje de voz|correo de voz|mensagem de voz|messaggio vocale|voicebericht|wiadomość głosowa|голосов|sesli mesaj|語音|语音|音声メッセージ|음성/u;
const SIGNS_IN =
  /sign ?in|log ?in|connectez|anmeld|einlogg|inici(?:a|ar|e) sesi|acced[ae]|faça login|entre com|accedi|inloggen|zaloguj|войдите|giriş yap|登录|登入|ログイン|로그인/u;
const POINTS = /(?:points?|miles|pontos|milhas|puntos|millas|punti|miglia|punkte|meilen|punkty|балл|puan|ポイント|积分|포인트)/u;
const RUNS_OUT = /expir|venc|verfall|caduc|scad|périm|wygas|сгора|sona er|失効|过期|소멸|today|hoje|hoy|heute|oggi/u;
const BADGE = /verified badge|blue (?:verification )?badge|insignia azul|selo azul|mavi (?:tik|rozet)/u;
/** What the desk of one's own employer writes about. */
const STAFF =
  /(?:^|\b)(?:hr|human resources|payroll|personnel|staff|benefits|personalabteilung|lohnbüro|ressources humaines|recursos humanos|risorse umane|人事|财务部)(?:\b|$)|人事|财务部/u;
const PAPER =
  /polic(?:y|ies)|handbook|leave|bonus|salary|payslip|pay ?stub|wage|direct deposit|appraisal|review|w-?2|benefit|enrol|contract|gehalt|lohn|prämie|richtlinie|salaire|prime|salario|nómina|folha|stipendio|busta paga|工资|补贴|薪/u;
/** A page as a file, which a browser opens from the reader's own disk. */
export const PAGE_FILE = /\.(?:s?html?|xhtml|svg|mht(?:ml)?)$/i;

/** Does `said` (as `plain` gives it) ask for a fee, promise a refund or points, a badge, or put something behind a sign-in? */
export function baits(said: string): boolean {
  return (
    REFUND.test(said) ||
    BEHIND_SIGN_IN.test(said) ||
    BADGE.test(said) ||
    (PARCEL.test(said) && FEE.test(said)) ||
    (VOICE.test(said) && SIGNS_IN.test(said)) ||
    (POINTS.test(said) && RUNS_OUT.test(said))
  );
}

const PRIZE =
  /(?<!\p{L})(?:prize|reward|gift ?card|free gift|giveaway|gewinn(?:spiel)?|geschenk|gutschein|cadeau|lot gagné|regalo|premio|prêmio|brinde|omaggio|prijs|cadeaubon|nagrod|prezent|подар|приз|ödül|hediye|gevinst|vinst|palkin)/u;
const CHOSEN =
  /(?<!\p{L})(?:you (?:have been|were|are|'re|’re) (?:chosen|selected|a winner|the winner)|you(?:'ve|’ve| have) won|claim|survey|questionnaire|ausgewählt|gewonnen|umfrage|fragen|sélectionné|gagné|sondage|questionnaire|seleccionad|ganado|ganador|encuesta|selecionad|ganhou|pesquisa|resgat|selezionat|vinto|sondaggio|geselecteerd|gewonnen|enquête|wybran|wygra|ankiet|выбраны|выигра|опрос|seçildiniz|kazandınız|anket|valgt|vundet|vunnet|utvald|vunnit)/u;

/** Does `said` (as `plain` gives it) promise a prize to who was chosen, or to who answers some questions? */
export function prizes(said: string): boolean {
  return PRIZE.test(said) && CHOSEN.test(said);
}

/** The key to a mailbox, or to all that one has at work. */
const MAIL_KEY =
  /your (?:(?:\p{L}{1,20} )?e-?mail|mailbox|webmail|outlook|office(?: 365)?|microsoft(?: 365)?|work|company|corporate) (?:account|password|credentials|log ?in|and password)|mit ihre[rmn] (?:e-mail-(?:passwort|konto|zugang)|mail-passwort|microsoft-konto|office-konto|firmen-?\p{L}{2,12})|votre (?:mot de passe (?:de messagerie|e-?mail)|compte (?:microsoft|office|professionnel))|su (?:contraseña de(?:l)? correo|cuenta (?:de )?(?:microsoft|correo|office))|sua (?:senha de e-?mail|conta (?:microsoft|de e-?mail))|(?:la|tua|sua) (?:password (?:della )?e-?mail|posta aziendale)|uw (?:e-mailwachtwoord|microsoft-account)/u;
const LOCKED_PAPER =
  /(?:protected|secured?|encrypted|confidential|geschützt|verschlüsselt|gesichert|protégé|sécurisé|protegid|seguro|cifrad|protett|beveiligd)/u;
const PAPERS =
  /document|file|statement|invoice|quotation|angebot|orçamento|preventivo|offert[ae](?!\p{L})|folder|remittance|proposal|contract|fax|dokument|datei|rechnung|vertrag|fichier|facture|devis|documento|archivo|presupuesto|factura|arquivo|fatura|fattura|ordine|bestand|\.(?:docx?|pdf|pptx?|xlsx?)(?!\p{L})|dokum|asiakirj|tiedosto|belge|dosya|документ|файл|文書|書類|ファイル|請求書|文件|文档|发票|문서|파일|faktur|plik|счёт|счет|рахунок|számla|asiakirja|lasku|τιμολόγ|έγγραφ|مستند|فاتور|ملف|tài liệu|hóa đơn|berkas|發票|계산서|명세서/u;

/** To say again who one is or with what one pays, and messages that are kept from their reader. */
const CONFIRMS =
  /(?<!\p{L})(?:(?:confirm|verify|validate|update|accept) (?:\p{L}{1,12} ){0,2}(?:card|bank|billing|payment|details|identity|account|wallet|mailbox)|recovery phrase|bestätigen sie|confirmez|vérifiez|messages?[^.\n]{0,40}(?:held|waiting|undelivered|rejected)|quarantine|zurückgehalten)/u;

/** Is there something in `said` (as `plain` gives it) that one has to sign in or to say who one is for? */
export function hasToBeOpened(said: string): boolean {
  return SIGNS_IN.test(said) || CONFIRMS.test(said) || VOICE.test(said);
}

/** Does an office without a name speak of papers, or of a voice message, in a few lines? */
export function offersPapers(mail: OpenMail): boolean {
  if (mail.body.text.length > BEGINNING || !readingOf(mail).isFromOffice) return false;
  const said = readingOf(mail).beginning;
  return PAPERS.test(said) || VOICE.test(said);
}

/** Do the first lines of `mail` put a protected paper behind the key to the reader's mailbox? */
export function asksForMailKey(mail: OpenMail): boolean {
  if (mail.body.text.length > BEGINNING) return false;
  const said = readingOf(mail).beginning;
  return MAIL_KEY.test(said) && LOCKED_PAPER.test(said) && PAPERS.test(said);
}

/**
 * By which key `said` (as `plain` gives it) has a paper or a voice message opened. 'mailbox': by the password or the account of the mailbox
 * itself, as no house but the reader's own has a use for. 'portal': by the address and a password, or by one's address at work, as portals
 * ask too; 'platform': by the account one has for mail and files with a platform. A denial is none.
 */
export function keyToPapers(said: string): 'mailbox' | 'portal' | 'platform' | null {
  if (!PAPERS.test(said) && !VOICE.test(said)) return null;
  const sentences = said.split(/[.!?。\n]+/u, MOST_SENTENCES).filter((one) => !DENIED.test(one));
  if (sentences.some((one) => KEY_TO_MAILBOX.test(one))) return 'mailbox';
  if (sentences.some((one) => KEY_TO_PORTAL.test(one))) return 'portal';
  return sentences.some((one) => KEY_OF_PLATFORM.test(one)) ? 'platform' : null;
}

const MOST_SENTENCES = 60;
/** What is sent "to your e-mail account" is no key. */
const KEY_TO_MAILBOX =
  /(?<!(?:to|in|into|from|on|of) )your (?:(?:company|work|business|corporate|office(?: 365)?|microsoft 365|outlook) )?(?:e-?mail|mailbox|webmail) (?:account|password|credentials|log ?in)|your (?:office(?: 365)?|microsoft 365|outlook) e-?mail|(?:mit ihre[rmn] (?:e-?mail-?|postfach-?|webmail-?)|passwort ihres )(?:konto|passwort|zugang|e-?mail-?kontos|postfach)|(?:mot de passe|identifiants?) (?:de )?(?:votre |la )?(?:messagerie|boîte mail|e-?mail)|avec votre compte (?:de messagerie|e-?mail)|(?:contraseña|clave|credenciales) de(?:l| su) correo|con su cuenta de correo|senha d[eo] (?:seu )?e-?mail|com (?:a )?sua conta de e-?mail|(?:password|credenziali) (?:della|del|di) (?:sua |tua |suo |tuo )?(?:e-?mail|posta|casella)|con (?:il (?:suo|tuo) |l.)account (?:di posta|e-?mail)|e-?mailwachtwoord|met (?:uw|je) e-?mail-?account|hasł\p{L}{1,2} do (?:poczty|skrzynki)|kontem (?:e-?mail|pocztowym)|med (?:ditt|dit|din) e-?(?:post|mail)-?(?:konto|lösenord|adgangskode|passord)|kirjaudu[^.]{0,30} sähköposti(?:tili|tunnu|si salasan)|e-?posta (?:hesabınızla|hesabınız ile|şifreniz|parolanız)|парол\p{L}{0,2} от (?:вашей |своей )?(?:электронной )?почты|メール(?:アカウント|のパスワード)(?:で|を)|(?:邮箱|郵箱|电子邮件|電子郵件)的?(?:账号|帐号|账户|密码|帳號|密碼)|메일 (?:계정으로|비밀번호)|e-?mail[ -]?(?:fiókjával|jelszavával)|e-?mailov\p{L}{1,3} (?:účtem|hesl)|(?:contul|parola) (?:dvs\.? )?de e-?mail|hasł\p{L} (?:do|od) (?:\p{L}{1,10} )?(?:poczty|skrzynki|e-?mail)|e-?posta (?:şifre|parola)|парол\p{L}{1,3} (?:от |до |к )?(?:\p{L}{1,10} ){0,2}(?:почт|пошт)|e-?post-?(?:lösenord|passord)|e-?mail-?adgangskode|sähköpost\p{L}{1,5} salasana|hesl\p{L} (?:k|do) (?:\p{L}{1,8} )?e-?mailu|e-?mail[- ]jelsz|parol[aă] (?:de |contului de )?e-?mail|电子邮件密码|邮件密码|電子郵件密碼|メール(?:アカウント)?の?パスワード|이메일 비밀번호|كلمة مرور (?:ال)?بريد|mật khẩu e-?mail|kata sandi e-?mail/u;
const KEY_TO_PORTAL =
  /your (?:company|work|business|professional|corporate) e-?mail|e-?mail (?:address )?and password|mit ihre[rmn] (?:firmen|geschäftlichen |beruflichen )-?(?:e-?mail|konto|passwort|zugang)|e-?mail-?adresse und (?:ihre[mn] )?passwort|(?:adresse|courriel)[^.]{0,20} et (?:son|votre) mot de passe|avec votre (?:adresse )?(?:e-?mail |courriel |de messagerie )?professionnel|su correo[^.]{0,20} y su contraseña|inici(?:a|e|ar) sesión con su correo|e-?mail e (?:a |sua |la )?(?:senha|password)|login com (?:o )?seu e-?mail|e-?mail-?adres en (?:uw )?wachtwoord|adresem e-?mail|e-?post(?:adress)? och (?:ditt )?lösenord|e-?mail og adgangskode|メールアドレスとパスワード/u;

const KEY_OF_PLATFORM =
  /(?:microsoft|office ?365|outlook|google|gmail)[ -]?(?:account|konto|password|passwort|kennwort|credentials|log ?in|hesab)|(?:compte|cuenta|conta|account|konto|kontem|konta|contul|mot de passe|contraseña|senha|password|hasł\p{L}{1,3}|wachtwoord|аккаунт\p{L}{0,2}|парол\p{L}{0,2}) (?:de |di |do |da |от )?(?:microsoft|office ?365|outlook|google|gmail)|(?:microsoft|google) ?(?:アカウント|账户|帐户|帳戶|계정)/u;

/** Does `mail` bait, whoever writes it, in a few lines? */
export function baitsInFewLines(mail: OpenMail): boolean {
  return mail.body.text.length <= BEGINNING && baits(readingOf(mail).beginning);
}

/** Does `mail` come from an office without a name ("Delivery Service"), and bait, bring a page as a file, or play the reader's own employer? */
export function baitsInNobodysName(mail: OpenMail): boolean {
  if (!readingOf(mail).isFromOffice) return false;
  if (mail.attachments.some((one) => PAGE_FILE.test(one.name))) return true;
  const said = readingOf(mail).beginning;
  return baits(said) || playsEmployer(mail);
}

/** Does `mail`, whoever writes it, bring a voice message as a page? Telephones record sound. */
export function bringsVoiceAsPage(mail: OpenMail): boolean {
  return mail.attachments.some((one) => PAGE_FILE.test(one.name)) && VOICE.test(readingOf(mail).beginning);
}

/** Does a desk of the reader's employer write of pay or papers of the staff, from outside of the reader's domain? */
export function playsEmployer(mail: OpenMail): boolean {
  return STAFF.test(plain(mail.from?.name ?? '')) && PAPER.test(readingOf(mail).beginning) && isFromOutside(mail);
}

/** Does an office without a name promise a prize? */
export function prizesInNobodysName(mail: OpenMail): boolean {
  return readingOf(mail).isFromOffice && prizes(readingOf(mail).beginning);
}

/** Does an office without a name threaten with a loss or an hour, or speak of money to pay or to get, in a few lines? */
export function pressesInNobodysName(mail: OpenMail): boolean {
  if (mail.body.text.length > BEGINNING || NOBODY.test(mail.from?.name ?? '') || !readingOf(mail).isFromOffice) return false;
  return waysOfPressing(readingOf(mail).beginning) > 0;
}

/** Does `mail`, whoever writes it, press in more than one way in a few lines? */
export function pressesTwice(mail: OpenMail): boolean {
  return mail.body.text.length <= BEGINNING && waysOfPressing(readingOf(mail).beginning) > 1;
}

/** In how many ways `said` presses: a loss, an hour, money. */
export function waysOfPressing(said: string): number {
  return [tellsOfLoss(said), setsDeadline(said), speaksOfMoney(said)].filter(Boolean).length;
}

/** Machines and apps sign so too. */
export const NOBODY = /^\s*(?:no|do[ ._-]?not)[ ._-]?reply\s*$/i;

/** The reader's domain is known, and is not the sender's. */
function isFromOutside(mail: OpenMail): boolean {
  const readers = [...recipientOf(mail).all].map((address) => registrable(domainOf(address))).filter((domain) => domain !== '');
  return readers.length > 0 && !readers.includes(registrable(domainOf(mail.from?.address ?? '')));
}
