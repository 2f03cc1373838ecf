/** What the background's rooms know of the world, handed in so that tests can hand in another. */
import type { browser } from 'wxt/browser';
import type { loadRules } from './load-rules.ts';
import type { History } from '../../features/history/store.ts';
import type { OwnTexts } from '../../components/i18n/own-texts.ts';
import type { Area } from '../../storage/area.ts';
import type { Policy } from '../../storage/policy.ts';

export interface World {
  browser: Pick<typeof browser, 'action' | 'runtime' | 'scripting' | 'tabs'> & Partial<Pick<typeof browser, 'contextMenus'>>;
  /** How the addresses of our own pages begin. */
  ownUrl: string;
  /** Outlives the browser. */
  local: Area;
  /** Outlives the worker, not the browser. */
  session: Area;
  /** @throws where the packaged tables cannot be read */
  rules: typeof loadRules;
  /** What an organisation set; never fails. */
  policy(): Promise<Policy>;
  /** The texts of the language that it set, null for the browser's own. */
  texts(): Promise<OwnTexts | null>;
  /** Runs `work` on the history; null where that fails: judging goes on without it. */
  withHistory<T>(work: (history: History) => Promise<T>): Promise<T | null>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A frame that a script of ours speaks from. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Milliseconds that a verdict waits for what is stored; without it, it stands alone. */
export const MEMORY_PATIENCE = 500;

/** Work that nobody waits for: what was found out is told though it cannot be kept. */
export function unawaited(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('Unasked could not keep what it found out.', error));
}
