/** What a newer list changes, for a person to read before it is written. */
import type { BrandEntry, BrandFile } from '../../../platforms/brand-schema.ts';

/** One line a change: `+` added, `-` gone, `~` other domains or another weight of its name. */
export function brandChanges(before: BrandFile[], after: BrandFile[]): string[] {
  const old = byName(before);
  const young = byName(after);
  const lines = [...young].flatMap(([name, brand]) => {
    const known = old.get(name);
    if (!known) return [`+ ${name}: ${told(brand)}`];
    const same = told(known) === told(brand);
    return same ? [] : [`~ ${name}: ${told(known)} → ${told(brand)}`];
  });
  const gone = [...old].filter(([name]) => !young.has(name)).map(([name, brand]) => `- ${name}: ${told(brand)}`);
  return [...gone, ...lines];
}

function byName(files: BrandFile[]): Map<string, BrandEntry> {
  return new Map(files.flatMap(({ brands }) => brands.map((brand) => [brand.name, brand] as const)));
}

function told({ domains, ordinary }: BrandEntry): string {
  return domains.join(', ') + (ordinary ? ' (its name is a word)' : '');
}
