/** Newsletters about a platform bear its name among words of their own ("<name> Watch"), and live at those words' host. */
import type { ClaimPlace } from '../claim/claim.ts';
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { Findings } from '../findings.ts';
import { isOfList } from '../mail-kind/mail-kind.ts';
import { namesYourAccount, threatens } from '../mail-kind/third-party-text.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

const SHORTEST_WORD = 4;
const PLATFORMS_OWN: ClaimPlace[] = ['closing', 'logo', 'masthead'];

/** Is the mail of a proven list, whose host bears a word of its name that is no name of the platform's, and stays it there? */
export function isPublicationAbout({ claim, destination, disguises, mail, origin }: Findings): boolean {
  if (!claim?.places.has('name') || claim.places.has('identity') || disguises.length > 0) return false;
  if (!isOfList(mail) || !origin.isProven || origin.replyElsewhere !== '') return false;
  if (!destination.acts.every(({ cls }) => cls === 'own' || cls === 'mail-own' || cls === 'platform')) return false;
  if (destination.thirdParties.length > 0) return false;
  // Whoever writes about a platform signs by another name, and has nothing to say of the reader's own account there.
  if (PLATFORMS_OWN.some((place) => claim.places.has(place))) return false;
  const said = readingOf(mail).beginning;
  if (claim.places.has('yours') || namesYourAccount(said) || threatens(said)) return false;
  const theirs = new Set([claim.platform.name, ...claim.platform.aliases, ...claim.platform.weakAliases].flatMap(tokensOf));
  const host = fold(origin.domain);
  return readingOf(mail).senderWords.some(
    (word) => word.length >= SHORTEST_WORD && !theirs.has(word) && !COMPANY_WORDS.has(word) && host.includes(word),
  );
}
