/** Reads the packaged tables once in the life of the worker. */
import { browser } from 'wxt/browser';
import { createRules, type PackedNames, type Rules } from '../../judge/rules.ts';
import { openTopics, type PackedTopics } from '../../judge/topic/topic.ts';
import { openBrands, type PackedBrands } from '../../platforms/brands.ts';
import type { PlatformTable } from '../../platforms/platform.ts';

let loading: Promise<Rules> | null = null;

/** The judge's rules; a failed read is tried again at the next call. */
export function loadRules(): Promise<Rules> {
  loading ??= readTables().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readTables(): Promise<Rules> {
  const [platforms, topics, brands, names] = await Promise.all([
    readPackaged('platforms.json'),
    readPackaged('topics.json'),
    readPackaged('brands.json'),
    readPackaged('names.json'),
  ]);
  return createRules(
    platforms as PlatformTable,
    openTopics(topics as PackedTopics),
    openBrands(brands as PackedBrands),
    names as PackedNames,
  );
}

/** Our own packaged file: the only kind of address that the background ever reads. */
async function readPackaged(name: 'brands.json' | 'names.json' | 'platforms.json' | 'topics.json'): Promise<unknown> {
  // WXT types only the pages it builds; these files come from the build hook in wxt.config.ts.
  const response = await fetch(new URL(name, browser.runtime.getURL('/popup.html')), { mode: 'same-origin' });
  return response.json();
}
