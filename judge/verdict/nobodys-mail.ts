/**
 * Mail in nobody's name: sender and domain are words of business and bait, as whoever registers a domain for one campaign makes
 * them up ("parcel-fees.live"). What keeps to such a site says nothing for it.
 */
import { baits, prizes, waysOfPressing } from '../claim/office-bait.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import { greetsOne, isLetter } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

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

/** Letters of a domain's own label that are looked through. */
const LONGEST_LABEL = 60;
/** A word that is found inside a label with nothing between; shorter ones stand in too many names. */
const SHORTEST_INSIDE = 3;

/**
 * Does the mail press or bait in nobody's name, where all it asks for is on a site of the same kind? A name that the domain bears,
 * a greeting by name, a list and the reader's own house speak against it.
 */
export function isNobodysMail({ destination, internal, mail, mailKind, mereOffice, origin }: Findings): boolean {
  if (internal || mailKind !== null || destination.acts.length === 0 || !isLetter(mail) || greetsOne(mail.body.text)) return false;
  if (!mereOffice && !isMadeUp(mail.from?.name ?? '')) return false;
  const label = registrable(origin.domain).split('.')[0] ?? '';
  if (!isMadeUp(label) || !destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own')) return false;
  const said = readingOf(mail).beginning;
  return baits(said) || prizes(said) || waysOfPressing(said) > 1;
}

/** Is every word of `name`, or every part of a label, one of business or bait? Digits beside them are no name. */
function isMadeUp(name: string): boolean {
  const parts = fold(name.slice(0, LONGEST_LABEL))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
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
