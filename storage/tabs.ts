/** What each tab shows, kept where it outlives the worker. One key a tab: tabs never wait for each other. */
import * as z from 'zod/mini';
import type { Verdict } from '../judge/verdict.ts';
import type { Area } from './area.ts';
import { readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import { verdictSchema } from './verdict-schema.ts';

/** What is known about the mail or page in one tab; popup and badge show it. */
export type TabState =
  | {
      state: 'mail';
      key: string;
      from: string;
      subject: string;
      verdict: Verdict;
      sourceRead: boolean;
      client: string;
      /** Host of which the person is to say whether it is their mailbox. */
      askMailbox?: string | undefined;
      /** It lies in a webmail that many use, or in one that the person calls their mailbox. */
      mailbox?: boolean;
      /** Mailing list that the receiver proved; missing for none. */
      list?: string | undefined;
    }
  | { state: 'page'; host: string; verdict: Verdict }
  | { state: 'unreadable'; client: string; reason: string }
  | { state: 'nothing' };

/** Letters of any stored text; what people are shown of it is shorter. */
const LONGEST = 300;

export const tabStateSchema: z.ZodMiniType<TabState> = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('mail'),
    key: z.string(),
    from: z.string(),
    subject: z.string(),
    verdict: verdictSchema,
    sourceRead: z.boolean(),
    client: z.string(),
    askMailbox: z.optional(z.string()),
    mailbox: z.optional(z.boolean()),
    list: z.optional(z.string()),
  }),
  z.object({ state: z.literal('page'), host: z.string(), verdict: verdictSchema }),
  z.object({ state: z.literal('unreadable'), client: z.string(), reason: z.string() }),
  z.object({ state: z.literal('nothing') }),
]);

/** `state` as it is kept: texts of strangers cut, and no link targets, which a mail may have by the hundred. */
export function storable(state: TabState): TabState {
  if (state.state === 'unreadable') return { ...state, client: cut(state.client), reason: cut(state.reason) };
  if (state.state === 'nothing') return state;
  const verdict = storableVerdict(state.verdict);
  if (state.state === 'page') return { ...state, host: cut(state.host), verdict };
  return {
    ...state,
    from: cut(state.from),
    subject: cut(state.subject),
    client: cut(state.client),
    verdict,
    list: state.list && cut(state.list),
  };
}

/** `verdict` as it is kept: facts of strangers cut, no link targets. */
export function storableVerdict(verdict: Verdict): Verdict {
  const evidence = verdict.evidence.map((one) => ({
    ...one,
    facts: Object.fromEntries(Object.entries(one.facts).map(([name, fact]) => [name, cut(fact)])),
  }));
  return { ...verdict, evidence, targets: [] };
}

/** State of the tab, 'nothing' where none is known. */
export function readTab(area: Area, tabId: number): Promise<TabState> {
  return readStored(area, storedTab(tabId));
}

/** Keeps the state of a tab, cut to what may be stored. */
export async function writeTab(area: Area, tabId: number, state: TabState): Promise<void> {
  await area.set({ [storedTab(tabId).key]: storable(state) });
}

/** Forgets the state of a tab that is gone. */
export async function forgetTab(area: Area, tabId: number): Promise<void> {
  await area.remove(storedTab(tabId).key);
}

/** Never cuts a letter of two units in half: half a letter cannot be stored everywhere. */
function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

function storedTab(tabId: number): Stored<TabState> {
  return { key: `tab.${tabId}`, schema: tabStateSchema, fallback: { state: 'nothing' } };
}
