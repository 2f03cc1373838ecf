/** Whose name a host bears on which a page says nobody's. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames } from '../../claim/name-table.ts';
import { lookalike, type Lookalike } from '../../hosts/lookalike.ts';
import type { Rules } from '../../rules.ts';
import { isFirmsLabel, isOfAnyMatter, isOfTheMatter } from '../circumstances/host-names.ts';
import { isLibraryProxy } from '../circumstances/page-host.ts';
import { tokensOf } from '../content/words.ts';
import { type PageClaim, weigh } from './scorecard.ts';

/** Ways of looking alike that no honest host has by chance. */
const SPELLED = new Set<Lookalike['how']>(['embedded', 'homoglyph', 'idn', 'reset-word']);

/**
 * The platform whose address or name is in `host`: in letters that look alike, beside a word of accounts, or, of a name that is no
 * ordinary word, beside nothing but words of the matter in any language, and of a word beside two of them. Null for none, and for a firm's own label.
 */
export function spelledBy(
  host: string,
  { platforms, lookalikes, names }: Pick<Rules, 'platforms' | 'lookalikes' | 'names'>,
): PageClaim | null {
  if (isLibraryProxy(host)) return null;
  const found = lookalike(host, lookalikes);
  const platform = (found && SPELLED.has(found.how) && platforms.byId(found.platform)) || besideMatter(host, names);
  return platform && { platform, ...weigh([{ place: 'host', kind: 'host looks like it', weak: false }]) };
}

/** An ordinary word means somebody beside two such words at least ("name-account-login"). */
const FEWEST_BESIDE_WORD = 2;

function besideMatter(host: string, names: Rules['names']): Platform | null {
  for (const label of host.split('.')) {
    const parts = label.split('-');
    const tokens = tokensOf(parts.join(' '));
    if (tokens.length !== parts.length) continue;
    const hit = findNames(tokens, names).find(({ platform, weak, start, end }) => {
      const beside = [...parts.slice(0, start), ...parts.slice(end)];
      const isWord = weak || platform.commonWord;
      return beside.length >= (isWord ? FEWEST_BESIDE_WORD : 1) && beside.every(isWord ? isOfTheMatter : isOfAnyMatter);
    });
    if (hit && !isFirmsLabel(host, hit.platform)) return hit.platform;
  }
  return null;
}
