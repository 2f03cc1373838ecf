/** Codes that open a meeting, a door or a parcel box are no codes of an account. */
import { MEETING_LINKS } from '../../platforms/correspondence.ts';
import { DomainSet, isUnder } from '../hosts/host.ts';
import type { LinkReader } from '../hosts/unwrap.ts';
import { plain } from '../text/plain.ts';
import type { OpenMail } from '../open-mail.ts';
import { entriesOf } from '../../platforms/sourced.ts';

const MEETINGS = entriesOf(MEETING_LINKS);
const MEETING_HOSTS = new DomainSet(MEETINGS.map(([host]) => host));

const MEETING_WORDS =
  /(?<![\p{L}\p{N}])(?:join (?:the |our |by |from )?(?:zoom |microsoft teams |teams |webex |google meet )?(?:meeting|webinar|phone|call|conference)|meeting[ -](?:id|number|password|link)|conference (?:id|call|code)|dial[ -]?in|one[ -]tap|webinars?|besprechungs-?id|an der besprechung teilnehmen|(?:telefon|video)konferenz|einwahl(?:daten|nummern?)?|id de (?:la )?réunion|rejoindre la réunion|visioconférence|id de (?:la )?reunión|unirse a la reunión|videoconferencia|id da reunião|(?:entrar|participar) (?:na|da) reunião|id riunione|partecipa alla riunione|vergader-?id|deelnemen aan|identyfikator spotkania|идентификатор конференции|toplantı (?:kimliği|id))(?![\p{L}\p{N}])|会议号|會議號|ミーティング ?id|회의 ?id/u;

/** What such a code opens, said beside it. */
const OPENED =
  /\b(?:door|gate|garage|locker|lobby|parcel|pick-?up|collection|entry|gym|alarm|wi-?fi|wlan|guest network|check-?in|room|party|game|kahoot|server|quiz|class(?:room)?|course|garden|key ?box|dial|webinars?|conference|meeting)\b|tür|haustür|schlüsselbox|abhol|packstation|gästenetz|einwahl|konferenz|spielraum|porte|portail|digicode|colis|puerta|portero|recogida|porta\b|portão|retirada|citofono|ritiro|deur|afhaal|drzwi|paczkomat|двер|домофон|kapı|ドア|门禁|取件/u;

const CODE_WORDS =
  '(?:pass ?code|password|pass ?word|pin|code|kennwort|passwort|kenncode|zugangscode|zugriffscode|\\p{L}{2,20}code|mot de passe|code d.accès|contraseña|clave|código(?: de acceso)?|senha|codice(?: di accesso)?|wachtwoord|toegangscode|hasło|kod|пароль|код|şifre|parola|密码|パスワード|暗証番号)';

/** A word for a code and, close behind it, what it is: at least one digit in it. */
const CODE = new RegExp(
  `${CODE_WORDS}(?:\\)|\\s|[:=#-]|is|ist|lautet|est|es|é|è|of the \\p{L}{1,20}){0,8}(?:\\d[\\p{L}\\d#*]{2}|[\\p{L}#*]\\d[\\p{L}\\d#*]|[\\p{L}#*]{2,20}\\d)|${CODE_WORDS}(?![\\p{L}\\p{N}])`,
  'u',
);

/** What speaks of an account is never a meeting's. */
const OF_ACCOUNT =
  /verif|security|sicherheit|sécurité|seguridad|segurança|sicurezza|log ?in|sign[ -]?in|anmeld|connexion|accedi|one[ -]time|einmal|otp\b|2fa|two[ -]factor|reset|zurücksetz|expire|account|konto|compte|cuenta|conta\b/u;

/**
 * Does `mail` hand out the details of a meeting, in words or by the link of one?
 * @param beginning its subject and first lines, as `plain` gives them
 */
export function isMeeting(mail: OpenMail, beginning: string, links: LinkReader): boolean {
  if (MEETING_WORDS.test(beginning)) return true;
  return mail.body.links.slice(0, 40).some((link) => {
    const { target } = links(link.href);
    if (target.kind !== 'web' || !MEETING_HOSTS.holds(target.host)) return false;
    return MEETINGS.some(([host, path]) => isUnder(target.host, host) && path.test(target.path));
  });
}

/**
 * `mail` without the lines that give the code of a meeting (`about` 'meeting': every code of the mail that no word ties
 * to an account), of a door, a parcel, a game or a network (the line itself, or the subject, says which).
 */
export function withoutMeetingCodes(mail: OpenMail, about: 'meeting' | 'any'): OpenMail {
  const subject = plain(mail.subject);
  const everyCode = about === 'meeting' || (OPENED.test(subject) && !OF_ACCOUNT.test(subject));
  const strikes = (line: string): boolean => {
    if (line.length > 400) return false;
    const words = plain(line);
    return (everyCode || OPENED.test(words)) && !OF_ACCOUNT.test(words) && CODE.test(words);
  };
  const text = mail.body.text.slice(0, 6000);
  const rest = mail.body.text.slice(6000);
  const kept = text.split('\n').filter((line) => !/\d/.test(line) || !strikes(line));
  const bareSubject = strikes(mail.subject) ? '' : mail.subject;
  const bareText = kept.join('\n');
  if (bareSubject === mail.subject && bareText.length === text.length) return mail;
  return { ...mail, subject: bareSubject, body: { ...mail.body, text: bareText + rest } };
}
