/** What mail of strangers wants of people, in the words of many languages. All takes text as `plain` gives it. */
import { namesRole } from './made-up.ts';
import { baits, prizes } from './office-bait.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { isLetter, setsDeadline, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';

/** What runs out, goes back or is taken away, and who comes for the reader, beside what `tellsOfLoss` knows. */
const ENDS =
  /(?<!\p{L})(?:expir\p{L}{1,4}|runs? out|ends? (?:today|tonight|tomorrow|on|in)|stops? (?:working|receiving)|disconnect\p{L}{0,2}|removed|destroyed|returned|go(?:es)? back|unpublished|cancell?ed|paused|held|at risk|declined|arrest\p{L}{0,2}|legal (?:steps|action)|late fee|läuft (?:[^.]{0,40} )?ab|endet|abgelaufen|ungültig|gültigkeit|vernichtet|zurückgeschickt|storniert|inkasso\p{L}{0,8}|haftbefehl|mahn\p{L}{1,8}|expire\p{L}{0,3}|annulé\p{L}{0,2}|majorée?|retenu\p{L}{0,2}|caduca\p{L}{0,2}|retenid\p{L}{1,2}|multad?\p{L}{0,2}|scad\p{L}{1,5}|ferm[oa]|verloopt|vervalt|wygasa|wstrzyman\p{L}{1,2}|истека\p{L}{1,3}|sona er\p{L}{1,4}|edilemedi)(?!\p{L})|到期|逾期|返送|期限|未払い/u;

/** "Within six days" (of weeks nobody is in a hurry), "before Monday", "tomorrow", beside what `setsDeadline` knows. */
const SOON =
  /(?<!\p{L})(?:within|in|after|innerhalb(?: von)?|binnen|nach|sous|dans|en|entro|tra|dentro de|em|binnen|w ciągu|в течение) (?:\d{1,2} ?(?:h|hours?|stunden|heures|horas|ore|uur|godzin|часов)|[1-7] (?:days?|tagen?|jours|días|dias|giorni|dagen|dni|дней))(?!\p{L})|(?<!\p{L})(?:tomorrow|by (?:the end of|monday|friday)|before (?:tomorrow|monday|friday|midnight|noon)|final notice|morgen|demain|mañana|amanhã|domani|jutro|завтра|yarın|urgent|dringend|urgente|pilne|срочно|acil)(?!\p{L})/u;

/** A sum with its currency. */
const SUM =
  /(?:[€$£¥]|r\$|(?<!\p{L})(?:usd|eur|gbp|chf)) ?\d|\d ?(?:[€$£¥]|zł|(?:usd|eur|euros?|gbp|chf|dollars?|pounds?|tl|kč|руб|pln|brl|btc|eth|usdt)(?!\p{L})|元|円)/u;

/** To sign in, or to say again who one is and with what one pays. */
const KEY =
  /(?<!\p{L})(?:(?:sign|log)(?:ging|ing)? ?in(?!\p{L})|(?:confirm|verify|validate|update|re-?certify|authenticate|provide|re-?enter) (?:your|the|my|it) |(?:confirm|verify|validate|update|accept|authori[sz]e) (?:\p{L}{1,12} ){0,2}(?:card|bank|billing|payment|details|identity|account|wallet|mailbox|agreement|scanner)|keep (?:your |the |same |my ){0,2}password|recovery phrase|seed phrase|\d\d[- ]word|anmelden|bestätigen sie|melden sie sich|ihre (?:daten|karte)|connectez-vous|confirmez|vérifiez|remplissez|inici[ae] sesión|verifi(?:que|car)|confirm(?:e|ar|i)|acced[ae]|compil[ai]|faça login|atualiz(?:e|ar)|inloggen|bevestig|zalogu\p{L}{1,3}|potwierd\p{L}{1,3}|подтверд\p{L}{1,4}|войдите|onayla\p{L}{0,6}|giriş)|登录|登记|点击|ログイン|確認をお願い|認証|本人確認/u;

/** A mailbox that is full, and messages that are kept from their reader. */
const HELD =
  /(?<!\p{L})(?:(?:messages?|e-?mails?|mails?)[^.\n]{0,60}(?:quarantine|held(?: back)?|on hold|pending|waiting|not (?:be )?delivered|undelivered)|quarantine|undelivered|(?:mailbox|storage|quota)[^.\n]{0,40}full|(?:postfach|speicher)[^.\n]{0,40}voll|boîte[^.\n]{0,40}pleine|(?:buzón|caixa|casella)[^.\n]{0,40}(?:llen|chei|pien)[oa]|(?:nachrichten|mails?)[^.\n]{0,60}(?:zurückgehalten|quarantäne|nicht zugestellt)|(?:messages?|courriels?)[^.\n]{0,60}(?:en attente|retenus|quarantaine)|(?:mensajes|correos|mensagens|messaggi)[^.\n]{0,60}(?:retenid|pendiente|cuarentena|pendentes|trattenut|quarantena|in sospeso))|容量已满|容量不足/u;

/** Messages, papers and recordings that one has to open to know. */
const SEALED =
  /(?<!\p{L})(?:voice ?mail|voice message|audio message|missed call|fax|sprachnachricht|message vocal|mensaje de voz|messaggio vocale|(?:secured?|confidential|protected|encrypted|new|shared|scanned) (?:document|file|folder|message)|(?:document|file|folder|form)[^.\n]{0,30}(?:shared|waiting|ready|to sign|for your signature)|(?:case|personnel) file|salary|payslip|appraisal|bonus|agreement|gehalt\p{L}{0,10}|notificación (?:electrónica)?)(?!\p{L})/u;

/** What an honest house does not promise strangers. */
const WINDFALL =
  /(?<!\p{L})(?:guaranteed|earn \d|you are (?:eligible|entitled|hired)|you qualify|eligib\p{L}{1,6}|free (?:solar|phone|iphone|gift)|claim (?:your|now)|unclaimed|airdrop|tokens|forgiveness|one-time payment|stehen? ihnen[^.\n]{0,40} zu|guthaben von|vous avez droit|tiene derecho|le spetta|recht heeft op|вам начислен\p{L}{1,2})(?!\p{L})|申领|赔付|补贴/u;

/** What the reader is said to have done. */
const ACCUSED =
  /(?<!\p{L})(?:violat\p{L}{1,4}|infring\p{L}{1,6}|complaint|(?:has|have|was|were) been reported|appeal|summon\p{L}{0,3}|without (?:my|your|their|our) (?:permission|consent)|viruses|infected|vorladung|anzeige (?:liegt|gegen)|verstoß\p{L}{0,3}|verstößt|contravention|amende|infracción|infração|violazion\p{L}|multa|overtreding|boete|naruszeni\p{L}|mandat|нарушен\p{L}{1,2}|штраф\p{L}{0,2})(?!\p{L})|违规|違反/u;

/** Is there an hour or a day by which it is to be done? */
export function hurries(said: string): boolean {
  return setsDeadline(said) || SOON.test(said);
}

/**
 * The kinds of things that `said` wants or dangles: a loss, an hour, money, a charge against the reader, a windfall, and one for all
 * that is opened by signing in, as any portal writes. Each is honest mail's too, several seldom in mail that nobody signs.
 */
export function demandsIn(said: string): number {
  return [
    tellsOfLoss(said) || ENDS.test(said),
    hurries(said),
    speaksOfMoney(said) || SUM.test(said),
    ACCUSED.test(said),
    baits(said) || prizes(said) || WINDFALL.test(said),
    KEY.test(said) || HELD.test(said) || SEALED.test(said),
  ].filter(Boolean).length;
}

/** Does an office write a letter that wants anything at all? Asked before its links are read. */
export function mayDemand(mail: OpenMail): boolean {
  if (!isLetter(mail) || !(readingOf(mail).isFromOffice || namesRole(mail.from?.name ?? ''))) return false;
  return demandsIn(readingOf(mail).beginning) > 0;
}
