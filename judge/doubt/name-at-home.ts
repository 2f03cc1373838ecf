/** Does anything that belongs to the sender bear the name that they write under? */
import { tokensOf } from '../claim/name-table.ts';
import { COMPANY_WORDS } from '../claim/vocabulary.ts';
import type { Destination } from '../destination/destination.ts';
import type { Origin } from '../origin/origin.ts';
import { fold } from '../text/fold.ts';

const SHORTEST_WORD = 3;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 4;

/**
 * Where the name stands: in the sender's domain ('sender'), in a host that the mail leads to ('link'), in the part of the
 * address that anybody picks ('address'), or 'nowhere'. Null where nobody can tell: no word of a name, or one in another script than hosts.
 */
export function nameAtHome(name: string, origin: Origin, destination: Destination): 'sender' | 'link' | 'address' | 'nowhere' | null {
  if (!/^[\p{Script=Latin}\P{L}]*$/u.test(name)) return null;
  const tokens = tokensOf(name);
  const words = tokens.filter((word) => word.length >= SHORTEST_WORD && !COMPANY_WORDS.has(word));
  if (words.length === 0) return null;
  if (bears(origin.domain, tokens, words)) return 'sender';
  if (destination.acts.some((end) => bears(end.shown, tokens, words))) return 'link';
  return bears(origin.address.split('@')[0] ?? '', tokens, words) ? 'address' : 'nowhere';
}

/** A word of the name, its beginning (Vaultwarden at vault.<family>), or its initials (Hausverwaltung Nord at hvn). */
function bears(shown: string, tokens: string[], words: string[]): boolean {
  const hosts = fold(shown);
  // "Bücher" is "buecher" in a domain.
  const withoutUmlauts = hosts.replace(/(?<=[aou])e/g, '');
  const labels = hosts.split(/[^\p{L}\p{N}]+/u).filter((label) => label.length > 1);
  const initials = [tokens, words].map((some) => some.map((word) => word.charAt(0)).join(''));
  return (
    words.some((word) => hosts.includes(word) || withoutUmlauts.includes(word.replace(/(?<=[aou])e/g, ''))) ||
    labels.some((label) => label.length >= SHORTEST_BEGINNING && words.some((word) => word.startsWith(label))) ||
    labels.some((label, at) =>
      initials.some((some) => (some.length > 2 ? label.startsWith(some) : at === labels.length - 2 && some === label)),
    )
  );
}
