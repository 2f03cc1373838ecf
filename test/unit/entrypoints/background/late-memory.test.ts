import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateMemory, Recall } from '../../../../entrypoints/background/late-memory.ts';
import type { JudgedMail } from '../../../../messages/requests.ts';
import type { Area } from '../../../../storage/area.ts';
import { fakeWorld, lureSeen, resetSeen, until } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const judge = (mail: object, number = 1) => ({ type: 'judge-mail', mail, number });
const verdictOf = (answer: unknown) => (answer as JudgedMail).verdict;
const TRUSTED = [{ value: 'help@account-watch.example', addedAt: 1 }];

/** A gate that work waits at, until it is opened. */
function gate(): { wait: Promise<void>; open: () => void } {
  let open: () => void = () => {};
  const wait = new Promise<void>((resolve) => (open = resolve));
  return { wait, open };
}

/** `area` with a slow disk: it answers once the gate is open. */
const slow = (area: Area, wait: Promise<void>): Area => ({ ...area, get: async (keys) => wait.then(() => area.get(keys)) });

/** Hears what the frame of the tab is asked. */
function listen(at: FakeWorld): string[] {
  const heard: string[] = [];
  at.frames['1 0'] = ({ type }) => void heard.push(type);
  return heard;
}

// Nobody waits for real milliseconds here.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync'));
afterEach(() => void vi.useRealTimers());

describe('a verdict that was given before the memory was there', () => {
  it('is given anew with its storm, once', async () => {
    const { wait, open } = gate();
    const ready = await fakeWorld();
    for (const number of [1, 2]) await ready.say(judge(resetSeen({ date: number * 3_600_000 }, `${number}`), number));
    vi.useRealTimers();
    await until(async () => (await ready.store.readAll()).rows.length === 2);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync');
    const at = await fakeWorld({ withHistory: (work) => wait.then(() => work(ready.store)) });
    const heard = listen(at);
    const third = judge(resetSeen({ date: 3 * 3_600_000 }, '3'));
    expect(verdictOf(await at.say(third))).not.toHaveProperty('storm');
    expect(heard).toEqual([]);
    open();
    vi.useRealTimers();
    await until(() => heard.length === 1);
    expect(heard).toEqual(['judge-again']);
    expect(verdictOf(await at.say(third))).toMatchObject({ kind: 'unsolicited', storm: { nth: 3 } });
  });

  it('is given anew with what the person trusts', async () => {
    const { wait, open } = gate();
    const at = await fakeWorld();
    at.local.stored['trusted'] = TRUSTED;
    const late = await fakeWorld({ local: slow(at.local, wait) });
    const heard = listen(late);
    expect(verdictOf(await late.say(judge(lureSeen()))).kind).toBe('lure');
    open();
    vi.useRealTimers();
    await until(() => heard.length > 0);
    expect(heard).toEqual(['judge-again']);
  });

  it('is left alone where the mail was closed meanwhile', async () => {
    const { wait, open } = gate();
    const { store } = await fakeWorld();
    const at = await fakeWorld({ withHistory: (work) => wait.then(() => work(store)) });
    const heard = listen(at);
    await at.say(judge(resetSeen()));
    await at.say({ type: 'mail-gone', number: 1 });
    open();
    vi.useRealTimers();
    await until(async () => JSON.stringify(await at.ask({ type: 'read-tab', tabId: 1 })) === '{"state":"nothing"}');
    expect(heard).toEqual([]);
  });
});

describe('late memory', () => {
  const again = vi.fn(async () => {});
  beforeEach(() => again.mockClear());

  /** A verdict that waited in vain for `work`. */
  async function late(work: Promise<unknown>): Promise<Recall> {
    const recall = new Recall();
    expect(await recall.inTime(work, 10, 'nothing')).toBe('nothing');
    return recall;
  }

  it('that was in time gives nothing anew', async () => {
    const recall = new Recall();
    expect(await recall.inTime(Promise.resolve('here'), 10, 'nothing')).toBe('here');
    await new LateMemory().judgeAgain(recall, 'mail', again);
    expect(again).not.toHaveBeenCalled();
  });

  it('that fails in the end gives nothing anew', async () => {
    const { wait, open } = gate();
    const recall = await late(wait.then(() => Promise.reject(new Error('No disk.'))));
    open();
    await new LateMemory().judgeAgain(recall, 'mail', again);
    expect(again).not.toHaveBeenCalled();
  });

  it('that is late each time gives each verdict anew once, and of many no more than its share', async () => {
    const memory = new LateMemory();
    const { wait, open } = gate();
    const recall = await late(wait);
    open();
    for (let turn = 0; turn < 3; turn++) await memory.judgeAgain(recall, 'mail', again);
    expect(again).toHaveBeenCalledTimes(1);
    for (let mail = 0; mail < 1000; mail++) await memory.judgeAgain(recall, `${mail}`, again);
    expect(again).toHaveBeenCalledTimes(500);
  });
});
