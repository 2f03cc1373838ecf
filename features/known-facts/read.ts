/** Reads the packaged facts when somebody first looks something up. */
import { openBrands, type BrandList, type PackedBrands } from '../../platforms/brands.ts';
import { createPlatformIndex, type PlatformIndex } from '../../platforms/index.ts';
import { openFacts, type KnownEntry, type PackedFacts } from '../../platforms/known-facts.ts';
import { fitBeside } from '../../platforms/organisation.ts';
import type { PlatformTable } from '../../platforms/platform.ts';
import type { Area } from '../../storage/area.ts';
import { managedPolicy } from '../../storage/managed.ts';
import { listInSettings, readSettings } from '../../storage/settings.ts';

export interface FactsMemory {
  /** All that is known, by name; rejects where the files cannot be read. */
  read(): Promise<KnownEntry[]>;
  choices(): Promise<FactChoices>;
  /** Has nothing said of the platform or brand `id`, or all of it again. */
  switchOff(id: string, off: boolean): Promise<unknown>;
  /** Has a listed sender vouched for no more, or again. */
  distrust(sender: string, distrusted: boolean): Promise<unknown>;
}

/** What the person set about what is known. */
export interface FactChoices {
  platformsOff: string[];
  distrustedSenders: string[];
}

/** The memory in our own pages. */
export function factsMemory(area: Area): FactsMemory {
  return {
    read: readFacts,
    choices: () => readSettings(area),
    switchOff: (id, off) => listInSettings(area, 'platformsOff', id, off),
    distrust: (sender, distrusted) => listInSettings(area, 'distrustedSenders', sender, distrusted),
  };
}

async function readFacts(): Promise<KnownEntry[]> {
  const [facts, table, brands] = await Promise.all([
    readPackaged('facts.json'),
    readPackaged('platforms.json'),
    readPackaged('brands.json'),
  ]);
  return openFacts(facts as PackedFacts, (table as PlatformTable).platforms, openBrands(brands as PackedBrands));
}

/** The packaged list of platforms. */
export async function readPlatformTable(): Promise<PlatformTable> {
  return (await readPackaged('platforms.json')) as PlatformTable;
}

/** Platforms with their brands, as the judge finds them: with those that an organisation has added. */
export async function readPlatforms(): Promise<{ platforms: PlatformIndex; brands: BrandList }> {
  const [table, packed, policy] = await Promise.all([readPlatformTable(), readPackaged('brands.json'), managedPolicy()]);
  const brands = openBrands(packed as PackedBrands);
  const { fit } = fitBeside(table, policy.platforms);
  return { platforms: createPlatformIndex({ ...table, platforms: [...table.platforms, ...fit] }, brands), brands };
}

/** One of our own packaged files. */
async function readPackaged(name: 'brands.json' | 'facts.json' | 'platforms.json'): Promise<unknown> {
  const response = await fetch(new URL(name, location.href), { mode: 'same-origin' });
  return response.json();
}
