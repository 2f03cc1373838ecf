/** A firm whose own name holds an ordinary word that a platform is called by too ("<Word> Foods", "<Word> Central"). */
import type { Claim } from '../claim/claim.ts';
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { Findings } from '../findings.ts';
import { registrable } from '../hosts/host.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { readingOf } from '../reading.ts';
import { fold } from '../text/fold.ts';

const LOOKED_AT = 6000;
const SHORTEST_WORD = 4;
/** Of the words of business those that firms are called by, and desks of platforms are not. */
const OF_FIRMS = new Set(
  'central centre center group grupo labs systems system technical tech international space store shop express logistics hardware holdings'
    .split(' ')
    .map(fold),
);

const FRIGHTENS = new Set<Findings['topic']>(['expire', 'quota', 'suspend']);

/**
 * The verdict on a firm called by more than the platform's ordinary word, at a domain of that longer name, where all it asks for stays at
 * home: grey; amber where it frightens and only words of business make its name another. Null for all else.
 */
export function asFirmOfItsOwn(found: Findings): 'suspicious' | 'unlisted' | null {
  if (!isFirmOfItsOwn(found)) return null;
  const isMade = ownWords(found).every((word) => OF_FIRMS.has(word));
  return isMade && FRIGHTENS.has(found.topic) ? 'suspicious' : 'unlisted';
}

/** What the sender's name holds beside the platform's. */
function ownWords({ claim, mail }: Findings): string[] {
  const theirs = claim ? wordsOf(claim) : new Set<string>();
  return readingOf(mail).senderWords.filter((word) => !theirs.has(word) && isOfFirm(word));
}

function isFirmOfItsOwn(found: Findings): boolean {
  const { claim, destination, disguises, mail, origin } = found;
  if (!claim || claim.distinct || disguises.length > 0 || origin.authentication.state === 'fail' || origin.replyElsewhere !== '')
    return false;
  if (destination.thirdParties.length > 0 || destination.unknown.length > 0) return false;
  // "Your <word> account" is the platform's.
  if (claim.places.has('yours') || hostKinds(origin.domain).mailboxProvider) return false;
  const name = readingOf(mail).senderWords;
  const theirs = wordsOf(claim);
  const own = ownWords(found);
  if (own.length === 0) return false;
  const label = lettersOf(registrable(origin.domain).split('.')[0] ?? '');
  if (own.some((word) => word.length >= SHORTEST_WORD && label.includes(word))) return true;
  return spellsLonger(label, [...name, '', ...tokensOf(mail.subject), '', ...tokensOf(mail.body.text.slice(0, LOOKED_AT))], theirs);
}

/** Do the platform's word and words of firms beside it, as they stand in the mail, spell the domain ("Box Networks", boxnetworks)? */
function spellsLonger(label: string, words: string[], theirs: Set<string>): boolean {
  return words.some((word, at) => {
    const [next = '', third = ''] = words.slice(at + 1, at + 3);
    if (!theirs.has(word) || !isOfFirm(next)) return false;
    return label === word + next || (third !== '' && label === word + next + third);
  });
}

function isOfFirm(word: string): boolean {
  return word.length > 1 && (!COMPANY_WORDS.has(word) || OF_FIRMS.has(word));
}

/** Every word of the platform's names, read once: a mail may hold thousands to compare with them. */
function wordsOf({ platform }: Claim): Set<string> {
  return new Set([platform.name, ...platform.aliases, ...platform.weakAliases].flatMap(tokensOf));
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
