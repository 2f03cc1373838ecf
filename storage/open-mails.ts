/** Which mails lie open in a tab: a conversation shows several, and the toolbar button speaks for the gravest. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import { tabStateSchema } from './tabs.ts';
import type { TabState } from './tabs.ts';

export interface OpenMailState {
  /** Frame of the tab that shows it. */
  frameId: number;
  /** '' for a mail that cannot be read. */
  key: string;
  state: TabState;
}

const MOST = 50;

/** The mails that lie open in the tab. */
export function readOpenMails(area: Area, tabId: number): Promise<OpenMailState[]> {
  return readStored(area, storedMails(tabId));
}

/** Puts a mail on the list, in place of the same one in the same frame; gives the whole list. */
export function addOpenMail(area: Area, tabId: number, mail: OpenMailState): Promise<OpenMailState[]> {
  return changeStored(area, storedMails(tabId), (all) => [...all.filter((one) => !isSame(one, mail.frameId, mail.key)), mail].slice(-MOST));
}

/** Takes a mail off the list; without a key all of its frame. Gives the rest. */
export function dropOpenMails(area: Area, tabId: number, frameId: number, key?: string): Promise<OpenMailState[]> {
  return changeStored(area, storedMails(tabId), (all) => all.filter((one) => one.frameId !== frameId || (key !== undefined && one.key !== key)));
}

/** Changes the state of the mail `key` wherever it is open; gives the whole list. */
export function changeOpenMail(area: Area, tabId: number, key: string, state: TabState): Promise<OpenMailState[]> {
  return changeStored(area, storedMails(tabId), (all) => all.map((one) => (one.key === key ? { ...one, state } : one)));
}

/** Forgets the list; the tab moved on or closed. */
export async function forgetOpenMails(area: Area, tabId: number): Promise<void> {
  await area.remove(storedMails(tabId).key);
}

function isSame(one: OpenMailState, frameId: number, key: string): boolean {
  return one.frameId === frameId && one.key === key;
}

function storedMails(tabId: number): Stored<OpenMailState[]> {
  const schema = z.array(z.object({ frameId: z.number(), key: z.string(), state: tabStateSchema }));
  return { key: `mails.${tabId}`, schema, fallback: [] };
}
