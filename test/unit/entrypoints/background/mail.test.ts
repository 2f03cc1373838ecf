import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JudgedMail, MailSeen } from '../../../../messages/requests.ts';
import type { Area } from '../../../../storage/area.ts';
import { deadArea } from '../../storage/plain-area.ts';
import { bodyOf } from '../../judge/build-mail.ts';
import { AHEAD, fakeWorld, lureSeen, resetSeen, until } from './fake-world.ts';
import type { FakeWorld } from './fake-world.ts';

const judge = (mail: MailSeen, number = 1) => ({ type: 'judge-mail', mail, number });
const kindOf = (answer: unknown): string => (answer as JudgedMail).verdict.kind;
const keyOf = (answer: unknown): string => (answer as JudgedMail).key;
/** About no account. */
const lunch = resetSeen({ subject: 'Lunch', body: bodyOf('At noon?', []), from: { name: 'Ada', address: 'ada@friends.example' } });
const shown = (at: FakeWorld): Promise<unknown> => at.ask({ type: 'read-tab', tabId: 1 });

/** Storage that takes every question and answers none before the test is over. */
let release: () => void = () => {};
function silentArea(): Area {
  const over = new Promise<never>((_resolve, reject) => (release = () => reject(new Error('The test is over.'))));
  over.catch(() => {});
  return { get: () => over, set: () => over, remove: () => over, inTurn: () => over };
}

// What fails here fails on purpose.
beforeEach(() => ['warn', 'error'].forEach((name) => vi.spyOn(console, name as 'warn').mockImplementation(() => {})));
afterEach(() => void vi.restoreAllMocks());

describe('an open mail', () => {
  it('is judged, and told on the button and in the popup', async () => {
    const at = await fakeWorld();
    expect(kindOf(await at.say(judge(lureSeen())))).toBe('lure');
    expect(await shown(at)).toMatchObject({ state: 'mail', verdict: { kind: 'lure', targets: [] } });
    expect(at.badge()).toBe('!');
  });

  it('knows which of its steps the person has done, and tells that to no page but their mailbox', async () => {
    const at = await fakeWorld();
    at.local.stored['check-up'] = [{ platform: 'instagram', step: 'two-factor', at: 7 }];
    expect(await at.say(judge(resetSeen()))).toMatchObject({ verdict: { done: [{ code: 'turn-on-2fa', at: 7 }] } });
    at.local.stored['settings'] = {};
    expect(((await at.say(judge(resetSeen(), 2))) as JudgedMail).verdict).not.toHaveProperty('done');
  });

  it('leaves nothing once it is closed, though it was closed while it was judged', async () => {
    const at = await fakeWorld();
    const late = at.say(judge(lureSeen()));
    await at.say({ type: 'mail-gone', number: 1 });
    await late;
    expect(await shown(at)).toEqual({ state: 'nothing' });
    expect(at.badge()).toBe('');
  });

  it('is the last of ten quick clicks', async () => {
    const at = await fakeWorld();
    const said: Promise<unknown>[] = [];
    for (let click = 1; click <= 10; click++) {
      said.push(at.say(judge(click % 2 ? lureSeen() : resetSeen(), click)));
      if (click > 1) said.push(at.say({ type: 'mail-gone', number: click - 1 }));
    }
    await Promise.all(said);
    expect(await shown(at)).toMatchObject({ state: 'mail', verdict: { kind: 'unsolicited' } });
    expect(at.badge()).toBe('i');
  });

  it('is the newest of two judgings of one number, whichever is done first', async () => {
    const at = await fakeWorld();
    await Promise.all([at.say(judge(lureSeen())), at.say(judge(resetSeen()))]);
    expect(await shown(at)).toMatchObject({ verdict: { kind: 'unsolicited' } });
  });

  it('is gone with its tab, though it was still being judged', async () => {
    const at = await fakeWorld();
    const late = [at.say(judge(lureSeen(), 1), 7), at.say(judge(lureSeen(), 2), 0)];
    await at.contents.forget(1);
    await Promise.all(late);
    expect(await shown(at)).toEqual({ state: 'nothing' });
    expect(Object.keys(at.session.stored).filter((key) => key.endsWith('.1'))).toEqual([]);
  });

  it('is gone with the new document of its frame, and stays where the same document is found twice', async () => {
    const at = await fakeWorld();
    const open = vi.fn(() => [1]);
    at.frames['1 7'] = open;
    await at.say(judge(lureSeen()), 7);
    await at.say({ type: 'found-mailbox' }, 7);
    await until(() => open.mock.calls.length > 0);
    // What is to stay is given the time to go.
    await new Promise((wake) => setTimeout(wake, 20));
    expect(await shown(at)).toMatchObject({ state: 'mail' });
    open.mockReturnValue([]);
    await at.say({ type: 'found-mailbox' }, 7);
    await vi.waitFor(async () => expect(await shown(at)).toEqual({ state: 'nothing' }));
  });

  it('has no subject where its source has none, whatever the webmail calls that', async () => {
    const at = await fakeWorld();
    await at.say(judge(resetSeen({ subject: '[No subject]' }, 'one'), 1));
    expect(await shown(at)).toMatchObject({ subject: '' });
    await at.say(judge(resetSeen({ subject: '[No subject]' }), 1));
    expect(await shown(at)).toMatchObject({ subject: '[No subject]' });
  });

  it.each([
    [
      'as the source has it, where the webmail leaves a sign out',
      'Subject: =?utf-8?B?4pqg77iPIEZ1bGw=?=',
      '\u26A0 Full',
      '\u26A0\uFE0F Full',
    ],
    ['as the webmail shows it, where the source does not say in which letters it is written', 'Subject: Gr\uFFFD\uFFFDe', 'Grüße', 'Grüße'],
  ])('has its subject %s', async (_case, line, shownAs, expected) => {
    const at = await fakeWorld();
    const seen = resetSeen({ subject: shownAs }, 'one');
    if (seen.source.state === 'read') seen.source.headerBlock += `\n${line}`;
    await at.say(judge(seen, 1));
    expect(await shown(at)).toMatchObject({ subject: expected });
  });

  it.each([
    ['comes before the answer, where something is said', lureSeen(), false, ['/mail-drawing.js']],
    ['does not come again, where it is there', lureSeen(), true, []],
    ['does not come, where nothing is said', lunch, false, []],
  ])('is what draws that %s', async (_, mail, draws, files) => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    await at.say({ type: 'judge-mail', mail, number: 1, draws });
    expect(inject.mock.calls.map(([one]) => one.files?.[0])).toEqual(files);
  });

  it.each([
    ['brings what draws before its source is there', lureSeen(), ['/mail-drawing.js']],
    ['brings nothing, where there is nothing to be said', lunch, []],
  ])('that is expected %s, and is neither kept nor shown', async (_, mail, files) => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    expect(await at.say({ type: 'expect-mail', mail: { ...mail, source: { state: 'unreadable', reason: 'pending' } } })).toBeNull();
    expect(inject.mock.calls.map(([one]) => one.files?.[0])).toEqual(files);
    expect(await shown(at)).toEqual({ state: 'nothing' });
  });

  it('that is expected and came with its source before anybody could read it is read once', async () => {
    const at = await fakeWorld();
    const rules = await at.world.rules();
    const read = vi.fn(rules.findTopic);
    let start: () => void = () => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    at.world.rules = () => started.then(() => ({ ...rules, findTopic: read }));
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    const said = [
      at.say({ type: 'expect-mail', mail: resetSeen({ source: { state: 'unreadable', reason: 'pending' } }) }),
      at.say({ type: 'judge-mail', mail: resetSeen({}, '1'), number: 1, draws: true }),
    ];
    start();
    expect(await Promise.all(said)).toMatchObject([null, { verdict: { kind: 'unsolicited' } }]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(inject.mock.calls.map(([one]) => one.files?.[0])).toEqual(['/mail-drawing.js']);
  });

  it('has what draws brought into its own frame', async () => {
    const at = await fakeWorld();
    const inject = vi.spyOn(at.world.browser.scripting, 'executeScript');
    expect(await at.say({ type: 'bring-mail-drawing' }, 7)).toBeNull();
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [7] }, files: ['/mail-drawing.js'], injectImmediately: true });
  });

  it('that cannot be read is told too', async () => {
    const at = await fakeWorld();
    expect(await at.say({ type: 'unreadable-mail', client: 'gmail', reason: 'body-missing', number: 1 })).toBeNull();
    expect(await shown(at)).toEqual({ state: 'unreadable', client: 'gmail', reason: 'body-missing' });
    expect(at.badge()).toBe('×');
  });

  it.each([
    ['gives its shape for a diagnosis, from its own frame', 'div.card', 'div.card'],
    ['gives none where its frame does not answer', null, ''],
    ['gives no more than fits', 'x'.repeat(10_000), 'x'.repeat(8000)],
  ])('that cannot be read %s', async (_what, shape, expected) => {
    const at = await fakeWorld();
    await at.say({ type: 'unreadable-mail', client: 'gmail', reason: 'body-missing', number: 1 }, 7);
    at.frames['1 7'] = ({ type }) => (type === 'read-skeleton' ? shape : [1]);
    expect(await at.ask({ type: 'read-skeleton', tabId: 1 })).toBe(expected);
  });
});

describe('a verdict', () => {
  afterEach(() => {
    release();
    vi.useRealTimers();
  });

  it.each<[what: string, area: () => Area]>([
    ['fails', deadArea],
    ['never answers', silentArea],
  ])('is given where all that is stored %s', async (_what, make) => {
    vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
    const never = <T>(): Promise<T> => new Promise(() => {});
    const area = make();
    const at = await fakeWorld({ local: area, session: area, withHistory: never });
    expect(kindOf(await at.say(judge(lureSeen())))).toBe('lure');
    expect(kindOf(await at.say(judge(resetSeen(), 2)))).toBe('unsolicited');
  });

  it('never waits for a write', async () => {
    const at = await fakeWorld();
    const full: Area = { ...at.local, set: silentArea().set };
    const slow = await fakeWorld({ local: full, session: full });
    expect(kindOf(await slow.say(judge(lureSeen())))).toBe('lure');
  });
});

describe('a mail whose source is read one time and not another', () => {
  it('keeps the answer of the person and its one row', async () => {
    const at = await fakeWorld();
    const key = keyOf(await at.say(judge(resetSeen())));
    await at.say({ type: 'user-answer', key, asked: 'asked' });
    const read = await at.say(judge(resetSeen({}, 'one')));
    expect([kindOf(read), keyOf(read) === key]).toEqual(['requested', false]);
    await until(async () => (await at.store.readAll()).rows.every((row) => row.key === keyOf(read)));
    const again = await at.say(judge(resetSeen()));
    expect([kindOf(again), keyOf(again)]).toEqual(['requested', keyOf(read)]);
    await until(async () => (await at.store.readAll()).rows.length === 1);
    const [row] = (await at.store.readAll()).rows;
    expect(row).toMatchObject({ at: Date.parse('2026-05-01T08:00:12Z'), done: [{ code: 'asked' }] });
  });

  it('keeps its rank in a storm', async () => {
    const at = await fakeWorld();
    const second = { date: Date.parse('2026-05-01T11:00:00Z'), subject: 'Reset it' };
    const rows = async () => (await at.store.readAll()).rows;
    for (const mail of [resetSeen({}, 'one'), resetSeen(second)]) await at.say(judge(mail));
    await until(async () => (await rows()).length === 2);
    // Read for the first time, it is no third mail beside what it was without its source.
    const storm = { nth: 2, count: 2, hours: 1 };
    expect(await at.say(judge(resetSeen(second, 'two')))).toMatchObject({ verdict: { kind: 'unsolicited', storm } });
    await until(async () => (await rows())[0]?.at === second.date - AHEAD + 12_000);
    // Without its source again, it keeps the time that its source told.
    expect(await at.say(judge(resetSeen(second)))).toMatchObject({ verdict: { storm } });
    expect(await rows()).toHaveLength(2);
  });
});

describe('a mail that the person calls genuine', () => {
  const call = (at: FakeWorld, key: string, genuine: boolean): Promise<unknown> => at.ask({ type: 'call-genuine', key, genuine, tabId: 1 });
  const done = async (at: FakeWorld, key: string) => (await at.store.find([key]))?.done.map(({ code }) => code);

  it('is silent from then on, keeps its row, and is warned of again when the word is taken back', async () => {
    const at = await fakeWorld();
    const heard: string[] = [];
    at.frames['1 0'] = ({ type }) => heard.push(type);
    const key = keyOf(await at.say(judge(lureSeen())));
    await until(async () => (await at.store.find([key])) !== null);
    expect(await call(at, key, true)).toBeNull();
    expect(heard).toEqual(['judge-again']);
    const silent = (await at.say(judge(lureSeen()))) as JudgedMail;
    expect([silent.key, silent.verdict.kind, silent.verdict.evidence[0]?.code]).toEqual([key, 'none', 'genuine-by-person']);
    await until(() => at.badge() === '');
    await until(async () => (await done(at, key))?.[0] === 'called-genuine');
    expect(await at.store.find([key])).toMatchObject({ verdict: 'lure' });
    expect(await call(at, key, false)).toBeNull();
    expect(kindOf(await at.say(judge(lureSeen())))).toBe('lure');
    expect(await done(at, key)).toEqual([]);
  });

  it('is that one mail alone, and in that webmail alone', async () => {
    const at = await fakeWorld();
    const key = keyOf(await at.say(judge(lureSeen())));
    await call(at, key, true);
    expect(kindOf(await at.say(judge(lureSeen({ subject: 'Reset it now' }), 2)))).toBe('lure');
  });

  it.each<[what: string, mail: MailSeen]>([['nothing warns of', resetSeen()]])(
    'must be one that is warned of: not where %s it',
    async (_what, mail) => {
      const at = await fakeWorld();
      const key = keyOf(await at.say(judge(mail)));
      expect(await call(at, key, true)).toEqual({ failed: 'refused' });
    },
  );

  it('must lie open in the tab', async () => {
    expect(await call(await fakeWorld(), 'unknown', true)).toEqual({ failed: 'refused' });
  });

  it('must lie in what the person calls their mailbox', async () => {
    const at = await fakeWorld();
    const page = { url: 'https://kqz-games.example/', origin: 'https://kqz-games.example', frameId: 0 };
    const tab = { id: 1, url: page.url, incognito: false };
    const key = keyOf(await at.handle(judge(lureSeen()), { ...page, tab }));
    expect(await call(at, key, true)).toEqual({ failed: 'refused' });
  });

  it('is never called so by a script in a page', async () => {
    const at = await fakeWorld();
    const key = keyOf(await at.say(judge(lureSeen())));
    expect(await at.say({ type: 'call-genuine', key, genuine: true, tabId: 1 })).toEqual({ failed: 'refused' });
    expect(kindOf(await at.say(judge(lureSeen())))).toBe('lure');
  });
});
