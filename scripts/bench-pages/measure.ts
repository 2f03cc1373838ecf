/** What one load of a page costs, by Chromium's own counters. */
import type { CDPSession } from 'puppeteer-core';
import { pause } from '../browsers/wait.ts';
import type { Run } from './runs.ts';

/** Milliseconds, counts and kilobytes of one load, from navigation until the page has been quiet for a while. */
export interface Cost {
  script: number;
  task: number;
  layouts: number;
  styles: number;
  listeners: number;
  heap: number;
}

/** Long enough for every look that a load causes at once. */
const SETTLE = 800;
/** Long enough for the looks that wait, too. */
export const SETTLE_LATE = 1_500;

/** Loads `url` in a tab of its own. @param settle milliseconds that are counted after it has loaded */
export async function costOf({ browser }: Run, url: string, settle = SETTLE): Promise<Cost> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  try {
    await cdp.send('Performance.enable');
    const before = await counters(cdp);
    await page.goto(url, { waitUntil: 'load' });
    await pause(settle);
    const after = await counters(cdp);
    const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    return {
      script: grown('ScriptDuration') * 1000,
      task: grown('TaskDuration') * 1000,
      layouts: grown('LayoutCount'),
      styles: grown('RecalcStyleCount'),
      listeners: after.get('JSEventListeners') ?? 0,
      heap: (after.get('JSHeapUsedSize') ?? 0) / 1000,
    };
  } finally {
    await page.close();
  }
}

/** Kilobytes in use after each of so many loads in one tab, garbage collected before each reading. */
export async function heapsOf({ browser }: Run, url: string, loads: number): Promise<number[]> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const heaps: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    await page.goto(`${url}?load=${load}`, { waitUntil: 'load' });
    await pause(100);
    await cdp.send('HeapProfiler.collectGarbage');
    heaps.push(((await counters(cdp)).get('JSHeapUsedSize') ?? 0) / 1000);
  }
  await page.close();
  return heaps;
}

/** What one load left in a page and its frames. */
export interface Left {
  /** Packaged scripts by name, one for each document that has it. */
  scripts: string[];
  /** In all its documents. */
  listeners: number;
  /** Of the extension, in the document of the tab. */
  observers: number;
}

/** Counts what the extension of `run` brings into `url` until the looks that wait are over. */
export async function leftIn({ browser, extension }: Run, url: string): Promise<Left> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const scripts: string[] = [];
  let world = 0;
  const home = `chrome-extension://${extension}`;
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.on('Debugger.scriptParsed', (script) => void (script.url.startsWith(home) && scripts.push(script.url.slice(home.length + 1))));
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === home && context.auxData?.frameId === frameTree.frame.id) world = context.id;
  });
  try {
    for (const domain of ['Debugger', 'Runtime', 'Performance'] as const) await cdp.send(`${domain}.enable`);
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLE_LATE);
    const listeners = await listenersLeft(cdp);
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'MutationObserver.prototype', contextId: world });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const count = { functionDeclaration: 'function () { return this.length; }', objectId: objects.objectId, returnByValue: true };
    const observers = await cdp.send('Runtime.callFunctionOn', count);
    return { scripts: scripts.toSorted(), listeners, observers: Number(observers.result.value) };
  } finally {
    await page.close();
  }
}

/** The process's own count; of documents that were left it lets go at its leisure, one collection after another. */
async function listenersLeft(cdp: CDPSession): Promise<number> {
  let least = Infinity;
  for (let same = 0; same < 3; same += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    const now = (await counters(cdp)).get('JSEventListeners') ?? 0;
    if (now < least) same = 0;
    least = Math.min(least, now);
    await pause(100);
  }
  return least;
}

interface TraceEvent {
  name: string;
  /** Microseconds of the thread's own time, so that a busy machine does not count. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** A script's first run, its compiling in it, and every later call of a function of it. */
const TIMED = new Set(['EvaluateScript', 'FunctionCall']);

/** Milliseconds of CPU that the trace of one load books on scripts of the run's extension, by their address. */
export async function tracedCostOf({ browser, extension }: Run, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLE_LATE);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(({ name, args }) => TIMED.has(name) && args?.data?.url?.startsWith(`chrome-extension://${extension}/`));
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

async function counters(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
