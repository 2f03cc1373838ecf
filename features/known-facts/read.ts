/** Reads the packaged facts when somebody first looks something up. */
import { openBrands, type PackedBrands } from '../../platforms/brands.ts';
import { openFacts, type KnownEntry, type PackedFacts } from '../../platforms/known-facts.ts';
import type { PlatformTable } from '../../platforms/platform.ts';

export interface FactsMemory {
  /** All that is known, by name; rejects where the files cannot be read. */
  read(): Promise<KnownEntry[]>;
}

/** The memory in our own pages. */
export const packagedFacts: FactsMemory = {
  async read() {
    const [facts, table, brands] = await Promise.all([
      readPackaged('facts.json'),
      readPackaged('platforms.json'),
      readPackaged('brands.json'),
    ]);
    return openFacts(facts as PackedFacts, (table as PlatformTable).platforms, openBrands(brands as PackedBrands));
  },
};

async function readPackaged(name: 'brands.json' | 'facts.json' | 'platforms.json'): Promise<unknown> {
  const response = await fetch(new URL(name, location.href), { mode: 'same-origin' });
  return response.json();
}
