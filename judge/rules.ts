/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import { createPlatformIndex, type PlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/types.ts';
import { buildNames, type NameTable } from './claim/names.ts';
import { buildLookalikeNames, type LookalikeNames } from './hosts/lookalike.ts';
import { findTopic, type TopicFound, type TopicInput, type TopicTable } from './topic/topic.ts';

export interface Rules {
  /** ISO date of the platforms' facts. */
  date: string;
  platforms: PlatformIndex;
  names: NameTable;
  lookalikes: LookalikeNames;
  /** The first question, by the phrases of all languages. */
  findTopic(input: TopicInput): TopicFound | null;
}

/** Compiles the rules from the list of platforms and the compiled phrases. */
export function createRules(table: PlatformTable, topics: TopicTable): Rules {
  const platforms = createPlatformIndex(table);
  return {
    date: table.date,
    platforms,
    names: buildNames(platforms.all),
    lookalikes: buildLookalikeNames(platforms.all),
    findTopic: (input) => findTopic(input, topics),
  };
}
