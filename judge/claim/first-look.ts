/** What is seen of a mail before its links are read. */
import { readsMail } from '../destination/carried.ts';
import { isLetter } from '../doubt/pressing.ts';
import { disguisedWords } from '../origin/disguises.ts';
import type { OpenMail } from '../open-mail.ts';
import { readingOf } from '../reading.ts';
import { mayDemand, mayPressByAct } from './demands.ts';
import {
  asksForMailKey,
  baitsInFewLines,
  baitsInNobodysName,
  bringsVoiceAsPage,
  keyToPapers,
  offersPapers,
  pressesInNobodysName,
  pressesTwice,
  prizesInNobodysName,
} from './office-bait.ts';
import { mayBillByPhone } from './phone-bill.ts';
import { imitatedHouse, knowsItsReader } from './readers-own.ts';
import { secretByAnswer } from './secret-by-answer.ts';
import { bearsMailProgram, claimsMailProvider } from './sender-claims.ts';

/** Is there anything in the mail by which people are baited in no platform's name? Asked before its links are read. */
export function mayBaitByOtherWays(mail: OpenMail): boolean {
  return (
    readingOf(mail).holdsDeviceCode ||
    baitsInNobodysName(mail) ||
    baitsInFewLines(mail) ||
    bringsVoiceAsPage(mail) ||
    mayBillByPhone(mail) ||
    claimsMailProvider(mail, false) !== '' ||
    bearsMailProgram(mail) ||
    pressesInNobodysName(mail) ||
    pressesTwice(mail) ||
    prizesInNobodysName(mail) ||
    asksForMailKey(mail) ||
    offersPapers(mail) ||
    mayDemand(mail) ||
    secretByAnswer(mail) !== '' ||
    mail.body.links.some(({ href }) => href.includes('client_id') && readsMail(href)) ||
    mayPressByAct(mail) ||
    imitatedHouse(mail) !== '' ||
    knowsItsReader(mail) ||
    (isLetter(mail) && (keyToPapers(readingOf(mail).beginning) !== null || disguisedWords(mail).length > 0))
  );
}
