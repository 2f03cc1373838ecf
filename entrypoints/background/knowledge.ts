/** Reads the packaged tables once in the life of the worker. */
import { browser } from 'wxt/browser';
import type { Knowledge, Tables } from '../../judge/knowledge.ts';
import { createKnowledge } from '../../judge/knowledge.ts';

let loading: Promise<Knowledge> | null = null;

/** The judge's knowledge; a failed read is tried again at the next call. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= readTables().then(createKnowledge).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readTables(): Promise<Tables> {
  const [platforms, phrases] = await Promise.all(['platforms.json', 'phrases.json'].map(readPackaged));
  return { platforms, phrases } as Tables;
}

/** Our own packaged file: the only kind of address that the background ever reads. */
async function readPackaged(name: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${name}` as '/popup.html'));
  return response.json();
}
