/** Whose name a host bears on which a page says nobody's. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames } from '../../claim/name-table.ts';
import { lookalike, type Lookalike } from '../../hosts/lookalike.ts';
import { registrable } from '../../hosts/host.ts';
import type { Rules } from '../../rules.ts';
import { isFirmsLabel, isOfAnyMatter, isOfTheMatter, isOfTheMatterAlone } from '../circumstances/host-names.ts';
import { isLibraryProxy } from '../circumstances/page-host.ts';
import { tokensOf } from '../content/words.ts';
import { type PageClaim, weigh } from './scorecard.ts';

/** Ways of looking alike that no honest host has by chance. */
const SPELLED = new Set<Lookalike['how']>(['embedded', 'homoglyph', 'idn']);
/** A word of accounts beside the name. */
const COUPLED = new Set<Lookalike['how']>(['reset-word']);

/**
 * The platform whose address or name is in `host`: in letters that look alike, beside a word of accounts, or, of a name that is no
 * ordinary word, beside nothing but words of the matter in any language, and of a word beside two of them. Null for none, and for a
 * firm's own label. Firms call labels after what they connect to ("name-login.firm.example"): below a domain such words say something
 * only where it says nobody's name either, where anybody may stand, or where what is asked for is sent as kits do.
 * @param placed the page stands, or sends what it asks for, as kits do.
 */
export function spelledBy(
  host: string,
  { platforms, lookalikes, names }: Pick<Rules, 'platforms' | 'lookalikes' | 'names'>,
  placed: boolean,
): PageClaim | null {
  if (isLibraryProxy(host)) return null;
  const ground = placed || isOfTheMatterAlone(host) ? host : registrable(host) || host;
  const found = [lookalike(host, lookalikes), lookalike(ground, lookalikes)].find(
    (one, at) => one && (at === 0 ? SPELLED : COUPLED).has(one.how),
  );
  const platform = (found && platforms.byId(found.platform)) || besideMatter(ground, names);
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
