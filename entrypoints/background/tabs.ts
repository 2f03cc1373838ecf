/** What each tab shows on the toolbar button and in the popup. */
import { browser } from 'wxt/browser';
import { badge } from '../../components/i18n/badge.ts';
import { sessionArea } from '../../storage/areas.ts';
import { addOpenMail, changeOpenMail, dropOpenMails, forgetOpenMails, readOpenMails } from '../../storage/open-mails.ts';
import type { OpenMailState } from '../../storage/open-mails.ts';
import { forgetTab as forgetStored, readTab, writeTab } from '../../storage/tabs.ts';
import type { TabState } from '../../storage/tabs.ts';
import type { VerdictKind } from '../../judge/types.ts';
import type { Place } from './inject.ts';

/** Gravest first: of several open mails the button speaks for this one. */
const GRAVITY: (VerdictKind | 'unreadable')[] = ['lure', 'suspicious', 'unsolicited', 'unreadable', 'unlisted', 'requested', 'none'];

/** A mail lies open in `place`; a key of '' stands for one that cannot be read. */
export async function showMail(place: Place, key: string, state: TabState): Promise<void> {
  await showGravest(place.tabId, await addOpenMail(sessionArea, place.tabId, { frameId: place.frameId, key, state }));
}

/** The verdict on an open mail changed by the person's word. */
export async function updateMail(tabId: number, key: string, state: TabState): Promise<void> {
  await showGravest(tabId, await changeOpenMail(sessionArea, tabId, key, state));
}

/** The state of the mail `key`, which need not be the gravest in the tab; null where it is not open there. */
export async function openMailState(tabId: number, key: string): Promise<TabState | null> {
  return (await readOpenMails(sessionArea, tabId)).find((one) => one.key === key)?.state ?? null;
}

/** A mail was closed; without a key, all mails of the frame. */
export async function closeMails(place: Place, key?: string): Promise<void> {
  await showGravest(place.tabId, await dropOpenMails(sessionArea, place.tabId, place.frameId, key));
}

/** A page that is no mail. */
export async function showPage(tabId: number, state: TabState): Promise<void> {
  await show(tabId, state);
}

/** The tab moved on or closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forgetStored(sessionArea, tabId), forgetOpenMails(sessionArea, tabId)]);
  await showBadge(tabId, 'none');
}

/** What the tab shows; it outlives the worker. */
export function tabState(tabId: number): Promise<TabState> {
  return readTab(sessionArea, tabId);
}

async function showGravest(tabId: number, mails: OpenMailState[]): Promise<void> {
  const [gravest] = mails.toSorted((a, b) => gravity(a.state) - gravity(b.state));
  await show(tabId, gravest?.state ?? { state: 'nothing' });
}

async function show(tabId: number, state: TabState): Promise<void> {
  await writeTab(sessionArea, tabId, state);
  await showBadge(tabId, kindOf(state));
}

function gravity(state: TabState): number {
  return GRAVITY.indexOf(kindOf(state));
}

function kindOf(state: TabState): VerdictKind | 'unreadable' {
  if (state.state === 'nothing') return 'none';
  return state.state === 'unreadable' ? 'unreadable' : state.verdict.kind;
}

/** A tab that closed meanwhile is no error. */
async function showBadge(tabId: number, kind: VerdictKind | 'unreadable'): Promise<void> {
  const { text, colour } = badge(kind);
  await browser.action.setBadgeText({ tabId, text }).catch(() => null);
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour }).catch(() => null);
}
