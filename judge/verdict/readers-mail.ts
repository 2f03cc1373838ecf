/** What a mail makes of what is the reader's own, as reasons to doubt it: their house in its sender line, their address behind what it has them press, consent to read their mail. */
import { isMadeUp, namesRole } from '../claim/made-up.ts';
import { bearsReader, imitatedHouse } from '../claim/readers-own.ts';
import { asksConsent, carriedTarget, readsMail } from '../destination/carried.ts';
import type { LinkEnd } from '../destination/link-ends.ts';
import { isLetter } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import type { Evidence } from '../verdict.ts';
import { isEventMail } from './honest-senders.ts';
import { addedUp, isAtReaders, labelOf, LISTED } from './nobodys-mail.ts';

/** Why a mail is doubted whose sender's domain only looks like that of the reader's own house; empty where it does not. */
export function playsReadersHouse({ mail, origin }: Findings): Evidence[] {
  const like = imitatedHouse(mail);
  if (like === '' || origin.relation !== 'other' || origin.listed) return [];
  return [{ code: 'sender-lookalike', strength: 'strong', facts: { domain: origin.domain, like } }];
}

/**
 * Why a mail is doubted that names no site of its own and has the reader's address in what it leads to, as pages do that ask for the
 * password alone: on a host that anybody gets for nothing, in the part behind "#" that no server reads, at a third place where the reader's
 * mail desk writes, or on the sender's own domain where that is made up and an office writes. Newsletters have it in links to their lists.
 * Empty where it is none.
 */
export function knowsItsReaderAlone(found: Findings): Evidence[] {
  const { destination, internal, mail, mailKind, mailProvider, mereOffice, namesItsSender, origin } = found;
  if (internal || mailKind?.known || origin.relation !== 'other' || origin.listed || namesItsSender || !isLetter(mail)) return [];
  if (isAtReaders(found) || isEventMail(found) || destination.acts.some(({ cls }) => LISTED.has(cls))) return [];
  const isOffice = mereOffice || mailProvider !== '' || namesRole(mail.from?.name ?? '');
  const isOdd = ({ cls, link, target }: LinkEnd): boolean => {
    if (target.kind !== 'web' || !bearsReader(link, mail)) return false;
    if (cls === 'own') return isOffice && isMadeUp(labelOf(origin.domain));
    return /@|%40/.test(target.fragment) || hostKinds(target.host, target.path).freeHosting || (cls === 'elsewhere' && mailProvider !== '');
  };
  return destination.acts.some(isOdd) ? addedUp([], registrable(origin.domain)) : [];
}

/**
 * Why a mail is doubted that asks for consent on a platform's own page by which an app may read the reader's mail or files ("illicit
 * consent grant"), for a host that is neither the platform's nor its sender's own; empty where it does not.
 */
export function wantsMailConsent({ destination, internal, origin }: Findings): Evidence[] {
  if (internal || origin.relation === 'confirmed' || origin.listed) return [];
  for (const { target } of destination.acts) {
    if (target.kind !== 'web' || !asksConsent(target) || !readsMail(target.query)) continue;
    const theirs = new Set([registrable(target.host), registrable(origin.domain)]);
    const app = carriedTarget(target, ({ host }) => theirs.has(registrable(host)));
    if (app) return [{ code: 'unaccounted-host', strength: 'strong', facts: { host: app.shownHost } }];
  }
  return [];
}
