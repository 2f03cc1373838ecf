/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import { NO_BRANDS, type BrandList } from '../platforms/brands.ts';
import { createPlatformIndex, type PlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/platform.ts';
import { openNames, openOrdinaryNames, packNames, type NameTable } from './claim/name-table.ts';
import { openLookalikes, packLookalikes, type LookalikeTable, type PackedLookalikes } from './hosts/lookalike.ts';
import { findTopic, type TopicFound, type TopicInput, type TopicTable } from './topic/topic.ts';

export interface Rules {
  /** ISO date of the platforms' facts. */
  date: string;
  platforms: PlatformIndex;
  names: NameTable;
  /** Names that are words, and of brands: on pages alone, where more must point to them. */
  ordinaryNames: NameTable;
  lookalikes: LookalikeTable;
  /** The first question, by the phrases of all languages. */
  findTopic(input: TopicInput): TopicFound | null;
}

/** The names of all platforms, folded and parted at the build: to do that at every start of a worker costs it a third of the time. */
export interface PackedNames {
  claimed: string;
  imitated: PackedLookalikes;
}

/** The names of a list of platforms as they ship beside it. */
export function packAllNames({ platforms }: PlatformTable): PackedNames {
  return { claimed: packNames(platforms), imitated: packLookalikes(platforms) };
}

/**
 * Compiles the rules from the list of platforms, the compiled phrases and the brands.
 * @param packed the names of that very list
 */
export function createRules(table: PlatformTable, topics: TopicTable, brands: BrandList = NO_BRANDS, packed = packAllNames(table)): Rules {
  const platforms = createPlatformIndex(table, brands);
  return {
    date: table.date,
    platforms,
    names: openNames(packed.claimed, platforms.all, brands),
    ordinaryNames: openOrdinaryNames(brands),
    lookalikes: openLookalikes(packed.imitated, brands),
    findTopic: (input) => findTopic(input, topics),
  };
}
