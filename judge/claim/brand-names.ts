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
  const named = brand.commonWord ? LEGAL_FORMS.flatMap((form) => apart(`${brand.name} ${form}`)) : formsOf(brand, brand.name, false);
  const shown = [...named, ...brand.aliases.flatMap((alias) => formsOf(brand, alias, false))];
  const written = brand.webDomains.filter((domain) => !CONFUSABLE.test(domain)).flatMap(apart);
  return [...shown, ...written].filter((name) => !name.weak);
}

/** The folded words under which `brand` is filed: the first of each of its names, and the label of each domain. */
export function keysOfBrand(brand: Platform): string[] {
  const first = namesOfBrand(brand).map((name) => name.tokens[0] ?? '');
  const labels = brand.webDomains.map((domain) => fold((domain.split('.')[0] ?? '').replaceAll('-', '')));
  return [...new Set([...first, ...(brand.commonWord ? [] : labels)])].filter(Boolean);
}

/** Names by the first of their words. */
type NamesByWord = Pick<Map<string, Name[]>, 'get'>;

/** The names of platforms, and behind them those of brands, each made when its first word is met. */
export function withBrandNames(own: NamesByWord, brands: BrandList): NamesByWord {
  const met = new Map<string, Name[]>();
  const namesAt = (word: string, filed: Platform[]): Name[] => {
    const more = filed.flatMap((brand) => namesOfBrand(brand).filter((name) => name.tokens[0] === word));
    const listed = own.get(word) ?? [];
    // What a platform is called, it alone is called.
    const free = more.filter((name) => !listed.some((one) => one.tokens.join(' ') === name.tokens.join(' ')));
    return free.length === 0 ? listed : [...listed, ...free];
  };
  return {
    get(word) {
      const known = met.get(word);
      if (known) return known;
      const filed = brands.byKey(word);
      // Most words are no brand's, and nothing is made or kept of them.
      if (filed.length === 0) return own.get(word);
      const names = namesAt(word, filed);
      met.set(word, names);
      return names;
    },
  };
}
