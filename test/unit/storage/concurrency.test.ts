import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readCheckUp, tick } from '../../../features/check-up/store.ts';
import { readFirstAid, startFirstAid } from '../../../features/first-aid/store.ts';
import type { Area } from '../../../storage/area.ts';
import { addIgnoredSite, listIgnoredSites, removeIgnoredSite } from '../../../storage/ignored-sites.ts';
import { noteRequest, readRequests } from '../../../storage/reset-requests.ts';
import { changeSettings, chooseUsed, readSettings } from '../../../storage/settings.ts';
import { addTrusted, listTrusted, trustedValues } from '../../../storage/trusted.ts';
import { sharedTurns, turnQueue } from '../../../storage/turns.ts';
import { readUserAnswer, writeUserAnswer } from '../../../storage/user-answers.ts';
import { plainArea } from './plain-area.ts';

/** Scripts of one extension: one storage, one lock manager, and each call of storage as late as `delays` say. */
function scripts(stored: Record<string, unknown>, delays: number[]): [Area, Area] {
  const queue = turnQueue();
  const locks = { request: (name: string, work: () => Promise<unknown>) => queue(name, work) };
  let calls = 0;
  const late = async (): Promise<void> => {
    calls += 1;
    for (let left = delays[calls % delays.length] ?? 0; left > 0; left -= 1) await Promise.resolve();
  };
  const script = (): Area => {
    const area = plainArea(stored, sharedTurns(locks, 'local'));
    return {
      inTurn: area.inTurn,
      get: (keys) => late().then(() => area.get(keys)),
      set: (items) => late().then(() => area.set(items)),
      remove: (keys) => late().then(() => area.remove(keys)),
    };
  };
  return [script(), script()];
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `${letter}.example`);
/** Each adds one name in its own way; together they write four keys. */
const ADDS: ((area: Area, name: string) => Promise<unknown>)[] = [
  (area, name) => addIgnoredSite(area, name),
  (area, name) => chooseUsed(area, name, true),
  (area, name) => addTrusted(area, { kind: 'domain', value: name }, 1),
  (area, name) => writeUserAnswer(area, name, 'asked'),
  (area, name) => noteRequest(area, name, 1),
  (area, name) => tick(area, name, 'sessions', 1),
  (area, name) => startFirstAid(area, { platform: name, name }, 1),
];

async function namesIn(area: Area): Promise<string[][]> {
  const { ignoredSites, usedPlatforms } = await readSettings(area);
  const answered = await Promise.all(NAMES.map(async (name) => ((await readUserAnswer(area, [name])) ? [name] : [])));
  const platforms = [await readRequests(area, 1), await readCheckUp(area), await readFirstAid(area, 1)].map((rows) =>
    rows.map(({ platform }) => platform),
  );
  return [ignoredSites, usedPlatforms, (await trustedValues(area)).senders, answered.flat(), ...platforms];
}

describe('two scripts that write at once', () => {
  it('lose nothing, whatever they add and however their calls fall', async () => {
    const acts = fc.uniqueArray(fc.tuple(fc.nat(ADDS.length - 1), fc.constantFrom(...NAMES)), { maxLength: 12, selector: String });
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.array(fc.nat(6), { minLength: 1 }),
        fc.constantFrom({}, { settings: 'broken', trusted: 7, requests: null }),
        async (all, delays, before) => {
          const areas = scripts(structuredClone(before), delays);
          await Promise.all(all.map(([add, name], at) => ADDS[add]?.(areas[at % 2] ?? areas[0], name)));
          const found = await namesIn(areas[0]);
          for (const [add, name] of all) expect(found[add]).toContain(name);
          expect(found.flat()).toHaveLength(all.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('add one ignored site once, and each removes its own', async () => {
    const [one, other] = scripts({}, [0, 3, 1]);
    expect((await Promise.all([addIgnoredSite(one, 'a.example'), addIgnoredSite(other, 'a.example')])).toSorted()).toEqual([
      'added',
      'already',
    ]);
    await Promise.all([addIgnoredSite(one, 'b.example'), addIgnoredSite(other, 'c.example'), changeSettings(one, { historyDays: 30 })]);
    expect(
      await Promise.all([
        removeIgnoredSite(one, 'a.example'),
        removeIgnoredSite(other, 'a.example'),
        removeIgnoredSite(other, 'c.example'),
      ]),
    ).toEqual([true, false, true]);
    expect(await listIgnoredSites(one)).toEqual(['b.example']);
    expect((await readSettings(other)).historyDays).toBe(30);
  });

  it('may all find the same broken value: one copy is kept', async () => {
    const stored: Record<string, unknown> = { trusted: 'broken' };
    const [one, other] = scripts(stored, [0, 5, 2, 1]);
    await Promise.all([
      listTrusted(one),
      listTrusted(other),
      addTrusted(one, { kind: 'domain', value: 'a.example' }, 1),
      listTrusted(other),
    ]);
    expect((await trustedValues(other)).senders).toEqual(['a.example']);
    expect(Object.keys(stored).toSorted()).toEqual(['trusted', 'trusted$', 'trusted.broken.1']);
  });
});

describe('any garbage in storage', () => {
  const KEYS = ['settings', 'trusted', 'asked', 'requests', 'check-up', 'first-aid'];
  it('never throws, and nothing of it is lost by reading and adding', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(KEYS.map((key) => [key, value])), { requiredKeys: [] }),
        value,
        async (garbage, meta) => {
          const stored: Record<string, unknown> = { ...garbage, settings$: meta };
          const area = plainArea(stored);
          await namesIn(area);
          await Promise.all(
            ADDS.map((add) => add(area, 'a.example').catch((error: unknown) => expect(error).toMatchObject({ reason: 'newer' }))),
          );
          const left = JSON.stringify(stored);
          for (const one of Object.values(garbage)) for (const piece of pieces(one)) expect(left).toContain(JSON.stringify(piece));
        },
      ),
      { numRuns: 100 },
    );
    warned.mockRestore();
  });
});

/** Rows of a list, else the whole; the fields of an object stand in any order. */
function pieces(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [value];
}
