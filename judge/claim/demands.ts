/** How many things a mail in nobody's name wants or dangles. All takes text as `plain` gives it. */
import { isLetter, setsDeadline, speaksOfMoney, tellsOfLoss } from '../doubt/pressing.ts';
import { registrable } from '../hosts/host.ts';
import { domainOf } from '../mail-source/address.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { namesBesideAct, namesRole } from './made-up.ts';
import { baits, hasToBeOpened, prizes } from './office-bait.ts';

/** What runs out, goes back or is taken away, beside what `tellsOfLoss` knows. */
const ENDS =
  /(?<!\p{L})(?:expir\p{L}{1,4}|ends? (?:today|tonight|tomorrow)|removed|unpublished|return(?:s|ed)|rejected|retired|go(?:es)? back|cancell?ed|paused|at risk|declined|läuft [^.]{0,40}ab|endet|vernichtet|storniert|expire\p{L}{0,3}|caduca\p{L}{0,2}|multa|scad\p{L}{1,4}|vervalt)(?!\p{L})|到期|逾期|返送/u;

/** "Within six days" (of weeks nobody is in a hurry), "tomorrow", beside what `setsDeadline` knows. */
const SOON =
  /(?<!\p{L})(?:(?:within|in|after|innerhalb von|binnen|sous|dans|en|entro|em) (?:\d\d? ?(?:h|hours|stunden|heures|horas|ore)|[1-7] (?:days|tagen|jours|días|dias|giorni))|tomorrow|final notice|morgen|demain|mañana|amanhã|domani)(?!\p{L})/u;

/** A sum with its currency. */
const SUM = /[€$£] ?\d|\d ?(?:[€$£]|zł|(?:usd|eur|euros?|gbp|chf|pln|btc|eth|tl|руб)(?!\p{L})|元|円)/u;

/** What an honest house does not promise strangers. */
const WINDFALL = /(?<!\p{L})(?:you are (?:eligible|entitled)|you qualify|claim (?:your|now)|one-time payment|guthaben von)(?!\p{L})/u;

/**
 * The kinds of things that `said` wants or dangles: a loss, an hour, money, a windfall, and one for all
 * that is opened by signing in, as any portal writes. Each is honest mail's too, several seldom in mail that nobody signs.
 */
export function demandsIn(said: string): number {
  return [
    tellsOfLoss(said) || ENDS.test(said),
    hurries(said),
    speaksOfMoney(said) || SUM.test(said),
    baits(said) || prizes(said) || WINDFALL.test(said),
    hasToBeOpened(said),
  ].filter(Boolean).length;
}

/** Is there an hour or a day by which it is to be done? */
export function hurries(said: string): boolean {
  return setsDeadline(said) || SOON.test(said);
}

/** Does an office write a letter that wants anything at all? Asked before its links are read. */
export function mayDemand(mail: OpenMail): boolean {
  if (!isLetter(mail) || !(readingOf(mail).isFromOffice || namesRole(mail.from?.name ?? ''))) return false;
  return demandsIn(readingOf(mail).beginning) > 0;
}

/** Does a letter want money or frighten from a domain that couples a name with an act ("river-bank-verify")? Asked before its links are read. */
export function mayPressByAct(mail: OpenMail): boolean {
  const label = registrable(domainOf(mail.from?.address ?? '')).split('.')[0] ?? '';
  if (!isLetter(mail) || namesBesideAct(label).length === 0) return false;
  const said = readingOf(mail).beginning;
  return tellsOfLoss(said) || speaksOfMoney(said) || SUM.test(said);
}
