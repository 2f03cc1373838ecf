/** Times the store itself, inside a page of the extension. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { HistoryEvent } from '../../judge/incident/incident.ts';
import type { History } from '../../features/history/store.ts';

const ROUNDS = 51;

/** Brings features/history into the page; the extension's own pages hold it only inside their bundles. */
export async function openStore(page: Page): Promise<void> {
  const entry = join(import.meta.dirname, '../../memory/history/store.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name: 'unaskedStore', formats: ['iife'], fileName: 'store' } },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('The store could not be bundled.');
  await page.evaluate(`${output.code}; globalThis.unaskedStore = unaskedStore; null`);
}

/** Fills the history with `rows` and gives the median times of its questions in milliseconds, by name. */
export function measureStore(page: Page, rows: HistoryEvent[], now: number): Promise<Record<string, number>> {
  return page.evaluate(
    async (all, present, rounds) => {
      const store = Reflect.get(globalThis, 'unaskedStore') as { History: typeof History };
      const history = await store.History.open();
      const median = async (work: (round: number) => Promise<unknown>): Promise<number> => {
        const times: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const began = performance.now();
          await work(round);
          times.push(performance.now() - began);
        }
        return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
      };
      for (const row of all) await history.note(row);
      const days = (count: number): number => present - count * 86_400_000;
      const [sample] = all;
      if (!sample) throw new Error('No rows to measure with.');
      const times = {
        'write one row': await median((round) => history.note({ ...sample, key: `new-${round}`, at: days(400) })),
        'write a row and read its storm (a banner waits for it)': await median(async () => {
          await history.note(sample);
          await history.listOf(sample.platform ?? '', { from: days(30), to: days(-30) });
        }),
        'read the last 30 days': await median(() => history.list({ from: days(30), to: days(-1) })),
        'read everything': await median(() => history.readAll()),
      };
      for (let round = 0; round < rounds; round++) await history.remove(`new-${round}`);
      history.close();
      return times;
    },
    rows,
    now,
    ROUNDS,
  );
}
