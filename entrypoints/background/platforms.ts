/** Tells our own pages which platforms a person can choose. */
import type { ListedPlatform } from '../../messages/types.ts';
import type { Platform } from '../../platforms/types.ts';
import { loadRules } from './knowledge.ts';

/** All that keep accounts, as `byName` orders them. */
export async function listPlatforms(): Promise<ListedPlatform[]> {
  return byName((await loadRules()).platforms.all);
}

/** By name, as a person looks them up; wallets keep no account that could be checked up. */
export function byName(platforms: Platform[]): ListedPlatform[] {
  return platforms
    .filter(({ noAccount }) => !noAccount)
    .map(({ id, name, aliases, weakAliases }) => ({ id, name, aliases: [...aliases, ...weakAliases] }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
