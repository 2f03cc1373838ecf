/** Warnings of lures, which quote their words. */

const SCAM =
  /(?<![\p{L}\p{N}])(?:scams?|scammers?|phishing|phishing-?(?:mails?|warnung)|hoax|spoof(?:ed|s|ing)?|betrugs(?:mails?|masche|versuche?)|arnaques?|hameçonnage|estafas?|golpes?|truffe?|oplichting|nep-?mails?|oszustwo|bluff(?:mejl|sms)|svindel(?:mails?|sms|e-?post)?|huijaus(?:viesti\p{L}{0,3})?|(?:falsche|gefälschte|betrügerische|fake|false|faux|fausses?|fraudulent|frauduleux|fals[aoie]s?|valse|fałszywe) (?:(?:[\p{L}-]{2,20}[ -]){0,2}(?:e-?)?(?:mails?|messages?|nachrichten|sms|courriels?|courriers?|correos?|mensajes?|mensagens|messaggi|berichten|wiadomości)|[\p{L}-]{2,20}-(?:mails?|nachrichten|sms)))(?![\p{L}\p{N}])/iu;

/** Does `subject` say that mail is forged or people are deceived? */
export function warnsOfScam(subject: string): boolean {
  return SCAM.test(subject);
}
