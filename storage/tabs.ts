/** What each tab shows, kept where it outlives the worker. One key a tab: tabs never wait for each other. */
import * as z from 'zod/mini';
import type { Verdict } from '../judge/types.ts';
import type { Area } from './area.ts';
import { readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import { verdictSchema } from './verdict-schema.ts';

/** What is known about the mail or page in one tab; popup and badge show it. */
export type TabState =
  | { state: 'mail'; key: string; from: string; subject: string; verdict: Verdict; sourceRead: boolean; client: string }
  | { state: 'page'; host: string; verdict: Verdict }
  | { state: 'unreadable'; client: string }
  | { state: 'nothing' };

export const tabStateSchema: z.ZodMiniType<TabState> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('mail'),
    key: z.string(),
    from: z.string(),
    subject: z.string(),
    verdict: verdictSchema,
    sourceRead: z.boolean(),
    client: z.string(),
  }),
  z.object({ state: z.literal('page'), host: z.string(), verdict: verdictSchema }),
  z.object({ state: z.literal('unreadable'), client: z.string() }),
  z.object({ state: z.literal('nothing') }),
]);

/** State of the tab, 'nothing' where none is known. */
export function readTab(area: Area, tabId: number): Promise<TabState> {
  return readStored(area, storedTab(tabId));
}

export async function writeTab(area: Area, tabId: number, state: TabState): Promise<void> {
  await area.set({ [storedTab(tabId).key]: state });
}

export async function forgetTab(area: Area, tabId: number): Promise<void> {
  await area.remove(storedTab(tabId).key);
}

function storedTab(tabId: number): Stored<TabState> {
  return { key: `tab.${tabId}`, schema: tabStateSchema, fallback: { state: 'nothing' } };
}
