/** The judge's tables as read from the source tree, for command-line tools and tests. */
import { createKnowledge } from '../judge/knowledge.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import { compileTopics } from '../judge/topic/topic.ts';
import { compilePlatforms } from '../platforms/compile.ts';
import { readPhraseFiles } from './phrases/read.ts';
import { readPlatformFiles } from './platforms/read.ts';

/** The same knowledge that the extension's worker builds from its packaged files. */
export async function readKnowledge(): Promise<Knowledge> {
  return createKnowledge(compilePlatforms(await readPlatformFiles()), compileTopics(await readPhraseFiles()));
}
