/** The words of a bill that the reader never ordered, with a number that undoes it. */
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';

/** Characters; a bill of this kind says little. */
const LONGEST_BILL = 1500;

const BILLED =
  /(?<!\p{L})(?:charged|debited|billed|deducted|withdrawal|purchase[ds]?|orders?|payments?|renew(?:al|ed|s)|transactions?|you sent|abgebucht|belastet|bestellung|bestellt|verlängert|zahlung|débit|prélev|commande|renouvel|achat|cargo|cargad|pedido|compra|renovad|renovación|cobrad|debitad|renovada|addebit|ordine|acquisto|rinnov|afgeschreven|bestelling|verlengd|obciąż|zamówieni|списан|заказ)/u;

/** What the reader did not do. */
const NEVER_MADE =
  /(?:did|have|has)(?: not|n.t) (?:you )?(?:ask for|make|made|place|placed|authori[sz]e|order|request|recogni[sz]e|initiate)|was(?: not|n.t) you|not you\b|unauthori[sz]ed|nicht (?:von ihnen )?(?:aufgegeben|bestellt|autorisiert|getätigt|veranlasst)|pas (?:effectué|passé|autorisé|commandé|à l.origine)|no (?:ha |lo |la )?(?:realiz|reconoc|autoriz|hizo)|não (?:reconhece|autorizou|fez|realizou)|non (?:ha |l.ha )?(?:effettuat|autorizzat|riconosc)|niet (?:geplaatst|gedaan|herkent|door u)|nie (?:składał|zlec|dokon)|не (?:соверш|дела|заказыв)/u;

/** What the call is for. */
const UNDO =
  /(?<!\p{L})(?:cancel|dispute|refund|money back|stop (?:the|this) (?:payment|order)|stornier|widerruf|kündig|annul|anular|cancelar|disdire|opzeggen|anulow|отмен)/u;

/** May `mail` be such a bill at all? Asked before its links are read. */
export function mayBillByPhone(mail: OpenMail): boolean {
  const { text } = mail.body;
  if (text.length > LONGEST_BILL || !/\d(?:[\s().–-]{0,3}\d){6}/.test(text)) return false;
  const said = readingOf(mail).beginning;
  return BILLED.test(said) && (NEVER_MADE.test(said) || UNDO.test(said));
}

/** Is the reader told (by `said`, as `plain` gives it) of what they never did? */
export function tellsOfWhatNobodyDid(said: string): boolean {
  return NEVER_MADE.test(said);
}
