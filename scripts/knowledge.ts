/** The judge's tables as read from the source tree, for command-line tools and tests. */
import { createKnowledge } from '../judge/knowledge.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import { compileTopics } from '../judge/topic/topic.ts';
import { readPhraseFiles } from './phrases/read.ts';
import { readShippedTable } from './platforms/shipped.ts';

/** The same knowledge that the extension's worker builds from its packaged files; read once in a process. */
export function readKnowledge(): Promise<Knowledge> {
  known ??= read();
  return known;
}

let known: Promise<Knowledge> | null = null;

async function read(): Promise<Knowledge> {
  return createKnowledge(readShippedTable(), compileTopics(await readPhraseFiles()));
}
