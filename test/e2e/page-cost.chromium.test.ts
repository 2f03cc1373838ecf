import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf, heapsOf } from '../../scripts/bench-pages/measure.ts';
import type { Cost } from '../../scripts/bench-pages/measure.ts';
import { PAGES, pathOf, servePages } from '../../scripts/bench-pages/pages.ts';
import { startRun } from '../../scripts/bench-pages/runs.ts';
import type { Run } from '../../scripts/bench-pages/runs.ts';
import { startMockServer } from '../../scripts/browsers/mock-server.ts';
import type { MockServer } from '../../scripts/browsers/mock-server.ts';
import { builtFolder } from '../../scripts/start/build.ts';

const SITE = 'https://bench.example';
const LOADS = 3;
/** Pages of one document; how often frames are laid out differs from load to load. */
const SINGLE = Object.keys(PAGES).filter((name) => !name.includes('frames'));

describe('what pages pay, in chromium', () => {
  let mockServer: MockServer;
  let without: Run;
  let withIt: Run;

  beforeAll(async () => {
    mockServer = await startMockServer(servePages);
    without = await startRun('no extension', null, mockServer);
    withIt = await startRun('Unasked', builtFolder('chromium'), mockServer);
  });
  afterAll(async () => {
    await without.close();
    await withIt.close();
    await mockServer.close();
  });

  const least = async (run: Run, url: string, count: keyof Cost): Promise<number> => {
    const counts: number[] = [];
    for (let load = 0; load < LOADS; load += 1) counts.push((await costOf(run, url))[count]);
    return Math.min(...counts);
  };

  it.each(SINGLE)('no layout is forced: %s', async (name) => {
    const url = `${SITE}${pathOf(Object.keys(PAGES).indexOf(name))}`;
    const usual = await least(without, url, 'layouts');
    expect(usual).toBeGreaterThan(0);
    expect(await least(withIt, url, 'layouts')).toBeLessThanOrEqual(usual);
  });

  it('the heap stays flat over loads', async () => {
    const heaps = await heapsOf(withIt, `${SITE}${pathOf(0)}`, 50);
    expect((heaps.at(-1) ?? 0) / (heaps[9] ?? 1)).toBeLessThan(1.05);
  });
});
