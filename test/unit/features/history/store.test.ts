import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../../features/history/store.ts';
import second from '../../../fixtures/storage/history-2.json' with { type: 'json' };
import { buildEvent } from './sample-event.ts';

const ALWAYS = { from: 0, to: Number.MAX_SAFE_INTEGER };

describe('the history', () => {
  let history: History;
  beforeEach(async () => {
    history = await History.open();
  });
  afterEach(async () => {
    await history.clear();
    history.close();
  });

  it('keeps one row for a mail seen twice, with what was done and when it was first seen', async () => {
    await history.note(buildEvent({ seenAt: 5, done: [{ code: 'turn-on-2fa', at: 6 }] }));
    await history.note(buildEvent({ seenAt: 9, verdict: 'requested' }));
    const rows = await history.list(ALWAYS);
    expect(rows).toEqual([buildEvent({ seenAt: 5, verdict: 'requested', done: [{ code: 'turn-on-2fa', at: 6 }] })]);
  });

  it('makes one row of a mail that was noted under other keys before, with all that was done', async () => {
    await history.note(buildEvent({ key: 'shown', seenAt: 3, done: [{ code: 'asked', at: 4 }] }));
    await history.note(
      buildEvent({
        key: 'own',
        seenAt: 5,
        done: [
          { code: 'not-asked', at: 6 },
          { code: 'report', at: 7 },
        ],
      }),
    );
    await history.note(buildEvent({ key: 'own', seenAt: 9, done: [] }), ['shown', 'own', 'no such row']);
    expect(await history.list(ALWAYS)).toEqual([
      buildEvent({
        key: 'own',
        seenAt: 3,
        done: [
          { code: 'not-asked', at: 6 },
          { code: 'report', at: 7 },
        ],
      }),
    ]);
    expect([await history.find(['shown']), (await history.find(['shown', 'own']))?.key]).toEqual([null, 'own']);
    expect(await history.keys()).toEqual(['own']);
  });

  it('lists a span, oldest first, without its end', async () => {
    for (const at of [30, 10, 20]) await history.note(buildEvent({ key: `m${at}`, at }));
    expect((await history.list({ from: 10, to: 30 })).map(({ at }) => at)).toEqual([10, 20]);
  });

  it('forgets one row, or all', async () => {
    await history.note(buildEvent({ key: 'a' }));
    await history.note(buildEvent({ key: 'b' }));
    await history.remove('a');
    expect((await history.list(ALWAYS)).map(({ key }) => key)).toEqual(['b']);
    await history.clear();
    expect(await history.list(ALWAYS)).toEqual([]);
  });

  it('reads the rows of one platform alone', async () => {
    await history.note(buildEvent({ key: 'a', at: 1 }));
    await history.note(buildEvent({ key: 'b', at: 2, platform: 'netflix' }));
    await history.note(buildEvent({ key: 'c', at: 3, platform: null }));
    await history.note(buildEvent({ key: 'd', at: 9 }));
    expect((await history.listOf('instagram', { from: 0, to: 9 })).map(({ key }) => key)).toEqual(['a']);
  });

  it('notes what was done, once for each step, and only one word of the person', async () => {
    await history.note(buildEvent());
    await history.addDone('mail-1', { code: 'turn-on-2fa', at: 1 });
    await history.addDone('mail-1', { code: 'turn-on-2fa', at: 2 });
    await history.addDone('mail-1', { code: 'asked', at: 3 });
    expect(await history.addDone('mail-1', { code: 'not-asked', at: 4 })).toBe(true);
    expect((await history.list(ALWAYS))[0]?.done).toEqual([
      { code: 'turn-on-2fa', at: 2 },
      { code: 'not-asked', at: 4 },
    ]);
    expect(await history.addDone('no such row', { code: 'asked', at: 3 })).toBe(false);
  });

  it('loses nothing when many write at once', async () => {
    await history.note(buildEvent());
    await Promise.all(['turn-on-2fa', 'report', 'asked'].map((code, at) => history.addDone('mail-1', { code: code as 'report', at })));
    expect((await history.list(ALWAYS))[0]?.done).toHaveLength(3);
  });

  it('keeps a row as it was where its change fails halfway', async () => {
    await history.note(buildEvent());
    await expect(
      history.change('mail-1', () => {
        throw new Error('torn');
      }),
    ).rejects.toThrow('torn');
    await expect(history.change('mail-1', (row) => ({ ...row, key: null as unknown as string }))).rejects.toThrow();
    expect(await history.list(ALWAYS)).toEqual([buildEvent()]);
  });

  it('deletes what was first seen too long ago, however old the mail is', async () => {
    await history.note(buildEvent({ key: 'old mail, opened now', at: 1, seenAt: 100 }));
    await history.note(buildEvent({ key: 'old', at: 1, seenAt: 10 }));
    expect(await history.countSeenBefore(50)).toBe(1);
    expect(await history.removeSeenBefore(50)).toBe(1);
    expect((await history.readAll()).rows.map(({ key }) => key)).toEqual(['old mail, opened now']);
  });
});

describe('a history that another version wrote', () => {
  const NAME = 'other-version';
  afterEach(() => deleteDB(NAME));

  it('is brought up to date with its rows', async () => {
    const old = await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('events', { keyPath: 'key' }).createIndex('at', 'at') });
    await old.put('events', buildEvent());
    old.close();
    const history = await History.open(NAME);
    expect(await history.listOf('instagram', ALWAYS)).toEqual([buildEvent()]);
    expect(await history.countSeenBefore(Infinity)).toBe(1);
    history.close();
  });

  it('has its codes renamed, and all other rows as they were', async () => {
    const old = await openDB(NAME, 2, {
      upgrade(db) {
        const events = db.createObjectStore('events', { keyPath: 'key' });
        events.createIndex('at', 'at');
        events.createIndex('platform-at', ['platform', 'at']);
        events.createIndex('seen-at', 'seenAt');
      },
    });
    for (const row of second) await old.put('events', row);
    old.close();
    const history = await History.open(NAME);
    const { rows, unreadable } = await history.readAll();
    const codes = rows.map(({ key, reason }) => [key, reason?.code]);
    expect(new Map(codes as [string, string | undefined][])).toEqual(
      new Map([
        ['a-mail-without-a-reason', undefined],
        ['a-mail-of-another-reason', 'sender-is-platforms'],
        ['a-service-that-carries-notes', 'sender-carries-third-party-text'],
        ['a-service-that-carried-a-note', 'third-party-words'],
      ]),
    );
    expect(unreadable).toBe(1);
    const raw = await openDB(NAME);
    const sameButCode = (row: object): object => ({
      ...row,
      reason: Reflect.get(row, 'reason') && { ...Object(Reflect.get(row, 'reason')), code: '' },
    });
    const kept = (await raw.getAll('events')) as object[];
    const byKey = (list: object[]): object[] =>
      list.map(sameButCode).toSorted((a, b) => String(Reflect.get(a, 'key')).localeCompare(String(Reflect.get(b, 'key'))));
    expect(byKey(kept)).toEqual(byKey(second));
    raw.close();
    history.close();
  });

  it('of the version before finds its rows by alias, once they have one', async () => {
    const old = await openDB(NAME, 3, {
      upgrade(db) {
        const events = db.createObjectStore('events', { keyPath: 'key' });
        events.createIndex('at', 'at');
        events.createIndex('platform-at', ['platform', 'at']);
        events.createIndex('seen-at', 'seenAt');
      },
    });
    await old.put('events', buildEvent());
    old.close();
    const history = await History.open(NAME);
    await history.note(buildEvent({ key: 'mail-2', alias: 'mark' }));
    expect((await history.readAll()).rows).toHaveLength(2);
    expect((await history.listOfAlias('mark')).map(({ key }) => key)).toEqual(['mail-2']);
    // Read again without its source, the mail keeps what was known of it.
    await history.note(buildEvent({ key: 'mail-2' }));
    expect((await history.listOfAlias('mark')).map(({ key }) => key)).toEqual(['mail-2']);
    history.close();
  });

  it('keeps and counts rows of another shape, also where a new row takes their key', async () => {
    (await History.open(NAME)).close();
    const raw = await openDB(NAME);
    for (const row of [{ key: 'a' }, { key: 'mail-1', at: 'yesterday' }, { ...buildEvent({ key: 'b' }), done: null }])
      await raw.put('events', row);
    const history = await History.open(NAME);
    expect(await history.readAll()).toEqual({ rows: [], unreadable: 3 });
    expect(await history.addDone('b', { code: 'asked', at: 1 })).toBe(false);
    await history.note(buildEvent());
    expect(await history.readAll()).toEqual({ rows: [buildEvent()], unreadable: 3 });
    expect(await history.list(ALWAYS)).toEqual([buildEvent()]);
    history.close();
    raw.close();
  });

  it('keeps every row of another shape that stood under one key, and of many refuses to write over the next', async () => {
    const history = await History.open(NAME);
    const raw = await openDB(NAME);
    for (let number = 1; number <= 5; number += 1) {
      await raw.put('events', { key: 'mail-1', number });
      await history.note(buildEvent());
    }
    await raw.put('events', { key: 'mail-1', number: 6 });
    await expect(history.note(buildEvent())).rejects.toThrow(/mail-1/);
    const numbers = (await raw.getAll('events')).flatMap((row: object) => ('number' in row ? [row.number] : []));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    history.close();
    raw.close();
  });

  it('keeps the fields that a newer one gave a row, and takes back what this one left out', async () => {
    const history = await History.open(NAME);
    const raw = await openDB(NAME);
    await raw.put('events', { ...buildEvent(), undated: true, country: 'x' });
    await history.note(buildEvent());
    expect(await raw.getAll('events')).toEqual([{ ...buildEvent(), country: 'x' }]);
    await history.addDone('mail-1', { code: 'asked', at: 1 });
    expect(await raw.getAll('events')).toEqual([{ ...buildEvent({ done: [{ code: 'asked', at: 1 }] }), country: 'x' }]);
    history.close();
    raw.close();
  });

  it('passes over whatever a row may be, and keeps it', async () => {
    const history = await History.open(NAME);
    const raw = await openDB(NAME);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 4 }), async (values) => {
        await raw.clear('events');
        const rows = values.map((value, at) => ({ at: value, done: value, ...(at === 0 && { platform: value }), key: `row ${at}` }));
        for (const row of rows) await raw.put('events', row);
        await history.note(buildEvent({ key: 'row 0' }));
        await history.note(buildEvent());
        expect(await history.readAll()).toMatchObject({ rows: [{}, {}], unreadable: rows.length });
        expect(await history.removeSeenBefore(0)).toBe(0);
      }),
      { numRuns: 30 },
    );
    history.close();
    raw.close();
  });

  it('is refused where a newer one wrote it', async () => {
    (await openDB(NAME, 99)).close();
    await expect(History.open(NAME)).rejects.toThrow(/version/i);
  });

  it('is refused while a page of an older one holds it', async () => {
    const held = await openDB(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('events', { keyPath: 'key' }).createIndex('at', 'at'),
    });
    await expect(History.open(NAME)).rejects.toThrow('older version');
    held.close();
  });

  it('lets go when a newer one comes', async () => {
    const history = await History.open(NAME);
    const newer = await openDB(NAME, 99);
    await expect(history.readAll()).rejects.toThrow();
    newer.close();
  });
});
