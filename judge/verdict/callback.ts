/** A bill for what the reader never ordered, and a number that undoes it: the whole lure is a telephone call. */
import type { Findings } from '../findings.ts';
import { readingOf } from '../reading.ts';
import { mayBillByPhone, tellsOfWhatNobodyDid } from '../claim/phone-bill.ts';
import { isOfList } from '../mail-kind/mail-kind.ts';
import { spelledNumbers } from '../mail-kind/spelled-number.ts';

/**
 * Red in a listed platform's name, amber where it comes as an invitation or the like, which is nobody's account mail; amber in nobody's, where the reader is told that they never made what is billed. From a
 * mailbox that anybody can have, or from somebody of whom the mail says no word.
 */
export function billsByPhone({ claim, destination, mail, mailKind, mereOffice, namesItsSender, origin }: Findings): 'red' | 'amber' | null {
  if (!mayBillByPhone(mail) || origin.relation !== 'other' || isOfList(mail) || destination.own || destination.platform) return null;
  if (!origin.personalMailbox && namesItsSender) return null;
  const numbers =
    destination.thirdParties.some(({ code }) => code === 'act-phone') || spelledNumbers(mail.body.text.toLowerCase()).length > 0;
  if (!numbers) return null;
  if (claim !== null && (claim.distinct || claim.strength === 'strong')) return mailKind === null ? 'red' : 'amber';
  return tellsOfWhatNobodyDid(readingOf(mail).beginning) && (origin.personalMailbox || mereOffice) ? 'amber' : null;
}
