/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import type { PlatformIndex } from '../platforms/index.ts';
import { createPlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/types.ts';
import { buildNames } from './claim/names.ts';
import type { NameTable } from './claim/names.ts';
import { buildLookalikeNames } from './hosts/lookalike.ts';
import type { LookalikeNames } from './hosts/lookalike.ts';
import type { TopicTable } from './topic/topic.ts';
import type { Asking } from './verdict/asked.ts';

export interface Knowledge {
  /** ISO date of the platforms' facts. */
  date: string;
  platforms: PlatformIndex;
  names: NameTable;
  lookalikes: LookalikeNames;
  topics: TopicTable;
}

/** What memory tells about the person and this mail. */
export interface Remembered extends Asking {
  trustedSenders: string[];
}

/** Builds the judge's knowledge from the list of platforms and the compiled phrases. */
export function createKnowledge(table: PlatformTable, topics: TopicTable): Knowledge {
  const platforms = createPlatformIndex(table);
  return { date: table.date, platforms, names: buildNames(platforms.all), lookalikes: buildLookalikeNames(platforms.all), topics };
}
