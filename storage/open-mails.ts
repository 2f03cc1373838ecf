/** What lies open in a tab: a conversation shows several mails, a page may warn beside them. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';
import { storable, tabStateSchema } from './tabs.ts';
import type { TabState } from './tabs.ts';

export interface OpenMailState {
  /** Frame of the tab that shows it. */
  frameId: number;
  /** Names it in the frame; never used again by another document. */
  number: number;
  /** '' for a mail that cannot be read. */
  key: string;
  state: TabState;
}

/** A page of which the toolbar button speaks. */
export interface OpenPageState {
  /** Id of the top document, '' where it is another document of the tab that was judged. */
  documentId: string;
  state: TabState;
}

export interface TabContent {
  mails: OpenMailState[];
  page: OpenPageState | null;
}

const MOST = 50;
const NOTHING: TabContent = { mails: [], page: null };

/** What lies open in the tab, nothing where none is known. */
export function readContent(area: Area, tabId: number): Promise<TabContent> {
  return readStored(area, storedContent(tabId));
}

/**
 * Changes what lies open in the tab; gives it as it is then.
 * @throws when it can be neither read nor written
 */
export function changeContent(area: Area, tabId: number, change: (content: TabContent) => TabContent): Promise<TabContent> {
  return changeStored(area, storedContent(tabId), change);
}

/** Forgets what lay open in a tab that is gone. */
export async function forgetContent(area: Area, tabId: number): Promise<void> {
  await area.remove(storedContent(tabId).key);
}

/** With `mail` in place of what lay there before. */
export function withMail(content: TabContent, mail: OpenMailState): TabContent {
  const others = content.mails.filter((one) => one.frameId !== mail.frameId || one.number !== mail.number);
  return { ...content, mails: [...others, { ...mail, state: storable(mail.state) }].slice(-MOST) };
}

/** Without the mail of that number. */
export function withoutMail(content: TabContent, frameId: number, number: number): TabContent {
  return { ...content, mails: content.mails.filter((one) => one.frameId !== frameId || one.number !== number) };
}

/** With another state of the mail `key`, wherever it is open. */
export function withState(content: TabContent, key: string, state: TabState): TabContent {
  return { ...content, mails: content.mails.map((one) => (one.key === key ? { ...one, state: storable(state) } : one)) };
}

function storedContent(tabId: number): Stored<TabContent> {
  const mails = z.array(z.object({ frameId: z.number(), number: z.number(), key: z.string(), state: tabStateSchema }));
  const page = z.nullable(z.object({ documentId: z.string(), state: tabStateSchema }));
  return { key: `open.${tabId}`, schema: z.object({ mails, page }), fallback: NOTHING };
}
