import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readRendered, untilPressable, waitForBanner, waitForNone } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { resetPage } from '../../scripts/demo/world.ts';
import { violationsInRoot } from './axe-in-root.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE = 'https://secure-reset.example/login';

const warningIn = (running: Running) => waitForBanner(running.at, running.page, () => true, 'unasked-warning');

describe.each(engines)('the page behind a mail, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine);
  });
  afterAll(() => running.end());

  it('is warned about over the whole page where it asks for a password in a strange name', async () => {
    await running.page.goto(LURE);
    const drawn = await warningIn(running);
    expect(drawn).toMatchObject({ kind: 'lure', visible: true });
  });

  it('takes no typing while the warning stands', async () => {
    await running.page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus());
    await running.page.keyboard.type('secret');
    const typed = await running.page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.value);
    expect(typed).toBe('');
  });

  it('opens after "continue this once", and warns again at the next visit', async () => {
    await untilPressable();
    await pressPart(running.at, running.page, 'go-on', 'unasked-warning');
    await waitForNone(running.at, running.page, 'unasked-warning');
    await running.page.goto(LURE);
    expect(await warningIn(running)).toMatchObject({ kind: 'lure' });
  });

  it('warns again after a reload, and still says in the popup what was found after "continue this once"', async () => {
    await untilPressable();
    await pressPart(running.at, running.page, 'go-on', 'unasked-warning');
    await waitForNone(running.at, running.page, 'unasked-warning');
    await expect.poll(() => running.watch.badge(running.page)).toBe('!');
    expect(await running.watch.state(running.page)).toMatchObject({ state: 'page', verdict: { kind: 'lure' } });
    await running.page.reload();
    expect(await warningIn(running)).toMatchObject({ kind: 'lure' });
  });

  it('leads to the real site by Tab and Enter', async () => {
    await running.page.goto(LURE);
    await warningIn(running);
    await untilPressable();
    await running.page.keyboard.press('Tab');
    await running.page.keyboard.press('Enter');
    const real = async (): Promise<true | null> =>
      /(^|\.)instagram\.com$/.test(await running.page.evaluate(() => location.hostname)) ? true : null;
    expect(await waitFor(real)).toBe(true);
  });

  it('keeps the keyboard in the warning, which Escape does not close', async () => {
    await running.page.goto(LURE);
    await warningIn(running);
    await untilPressable();
    await running.page.keyboard.press('Escape');
    const focused: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await running.page.keyboard.press('Tab');
      expect(await running.page.evaluate(() => document.activeElement?.localName !== 'input')).toBe(true);
      const [part] = await running.at.inRoots(
        running.page,
        'unasked-warning',
        (root) => root.activeElement?.getAttribute('data-part') ?? '',
      );
      focused.push(part ?? '');
    }
    expect(focused.slice(0, 3)).toEqual(['go-real', 'leave', 'go-on']);
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });

  it('is not judged where the person left its site out, or all pages', async () => {
    const options = await running.at.openExtensionPage('options.html');
    const set = (settings: object): Promise<void> =>
      options.evaluate(async (value) => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
          storage: { local: { set(items: object): Promise<void> } };
        };
        await api.storage.local.set({ settings: value });
      }, settings);
    for (const settings of [{ pages: 'all', ignoredSites: ['secure-reset.example'] }, { pages: 'from-mail' }]) {
      await set(settings);
      await running.page.bringToFront();
      await running.page.goto(LURE);
      await running.watch.waitForJudging(running.page);
      await pause(300);
      expect(await readRendered(running.at, running.page, 'unasked-warning')).toBeNull();
    }
    await set({});
    await options.close();
    await running.page.bringToFront();
    await running.page.goto(LURE);
    expect(await warningIn(running)).toMatchObject({ kind: 'lure' });
  });

  it.runIf(engine === 'chromium')('shows a warning that everybody can use, as far as a machine can tell', async () => {
    expect(await violationsInRoot(running)).toEqual([]);
  });

  it("is left alone where it is the platform's own, or asks for nothing", async () => {
    await running.page.goto(resetPage);
    await running.watch.waitForJudging(running.page);
    await pause(300);
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toBeNull();
    await running.page.goto('https://flowers.example/');
    await pause(1500);
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toBeNull();
  });

  it('keeps its warning in history: back and forward', async () => {
    await running.page.goto(LURE);
    await warningIn(running);
    await running.page.goto('https://flowers.example/');
    await expect.poll(() => running.watch.badge(running.page)).toBe('');
    await running.page.evaluate(() => void setTimeout(() => history.back()));
    expect(await warningIn(running)).toMatchObject({ kind: 'lure', visible: true });
    await running.watch.waitForState(running.page, (state) => state.state === 'page');
    await expect.poll(() => running.watch.badge(running.page)).toBe('!');
  });
});
