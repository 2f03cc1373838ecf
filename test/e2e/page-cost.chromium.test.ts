import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf, heapsOf, leftIn } from '../../scripts/bench-pages/measure.ts';
import { PAGES, pathOf, servePages } from '../../scripts/bench-pages/pages.ts';
import { startRun } from '../../scripts/bench-pages/runs.ts';
import type { Run } from '../../scripts/bench-pages/runs.ts';
import { startMockServer } from '../../scripts/browsers/mock-server.ts';
import type { MockServer } from '../../scripts/browsers/mock-server.ts';
import { builtFolder } from '../../scripts/start/build.ts';

const SITE = 'https://bench.example';
/** A load may be laid out once more than it needs, on a busy machine. */
const LOADS = 3;
/** Pages of one document; how often frames are laid out differs from load to load. */
const SINGLE = Object.keys(PAGES).filter((name) => !name.includes('frames'));

const [ORDINARY = '', ARTICLE = '', LOGIN = '', FRAMES = ''] = Object.keys(PAGES);
const urlOf = (name: string): string => `${SITE}${pathOf(Object.keys(PAGES).indexOf(name))}`;
/**
 * What each kind of page has of us once it is quiet. Frames of its own are no mail's where nothing in the page names an address.
 * Of listeners one document's more is allowed, two among many: the process may still hold one that was left, and on a busy
 * machine a whole page, which it does not of three in a row. What asks is watched, and from the third look on whether the
 * document is replaced.
 */
const PAYING = [
  { page: ORDINARY, scripts: ['sentinel.js'], listeners: 8, observers: 1 },
  { page: ARTICLE, scripts: ['sentinel.js'], listeners: 8, observers: 1 },
  { page: LOGIN, scripts: ['page.js', 'sentinel.js'], listeners: 19, observers: 2 },
  { page: FRAMES, scripts: Array<string>(21).fill('sentinel.js'), listeners: 92, observers: 1 },
];

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

  it.each(SINGLE)('no layout is forced: %s', async (name) => {
    const url = urlOf(name);
    const { layouts } = await costOf(without, url);
    expect(layouts).toBeGreaterThan(0);
    const counts: number[] = [];
    while (counts.length < LOADS && !counts.some((count) => count <= layouts)) counts.push((await costOf(withIt, url)).layouts);
    expect(Math.min(...counts)).toBeLessThanOrEqual(layouts);
  });

  it.each(PAYING)('no more is brought and left than is needed: $page', async ({ page, scripts, listeners, observers }) => {
    const counts: number[] = [];
    let left = await leftIn(withIt, urlOf(page));
    expect(left.scripts).toEqual(scripts);
    while (counts.push(left.listeners) < LOADS && left.listeners > listeners) left = await leftIn(withIt, urlOf(page));
    expect(Math.min(...counts)).toBeLessThanOrEqual(listeners);
    expect(left.observers).toBeLessThanOrEqual(observers);
  });

  it('the heap stays flat over loads', async () => {
    const heaps = await heapsOf(withIt, urlOf(ORDINARY), 30);
    expect((heaps.at(-1) ?? 0) / (heaps[9] ?? 1)).toBeLessThan(1.05);
  });
});
