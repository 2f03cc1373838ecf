/** Facts of one file that cannot both be true. */
import type { Finding } from '../catalogue.ts';
import type { PlatformFile } from '../schema.ts';

const ACCOUNT_PAGES = ['changePassword', 'connectedApps', 'reset', 'sessions', 'twoFactor', 'twoFactorHelp'] as const;
const TWO_FACTOR_PAGES = ['twoFactor', 'twoFactorHelp', 'twoFactorWords'] as const;

/** Ways to a second factor that is not offered, and pages of an account that does not exist. */
export function contradictions({ noAccount, pages, twoFactor }: PlatformFile): Finding[] {
  const found: Finding[] = [];
  if (twoFactor?.offered === false) {
    if (twoFactor.methods.length > 0) found.push({ key: 'twoFactor.methods', reason: 'names a method, but offered is false' });
    for (const page of TWO_FACTOR_PAGES) {
      if (pages[page]) found.push({ key: `pages.${page}`, reason: 'stands there, but twoFactor.offered is false' });
    }
  }
  if (noAccount) {
    for (const page of ACCOUNT_PAGES) {
      if (pages[page]) found.push({ key: `pages.${page}`, reason: 'stands there, but noAccount says that there is no account' });
    }
  }
  return found;
}
