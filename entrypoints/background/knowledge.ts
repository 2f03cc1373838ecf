/** Reads the packaged tables once in the life of the worker. */
import { browser } from 'wxt/browser';
import { createKnowledge } from '../../judge/knowledge.ts';
import type { Knowledge } from '../../judge/knowledge.ts';
import { openTopics } from '../../judge/topic/topic.ts';
import type { PackedTopics } from '../../judge/topic/topic.ts';
import type { PlatformTable } from '../../platforms/types.ts';

let loading: Promise<Knowledge> | null = null;

/** The judge's knowledge; a failed read is tried again at the next call. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= readTables().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readTables(): Promise<Knowledge> {
  const [platforms, topics] = await Promise.all([readPackaged('platforms.json'), readPackaged('topics.json')]);
  return createKnowledge(platforms as PlatformTable, openTopics(topics as PackedTopics));
}

/** Our own packaged file: the only kind of address that the background ever reads. */
async function readPackaged(name: 'platforms.json' | 'topics.json'): Promise<unknown> {
  // WXT types only the pages it builds; these two files come from the build hook in wxt.config.ts.
  const response = await fetch(new URL(name, browser.runtime.getURL('/popup.html')), { mode: 'same-origin' });
  return response.json();
}
