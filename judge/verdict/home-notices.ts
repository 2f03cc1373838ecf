/** Notices of accounts that services and software send of themselves, and that keep to the site they come from. */
import { SELF_HOSTED_SOFTWARE } from '../../platforms/on-other-sites.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isSelfNaming } from '../claim/claim.ts';
import { isMadeUp } from '../claim/made-up.ts';
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import { greetsOne } from '../doubt/pressing.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

/** What people ask for themselves, or have just done. */
const ASKED_FOR = new Set<Findings['topic']>(['changed', 'code', 'reset']);
/** The same and what happens to accounts; of full disks and of passwords that run out lures tell in any name. */
const NOTICES = new Set<Findings['topic']>([...ASKED_FOR, 'signin-alert', 'suspend', 'verify']);

/**
 * Does the sender, called as they like ("Parents' portal", "Mastodon"), tell of an account where all that is to be pressed is on their own
 * site? Of what nobody asked for only software does, and who calls the reader by name. Nobody disowns it, and a domain of words of business
 * is no site of anybody's. It says nothing for the mail: it is no reason to doubt it.
 */
export function isNoticeAtHome({ claim, destination, disguises, mail, origin, topic }: Findings): boolean {
  if (!NOTICES.has(topic) || (claim !== null && isSelfNaming(claim)) || disguises.length > 0) return false;
  if (origin.authentication.state === 'fail' || origin.personalMailbox || origin.replyElsewhere !== '') return false;
  if (mail.headers !== null && !origin.isProven) return false;
  const { acts, oddities, thirdParties } = destination;
  const stays = acts.length > 0 && acts.every(({ cls }) => cls === 'own' || cls === 'mail-own');
  const label = registrable(origin.domain).split('.')[0] ?? '';
  if (!stays || thirdParties.length > 0 || oddities.length > 0 || isMadeUp(label)) return false;
  return ASKED_FOR.has(topic) || greetsOne(mail.body.text) || isSoftware(readingOf(mail).senderWords, fold(label));
}

const SOFTWARE = new Set(entriesOf(SELF_HOSTED_SOFTWARE).map((name) => tokensOf(name).join(' ')));
/** Words of the longest of those names. */
const LONGEST_NAME = 3;

/** The name of a piece of software, and nothing beside it but words of business and of the site's own name. */
function isSoftware(words: string[], label: string): boolean {
  return words.some((_, start) =>
    Array.from({ length: LONGEST_NAME }, (__, more) => start + more + 1).some(
      (end) =>
        SOFTWARE.has(words.slice(start, end).join(' ')) &&
        words.every((word, at) => (at >= start && at < end) || COMPANY_WORDS.has(word) || label.includes(word)),
    ),
  );
}
