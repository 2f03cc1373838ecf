/** Mail of somebody whom nobody vouches for that wants what no honest stranger wants, though there may be nothing to press in it. */
import {
  errandSigns,
  extorts,
  namesNewAccount,
  offersEasyWork,
  offersFortune,
  opensByMailbox,
  turnsSalary,
  wantsSecretByAnswer,
} from '../claim/errands.ts';
import { hurries } from '../claim/demands.ts';
import { speaksOfItself } from '../claim/own-notice.ts';
import { readersDomains } from '../claim/sender-claims.ts';
import { greetsOne, isLetter } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { registrable, type Target } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { readingOf } from '../reading.ts';
import type { Evidence, EvidenceCode } from '../verdict.ts';
import { contactWaysIn } from './contact-ways.ts';
import { tellsOfScam } from './decide.ts';

/** Why a mail is doubted whose reader has nobody's word for such a wish but the sender's own; empty where it has none. */
export function strangersErrand(found: Findings): Evidence[] {
  if (!isOpenToIt(found)) return [];
  const isForMoney = wantsMoney(found);
  if (!isForMoney && !wantsKey(found)) return [];
  return [
    { code: 'doubts-add-up', strength: 'strong', facts: {} },
    ...(isForMoney ? [weak('about-money')] : []),
    ...(hurries(readingOf(found.mail).beginning) ? [weak('presses')] : []),
  ];
}

function weak(code: EvidenceCode): Evidence {
  return { code, strength: 'weak', facts: {} };
}

/** A letter of nobody that we know, nor of the reader's own house unless its proof failed. */
function isOpenToIt(found: Findings): boolean {
  const { internal, mail, mailKind, origin } = found;
  if (internal || mailKind?.known || origin.relation === 'confirmed' || origin.listed || !isLetter(mail) || tellsOfScam(found))
    return false;
  const isAtReaders = readersDomains(mail).some((one) => registrable(one) === registrable(origin.domain));
  return !isAtReaders || origin.authentication.state === 'fail';
}

/** A mailbox that anybody can have, be it for the answer alone, or a sender that is forged. */
function isAnybodys({ origin }: Findings): boolean {
  return origin.personalMailbox || origin.replyElsewhere !== '' || origin.authentication.state === 'fail';
}

function wantsMoney(found: Findings): boolean {
  const { mail, mereOffice, namesItsSender, origin } = found;
  const said = readingOf(mail).beginning;
  const signs = errandSigns(said);
  if (extorts(said) || signs >= EVERY_SIGN || (signs >= TELLING && isAnybodys(found))) return true;
  // Who is called by name is known, or was looked up: of a fortune or of work one is told so by those who know one.
  const isUnknown = (isAnybodys(found) || mereOffice || !namesItsSender) && !greetsOne(mail.body.text);
  if (isUnknown && offersFortune(said)) return true;
  if (isUnknown && offersEasyWork(said) && contactWaysIn(mail.body.text, null).some(({ code }) => code === 'unaccounted-contact'))
    return true;
  // A firm that is told of another account can ask back, and should.
  if (isAnybodys(found) && turnsSalary(said) && readersDomains(mail).length > 0) return true;
  return origin.authentication.state === 'fail' && namesNewAccount(said) && IBAN.test(mail.body.text);
}

/** Of the signs of an errand: people have secrets, and people are out of reach; who is both and wants money is told so by a chief's double. */
const TELLING = 2;
const EVERY_SIGN = 3;

function wantsKey(found: Findings): boolean {
  const { destination, mail, mailProvider, mereOffice } = found;
  const said = readingOf(mail).beginning;
  if ((isAnybodys(found) || mereOffice || mailProvider !== '') && wantsSecretByAnswer(said)) return true;
  return asksForSomething(found) && (opensByMailbox(said) || (!destination.own && speaksOfItself(mail)));
}

/** Something to press or to open that lies with nobody we know. */
function asksForSomething({ destination }: Findings): boolean {
  const isKnown = destination.platform || destination.acts.some(({ cls, target }) => cls === 'other-platform' && !isShared(target));
  return !isKnown && (destination.acts.length > 0 || destination.thirdParties.length > 0);
}

/** Where anybody keeps papers. */
function isShared(target: Target): boolean {
  return target.kind === 'web' && hostKinds(target.host, target.path).userContent;
}

/** ISO 13616: country, two digits, groups of letters and digits. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/u;
