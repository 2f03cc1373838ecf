/**
 * Mail of which the webmail shows the sender's name alone, and no source: nobody can say which site is the sender's own, so that a link
 * "elsewhere" accuses only where the name is a platform's.
 */
import { isSelfNaming } from '../claim/claim.ts';
import { hidesBehindShortLink } from '../destination/destination.ts';
import type { Findings } from '../findings.ts';
import { isUnder } from '../hosts/host.ts';
import { SELF_HOSTED } from '../../platforms/on-other-sites.ts';
import type { Platform } from '../../platforms/platform.ts';
import { type Evidence, frightens } from '../verdict.ts';
import { asksForWholeCard } from './odd-requests.ts';

/** Whether nobody but their name is known of who wrote: no address is shown, and the source, which holds one, is out of reach. */
export function isUnseenSender({ mail, origin }: Findings): boolean {
  return origin.relation === 'missing' && mail.headers === null;
}

/** Ways that are odd whoever wrote. */
const ODD: ReadonlySet<Evidence['code']> = new Set<Evidence['code']>([
  'act-attachment',
  'act-form',
  'act-ip-address',
  'act-lookalike',
  'act-qr',
  'act-script-link',
  'act-user-info',
]);
/** Numbers and mailboxes that a genuine mail may show too: proof of nothing where its sender is unseen. */
const SHOWN: ReadonlySet<Evidence['code']> = new Set<Evidence['code']>(['act-mailto', 'act-phone']);

/** The verdict by what the mail says and where it leads; never vouched for. */
export function fromUnseenSender(found: Findings): 'lure' | 'suspicious' | 'unlisted' {
  const { claim, destination, disguises, mail, mailProvider, mereOffice, topic } = found;
  const made = destination.thirdParties.filter(({ code }) => code === 'act-user-content');
  const strange = destination.thirdParties.filter(({ code }) => code !== 'act-user-content');
  const isOdd = strange.some(({ code }) => ODD.has(code)) || destination.oddities.length > 0 || hidesBehindShortLink(destination);
  if (!claim) {
    const isDesk = mailProvider !== '' && strange.length > 0;
    return isOdd || isDesk || made.length > 0 || asksForWholeCard(mail.body.text) ? 'suspicious' : 'unlisted';
  }
  const { noAccount = false } = claim.platform;
  const hides = destination.unknown.length > 0 && !destination.platform && frightens(topic);
  if (isSelfNaming(claim)) {
    const isOnOwnServer = SELF_HOSTED.has(claim.platform.id) && strange.every(({ code }) => code === 'act-elsewhere');
    if (disguises.length > 0 || isOdd || (!isOnOwnServer && strange.some(({ code }) => !SHOWN.has(code)))) return 'lure';
    return noAccount || strange.length > 0 || made.length > 0 || hides ? 'suspicious' : 'unlisted';
  }
  const speaksOfYours = claim.places.has('yours') || claim.places.has('possession') || noAccount || mereOffice;
  // Who shows no name either, and speaks of the reader's own account, presents itself by what it says.
  const isNameless = (mail.from?.name ?? '') === '' && topic !== null && speaksOfYours;
  if (isNameless && strange.some(({ code }) => !SHOWN.has(code))) return 'lure';
  const leaves = strange.length > 0 || made.some((one) => !isTheirPlace(one, claim.platform)) || hides;
  return isOdd || (leaves && speaksOfYours) ? 'suspicious' : 'unlisted';
}

/** A platform's own place for what people make there: they speak of the platform in what they write. */
function isTheirPlace({ facts }: Evidence, { webDomains }: Platform): boolean {
  return webDomains.some((one) => isUnder(facts.host ?? '', one));
}
