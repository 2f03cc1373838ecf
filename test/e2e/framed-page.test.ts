import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readRendered, untilPressable, waitForBanner, waitForNone } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { FRAMES, framedWorld } from './framed-world.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const PAGE = 'https://flowers.example';
/** Whose address a frame counts for. */
const HOSTS: Record<string, string> = { 'cross-origin': 'secure-forms.example', nested: 'secure-forms.example' };

describe.each(engines)('a form in a frame, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, framedWorld);
  });
  afterAll(() => running.end());

  const warning = () => waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure', 'unasked-warning');
  const goTo = (path: string) => running.page.goto(`${PAGE}${path}`, { waitUntil: 'domcontentloaded' });

  it.each(Object.keys(FRAMES))('is warned about in the page of the tab: %s', async (kind) => {
    await goTo(`/frame/${encodeURIComponent(kind)}`);
    const drawn = await warning();
    expect(drawn.headline).toBe("A part of this page is not Instagram's.");
    expect(drawn.target).toBe(HOSTS[kind] ?? 'flowers.example');
    await expect.poll(() => running.watch.badge(running.page)).toBe('!');
    const inTop = await running.page.evaluate(() => document.querySelector('[unasked-warning]') !== null);
    expect(inTop).toBe(true);
  });

  it.each(['cross-origin', 'srcdoc'])('takes no typing while the warning stands, even where it takes the focus: %s', async (kind) => {
    await goTo(`/frame/${kind}`);
    await warning();
    const frame = running.page.frames()[1];
    await frame?.evaluate(() => void setInterval(() => document.querySelector<HTMLInputElement>('input[type=password]')?.focus(), 10));
    await running.page.keyboard.type('secret', { delay: 30 });
    expect(await frame?.evaluate(() => document.querySelector<HTMLInputElement>('input[type=password]')?.value)).toBe('');
  });

  it('is warned of in nobody’s name where it stands on free hosting and covers the page', async () => {
    await goTo('/covered');
    const drawn = await waitForBanner(running.at, running.page, ({ kind }) => kind === 'suspicious', 'unasked-warning');
    expect(`${drawn.act} ${drawn.reasons.join(' ')}`).toContain('kqz-31.web.app');
    await expect.poll(() => running.watch.badge(running.page)).toBe('?');
  });

  it("is left alone where it is the platform's own", async () => {
    await goTo('/real');
    const frame = await waitFor(async () => running.page.frames()[1] ?? null);
    if (!frame) throw new Error('The page shows no frame.');
    await running.watch.waitForJudging(frame);
    await pause(300);
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toBeNull();
    await expect.poll(() => running.watch.badge(running.page)).toBe('');
  });

  it('opens after "continue this once"', async () => {
    await goTo('/frame/cross-origin');
    await warning();
    await untilPressable();
    await pressPart(running.at, running.page, 'go-on', 'unasked-warning');
    await waitForNone(running.at, running.page, 'unasked-warning');
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toBeNull();
    const frame = running.page.frames()[1];
    const typed = async (): Promise<string | undefined> => {
      const field = await frame?.$('input[type=password]');
      await field?.evaluate((one) => ((one as HTMLInputElement).value = ''));
      await field?.type('typed');
      return field?.evaluate((one) => (one as HTMLInputElement).value);
    };
    // The frame hears a moment after the page that letters may go on.
    await expect.poll(typed).toBe('typed');
  });
});
