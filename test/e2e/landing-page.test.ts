import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readDrawn, waitForBanner } from '../../scripts/browsers/drawn.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { resetPage } from '../../scripts/demo/world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const LURE = 'https://secure-reset.example/login';
/** The warning takes no press in its first half second: a page could have moved it under the pointer. */
const AFTER_THE_FIRST_MOMENT = 900;

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
    await pause(AFTER_THE_FIRST_MOMENT);
    await pressPart(running.at, running.page, 'go-on', 'unasked-warning');
    await pause(300);
    expect((await readDrawn(running.at, running.page, 'unasked-warning'))?.visible ?? false).toBe(false);
    await running.page.goto(LURE);
    expect(await warningIn(running)).toMatchObject({ kind: 'lure' });
  });

  it("is left alone where it is the platform's own, or asks for nothing", async () => {
    for (const url of [resetPage, 'https://flowers.example/']) {
      await running.page.goto(url);
      await pause(1500);
      expect(await readDrawn(running.at, running.page, 'unasked-warning')).toBeNull();
    }
  });
});
