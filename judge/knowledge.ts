/** What the judge knows before it sees a mail: compiled once from the packaged tables. */
import type { PlatformIndex } from '../platforms/index.ts';
import { createPlatformIndex } from '../platforms/index.ts';
import type { PlatformTable } from '../platforms/types.ts';
import { buildNames } from './claim/names.ts';
import type { NameTable } from './claim/names.ts';
import { buildLookalikeNames } from './hosts/lookalike.ts';
import type { LookalikeNames } from './hosts/lookalike.ts';
import type { PhraseFile } from './topic/phrase-file.ts';
import { compileTopics } from './topic/topic.ts';
import type { TopicTable } from './topic/topic.ts';
import type { OwnWord, ResetRequest } from './verdict/asked.ts';

export interface Knowledge {
  platforms: PlatformIndex;
  names: NameTable;
  lookalikes: LookalikeNames;
  topics: TopicTable;
}

/** What memory tells about the person and this mail. */
export interface Remembered {
  trustedSenders: string[];
  requests: ResetRequest[];
  /** The person's own word on this very mail. */
  word: OwnWord;
}

/** The tables as they are packaged. */
export interface Tables {
  platforms: PlatformTable;
  phrases: Record<string, PhraseFile>;
}

export function createKnowledge(tables: Tables): Knowledge {
  const platforms = createPlatformIndex(tables.platforms);
  return {
    platforms,
    names: buildNames(platforms.all),
    lookalikes: buildLookalikeNames(platforms.all),
    topics: compileTopics(tables.phrases),
  };
}
