/** What a person should look at again: facts of the list that are old, rest on one source, or contradict a list of brands. */
import { upwards } from '../../platforms/lookup.ts';
import { isOutdated } from '../../platforms/index.ts';
import type { PlatformFile } from '../../platforms/schema.ts';
import type { ListedBrand } from './brands/take.ts';

/**
 * One line a finding, in the order of the files.
 * @param listed the brands of such a list, those with `listedAs` count
 * @param now milliseconds since the epoch
 */
export function auditPlatforms(files: PlatformFile[], listed: ListedBrand[], now: number): string[] {
  const brands = new Map<string, ListedBrand[]>();
  for (const brand of listed) {
    if (brand.listedAs !== undefined) brands.set(brand.listedAs, [...(brands.get(brand.listedAs) ?? []), brand]);
  }
  return files.flatMap((file) =>
    [...oldFacts(file, now), ...loneSenders(file), ...contradicting(file, brands.get(file.id) ?? [])].map((line) => `${file.id}: ${line}`),
  );
}

function oldFacts({ date }: PlatformFile, now: number): string[] {
  return isOutdated(date, now) ? [`its facts are of ${date}, older than a year`] : [];
}

/** Senders are what verdicts stand on. */
function loneSenders({ senderDomains }: PlatformFile): string[] {
  const lone = senderDomains.filter(({ sources }) => sources.length === 1);
  return lone.map(({ confidence, domain, sources }) => `sender ${domain} (${confidence}) has one source: ${sources[0]}`);
}

function contradicting({ pages, twoFactor, webDomains }: PlatformFile, brands: ListedBrand[]): string[] {
  const own = new Set(webDomains.map(({ domain }) => domain));
  const missing = brands.flatMap((brand) => brand.webDomains).filter((domain) => !upwards(domain).some((one) => own.has(one)));
  const methods = brands.flatMap((brand) => brand.tfa ?? []);
  const moved = brands
    .map((brand) => brand.changePassword)
    .filter((page) => page !== undefined && pages.changePassword && page !== pages.changePassword.url);
  return [
    ...missing.map((domain) => `the list names ${domain} as its site`),
    ...(twoFactor?.offered === false && methods.length > 0 ? [`the list knows a second factor: ${methods.join(', ')}`] : []),
    ...moved.map((page) => `the list changes the password at ${page}, the file at ${pages.changePassword?.url}`),
  ];
}
