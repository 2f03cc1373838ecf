import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eachList, isEqual, type Contents } from '../../../../features/backup/contents.ts';
import { backupMemory } from '../../../../features/backup/memory.ts';
import { changesBetween, imported, quietedBy } from '../../../../features/backup/merge.ts';
import { History } from '../../../../features/history/store.ts';
import { plainArea } from '../../storage/plain-area.ts';
import { someContents } from './some-contents.ts';

let number = 0;
function somewhere(stored: Record<string, unknown> = {}) {
  const area = plainArea(stored);
  const database = `backup ${(number += 1)}`;
  return { area, memory: backupMemory(area, () => History.open(database)) };
}
const sorted = (contents: Contents): Contents => ({
  ...contents,
  lists: eachList((name) => contents.lists[name].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))),
  history: contents.history.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
});
const trusted = (value: string, note = '') => ({ kind: 'domain', value, at: 1, note, source: 'options' });
const NOTHING: Contents = { settings: {}, lists: eachList(() => []), history: [] };

describe('what is put back', () => {
  it('is what was read, on an empty browser and over anything else', async () => {
    await fc.assert(
      fc.asyncProperty(someContents, someContents, async (before, file) => {
        const { memory } = somewhere();
        await memory.restore(before, 'replace');
        expect(sorted(await memory.read())).toEqual(sorted(before));
        await memory.restore(file, 'replace');
        expect(sorted(await memory.read())).toEqual(sorted(file));
      }),
      { numRuns: 12 },
    );
  });

  it('is what the preview said, and merging twice is merging once', async () => {
    await fc.assert(
      fc.asyncProperty(someContents, someContents, fc.constantFrom('merge', 'replace'), async (before, file, mode) => {
        const { memory } = somewhere();
        await memory.restore(before, 'replace');
        const promised = imported(await memory.read(), file, mode);
        await memory.restore(file, mode);
        const now = await memory.read();
        expect(sorted(now)).toEqual(sorted(promised));
        expect(changesBetween(now, imported(now, file, mode))).toEqual([]);
        if (mode === 'merge') expect(changesBetween(before, now).every(({ removed }) => removed === 0)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves what cannot be read where it was', async () => {
    const strange = { kind: 'planet', value: 'Mars' };
    const { area, memory } = somewhere({ trusted: [strange, trusted('old.example')], trusted$: { v: 2 } });
    await memory.restore({ ...NOTHING, lists: { ...NOTHING.lists, trusted: [trusted('new.example')] } }, 'replace');
    expect(area.stored['trusted']).toEqual([strange, trusted('new.example')]);
  });

  it('changes nothing at all where one part cannot be stored', async () => {
    const { area, memory } = somewhere({ settings: { pages: 'none' }, settings$: { v: 2 } });
    const [sample] = fc.sample(
      someContents.filter(({ history, lists }) => history.length > 0 && lists.trusted.length > 0),
      { numRuns: 1, seed: 7 },
    );
    if (!sample) throw new Error('No sample was drawn.');
    const stored = structuredClone(area.stored);
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(memory.restore(sample, 'replace')).rejects.toThrow('no room');
    expect(area.stored).toEqual(stored);
    expect((await memory.read()).history).toEqual([]);
    area.stored['trusted$'] = { v: 99 };
    area.stored['trusted'] = [];
    await expect(memory.restore(sample, 'merge')).rejects.toThrow('newer version');
    expect(area.stored).toMatchObject(stored);
    expect((await memory.read()).history).toEqual([]);
  });
});

describe('a merge', () => {
  const here: Contents = {
    settings: { historyDays: 30, ignoredSites: ['a.example'], mailboxes: ['mail.example'] },
    lists: { ...NOTHING.lists, trusted: [trusted('shop.example', 'mine')] },
    history: [],
  };
  const file: Contents = {
    settings: { historyDays: 90, pages: 'none', ignoredSites: ['b.example', 'a.example'], notMailboxes: ['mail.example', 'c.example'] },
    lists: { ...NOTHING.lists, trusted: [trusted('shop.example', 'theirs'), trusted('news.example')] },
    history: [],
  };

  it('adds what is missing; what is here stays, and so does the answer that was given here', () => {
    const { settings, lists } = imported(here, file, 'merge');
    expect(settings).toEqual({
      historyDays: 30,
      pages: 'none',
      ignoredSites: ['a.example', 'b.example'],
      mailboxes: ['mail.example'],
      notMailboxes: ['c.example'],
    });
    expect(lists.trusted).toEqual([trusted('shop.example', 'mine'), { ...trusted('news.example'), source: 'file' }]);
  });

  it('is told in figures, and by the names that would fall silent', () => {
    const merged = imported(here, file, 'merge');
    expect(changesBetween(here, merged)).toEqual([
      { part: 'settings', added: 0, changed: 3, removed: 0 },
      { part: 'trusted', added: 1, changed: 0, removed: 0 },
    ]);
    expect(changesBetween(here, imported(here, file, 'replace'))[1]).toEqual({ part: 'trusted', added: 1, changed: 1, removed: 0 });
    expect(quietedBy(here, merged)).toEqual(['news.example', 'b.example']);
    expect(isEqual(here, structuredClone(here))).toBe(true);
  });
});
