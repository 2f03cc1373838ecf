/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import { NO_BRANDS, type BrandList } from '../platforms/brands.ts';
import { createPlatformIndex, type PlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/types.ts';
import { buildNames, type NameTable } from './claim/names.ts';
import { buildLookalikeNames, type LookalikeNames } from './hosts/lookalike.ts';
import type { TopicTable } from './topic/topic.ts';

export interface Rules {
  /** ISO date of the platforms' facts. */
  date: string;
  platforms: PlatformIndex;
  names: NameTable;
  lookalikes: LookalikeNames;
  topics: TopicTable;
}

/** Compiles the rules from the list of platforms, the compiled phrases and the brands. */
export function createRules(table: PlatformTable, topics: TopicTable, brands: BrandList = NO_BRANDS): Rules {
  const platforms = createPlatformIndex(table, brands);
  const names = buildNames(platforms.all, brands);
  return { date: table.date, platforms, names, lookalikes: buildLookalikeNames(platforms.all, brands), topics };
}
