/**
 * Firms write from domains made of their name and a word for mail ("<name>mail.com", "e-<name>.com"), and no list knows all of
 * them. Whoever deceives can take such a domain too: it softens what is proven and calm, and vouches for nothing.
 */
import type { Platform } from '../../platforms/platform.ts';
import type { Findings } from '../findings.ts';
import { registrableIcann } from '../hosts/host.ts';
import { baits } from '../claim/office-bait.ts';
import { threatens } from '../mail-kind/third-party-text.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

const WORDS_FOR_MAIL = new Set(
  'comms communication communications e em email emails info infos mail mailer mailing mailings mails message messages news newsletter newsletters notif notify'
    .split(' ')
    .map(fold),
);
const FRIGHTENS = new Set<Findings['topic']>(['expire', 'quota', 'suspend', 'verify']);
/** Of houses that keep people's money lures ask whatever they say. */
const ASKED_FOR_MONEY = new Set(['banking', 'cryptocurrencies', 'finance', 'government', 'payments']);
/** A shorter name is found inside too many words. */
const SHORTEST_NAME = 4;

/** Is the domain the platform's name and a word for mail, in whatever order, and nothing else? */
export function isMailingDomain(domain: string, { aliases, name, webDomains }: Pick<Platform, 'aliases' | 'name' | 'webDomains'>): boolean {
  const label = lettersOf(registrableIcann(domain).split('.')[0] ?? '');
  return [name, ...aliases, ...webDomains.map((one) => one.split('.')[0] ?? '')]
    .map(lettersOf)
    .filter((one) => one.length >= SHORTEST_NAME)
    .some(
      (one) =>
        (label.startsWith(one) && WORDS_FOR_MAIL.has(label.slice(one.length))) ||
        (label.endsWith(one) && WORDS_FOR_MAIL.has(label.slice(0, -one.length))),
    );
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The verdict on a proven, calm mail from such a domain: grey where all that it asks for is the platform's; amber where it stays
 * on a brand's such domain, of which too little is known. Null for all other mail.
 */
export function asTheirMailing(found: Findings): 'suspicious' | 'unlisted' | null {
  const { claim, destination, disguises, mail, origin } = found;
  if (!claim || origin.relation !== 'other' || !origin.isProven || origin.replyElsewhere !== '') return null;
  if (!isMailingDomain(origin.domain, claim.platform) || disguises.some(({ code }) => code !== 'sender-lookalike')) return null;
  if (destination.acts.length === 0 || destination.thirdParties.length > 0 || destination.oddities.length > 0) return null;
  const said = readingOf(mail).beginning;
  if (mail.attachments.length > 0 || threatens(said) || baits(said) || found.strangersWays.length > 0) return null;
  if (destination.acts.every(({ cls }) => cls === 'platform' || cls === 'mail-platform' || cls === 'sister')) return 'unlisted';
  return claim.platform.brand && !FRIGHTENS.has(found.topic) && !ASKED_FOR_MONEY.has(claim.platform.category) ? 'suspicious' : null;
}
