/**
 * Names of brands of which only the web domains are known. A name that is a word, a first name or very short names
 * nobody: there the brand is claimed by its own domain, or with its legal form ("Target Inc").
 */
import type { BrandList } from '../../platforms/brands.ts';
import type { Platform } from '../../platforms/platform.ts';
import { fold } from '../text/fold.ts';
import { formsOf, type Name } from './name-forms.ts';

const LEGAL_FORMS = ['ag', 'bv', 'co', 'corp', 'corporation', 'gmbh', 'inc', 'limited', 'llc', 'ltd', 'ltda', 'plc', 'sa', 'spa'];

/** Two letters that other two look like ("m1.com", "ml.com"). */
const CONFUSABLE = /^(?=[^.]?[1il])[^.]{2}\./;

/** The names that claim `brand`, each as it may be written. */
export function namesOfBrand(brand: Platform): Name[] {
  // "Mint", "Inc" and "com" written together are hardly ever meant.
  const apart = (shown: string): Name[] => formsOf(brand, shown, false).slice(0, 1);
  const shown = brand.commonWord ? LEGAL_FORMS.flatMap((form) => apart(`${brand.name} ${form}`)) : formsOf(brand, brand.name, false);
  const called = brand.aliases.flatMap((alias) => formsOf(brand, alias, false));
  const written = brand.webDomains.filter((domain) => !CONFUSABLE.test(domain)).flatMap(apart);
  return [...shown, ...called, ...written].filter((name) => !name.weak);
}

/** The folded words under which `brand` is filed: the first of each of its names, and the label of each domain. */
export function keysOfBrand(brand: Platform): string[] {
  const first = namesOfBrand(brand).map((name) => name.tokens[0] ?? '');
  const labels = brand.webDomains.map((domain) => fold((domain.split('.')[0] ?? '').replaceAll('-', '')));
  return [...new Set([...first, ...(brand.commonWord ? [] : labels)])].filter(Boolean);
}

/** The names of brands that are words and begin with `word`: each weak, for they name nobody by themselves. */
export function ordinaryNamesAt(word: string, brands: BrandList): Name[] {
  return brands
    .byKey(word)
    .filter(({ commonWord }) => commonWord)
    .flatMap((brand) => formsOf(brand, brand.name, true))
    .filter(({ tokens }) => tokens[0] === word)
    .map((name) => ({ ...name, weak: true }));
}

/** Names by the first of their words. */
type NamesByWord = Pick<Map<string, Name[]>, 'get'>;

const MOST_MET = 20_000;

/** The names of platforms, and behind them those of brands, each made when its first word is met. */
export function withBrandNames(own: NamesByWord, brands: BrandList): NamesByWord {
  // Null for a word that names nobody, as nearly all do.
  const met = new Map<string, Name[] | null>();
  const namesAt = (word: string): Name[] | undefined => {
    const more = brands.byKey(word).flatMap((brand) => namesOfBrand(brand).filter((name) => name.tokens[0] === word));
    const listed = own.get(word) ?? [];
    // What a platform is called, it alone is called.
    const free = more.filter((name) => !listed.some((one) => one.tokens.join(' ') === name.tokens.join(' ')));
    return free.length === 0 ? own.get(word) : [...listed, ...free];
  };
  return {
    get(word) {
      const known = met.get(word);
      if (known !== undefined) return known ?? undefined;
      // Most words name nobody, and mails say the same ones again; what a worker remembers of them ends somewhere.
      if (met.size >= MOST_MET) met.clear();
      const names = namesAt(word);
      met.set(word, names ?? null);
      return names;
    },
  };
}
