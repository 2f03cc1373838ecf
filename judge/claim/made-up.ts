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
  fold(`we you with room guest guests hotel booking reservation job jobs hiring recruitment work remote offer offers order orders purchase
    invoice bill statement receipt renew complete enroll employee inbox box call missed line report digest summary filter spam photo
    photos video full data folder share exchange docs paper invest trading trade cash money loan rebate road fine fines parking seller
    buyer market payout hold transfer checkout program page pages mobile website license licence
    division postal address check karte karten gesundheit neu kredit sicher bezahlen anfrage nachrichten lieferung rueckzahlung
    carte droits banque pago pagos acceso banco servizi apply verified stay swap profit signal directory connect
    guard shield cargo collect depot developer presale airdrop verfahren dienst
    revenue relief allowance subsidy session sso signon refresh renovar renouveler
    mitarbeiter personal gehalt salaire salaires employes empleado empleados nomina nominas dipendenti stipendi stipendio medewerkers salaris
    pracownik pracownicy wyplata colaborador colaboradores funcionarios holerite anstallda ansatte lonn
    acesso auftrag verlaengerung sendung token tokens energy energie zuschuss foerderung energia subvention bonus health traffic`)
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

/** Is `word` one of bait or offices, as no house is called by? */
export function isOfBaitOrOffice(word: string): boolean {
  return OF_BAIT.has(word) || OF_OFFICES.has(word);
}

function isSuchWord(word: string): boolean {
  return OF_BAIT.has(word) || COMPANY_WORDS.has(word);
}

/** What a house has people do for its sake, as domains are called that somebody registers beside its own ("river-bank-verify"). */
const ACTS = new Set(
  fold(`pay payment payments billing verify verification validate validation confirm confirmation update updates secure security safety unlock
    restore recover recovery reactivate renew renewal refund refunds claim login signin logon auth authenticate alert alerts notice
    zahlung zahlungen bezahlen bestaetigen bestaetigung verifizierung pruefung aktualisierung aktualisieren sicher sicherheit freischaltung
    anmeldung erstattung rueckerstattung guthaben mahnung entsperren verlaengerung
    paiement payer verifier verification confirmer confirmation securite securise connexion remboursement reglement activation
    pago pagos pagar verificar verificacion validar validacion confirmar seguro segura seguridad acceso reembolso cobro cobros actualizacion
    pagamento pagamentos verificacao validacao confirmacao seguranca acesso atualizacao resgate
    pagamenti verifica conferma sicuro sicurezza accesso rimborso aggiornamento assistenza
    betaling betalen betaal verificatie bevestig bevestiging beveiliging veilig inloggen terugbetaling betaalportaal
    platnosc platnosci oplata doplata weryfikacja potwierdz potwierdzenie bezpieczenstwo logowanie zwrot rozliczenia rozliczenie
    betala betalning bekraft bekrafta verifiera saker sakerhet aterbaring inloggning betal betaling bekreft bekraeft opdatering opdater sikker
    sikkerhet sikkerhed fornye forny maksu vahvista vahvistus turvallisuus kirjaudu
    overeni overit platba platby zabezpeceni prihlaseni fizetes igazolas ellenorzes plata plati verificare confirma actualizare securitate
    odeme dogrula dogrulama guvenlik guncelleme giris oplata proverka bezopasnost vhod podtverdit`)
    .split(/\s+/)
    .filter(Boolean),
);

/** The parts of `label` that are a name, where the others are such an act ("river" of "river-verify"); none where it couples no two. */
export function namesBesideAct(label: string): string[] {
  const parts = wordsOf(label);
  return parts.some((part) => ACTS.has(part)) ? parts.filter((part) => !ACTS.has(part) && !isMadeOfSuchWords(part)) : [];
}
