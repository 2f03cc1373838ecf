/** The judge's tables as read from the source tree, for command-line tools and tests. */
import { createRules, type Rules } from '../judge/rules.ts';
import { compileTopics, type TopicTable } from '../judge/topic/topic.ts';
import { readFunctionWords, readPhraseFiles } from './phrases/read.ts';
import { openBrands } from '../platforms/brands.ts';
import { readShippedBrands, readShippedTable } from './platforms/shipped.ts';

/** The same knowledge that the extension's worker builds from its packaged files; read once in a process. */
export function readRules(): Promise<Rules> {
  known ??= read();
  return known;
}

let known: Promise<Rules> | null = null;

async function read(): Promise<Rules> {
  return createRules(readShippedTable(), await readTopicTable(), openBrands(readShippedBrands()));
}

/** The phrases of all languages alone. */
export async function readTopicTable(): Promise<TopicTable> {
  return compileTopics(await readPhraseFiles(), await readFunctionWords());
}
