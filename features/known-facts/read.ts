/** Reads the packaged facts when somebody first looks something up. */
import { openBrands, type PackedBrands } from '../../platforms/brands.ts';
import { openFacts, type KnownEntry, type PackedFacts } from '../../platforms/known-facts.ts';

export interface FactsMemory {
  /** All that is known, by name; rejects where the files cannot be read. */
  read(): Promise<KnownEntry[]>;
}

/** The memory in our own pages. */
export const packagedFacts: FactsMemory = {
  async read() {
    const [facts, brands] = await Promise.all([readPackaged('facts.json'), readPackaged('brands.json')]);
    return openFacts(facts as PackedFacts, openBrands(brands as PackedBrands));
  },
};

async function readPackaged(name: 'brands.json' | 'facts.json'): Promise<unknown> {
  const response = await fetch(new URL(name, location.href), { mode: 'same-origin' });
  return response.json();
}
