/** Finds platforms by what a person types. */
import type { ListedPlatform } from '../../messages/types.ts';

/** Those with a name that holds `typed`; names that begin with it first, otherwise in their order. Case and accents do not count. */
export function matching(platforms: ListedPlatform[], typed: string): ListedPlatform[] {
  const wanted = plain(typed);
  if (wanted === '') return platforms;
  const rank = ({ name, aliases }: ListedPlatform): number => {
    const names = [name, ...aliases].map(plain);
    if (names.some((one) => one.startsWith(wanted))) return 0;
    return names.some((one) => one.includes(wanted)) ? 1 : 2;
  };
  const ranked = platforms.map((platform) => ({ platform, rank: rank(platform) }));
  return [0, 1].flatMap((wantedRank) => ranked.filter((one) => one.rank === wantedRank).map(({ platform }) => platform));
}

/** The platforms with those in use first, otherwise in their order. */
export function usedFirst(platforms: ListedPlatform[], used: string[]): ListedPlatform[] {
  return [...platforms.filter(({ id }) => used.includes(id)), ...platforms.filter(({ id }) => !used.includes(id))];
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().trim();
}
