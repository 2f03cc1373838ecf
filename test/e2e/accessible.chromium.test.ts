import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './running.ts';
import type { Running } from './running.ts';

/** Every page of the extension that a person can open. */
const PAGES = ['popup.html', 'options.html', 'welcome.html', 'first-aid.html', 'incident-report.html'];

describe('the pages of the extension', () => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser('chromium');
  });
  afterAll(() => running.end());

  it.each(PAGES)('%s can be used by everybody, as far as a machine can tell', async (path) => {
    const page = await running.at.openExtensionPage(path);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    await page.close();
    expect(violations).toEqual([]);
  });
});
