/** Checks of single facts: no contradictions, no name twice, pages on the own site, keys in order. */
import { splitHostPath, upwards } from '../lookup.ts';
import type { Finding, PlatformFile } from '../schema.ts';

const ACCOUNT_PAGES = ['changePassword', 'connectedApps', 'reset', 'sessions', 'twoFactor', 'twoFactorHelp'] as const;
const TWO_FACTOR_PAGES = ['twoFactor', 'twoFactorHelp', 'twoFactorPath'] as const;

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

/** Ids and names that two platforms, or one platform twice, lay claim to. */
export function nameProblems(files: PlatformFile[]): { id: string; findings: Finding[] }[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return files.map((platform) => {
    const findings: Finding[] = [];
    if (ids.has(platform.id)) findings.push({ key: 'id', reason: `"${platform.id}" is taken` });
    ids.add(platform.id);
    for (const [key, name] of namesOf(platform)) {
      const owner = owners.get(name.toLowerCase());
      if (owner !== undefined) findings.push({ key, reason: `"${name}" is already a name of ${owner}` });
      owners.set(name.toLowerCase(), platform.id);
    }
    return { id: platform.id, findings };
  });
}

function namesOf(platform: PlatformFile): [key: string, name: string][] {
  return [
    ['name', platform.name],
    ...platform.aliases.map((name, index): [string, string] => [`aliases[${index}]`, name]),
    ...platform.weakAliases.map((name, index): [string, string] => [`weakAliases[${index}]`, name]),
  ];
}

/** Pages on foreign hosts without a stated reason. */
export function pageProblems(platform: PlatformFile): Finding[] {
  const own = new Set(platform.webDomains.map((one) => one.domain));
  return Object.entries(platform.pages).flatMap(([key, page]) => {
    if (!page || !('url' in page)) return [];
    const { host } = splitHostPath(page.url);
    const isOwn = upwards(host).some((name) => own.has(name));
    if (isOwn === (page.elsewhere === undefined)) return [];
    const reason = isOwn ? `${host} is the platform's own: drop "elsewhere"` : `${host} is not the platform's: say why`;
    return [{ key: `pages.${key}`, reason }];
  });
}

/** The first key out of order in each object of `data`, however deep. */
export function unsortedKeys(data: unknown, at = ''): Finding[] {
  if (Array.isArray(data)) return data.flatMap((one, index) => unsortedKeys(one, `${at}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  const keys = Object.keys(data);
  const wrong = keys.find((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
  const here = wrong === undefined ? [] : [{ key: under(at, wrong), reason: 'keys are not in alphabetical order' }];
  return [...here, ...Object.entries(data).flatMap(([key, value]) => unsortedKeys(value, under(at, key)))];
}

function under(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
