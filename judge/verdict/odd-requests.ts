/**
 * What account mail has no reason to want: a secret by answer, a program, a search, a command, a call by an agent. Whoever
 * writes under a sender line that nobody proves can want it beside nothing but genuine links.
 */
import { DENIED } from '../text/phrasing.ts';
import type { Evidence } from '../verdict.ts';

const NOTHING_BUT_A_SENTENCE = 400;
const MOST_SENTENCES = 400;

const within = (between: string, ...words: string[]): string =>
  words.map((one, at) => (at === 0 ? `(?<!\\p{L})(?:${one})` : `(?:${one})`)).join(between);

const SECRET =
  'password|passcode|code|pin|passwort|kennwort|mot de passe|contraseña|clave|senha|código|codice|wachtwoord|hasł|kod|parola|şifre|парол|код';
const STAFF =
  'agent|advis[oe]r|specialist|technician|representative|mitarbeiter|berater|techniker|conseiller|technicien|asesor|agente|técnico|atendente|consulente|operatore|medewerker|konsultant|pracownik|temsilci|специалист|сотрудник|оператор';

const OF_A_SECRET = [
  within(
    '[^;]{0,60}',
    'reply|answer|respond|send|antworte\\p{L}{0,2}|schick\\p{L}{0,3}|répond\\p{L}{0,3}|envoy\\p{L}{0,3}|respond\\p{L}{0,3}|env[ií]\\p{L}{0,4}|rispond\\p{L}{0,3}|invi\\p{L}{0,3}|beantwoord|stuur|odpowied\\p{L}{0,3}|wyślij|yanıtla\\p{L}{0,4}|gönder\\p{L}{0,3}|ответ\\p{L}{0,5}|отправ\\p{L}{0,5}',
    `(?<=(?:your|the|ihr\\p{L}{0,2}|dein\\p{L}{0,2}|votre|ton|su|tu|seu|sua|tua|il tuo|uw|je|swoje|twoje|ваш\\p{L}{0,3}|свой|with|mit|avec|con|com|met)[^,;]{0,30})(?:${SECRET})`,
  ),
  within(
    '[^,;]{0,60}',
    'read|tell|give|dictate|nenn\\p{L}{0,3}|les\\p{L}{0,2}|dites|donnez|lea|diga|leia|legg\\p{L}{0,2}|geef|podaj|söyle\\p{L}{0,4}|назов\\p{L}{0,4}|сообщ\\p{L}{0,4}',
    SECRET,
    STAFF,
  ),
];
const OF_ELSE = [
  within(
    '[^,;]{0,60}',
    STAFF,
    'call|phone|ring|connect|contact you|ruft|anrufen|verbind\\p{L}{0,3}|appel\\p{L}{0,4}|llam\\p{L}{0,4}|lig\\p{L}{0,3}|chiam\\p{L}{0,4}|bel[lt]|zadzwoni|ara\\p{L}{0,6}|позвон\\p{L}{0,4}|свяж\\p{L}{0,5}',
  ),
  within(
    '[^,;]{0,30}',
    'search|google|look up|such\\p{L}{0,2}|cherch\\p{L}{0,2}|recherch\\p{L}{0,2}|busca|busque|pesquise|procure|cerca|cerchi|zoek|wyszukaj|ara(?:yın)?|найдите|поищите|搜索|検索',
    '["“”«»„‘’]',
  ),
  within(
    '[^,;]{0,40}',
    'install\\p{L}{0,5}|download|run|open|lad\\p{L}{0,2}|télécharg\\p{L}{0,3}|instal\\p{L}{0,4}|descarg\\p{L}{0,3}|baix\\p{L}{0,3}|scaric\\p{L}{0,3}|pobierz|zainstaluj|indir\\p{L}{0,3}|yükle\\p{L}{0,3}|установ\\p{L}{0,5}|скача\\p{L}{0,4}',
    'program|software|extension|plug-?in|add-?on|tool(?!\\p{L})|apk|app ["“„«]|remote|logiciel|programa|aplicativo ["“„«]|programma|oprogramowanie|yazılım|программ',
  ),
  within(
    '',
    'gift ?cards?|geschenkkarten?|guthabenkarten?|cartes? cadeaux?|tarjetas? (?:de )?regalo|cart(?:ão|ões)[- ]presente|carte regalo|cadeaubon|kart\\p{L} podarunkow|hediye kart|подарочн\\p{L}{1,3} карт',
  ),
  within('', 'win(?:dows)?(?:[ -](?:key|taste|tecla|touche|toets))?\\s?(?:\\+|and|und|et|y|e|en|i|ve|и)\\s?["“„«]?[rx](?!\\p{L})'),
  within(
    '[^,;]{0,30}',
    'point|hold|richt\\p{L}{0,3}|halt\\p{L}{0,3}|pointez|dirige|apunt\\p{L}{0,3}|aponte|inquadr\\p{L}{0,3}|punta|skieruj|naved\\p{L}{0,4}|навед\\p{L}{0,4}',
    'phone|camera|kamera|handy|téléphone|teléfono|cámara|câmera|celular|telefono|fotocamera|aparat|телефон|камер',
  ),
];
/** Of small letters: to ignore case would have a browser spend three times as long on each at the first mail. */
const HOLDS_SECRET = new RegExp(SECRET, 'u');
const REQUEST = new RegExp(OF_ELSE.join('|'), 'u');
/** Much dearer to look for: asked only of a sentence in which a secret is named. */
const REQUEST_WITH_SECRET = new RegExp([...OF_A_SECRET, ...OF_ELSE].join('|'), 'u');

const CARD =
  'card (?:number|details|no\\.?)|credit card|debit card|kartennummer|kreditkarten?\\p{L}{0,8}|numéro de (?:la |votre )?carte|número de (?:la |su )?tarjeta|número do (?:seu )?cartão|numero (?:di|della) carta|kaartnummer|numer karty|номер карты|kart numara\\p{L}{0,5}';
const CARDS_SECRET =
  'pin|cvv2?|cvc2?|security code|expir\\p{L}{0,6}|geheimzahl|prüf(?:ziffer|nummer)|sicherheitscode|ablaufdatum|gültig bis|cryptogramme|code secret|code de sécurité|clave|código de seguridad|caducidad|código de segurança|validade|codice di sicurezza|scadenza|pincode|beveiligingscode|kod pin|kod cvv|код';
const ASKS =
  'enter|provide|confirm|verify|reply|send|submit|fill|geben|eingeben|bestätigen|angeben|mitteilen|saisi\\p{L}{0,4}|indiqu\\p{L}{0,4}|confirm\\p{L}{0,4}|introdu\\p{L}{0,5}|ingres\\p{L}{0,4}|inform\\p{L}{0,3}|inseri\\p{L}{0,4}|invul\\p{L}{0,3}|podaj|potwierd\\p{L}{0,3}|введите|укажите|girin';
const WHOLE_CARD = new RegExp(`${within('[^;]{0,60}', ASKS, CARD)}[^;]{0,40}(?<!\\p{L})(?:${CARDS_SECRET})(?!\\p{L})`, 'u');

/** Does a sentence of `text` ask for all that pays with a card, its number and what proves it? No house asks that by mail. */
export function asksForWholeCard(text: string): boolean {
  return text.split(/[.!?。！？\n]+/u, MOST_SENTENCES).some((sentence) => {
    const small = sentence.toLowerCase();
    return sentence.length <= NOTHING_BUT_A_SENTENCE && WHOLE_CARD.test(small) && !DENIED.test(small);
  });
}

/** The first such request of `text`, in its words; a sentence that forbids the thing is none. */
export function oddRequestIn(text: string): Evidence[] {
  for (const sentence of text.split(/[.!?。！？\n]+/u, MOST_SENTENCES)) {
    const small = sentence.toLowerCase();
    if (sentence.length > NOTHING_BUT_A_SENTENCE || DENIED.test(small)) continue;
    const found = (HOLDS_SECRET.test(small) ? REQUEST_WITH_SECRET : REQUEST).exec(small);
    const wanted = found && small.length === sentence.length ? sentence.slice(found.index, found.index + found[0].length) : found?.[0];
    if (wanted) return [{ code: 'unaccounted-request', strength: 'weak', facts: { shown: wanted.trim() } }];
  }
  return [];
}
