/** The warnings given about pages, as far as the tab can be moved to our own warning page and back. */
import * as z from 'zod/mini';
import type { Verdict } from '../judge/verdict.ts';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import { storableVerdict } from './tabs.ts';
import { verdictSchema } from './verdict-schema.ts';

export interface GivenWarning {
  /** Random; names the warning to our own page. */
  id: string;
  tabId: number;
  /** Address of the page in the tab, to go back to. */
  url: string;
  /** Host that was judged: the page's, or that of a part of it. */
  host: string;
  /** It is about a frame of the page. */
  part: boolean;
  verdict: Verdict;
}

/** The next document of `host` in the tab is not warned about. */
export interface Pass {
  tabId: number;
  host: string;
  /** When it is void, milliseconds since the epoch. */
  until: number;
}

const MOST = 20;
const WARNINGS: Stored<GivenWarning[]> = {
  key: 'page-warnings',
  schema: z.array(
    z.object({ id: z.string(), tabId: z.number(), url: z.string(), host: z.string(), part: z.boolean(), verdict: verdictSchema }),
  ),
  fallback: [],
};
const PASSES: Stored<Pass[]> = {
  key: 'page-passes',
  schema: z.array(z.object({ tabId: z.number(), host: z.string(), until: z.number() })),
  fallback: [],
};

/** Keeps a warning that was given, cut to what may be stored; of many the oldest go. */
export async function addWarning(area: Area, warning: GivenWarning): Promise<void> {
  await changeStored(area, WARNINGS, (all) => [...all, { ...warning, verdict: storableVerdict(warning.verdict) }].slice(-MOST));
}

/** The warning of that id, null where it is unknown or long past. */
export async function findWarning(area: Area, id: string): Promise<GivenWarning | null> {
  return (await readStored(area, WARNINGS)).find((warning) => warning.id === id) ?? null;
}

/** Lets the next document of `host` in that tab through, once. */
export async function givePass(area: Area, pass: Pass): Promise<void> {
  await changeStored(area, PASSES, (all) => [...all.filter(({ tabId }) => tabId !== pass.tabId), pass].slice(-MOST));
}

/** Whether a document of `host` may pass now; that spends the tab's pass, whatever host it was for. */
export async function takePass(area: Area, tabId: number, host: string, now: number): Promise<boolean> {
  let passes = false;
  await changeStored(area, PASSES, (all) => {
    const mine = all.find((pass) => pass.tabId === tabId);
    passes = mine !== undefined && mine.host === host && now < mine.until;
    return mine ? all.filter((pass) => pass !== mine) : all;
  });
  return passes;
}
