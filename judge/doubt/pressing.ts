/** How mail makes people act before they think, in the words of many languages; all but `greetsOne` take text as `plain` gives it. */
import { isOfList, LONGEST_LETTER } from '../mail-kind/mail-kind.ts';
import type { OpenMail } from '../open-mail.ts';
import { plain } from '../text/plain.ts';

const LOSS =
  /suspen|disabled|\bblock(?:ed|ing)?\b|banned|restricted|deactivat|deleted|terminat|(?:been|is|was|temporarily) limited|\blimited until|(?:be|is|was|been) closed|on hold|los(?:e|ing) (?:your|access|all)|shut down|gesperrt|eingeschränkt|gelöscht|geschlossen|abgeschaltet|verlieren|bloqué|supprimé|fermé|désactivé|perdre|bloquead|bloquear|eliminad|cerrad|perder|encerrad|desativad|sospes|bloccat|chius[ao]|perdere|geblokkeerd|opgeschort|verwijderd|afgesloten|zablokowan|usunięt|zawieszon|заблокир|удал[её]н|приостановл|askıya|kapatıl|silinecek|sperret|spärr|lukket|låst|stengt|lukittu|suljetaan|zablokov|pozastav|letilt|blocat|restricționat|停止|退会|制限|冻结|停用|凍結|关闭|정지|차단|تعليق|إيقاف|إغلاق|נחסם|ระงับ|khóa|diblokir|ditangguhkan|निलंबित/u;

const DEADLINE =
  /(?<!\p{L})(?:\d{1,2} ?(?:h|hours|stunden|heures|horas|ore|uur|godzin|timer|timmar|tunnin|saat|часов|часа|giờ)|today|tonight|midnight|immediately|asap|heute|sofort|umgehend|aujourd.hui|ce soir|hoy|hoje|oggi|subito|vandaag|dzisiaj|dziś|bugün|i dag|idag|сегодня)(?!\p{L})|\d{1,2} ?(?:小时|小時|時間|시간|ساعة)|今天|本日|今日|오늘|اليوم/u;

const MONEY =
  /(?<!\p{L})(?:pay|pays|paying|unpaid|overdue|bezahl\p{L}{0,4}|(?:ein|ab)?zahl(?:en|e|ung)|bußgeld|payer|payez|impayée?s?|remboursement|pag(?:ar|ue|o|are|hi)|reembolso|rimborso|betaal|betaling|betal(?:a|e)?|zapłać|opłat\p{L}{0,3}|оплат\p{L}{0,4}|öde(?:me|yin)\p{L}{0,3}|refund|card details|eligible|claim|allocation|zuschuss|wallet|gutschrift|abbuch\p{L}{1,4}|abgebucht|prélever|cobrar|addebit\p{L}{0,4}|erstattung|rückerstattung)(?!\p{L})|支付|お支払|還付|退款|납부|환급|دفع/u;

const TO_ANYBODY =
  /(?<!\p{L})(?:(?:dear|hello|hi|attn|attention) (?:valued |our )?(?:customer|user|client|member|e-?mail (?:user|owner)|account (?:owner|holder|user))|sehr geehrte[rs]? (?:kund(?:e|in)|nutzer|mitglied)|lieber? (?:kund(?:e|in)|nutzer)|(?:cher|chère) (?:cliente?|utilisateur)|estimad[oa] (?:cliente|usuari[oa])|(?:prezad|car)[oa] (?:cliente|usuári[oa])|gentile (?:cliente|utente)|(?:geachte|beste) (?:klant|gebruiker)|szanown[yai] (?:kliencie|użytkownik)|drogi kliencie|уважаемый (?:клиент|пользователь)|sayın (?:müşteri|kullanıcı)|(?:kære|kjære|bästa|hei) (?:kunde?|bruker|asiakas))|尊敬的(?:客户|用户)|お客様各位|عزيزي (?:العميل|المستخدم)/u;

const TO_ONE =
  /(?:^|\n) ?(?:sehr geehrte[rs]? (?:frau|herr) (?:(?:dr|prof)\. ?){0,2}\p{L}{2,30}|(?:hi|hello|dear|hey|hallo|liebe[rs]?|guten tag|bonjour|cher|chère|hola|estimad[oa]|olá|oi|prezad[oa]|ciao|gentile|beste|hoi|cześć|hei|hej|merhaba|sayın|здравствуйте|привет)(?: (?:mr|ms|mrs|herr|frau|m|mme|sr|sra)\.?)? (?!there|all|team|customer|user|client|member|resident|tenant|taxpayer|colleague|employee|staff|guest|student|beneficiary|winner|household|partner|sir|madam|mitarbeiter|kolleg|versicherte|steuerz|damen|mieter|contribu|contrib|assicurat|inquilin|collègue|colega|kund|nutzer|valued|sir|utilis|usuari|utente|klant|owner|everyone|friend|zusammen|todos|todas|tutti)\p{L}[\p{L}\p{N}._-]{1,30}(?: [\p{L}.]{1,20}){0,2} ?[,!.:\n])/u;

const LONGEST_BEGINNING = 600;

/** Short, and to one person: lists and long letters speak of many things. */
export function isLetter(mail: OpenMail): boolean {
  return mail.body.text.length <= LONGEST_LETTER && !isOfList(mail);
}

/** Something is or will be locked, closed, deleted or lost. */
export function tellsOfLoss(said: string): boolean {
  return LOSS.test(said);
}

/** Hours, today, at once. */
export function setsDeadline(said: string): boolean {
  return DEADLINE.test(said);
}

const FULL =
  /(?<!\p{L})(?:full|quota|storage|capacity|exceed|limit|held|on hold|pending|undelivered|not delivered|failed|release|restore|synchroni|speicher|voll(?!\p{L})|belegt|überschritten|zurückgehalten|nicht zugestellt|plein(?!\p{L})|satur|espace|dépass|retenu|non (?:remis|livré)|llen[oa]|espacio|excedid|retenid|chei[oa]|espaço|retid|pien[oa](?!\p{L})|spazio|superat|trattenut|vol(?!\p{L})|opslag|overschreden|pełn|przekrocz|zatrzyman|dolu(?!\p{L})|kota|переполн|превыш|задержан)|\d{2,3} ?%|容量|已满|满|上限|保留/u;

/** "A new message lies in your mailbox", as banks and offices say of a mailbox that they keep: not full, held back, lost or in a hurry. */
export function isMereNews(said: string): boolean {
  return !FULL.test(said) && !tellsOfLoss(said) && !setsDeadline(said);
}

/** Something is to be paid, or waits to be paid out. */
export function speaksOfMoney(said: string): boolean {
  return MONEY.test(said);
}

/** "Dear customer": whoever it is. */
export function greetsAnybody(said: string): boolean {
  return TO_ANYBODY.test(said);
}

/** "Hi Anna,": somebody is called by a name. Takes the text as it came. */
export function greetsOne(text: string): boolean {
  return TO_ONE.test(plain(text.slice(0, LONGEST_BEGINNING)));
}
