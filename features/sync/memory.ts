/** What the section of the options reads and changes. */
import { browser } from 'wxt/browser';
import type { Area } from '../../storage/area.ts';
import { forgetAccount, type AccountArea } from './compare.ts';
import { changeSync, readSync, SYNC, type SyncState } from './store.ts';

export interface SyncMemory {
  /** Whether this browser has a sync storage at all. */
  isThere: boolean;
  read(): Promise<SyncState>;
  /** @throws where it could not be stored */
  turn(on: boolean): Promise<unknown>;
  /** @throws where the account cannot be reached */
  forget(): Promise<void>;
  /** Calls `changed` whenever the state is another one; gives a way to stop. */
  watch(changed: () => void): () => void;
}

/** What the section on sync needs of storage. @param account null where the browser has none */
export function syncMemory(local: Area, account: AccountArea | null): SyncMemory {
  return {
    isThere: account !== null,
    read: () => readSync(local),
    // The worker hears of it and compares.
    turn: (on) => changeSync(local, { on, problem: null }),
    forget: () => forgetAccount({ local, account, now: Date.now }),
    watch(changed) {
      const hear = (changes: object, area: string): void => {
        if (area === 'local' && SYNC.key in changes) changed();
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}
