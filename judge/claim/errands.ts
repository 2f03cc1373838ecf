/**
 * What strangers want by answer alone, with nothing to press: a ransom, a payment in confidence, a fee for a fortune, a password.
 * All takes text as `plain` gives it. The kinds are those that consumer offices warn of (FTC, BSI, ActionFraud); the words are our own.
 */

import { isLetter } from '../doubt/pressing.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { hurries } from './demands.ts';
import { speaksOfItself } from './own-notice.ts';

/** Bitcoin's and Ethereum's addresses, in small letters (BIP 173, and the older form of 26 to 35). */
const WALLET = /(?<![\p{L}\p{N}])(?:bc1[a-z0-9]{25,62}|0x[0-9a-f]{40}|[13][a-z0-9]{25,34})(?![\p{L}\p{N}])/u;
const COINS = /bitcoin|\bbtc\b|ethereum|\busdt\b|monero|crypto|krypto|биткоин|比特币|ビットコイン/u;
const HOLD_OVER =
  /(?<!\p{L})(?:recorded|videos? (?:of|with) you|your (?:webcam|camera|device|contacts)|access to (?:all )?(?:your|you)|hacked|your (?:web ?site|data ?base|server)[^.\n]{0,40}(?:down|delete|attack)|attack|kamera|aufgenommen|gehackt|zugriff auf ihr|ihre kontakte|ihren? kontakten|piraté|vidéos? de vous|vos contacts|grabad\p{L}|cámara|sus contactos|tus contactos|gravad\p{L}|câmera|seus contatos|registrato|tuoi contatti|tuo dispositivo|gefilmd|video waarop|je familie|je computer|nagra\p{L}{1,4}|kamer\p{L}{1,3}|kontaktów|взлом\p{L}{1,5}|записал\p{L}?|камер\p{L}{1,2})(?!\p{L})|录|摄像头|盗撮|ハッキング/u;

/** Are coins to be paid to an address in the mail, for what somebody says they hold over the reader, by an hour or a day? */
export function extorts(said: string): boolean {
  return COINS.test(said) && WALLET.test(said) && HOLD_OVER.test(said) && hurries(said);
}

const GIFT_CARDS =
  /gift ?cards?|geschenkkarten?|guthabenkarten?|gutscheinkarten?|cartes? cadeaux?|tarjetas? (?:de )?regalo|cart(?:ão|ões)[- ]presente|(?:carte|buoni) regalo|cadeaubon|cadeaukaart|kart\p{L} podarunkow|hediye kart|подарочн\p{L}{1,3} карт|礼品卡|ギフトカード/u;
const TRANSFER =
  /(?<!\p{L})(?:(?:wire|bank) transfer|wire|process (?:a|the|this) payment|payment of|outstanding payment|überweisung|zahlung (?:von|an|veranlassen|ausführen)|virement|transferencia|transferência|bonifico|overboeking|overschrijving|przelew\p{L}{0,2}|оплатить|перевод|havale|eft)(?!\p{L})|转账|汇款|振込|送金/u;
const IN_CONFIDENCE =
  /(?<!\p{L})(?:confidential\p{L}{0,2}|(?:don.t|do not) (?:mention|tell|discuss)|surprise|keep (?:this|it) between us|vertraulich|niemandem|unter uns|überraschung|confidentiel\p{L}{0,4}|n.en parlez|discrétion|confidencial\p{L}{0,5}|no digas nada|sorpresa|sigilo|não (?:conte|comente)|riservat\p{L}|non (?:dirlo|parlarne)|vertrouwelijk|niemand|poufn\p{L}{1,3}|никому|конфиденциально|gizli|kimseye)(?!\p{L})|保密|内密/u;
const OUT_OF_REACH =
  /(?<!\p{L})(?:(?:can.t|cannot|can not|unable to|not able to) (?:talk|call|speak|take calls|be reached)|(?:in|entering) a (?:\p{L}{1,12} )?(?:meeting|conference)|boarding|not reachable|only by (?:e-?mail|text)|are you (?:at your desk|available|in the office|free)|nicht (?:telefonieren|erreichbar|sprechen)|in einer (?:besprechung|sitzung|konferenz)|am platz|im büro|en réunion|joignable|(?:êtes|es)[- ](?:vous|tu) disponible|uniquement (?:à cette adresse|par e-?mail|par courriel)|no puedo (?:hablar|llamar)|en una reunión|estás disponible|está disponible|não posso (?:falar|ligar)|em reunião|está disponível|non posso (?:parlare|telefonare|chiamare)|in riunione|sei (?:in ufficio|disponibile)|kan niet bellen|in een vergadering|ben je (?:beschikbaar|op kantoor)|nie mogę (?:rozmawiać|dzwonić)|na spotkaniu|говорить не могу|не могу говорить|на переговорах|на совещании|вы на месте|toplantıda\p{L}{0,3}|müsait misin)(?!\p{L})|开会|会議中/u;
const CARD_CODES =
  /(?<!\p{L})(?:scratch|pictures? of|photos? of|(?:reveal|send|take)[^.\n]{0,40}codes?|codes?[^.\n]{0,40}(?:send|photo|picture)|rubbel\p{L}{0,2}|freirubbel\p{L}{0,2}|codes?[^.\n]{0,40}foto\p{L}{0,2}|gratt\p{L}{0,3}|rasc\p{L}{1,2}|rasp\p{L}{1,2}|gratt\p{L}{0,3}|kras\p{L}{0,3}|zdrap\p{L}{0,3})(?!\p{L})/u;

const BUY =
  /(?<!\p{L})(?:buy|get|purchase|pick up|kauf\p{L}{0,3}|besorg\p{L}{0,4}|achet\p{L}{0,3}|compr\p{L}{1,3}|acquist\p{L}{1,4}|koop|kop[ea]n|kup\p{L}{0,3}|купи\p{L}{0,3}|satın al\p{L}{0,4})(?!\p{L})/u;

/**
 * How many signs of an errand for a chief or a friend there are, 0 where neither money nor cards are wanted: that it is secret, that nobody can be
 * asked back, and of gift cards that their codes are wanted.
 */
export function errandSigns(said: string): number {
  const cards = GIFT_CARDS.test(said) && (BUY.test(said) || CARD_CODES.test(said));
  if (!cards && !TRANSFER.test(said)) return 0;
  return [IN_CONFIDENCE.test(said), OUT_OF_REACH.test(said), cards && CARD_CODES.test(said)].filter(Boolean).length;
}

const SALARY =
  /(?<!\p{L})(?:salary|wages|payroll|pay ?(?:check|cheque|slip)|direct deposit|gehalt|lohn|salaire|nómina|sueldo|salário|stipendio|salaris|wynagrodzeni\p{L}|pensj\p{L}|зарплат\p{L}{1,3}|maaş\p{L}{0,3})(?!\p{L})|工资|給与/u;
const OTHER_ACCOUNT =
  /(?<!\p{L})(?:(?:changed?|new|different|switched|updat\p{L}{1,4})[^.\n]{0,40}(?:bank|account)|(?:neue|andere|geänderte?)\p{L}{0,2} (?:konto|bank\p{L}{0,12})|bank\p{L}{0,12}[^.\n]{0,40}(?:gewechselt|geändert)|nouveau (?:compte|rib)|changé de banque|nueva cuenta|cambi\p{L}{1,3} (?:de )?banco|nova conta|nuov[oa] (?:conto|iban|coordinate)|cambiato banca|nieuwe? (?:rekening\p{L}{0,6}|bank)|now\p{L}{1,3} (?:kont\p{L}|rachun\p{L}{1,3})|нов\p{L}{2,3} (?:счет|счёт|карт\p{L}))(?!\p{L})/u;

/** Is a salary to go to another account? */
export function turnsSalary(said: string): boolean {
  return SALARY.test(said) && OTHER_ACCOUNT.test(said);
}

/** Is another account told to whom money is to go from now on? */
export function namesNewAccount(said: string): boolean {
  return OTHER_ACCOUNT.test(said);
}

const FORTUNE =
  /(?<!\p{L})(?:\d[\d.,]{0,12} ?(?:million|mio)|millions?|millionen|milliones|millones|milhões|milioni|miljoen|milion\p{L}{0,2}|миллион\p{L}{0,2}|milyon)(?!\p{L})|\d{3}[.,  ]000(?!\d)|\d[.,]\d{3}[.,]\d{3}(?!\d)/u;
const WINDFALL =
  /(?<!\p{L})(?:next of kin|beneficiar\p{L}{1,3}|inherit\p{L}{0,5}|deceased|late client|without a will|widow|donat\p{L}{1,4}|unclaimed|lottery|compensation fund|erbschaft|erbe|begünstigte\p{L}?|witwe|spende\p{L}?|schenken|lotterie|ziehung|gewonnen|héritage|bénéficiaire|veuve|don de|loterie|herencia|beneficiari\p{L}|viuda|donar|lotería|herança|viúva|doar|eredità|vedova|donare|lotteria|erfenis|weduwe|schenken|loterij|spadek|wdow\p{L}{1,2}|darowizn\p{L}|наследств\p{L}|вдов\p{L}|пожертв\p{L}{1,6}|miras|dul)(?!\p{L})/u;
const TELL_US =
  /(?<!\p{L})(?:(?:reply|respond|contact|send|write|antwort\p{L}{0,4}|senden|schreib\p{L}{0,3}|kontaktier\p{L}{0,2}|répond\p{L}{0,3}|contact\p{L}{0,4}|envoy\p{L}{0,3}|respond\p{L}{0,3}|contact\p{L}{0,3}|env[ií]\p{L}{0,3}|rispond\p{L}{0,3}|contatt\p{L}{0,3}|stuur|neem contact|odpowied\p{L}{0,3}|ответ\p{L}{0,5}|свяжи\p{L}{0,4}|напиш\p{L}{0,3}))(?!\p{L})/u;

/** What those know who know the reader; or an address beside the sender's, of an agent who knows more. */
const WHO_YOU_ARE =
  /(?<!\p{L})(?:full name|your name|(?:your|and|home) address|(?:tele)?phone number|bank details|account number|ihre[mnr]? (?:namen?|anschrift|adresse|telefonnummer|bankdaten)|name, anschrift|kontonummer|votre (?:nom|adresse|numéro)|su (?:nombre|dirección|teléfono)|seu (?:nome|endereço|telefone)|(?:il suo|suo) (?:nome|indirizzo|numero)|uw (?:naam|adres|telefoonnummer)|imię i nazwisko|ваш\p{L}{1,2} (?:имя|адрес|телефон|фио))(?!\p{L})|[a-z0-9]@[a-z0-9]/u;

/** Is a fortune of somebody dead, ill or unknown offered to whoever answers and says who they are? */
export function offersFortune(said: string): boolean {
  return FORTUNE.test(said) && WINDFALL.test(said) && TELL_US.test(said) && WHO_YOU_ARE.test(said);
}

const PAY_BY_TIME =
  /\d ?(?:usd|eur|euros?|gbp|dollars?|€|\$|£)?(?:,00)? ?(?:daily|a day|per day|per hour|a week|per week|täglich|pro tag|am tag|pro stunde|par jour|par semaine|al día|por día|diarios|por dia|al giorno|per dag|dziennie|в день|günlük)|(?:daily|täglich|günlük|earn|verdien\p{L}{0,3}|gagnez|gane|ganhe|guadagn\p{L}{0,2}|zarab\p{L}{0,4})[^.\n]{0,30}\d|paid (?:the same day|daily)|日给|日結|日薪/u;
const EASY_WORK =
  /(?<!\p{L})(?:(?:part[- ]time|remote|home ?office|online)[^.\n]{0,30}(?:job|work|position)|job|vacancy|hired|recruit\p{L}{0,4}|stelle\p{L}{0,9}|nebenjob|emploi|travail|empleo|trabajo|vaga|trabalh\p{L}{1,3}|lavoro|baan|werk|praca|работ\p{L}|iş)(?!\p{L})|兼职|副業/u;

/** Is work offered that is paid by the day, and nothing said of what it takes? */
export function offersEasyWork(said: string): boolean {
  return PAY_BY_TIME.test(said) && EASY_WORK.test(said);
}

/** The key to the reader's mailbox, as no house but its own has a use for. */
const MAILBOX_KEY =
  /your (?:(?:company|work|corporate|business|office) )?e-?mail (?:account|password|credentials|log ?in|and (?:its |your )?password)|your (?:company|work|corporate|business) (?:e-?mail|account)|e-?mail address and (?:its )?password|mit ihre[rmn] (?:e-?mail-?(?:konto|passwort|zugang\p{L}{0,6})|firmen\p{L}{0,12})|(?:adresse e-?mail|courriel)[^.\n]{0,20} et (?:son|votre|le) mot de passe|mot de passe de (?:votre )?messagerie|su correo[^.\n]{0,20} y (?:su|la) contraseña|contraseña de(?:l| su) correo|seu e-?mail e (?:sua )?senha|senha d[eo] (?:seu )?e-?mail|password della (?:sua |tua )?(?:e-?mail|posta|casella)|e-?mail e(?: la)? password|uw e-?mail(?:adres)? en wachtwoord|e-?mail-?wachtwoord|(?:hasłem|hasło) (?:do )?(?:poczty|e-?mail)|adresem służbowym|svým e-?mailem|e-?posta (?:adresi ve )?şifre|парол\p{L}{1,2} от (?:почты|ящика)|邮箱(?:账号|密码)|メールアドレスとパスワード/u;
const SEALED_PAPER =
  /(?<!\p{L})(?:documents?|files?|folder|invoice|proposal|contract|survey|form|fax|statement|order|dokument\p{L}{0,2}|datei\p{L}{0,2}|vertrag|rechnung|fichier|facture|devis|formulaire|documento|archivo|presupuesto|arquivo|fatura|fattura|modulo|ordine|bestand|dokument\p{L}{0,2}|regulamin\p{L}{0,2}|plik\p{L}?|belge|документ\p{L}?|файл\p{L}?)(?!\p{L})|文件|書類|\.(?:pdf|docx?|xlsx?)(?!\p{L})/u;

/** Does a paper open by the key to the reader's mailbox? A sentence that forbids it is none. */
export function opensByMailbox(said: string): boolean {
  return SEALED_PAPER.test(said) && said.split(/[.!?。！？\n]+/u, MOST_SENTENCES).some((one) => MAILBOX_KEY.test(one) && !NEVER.test(one));
}

const NEVER =
  /(?<!\p{L})(?:never|not|no one|nobody|nicht|nie|niemals|kein\p{L}{0,2}|jamais|pas|nunca|não|mai|non|nooit|niet|nigdy|nie|asla|никогда|не)(?!\p{L})|n['’]t(?!\p{L})/u;
const ANSWER =
  /(?<!\p{L})(?:repl(?:y|ying)|respond|answer|send(?: us)?|antworten|antworte|senden|schicken|répond\p{L}{0,3}|envoy\p{L}{0,3}|respond\p{L}{0,3}|env[ií]\p{L}{0,4}|rispond\p{L}{0,3}|invi\p{L}{0,3}|beantwoord|stuur|odpowied\p{L}{0,3}|wyślij|ответ\p{L}{0,5}|отправ\p{L}{0,5}|пришл\p{L}{0,3})(?!\p{L})/u;
const USER =
  /(?<!\p{L})(?:user ?-?(?:name|id)|log ?in|e-?mail(?: address)?|benutzername\p{L}?|identifiant|usuario|usuário|nome utente|utente|gebruikersnaam|nazw\p{L} użytkownika|login|логин|имя пользователя)(?!\p{L})/u;
const PASSWORD =
  /(?<!\p{L})(?:pass ?words?|passwort|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|hasł\p{L}|парол\p{L}|şifre\p{L}{0,3})(?!\p{L})|密码|パスワード/u;
const CODE_BY_SMS = /(?<!\p{L})(?:code|kod|código|codice|код)(?!\p{L})[^.\n]{0,50}(?:sms|text message|whatsapp)/u;
const MOST_SENTENCES = 60;

/** Is the answer to hold user name and password, or a code that comes by text message? A sentence that forbids it is none. */
export function wantsSecretByAnswer(said: string): boolean {
  return said
    .split(/[.!?。！？\n]+/u, MOST_SENTENCES)
    .some((one) => ANSWER.test(one) && !NEVER.test(one) && ((USER.test(one) && PASSWORD.test(one)) || CODE_BY_SMS.test(one)));
}

/** Is there any such thing in `mail`, a letter? Asked before its links are read. */
export function mayBeErrand(mail: OpenMail): boolean {
  if (!isLetter(mail)) return false;
  const said = readingOf(mail).beginning;
  return (
    extorts(said) ||
    errandSigns(said) > 0 ||
    turnsSalary(said) ||
    namesNewAccount(said) ||
    offersFortune(said) ||
    offersEasyWork(said) ||
    wantsSecretByAnswer(said) ||
    opensByMailbox(said) ||
    speaksOfItself(mail)
  );
}
