/** Packs the brand files into the few strings that ship in `brands.json`. */
import { keysOfBrand } from '../../judge/claim/brand-names.ts';
import type { BrandFile } from '../../platforms/brand-schema.ts';
import { FIELDS, openBrands, type PackedBrands, shortPage } from '../../platforms/brands.ts';

/** Checked files in, packed brands out, in the order of their first web domains. */
export function packBrands(files: BrandFile[]): PackedBrands {
  const rows = files
    .flatMap(({ brands, category }) =>
      brands.map(({ aliases = [], changePassword = '', domains, methods = [], name, ordinary, twoFactorHelp = '' }) => {
        const [id = ''] = domains;
        const row = {
          name,
          domains: domains.join(' '),
          category,
          ordinary: ordinary ? '1' : '',
          methods: methods.join(' '),
          twoFactorHelp: shortPage(twoFactorHelp, id),
          changePassword: shortPage(changePassword, id),
          aliases: aliases.join('|'),
        };
        return {
          id,
          line: FIELDS.map((field) => row[field])
            .join('\t')
            .trimEnd(),
        };
      }),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ line }) => line)
    .join('\n');
  const packed = {
    date:
      files
        .map((file) => file.date)
        .toSorted()
        .at(-1) ?? '',
    sources: [...new Set(files.flatMap(({ sources }) => Object.values(sources)))],
    rows,
  };
  const keys = new Map<string, number[]>();
  openBrands({ ...packed, keys: '' })
    .all()
    .forEach((brand, at) => {
      for (const key of keysOfBrand(brand)) keys.set(key, [...(keys.get(key) ?? []), at]);
    });
  const lines = [...keys].map(([key, brands]) => `${key} ${brands.join(' ')}`).toSorted();
  return { ...packed, keys: lines.join('\n') };
}
