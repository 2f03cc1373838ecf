import type { Page } from 'puppeteer-core';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendered, untilPressable, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE = 'https://secure-reset.example/login';

describe.each(engines)('our own warning page, in %s', (engine) => {
  let running: Running;
  let page: Page;

  beforeAll(async () => {
    running = await startBrowser(engine);
    page = running.page;
  });
  afterAll(() => running.end());

  const address = (): Promise<string> => page.evaluate(() => location.href);
  const reaches = (wanted: (url: string) => boolean): Promise<true | null> => waitFor(async () => (wanted(await address()) ? true : null));
  const warned = () => waitForBanner(running.at, page, ({ kind }) => kind === 'lure', 'unasked-warning');
  /** The page fights until the tab is taken from it. */
  const fight = async (): Promise<void> => {
    await page.goto(LURE);
    await warned();
    await page.evaluate(() => void setInterval(() => document.querySelector('[unasked-warning]')?.remove(), 20));
    expect(await reaches((url) => url.includes('/warning.html?id='))).toBe(true);
    expect(await waitFor(() => page.evaluate(() => document.querySelector('button') && true))).toBe(true);
    await untilPressable();
  };
  const press = async (part: string): Promise<void> => {
    const point = await page.evaluate((name) => {
      const { x, y, width, height } = document.querySelector(`[data-part=${name}]`)?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, part);
    await page.mouse.click(point.x, point.y);
  };

  it('leads to the real site', async () => {
    await fight();
    expect(await running.watch.state(page)).toMatchObject({ state: 'page', verdict: { kind: 'lure' } });
    await press('go-real');
    expect(await reaches((url) => /^https:\/\/(www\.)?instagram\.com\//.test(url))).toBe(true);
  });

  it('leads back to the page once, without a loop, and warns again after a reload', async () => {
    await fight();
    await press('go-on');
    expect(await reaches((url) => url === LURE)).toBe(true);
    await running.watch.waitForJudging(page);
    await pause(700);
    expect(await address()).toBe(LURE);
    expect(await readRendered(running.at, page, 'unasked-warning')).toBeNull();
    await expect.poll(() => running.watch.badge(page)).toBe('!');
    await page.reload();
    expect(await warned()).toMatchObject({ kind: 'lure' });
  });

  it('leaves', async () => {
    await fight();
    await press('leave');
    expect(await reaches((url) => url === 'about:blank')).toBe(true);
  });

  it("says no word that its address brings, and knows nothing of a stranger's id", async () => {
    const own = await running.at.openExtensionPage('warning.html?id=stranger&host=evil.example&verdict=hello');
    const text = await waitFor(async () => (await own.evaluate(() => document.body.textContent.trim())) || null);
    expect(text).toContain('We no longer know which page this was about.');
    expect(text).not.toMatch(/evil|hello|stranger/);
    await own.close();
  });

  it.runIf(engine === 'chromium')('can be used by everybody, as far as a machine can tell', async () => {
    await fight();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });
});
