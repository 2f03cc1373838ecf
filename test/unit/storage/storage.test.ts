import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOUR } from '../../../judge/time.ts';
import type { TabState } from '../../../storage/tabs.ts';
import { readUserAnswer, writeUserAnswer } from '../../../storage/user-answers.ts';
import { brokenKeys, forgetBroken } from '../../../storage/broken-copies.ts';
import { forgetRequests, noteRequest, readRequests } from '../../../storage/reset-requests.ts';
import { forgetTab, readTab, writeTab } from '../../../storage/tabs.ts';
import {
  addTrusted,
  editTrusted,
  listTrusted,
  MOST_TRUSTED,
  removeTrusted,
  restoreTrusted,
  trustedValues,
} from '../../../storage/trusted.ts';
import { deadArea, plainArea } from './plain-area.ts';

const shop = { kind: 'domain', value: 'shop.example' } as const;
const anna = { kind: 'address', value: 'anna@mail.example' } as const;

afterEach(() => vi.restoreAllMocks());

describe('trusted senders', () => {
  it('start empty', async () => expect(await listTrusted(plainArea())).toEqual([]));

  it('are added once', async () => {
    const area = plainArea();
    expect(await addTrusted(area, shop, 1)).toBe('added');
    expect(await addTrusted(area, shop, 2)).toBe('already');
    expect((await trustedValues(area)).senders).toEqual(['shop.example']);
  });

  it('return to their old place when a removal is undone', async () => {
    const area = plainArea();
    await addTrusted(area, shop, 1);
    await addTrusted(area, anna, 2);
    const removed = await removeTrusted(area, shop);
    expect((await trustedValues(area)).senders).toEqual(['anna@mail.example']);
    if (removed) await restoreTrusted(area, removed);
    expect((await trustedValues(area)).senders).toEqual(['shop.example', 'anna@mail.example']);
  });

  it('tell a sender from a site of the same name, and a list from both', async () => {
    const area = plainArea();
    for (const kind of ['domain', 'site', 'list'] as const)
      expect(await addTrusted(area, { kind, value: 'news.shop.example' }, 1)).toBe('added');
    await removeTrusted(area, { kind: 'domain', value: 'news.shop.example' });
    expect(await trustedValues(area)).toEqual({ senders: [], lists: ['news.shop.example'], sites: ['news.shop.example'] });
  });

  it('take another name and note, and keep their day and where they came from', async () => {
    const area = plainArea();
    await addTrusted(area, shop, 1, { source: 'mail' });
    await addTrusted(area, anna, 2);
    expect(await editTrusted(area, shop, { ...shop, value: 'store.example', note: 'Bikes' })).toBe('edited');
    expect(await editTrusted(area, shop, { ...shop, note: '' })).toBe('gone');
    expect(await editTrusted(area, { ...shop, value: 'store.example' }, { ...anna, note: '' })).toBe('already');
    expect((await listTrusted(area))[0]).toEqual({ kind: 'domain', value: 'store.example', at: 1, note: 'Bikes', source: 'mail' });
  });

  it('are not restored twice', async () => {
    const area = plainArea();
    await addTrusted(area, shop, 1);
    await restoreTrusted(area, { ...shop, at: 1, note: '', source: 'options' });
    expect(await listTrusted(area)).toHaveLength(1);
  });

  it('answer null when there was nothing to remove', async () => {
    expect(await removeTrusted(plainArea(), { kind: 'domain', value: 'nobody.example' })).toBeNull();
  });

  it('lose nothing when two are added at once', async () => {
    const area = plainArea();
    await Promise.all([addTrusted(area, shop, 1), addTrusted(area, anna, 2)]);
    expect(await listTrusted(area)).toHaveLength(2);
  });

  it('have an end', async () => {
    const many = Array.from({ length: MOST_TRUSTED }, (_, at) => ({ kind: 'address', value: `a@shop${at}.example`, at }));
    const area = plainArea({ trusted: many });
    expect(await addTrusted(area, shop, 1)).toBe('full');
    expect(await listTrusted(area)).toHaveLength(MOST_TRUSTED);
  });
});

describe('unreadable memory', () => {
  it.each([
    ['a string', 'shop.example'],
    ['an object', { shop: 'example' }],
    ['null', null],
  ])('falls back and keeps the copy: %s', async (_what, broken) => {
    const area = plainArea({ trusted: broken });
    expect(await listTrusted(area)).toEqual([]);
    expect(area.stored).toEqual({ 'trusted.broken.1': broken });
    expect(await brokenKeys(area)).toEqual(['trusted']);
  });

  it.each([
    ['a wrong entry', { kind: 'domain', value: 7, at: 1 }],
    ['an unknown kind', { kind: 'everything', value: 'shop.example', at: 1 }],
  ])('stays in its place beside what can be read: %s', async (_what, broken) => {
    const area = plainArea({ trusted: [broken, { ...anna, at: 1, note: '', source: 'options' }], trusted$: { v: 2 } });
    expect((await trustedValues(area)).senders).toEqual([anna.value]);
    await removeTrusted(area, anna);
    expect(area.stored).toEqual({ trusted: [broken], trusted$: { v: 2 } });
    expect(await brokenKeys(area)).toEqual([]);
  });

  it('can be written again, with the copy kept until the person deletes it', async () => {
    const area = plainArea({ trusted: 'broken' });
    await addTrusted(area, shop, 1);
    expect((await trustedValues(area)).senders).toEqual(['shop.example']);
    expect(await brokenKeys(area)).toEqual(['trusted']);
    await forgetBroken(area);
    expect(await brokenKeys(area)).toEqual([]);
    expect((await trustedValues(area)).senders).toEqual(['shop.example']);
  });

  it('gives the fallback where storage itself fails, so that a mail is still judged', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    expect((await trustedValues(deadArea())).senders).toEqual([]);
    expect(await readUserAnswer(deadArea(), ['mail'])).toBeNull();
    expect(await readRequests(deadArea(), 0)).toEqual([]);
    expect(await readTab(deadArea(), 1)).toEqual({ state: 'nothing' });
    expect(warned).toHaveBeenCalled();
  });

  it('never pretends that a change was stored, and does not block the next one', async () => {
    await expect(addTrusted(deadArea(), shop, 1)).rejects.toThrow('damaged');
    expect(await addTrusted(plainArea(), shop, 1)).toBe('added');
  });
});

describe("the person's own word", () => {
  it('is kept by mail, and taken back', async () => {
    const area = plainArea();
    await writeUserAnswer(area, 'one', 'asked');
    await writeUserAnswer(area, 'two', 'not-asked');
    expect([await readUserAnswer(area, ['one']), await readUserAnswer(area, ['two']), await readUserAnswer(area, ['three'])]).toEqual([
      'asked',
      'not-asked',
      null,
    ]);
    await writeUserAnswer(area, 'one', null);
    expect(await readUserAnswer(area, ['one'])).toBeNull();
  });

  const full = (): Record<string, unknown> => ({
    asked: Array.from({ length: 500 }, (_, at) => ({ key: `mail${at}`, asked: 'asked' })),
  });

  it('is kept for the last 500 mails', async () => {
    const area = plainArea(full());
    await writeUserAnswer(area, 'one more', 'asked');
    expect(await readUserAnswer(area, ['mail0'])).toBeNull();
    expect(await readUserAnswer(area, ['mail1'])).toBe('asked');
    expect(await readUserAnswer(area, ['one more'])).toBe('asked');
  });

  it('counts the last word on a mail as the newest', async () => {
    const area = plainArea(full());
    await writeUserAnswer(area, 'mail0', 'not-asked');
    await writeUserAnswer(area, 'one more', 'asked');
    expect(await readUserAnswer(area, ['mail0'])).toBe('not-asked');
    expect(await readUserAnswer(area, ['mail1'])).toBeNull();
  });
});

describe('reset requests', () => {
  it('are known for 30 days, so that a mail opened again reads the same', async () => {
    const area = plainArea();
    await noteRequest(area, 'photogram', HOUR);
    expect(await readRequests(area, HOUR + 720 * HOUR)).toEqual([{ platform: 'photogram', at: HOUR }]);
    expect(await readRequests(area, HOUR + 720 * HOUR + 1)).toEqual([]);
  });

  it('are forgotten on disk with the next one', async () => {
    const area = plainArea();
    await noteRequest(area, 'photogram', 0);
    await noteRequest(area, 'chirper', 721 * HOUR);
    expect(area.stored).toEqual({ requests: [{ platform: 'chirper', at: 721 * HOUR }] });
  });

  it('are forgotten with all that cannot be read where the person forgets all', async () => {
    const area = plainArea({ requests: [{ platform: 7 }] });
    await noteRequest(area, 'photogram', HOUR);
    expect(await forgetRequests(area)).toEqual([]);
    expect(area.stored).toEqual({});
  });

  it('from the future do not count: the clock was set back', async () => {
    const area = plainArea();
    await noteRequest(area, 'photogram', HOUR);
    expect(await readRequests(area, 0)).toEqual([]);
  });
});

describe('the state of a tab', () => {
  const state: TabState = {
    state: 'mail',
    key: 'k',
    from: 'a@b.example',
    subject: 'Reset',
    sourceRead: true,
    client: 'generic',
    verdict: {
      kind: 'lure',
      topic: 'reset',
      platform: 'photogram',
      platformName: 'Photogram',
      evidence: [{ code: 'act-qr', strength: 'strong', facts: {} }],
      unchecked: ['source'],
      advice: [{ code: 'delete' }],
      targets: [{ link: 0, shown: 'a.example', registrable: 'a.example' }],
    },
  };

  it('outlives the worker, tab by tab, until the tab is gone', async () => {
    const area = plainArea();
    await Promise.all([writeTab(area, 1, state), writeTab(area, 2, { state: 'unreadable', client: 'gmail', reason: 'body-missing' })]);
    expect(await readTab(area, 1)).toEqual({ ...state, verdict: { ...state.verdict, targets: [] } });
    await forgetTab(area, 1);
    expect(await readTab(area, 1)).toEqual({ state: 'nothing' });
    expect(await readTab(area, 2)).toEqual({ state: 'unreadable', client: 'gmail', reason: 'body-missing' });
  });

  it('is nothing where it cannot be read', async () => {
    expect(await readTab(plainArea({ 'tab.1': { ...state, verdict: { kind: 'fine' } } }), 1)).toEqual({ state: 'nothing' });
  });
});
