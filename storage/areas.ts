/** The browser's own storage, for background and extension pages. */
import { browser } from 'wxt/browser';
import type { Area } from './area.ts';
import { managedPolicy } from './managed.ts';
import { sharedTurns } from './turns.ts';

/** Outlives the browser: settings, trusted senders, the person's answers, reset requests, check-up, first aid. */
export const localArea: Area = { ...areaOf('local'), enforced: async () => (await managedPolicy()).settings };
/** Outlives the worker, not the browser: what each tab shows. Content scripts cannot read it. */
export const sessionArea = areaOf('session');
/** Travels through the browser's account where the person turned sync on; null where the browser has none. */
export const syncArea = hasSync() ? areaOf('sync') : null;

function hasSync(): boolean {
  return (browser.storage as { sync?: unknown }).sync !== undefined;
}

function areaOf(name: 'local' | 'session' | 'sync'): Area {
  const area = browser.storage[name];
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    inTurn: sharedTurns(navigator.locks, `unasked ${name}`),
  };
}
