/** Names and domains that name nobody: words of business and bait, as whoever registers a domain for one campaign makes them up. */
import { fold } from '../text/fold.ts';
import { COMPANY_WORDS } from './vocabulary.ts';

/** What domains for a campaign are made of beside the words of business. */
const OF_BAIT = new Set(
  fold(`amt behoerde bund bundes steuer steuern gebuehr gebuehren erstattung rueckerstattung finanz finanzen zahlung zahlungen mahnung
    inkasso gewinn gewinne gewinnspiel umfrage bonus praemie aktiv aktuell aktualisierung freigabe registrierung
    remboursement impot impots gouv fiscal fiscale suivi livreur reembolso hacienda multas premio premios sorteo encuesta envios
    rimborso agenzia fisco pagamento pagamenti premi sondaggio teruggave belasting terugbetaling enquete prijs
    skatt retur aterbaring faktura betaling zwrot podatek platnosc odbior autoryzacja atualizacao resgate receita
    refund claim claims fund funds return returns compensation grant grants survey prize prizes winner winners lucky promo club giveaway
    registry registrar registration expiry dispatch route redelivery reschedule fee fees pending bank banking banks credit debit
    streaming upgrade patch scan pc phone device devices badge appeal appeals copyright trademark integrity recovery trust legal court
    tenant portal gateway access validate validation confirm confirmation authenticate unlock restore reactivate activate release
    hub zone link links click go now today fast quick easy best top new my the in at by to a i`)
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * What offices, wares and steps are called. Of two such words written as one, firms make names of their own ("cloud", "node"): they count
 * in words that stand apart alone.
 */
const OF_OFFICES = new Set(
  fold(`redeliver we you with via booking bookings reservation reservations guest guests hotel hotels stay room rooms recruitment recruiter hiring
    job jobs vacancy career careers work remote online digital offer offers deal deals order orders purchase invoice invoices bill bills receipt
    statement remittance renew renewing extend complete completed enroll enrollment enrolment benefit salary appraisal employee employees staff
    mail mails mailer email inbox box boxes voice audio call calls missed fax pbx print printer copier report reports digest summary filter
    bounce queue sync node cloud photo photos video storage space data file files folder share shared exchange doc docs paper papers sign
    signature wallet wallets token tokens coin coins airdrop drop drops season swap bridge stake mint crypto invest investment trade trader
    trading profit signal quantum member membership subscriber subscription loyalty reward rewards points cash cashback money loan loans relief
    rebate energy solar funding health card cards insurance tax toll road traffic fine fines parking permit police summons case notice notices
    alert alerts warning final urgent seller sellers buyer shop store outlet market marketplace payout payouts withdraw transfer transfers
    settle settlement checkout developer developers program app apps page pages profile quality community standards policy policies rules
    violation violations ads advertising cyber antivirus virus shield defender guard safe safety protect computer windows browser connect window
    sim esim number mobile line network provider admin root host server servers site sites website web domain domains dns directory listing
    agent agents manager office desk bureau center centre department division section unit committee team postal parcel depot custom customs
    freight cargo collect pickup miss sorry address check checks polizei gericht karte karten gesundheit versicherung verfahren neu neue kredit
    konto sicher bezahlen anfrage auftrag bestaetigung verlaengerung zentral nachrichten mitteilungen zoll sendung lieferung abholung zusteller
    rueckzahlung bescheid amende reglement carte renouvellement droits aide banque client boite dossier avis colis correo clave acceso banco
    bancario soporte aviso avisos notificaciones notificacion pago pagos canje verified apply applied spam hold held keep stream forgive waive
    item items owner family secret ends open show start servizi posta buoni acesso seguro portaal pracownik bildirim bilgi`)
    .split(/\s+/)
    .filter(Boolean),
);

/** Letters of a domain's own label that are looked through. */
const LONGEST_LABEL = 60;
/** A word that is found inside a label with nothing between; shorter ones stand in too many names. */
const SHORTEST_INSIDE = 3;

/** Is every word of `name`, or every part of a label, one of business, bait or offices? Digits beside them are no name. */
export function isMadeUp(name: string): boolean {
  const parts = wordsOf(name);
  return parts.length > 0 && parts.every((part) => (parts.length > 1 && OF_OFFICES.has(part)) || isMadeOfSuchWords(part));
}

/** Fewer letters begin and end too many names; in scripts without blanks two are a word. */
const SHORTEST_PART = { latin: 4, other: 2 };

/** Does a word of `name` tell an office or a matter ("Gewinnabteilung", "Guest Relations"), as no person is called? */
export function namesRole(name: string): boolean {
  return wordsOf(name).some(isRole);
}

/** The words of `name` by which one is known: none of business, nor made of one. */
export function ownWords(name: string): string[] {
  return wordsOf(name).filter((word) => word.length >= SHORTEST_INSIDE && !isRole(word));
}

function wordsOf(name: string): string[] {
  return fold(name.slice(0, LONGEST_LABEL))
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
}

function isRole(word: string): boolean {
  const tells = (one: string): boolean => isSuchWord(one) || OF_OFFICES.has(one);
  return tells(word) || partsOf(word).some(tells);
}

/** The beginnings and the ends of `word`. */
function partsOf(word: string): string[] {
  const shortest = /^\p{Script=Latin}/u.test(word) ? SHORTEST_PART.latin : SHORTEST_PART.other;
  const cuts = Array.from({ length: Math.max(0, word.length - shortest) }, (_, at) => at + shortest);
  return cuts.flatMap((cut) => [word.slice(0, cut), word.slice(-cut)]);
}

/** Of so many words a label says what it is for, and no house is called so. */
const A_SENTENCE = 3;

/** The same of a label of several words, with no house among them ("energy-rebate-claim"). */
export function isMadeUpSentence(label: string): boolean {
  return wordsOf(label).length >= A_SENTENCE && isMadeUp(label);
}

/** The same of words of business and bait alone. */
export function isMadeOfBait(name: string): boolean {
  const parts = wordsOf(name);
  return parts.length > 0 && parts.every(isMadeOfSuchWords);
}

function isMadeOfSuchWords(letters: string): boolean {
  if (isSuchWord(letters)) return true;
  const reaches = [true, ...Array.from({ length: letters.length }, () => false)];
  for (let end = SHORTEST_INSIDE; end <= letters.length; end += 1)
    for (let start = 0; start <= end - SHORTEST_INSIDE && !reaches[end]; start += 1)
      reaches[end] = reaches[start] === true && isSuchWord(letters.slice(start, end));
  return reaches[letters.length] === true;
}

function isSuchWord(word: string): boolean {
  return OF_BAIT.has(word) || COMPANY_WORDS.has(word);
}
