/** Writes what was judged into the history, and adds to a verdict what the history tells: that it is one of several. */
import { browser } from 'wxt/browser';
import { stormFor, withStorm } from '../../judge/incident/storm.ts';
import type { DoneStep, HistoryEvent } from '../../judge/incident/incident.ts';
import { DAY } from '../../judge/time.ts';
import type { OpenMail, Verdict } from '../../judge/types.ts';
import { localArea } from '../../storage/areas.ts';
import { mayRemember } from '../../features/history/allowed.ts';
import { Growing } from '../../features/history/key-change.ts';
import { withoutStep, type History } from '../../features/history/store.ts';
import { mailEvent, mainReason, pageEvent, pageKey } from '../../features/history/build-event.ts';
import { readSettings } from '../../storage/settings.ts';
import type { Message } from '../../messages/types.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import { withHistory } from './history-connection.ts';
import { loadRules } from './knowledge.ts';
import { tabState } from './tabs.ts';

/** Milliseconds that a banner waits for the history, which answers in a few; without it the verdict stands alone. */
const PATIENCE = 200;
/** Days on either side of a mail in which the rest of its storm is looked for. */
const AROUND = 30 * DAY;

const growing = new Growing();
let forgottenAt = 0;

/** The tab closed. */
export function forgetGrowing(tabId: number): void {
  growing.forget(tabId);
}

/** Notes a judged mail and gives the verdict with its storm. Never fails, never keeps a lure's banner waiting. */
export async function noteMail(mail: OpenMail, key: string, verdict: Verdict, tabId: number): Promise<Verdict> {
  const noted = withHistory(async (history) => {
    if (!(await isRemembered(tabId))) return verdict;
    const former = growing.formerKey(tabId, mail, key);
    if (former !== null) await history.remove(former);
    if (verdict.kind === 'none') return forget(history, key, verdict);
    const event = mailEvent(mail, key, verdict, Date.now());
    await history.note(event);
    await forgetDaily();
    return withItsStorm(history, event, verdict);
  });
  return verdict.kind === 'unsolicited' ? inTime(noted, verdict) : verdict;
}

/** Notes the person's word, null for one taken back; gives the verdict with the storm that it leaves. */
export async function noteWord(key: string, asked: UserAnswer, verdict: Verdict, tabId: number): Promise<Verdict> {
  const alone = await alonePlain(verdict);
  const noted = withHistory(async (history) => {
    if (!(await isRemembered(tabId))) return alone;
    const row = await history.change(key, (one) => withWord(one, asked, verdict));
    return row ? withItsStorm(history, row, verdict) : alone;
  });
  return inTime(noted, alone);
}

/** Notes a page that was warned of. */
export async function notePage(host: string, verdict: Verdict, tabId: number): Promise<void> {
  await withHistory(async (history) => {
    if (await isRemembered(tabId)) await history.note(pageEvent(host, verdict, Date.now()));
  });
}

/** Notes what the person did when the page of `host` was warned of. */
export async function notePageDone(host: string, verdict: Verdict, code: DoneStep['code']): Promise<void> {
  const now = Date.now();
  await addDone(pageKeys(host, verdict, now), { code, at: now });
}

/** Notes a step that was done, with the mail or page that it was done for. Where that is in no row, nothing is kept. */
export async function noteDone({ code, key }: Message<'note-done'>, tabId: number | null): Promise<void> {
  const step = { code, at: Date.now() };
  const keys = key !== undefined ? [key] : tabId === null ? [] : await keysShown(tabId, step.at);
  await addDone(keys, step);
}

/** Adds the step to the first of the rows that is there. */
async function addDone(keys: string[], step: DoneStep): Promise<void> {
  await withHistory(async (history) => {
    for (const key of keys) if (await history.addDone(key, step)) return;
  });
}

/** Deletes rows that are older than the person wants. */
export async function forgetOld(): Promise<void> {
  const now = Date.now();
  forgottenAt = now;
  await withHistory(async (history) => {
    const { historyDays } = await readSettings(localArea);
    await history.removeSeenBefore(now - historyDays * DAY);
  });
}

async function forgetDaily(): Promise<void> {
  if (Date.now() - forgottenAt > DAY) await forgetOld();
}

/** A mail that looked worse while it loaded leaves no row; one of a sender who is trusted since keeps what it was. */
async function forget(history: History, key: string, verdict: Verdict): Promise<Verdict> {
  if (!verdict.evidence.some(({ code }) => code === 'trusted-sender')) await history.remove(key);
  return verdict;
}

async function withItsStorm(history: History, event: HistoryEvent, verdict: Verdict): Promise<Verdict> {
  const { platforms } = await loadRules();
  if (event.platform === null) return verdict;
  const around = await history.listOf(event.platform, { from: event.at - AROUND, to: event.at + AROUND });
  return withStorm(verdict, stormFor(event, around, platforms.advisories), platforms.byId(event.platform));
}

async function alonePlain(verdict: Verdict): Promise<Verdict> {
  const { platforms } = await loadRules();
  return withStorm(verdict, null, verdict.platform === null ? null : platforms.byId(verdict.platform));
}

function withWord(row: HistoryEvent, asked: UserAnswer, verdict: Verdict): HistoryEvent {
  const done = withoutStep(row.done, 'asked');
  const said = asked === null ? done : [...done, { code: asked, at: Date.now() }];
  return { ...row, verdict: verdict.kind, reason: mainReason(verdict.evidence, row.from), done: said };
}

async function keysShown(tabId: number, now: number): Promise<string[]> {
  const state = await tabState(tabId);
  if (state.state === 'mail') return [state.key];
  return state.state === 'page' ? pageKeys(state.host, state.verdict, now) : [];
}

/** A page that was opened before midnight has yesterday's key. */
function pageKeys(host: string, { platform }: Verdict, now: number): string[] {
  return [now, now - DAY].map((time) => pageKey(host, platform, time));
}

async function isRemembered(tabId: number): Promise<boolean> {
  return mayRemember(await browser.tabs.get(tabId).catch(() => null), localArea);
}

async function inTime(noted: Promise<Verdict | null>, otherwise: Verdict): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const first = await Promise.race([noted, late]);
  clearTimeout(timer);
  return first ?? otherwise;
}
