import * as z from 'zod/mini';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Area } from '../../../storage/area.ts';
import { brokenKeys, forgetBroken } from '../../../storage/broken-copies.ts';
import { changeStored, clearStored, readStored } from '../../../storage/stored.ts';
import type { Stored } from '../../../storage/stored.ts';
import { plainArea } from './plain-area.ts';

interface Row {
  name: string;
  note?: string;
}
interface Choices {
  size: number;
  hosts: string[];
}

const ROWS: Stored<Row[]> = { key: 'rows', schema: z.array(z.object({ name: z.string(), note: z.optional(z.string()) })), fallback: [] };
const CHOICES: Stored<Choices> = {
  key: 'choices',
  schema: z.object({ size: z.number(), hosts: z.array(z.string()) }),
  fallback: { size: 1, hosts: [] },
};
const NEWER = { name: 'b', kind: 'of tomorrow' };
const add =
  (name: string) =>
  (rows: Row[]): Row[] => [...rows, { name }];

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

describe('a list', () => {
  const STRANGE = [7, null, { title: 'x' }];

  it('is read without the rows that are not understood, and keeps them when it changes', async () => {
    const area = plainArea({ rows: [{ name: 'a' }, ...STRANGE, { name: 'b' }] });
    expect(await readStored(area, ROWS)).toEqual([{ name: 'a' }, { name: 'b' }]);
    await changeStored(area, ROWS, add('c'));
    expect(area.stored).toEqual({ rows: [...STRANGE, { name: 'a' }, { name: 'b' }, { name: 'c' }] });
    await changeStored(area, ROWS, () => []);
    expect(area.stored).toEqual({ rows: STRANGE });
  });

  it('keeps what a newer version added to a row, also to one that changes', async () => {
    const area = plainArea({ rows: [NEWER, { name: 'a', since: 1 }] });
    await changeStored(area, ROWS, (rows) => rows.map((row) => (row.name === 'a' ? { ...row, note: 'x' } : row)));
    expect(area.stored).toEqual({ rows: [NEWER, { name: 'a', since: 1, note: 'x' }] });
  });

  it('goes with all that is in it where the person wants it gone', async () => {
    const area = plainArea({ rows: [{ name: 'a' }, ...STRANGE] });
    expect(await clearStored(area, ROWS)).toEqual([]);
    expect(area.stored).toEqual({});
  });
});

describe('an object', () => {
  it('falls back field by field, and keeps unreadable ones until they are set', async () => {
    const area = plainArea({ choices: { size: 'large', hosts: ['a', 7], colour: 'red' } });
    expect(await readStored(area, CHOICES)).toMatchObject({ size: 1, hosts: ['a'] });
    await changeStored(area, CHOICES, (now) => ({ ...now, hosts: [...now.hosts, 'b'] }));
    expect(area.stored).toEqual({ choices: { size: 'large', hosts: [7, 'a', 'b'], colour: 'red' } });
    await changeStored(area, CHOICES, (now) => ({ ...now, size: 2 }));
    expect(area.stored).toEqual({
      choices: { size: 2, hosts: [7, 'a', 'b'], colour: 'red' },
      'choices.broken.1': { size: 'large', hosts: [7, 'a', 'b'], colour: 'red' },
    });
  });
});

describe('a value that cannot be read at all', () => {
  it('is never written over by the next one that cannot', async () => {
    const area = plainArea();
    for (const broken of ['one', 'two', 'two', 'three']) {
      await area.set({ rows: broken });
      expect(await readStored(area, ROWS)).toEqual([]);
    }
    expect(area.stored).toEqual({ 'rows.broken.1': 'one', 'rows.broken.2': 'two', 'rows.broken.3': 'three' });
    expect(await brokenKeys(area)).toEqual(['rows']);
  });

  it('stands beside a copy of the first versions, which had no number', async () => {
    const area = plainArea({ 'rows.broken': 'old', rows: 'new' });
    await changeStored(area, ROWS, add('a'));
    expect(area.stored).toEqual({ 'rows.broken': 'old', 'rows.broken.1': 'new', rows: [{ name: 'a' }] });
  });

  it.each([
    ['20 copies', Array.from({ length: 25 }, (_, at) => `broken ${at}`), 20],
    ['a million letters', ['x', 'y', 'z'].map((letter) => letter.repeat(400_000)), 2],
  ])('is kept up to %s, and the next one stays where it is', async (_what, all, kept) => {
    const area = plainArea();
    for (const broken of all) {
      await area.set({ rows: broken });
      await readStored(area, ROWS);
    }
    expect(Object.values(area.stored)).toEqual([...all.slice(0, kept), all.at(-1)]);
    await expect(changeStored(area, ROWS, add('a'))).rejects.toMatchObject({ reason: 'full' });
    expect(area.stored.rows).toBe(all.at(-1));
    await forgetBroken(area);
    await changeStored(area, ROWS, add('a'));
    expect(area.stored).toEqual({ rows: [{ name: 'a' }], 'rows.broken.1': all.at(-1) });
  });

  it('never takes a change along that another script makes meanwhile', async () => {
    const area = plainArea({ rows: 'broken' });
    // The other script writes between the reader's first look and its turn.
    const reader: Area = {
      ...area,
      inTurn: async (name, work) => {
        await changeStored(area, ROWS, add('a'));
        return area.inTurn(name, work);
      },
    };
    expect(await readStored(reader, ROWS)).toEqual([{ name: 'a' }]);
    expect(area.stored).toEqual({ rows: [{ name: 'a' }], 'rows.broken.1': 'broken' });
  });
});

describe('a version', () => {
  const second: Stored<Row[]> = { ...ROWS, migrations: [(names) => (names as string[]).map((name) => ({ name }))] };
  const third: Stored<Row[]> = { ...second, migrations: [...(second.migrations ?? []), (rows) => [...(rows as Row[]), { name: 'third' }]] };

  it('is brought up to date step by step, and written with the value at once', async () => {
    const area = plainArea({ rows: ['a'] });
    const set = vi.spyOn(area, 'set');
    expect(await readStored(area, third)).toEqual([{ name: 'a' }, { name: 'third' }]);
    await changeStored(area, second, add('b'));
    expect(set).toHaveBeenCalledExactlyOnceWith({ rows: [{ name: 'a' }, { name: 'b' }], rows$: { v: 2 } });
    expect(await readStored(area, third)).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'third' }]);
  });

  it('newer than known counts as nothing, and is left alone', async () => {
    const area = plainArea({ rows: [{ name: 'a' }], rows$: { v: 3 } });
    expect(await readStored(area, second)).toEqual([]);
    await expect(changeStored(area, second, add('b'))).rejects.toMatchObject({ name: 'StorageRefusal', reason: 'newer' });
    await expect(clearStored(area, second)).rejects.toMatchObject({ reason: 'newer' });
    expect(area.stored).toEqual({ rows: [{ name: 'a' }], rows$: { v: 3 } });
    expect(await readStored(area, third)).toEqual([{ name: 'a' }]);
  });

  it('whose migration fails is set aside', async () => {
    const area = plainArea({ rows: 7 });
    expect(await readStored(area, second)).toEqual([]);
    expect(area.stored).toEqual({ 'rows.broken.1': 7 });
    await changeStored(area, second, add('a'));
    expect(area.stored).toEqual({ 'rows.broken.1': 7, rows: [{ name: 'a' }], rows$: { v: 2 } });
  });

  it.each([[null], ['x'], [[]], [{ v: 'two' }], [{ v: 1.5 }], [{ v: -3 }]])('that says nothing (%j) is the first', async (meta) => {
    expect(await readStored(plainArea({ rows: ['a'], rows$: meta }), second)).toEqual([{ name: 'a' }]);
  });
});

describe('storage without room', () => {
  it.each(['QUOTA_BYTES quota exceeded', 'QuotaExceededError: storage.local API call exceeded its quota limitations.'])(
    'refuses a change by name, and keeps what was there: %s',
    async (text) => {
      const area = plainArea({ rows: 'broken' });
      const full: Area = { ...area, set: () => Promise.reject(new Error(text)) };
      await expect(changeStored(full, ROWS, add('a'))).rejects.toMatchObject({ name: 'StorageRefusal', reason: 'full' });
      expect(await readStored(full, ROWS)).toEqual([]);
      expect(area.stored).toEqual({ rows: 'broken' });
      await changeStored(area, ROWS, add('a'));
      expect(await readStored(area, ROWS)).toEqual([{ name: 'a' }]);
    },
  );
});
