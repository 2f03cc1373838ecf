/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import { NO_BRANDS, type BrandList } from '../platforms/brands.ts';
import { createPlatformIndex, type PlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/platform.ts';
import { buildNameTable, type NameTable } from './claim/name-table.ts';
import { buildLookalikeTable, type LookalikeTable } from './hosts/lookalike.ts';
import { findTopic, type TopicFound, type TopicInput, type TopicTable } from './topic/topic.ts';

export interface Rules {
  /** ISO date of the platforms' facts. */
  date: string;
  platforms: PlatformIndex;
  names: NameTable;
  lookalikes: LookalikeTable;
  /** The first question, by the phrases of all languages. */
  findTopic(input: TopicInput): TopicFound | null;
}

/** Compiles the rules from the list of platforms, the compiled phrases and the brands. */
export function createRules(table: PlatformTable, topics: TopicTable, brands: BrandList = NO_BRANDS): Rules {
  const platforms = createPlatformIndex(table, brands);
  return {
    date: table.date,
    platforms,
    names: buildNameTable(platforms.all, brands),
    lookalikes: buildLookalikeTable(platforms.all, brands),
    findTopic: (input) => findTopic(input, topics),
  };
}
