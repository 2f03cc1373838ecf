import process from 'node:process';
import { launch } from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import { findBrowser } from '../../scripts/browsers/find.ts';
import type { Engine } from '../../scripts/browsers/find.ts';

/** Milliseconds to start the browser and load a page, on the two-core machine on which the waits were chosen. */
const USUAL: Record<Engine, number> = { chromium: 1_000, firefox: 3_000 };

/** How much slower the browsers of one lane are than one alone: there are two of Firefox. */
const BESIDE_EACH_OTHER: Record<Engine, number> = { chromium: 1, firefox: 1.5 };

/** Before the first test: how slow this machine is now. Time limits are multiplied by it, never made shorter. */
export default async function setup(project: TestProject): Promise<void> {
  const engine: Engine = project.name === 'firefox' ? 'firefox' : 'chromium';
  // A start of Firefox is ten seconds of the run, and says no more.
  const measured = findBrowser('chromium') ? 'chromium' : engine;
  const slowness = Math.max(1, (await timeToFirstPage(measured)) / USUAL[measured]) * BESIDE_EACH_OTHER[engine];
  project.config.env.UNASKED_SLOWNESS = slowness.toFixed(2);
  project.config.testTimeout *= slowness;
  project.config.hookTimeout *= slowness;
  const { poll } = project.config.expect;
  if (poll?.timeout !== undefined) poll.timeout *= slowness;
  console.log(`${engine}: times are multiplied by ${slowness.toFixed(2)}`);
}

async function timeToFirstPage(engine: Engine): Promise<number> {
  const executablePath = ensureBrowser(engine);
  const start = performance.now();
  const browser = await launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    args: engine === 'chromium' && process.platform === 'linux' ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>Ready</title><h1>Ready</h1>');
  const time = performance.now() - start;
  await browser.close();
  return time;
}
