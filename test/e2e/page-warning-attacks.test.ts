import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readRendered, untilPressable, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { attacks, TOOLS } from './attacks.ts';
import { readPng, shareOf } from '../../scripts/browsers/pixels.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const HOST = 'secure-reset.example';
const GROUND: [number, number, number] = [0xfd, 0xec, 0xeb];
const LIME: [number, number, number] = [0, 255, 0];
/** Some ticks of the guard, and what a page needs to show that its attack took hold. */
const ATTACKED = 400;

const serve: Serve = (host, path) => {
  if (host !== HOST) return { type: 'text/html', body: `<!doctype html><title>${host}</title><h1>${host}</h1>` };
  const before = attacks[Number(new URLSearchParams(path.split('?')[1]).get('attack') ?? -1)]?.before ?? '';
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>Instagram - Log in</title><link rel="icon" href="data:,"><script>${TOOLS}${before}</script></head>
    <body><h1>Instagram</h1><p>Log in to your Instagram account to confirm your password.</p>
    <form method="post" action="/send"><label>Username <input name="username"></label>
    <label>Password <input name="password" type="password" autofocus></label><button>Log in</button></form></body></html>`,
  };
};

describe.each(engines)('a page that fights its warning, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine, serve);
  });
  afterAll(() => running.end());

  const arrive = async (attack = -1): Promise<void> => {
    await running.page.goto(`https://${HOST}/login?attack=${attack}`);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure', 'unasked-warning');
  };
  /** What a person sees and what a press in the middle and at the edges would meet. */
  const seen = async (): Promise<{ ground: number; lime: number; met: boolean[] }> => {
    const picture = readPng(await running.page.screenshot());
    const met = await running.page.evaluate(() =>
      [
        [0.5, 0.5],
        [0.02, 0.02],
        [0.98, 0.98],
        [0.3, 0.2],
        [0.7, 0.7],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.hasAttribute('unasked-warning') === true),
    );
    return { ground: shareOf(picture, GROUND), lime: shareOf(picture, LIME), met };
  };
  const typed = (): Promise<string> =>
    running.page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value).join(''));
  const movedTo = async (): Promise<string | null> => {
    const address = await running.page.evaluate(() => location.href);
    return address.includes('/warning.html?id=') ? address : null;
  };

  it.each(attacks.map((attack, index) => ({ ...attack, index })).filter(({ outcome }) => outcome === 'stands'))(
    'is warned about all the same where it $name',
    async ({ index, after }) => {
      await arrive(index);
      if (after) await running.page.evaluate(after);
      await pause(ATTACKED);
      const { ground, lime, met } = await seen();
      expect(lime).toBe(0);
      expect(ground).toBeGreaterThan(0.6);
      expect(met).toEqual([true, true, true, true, true]);
      await running.page.keyboard.type('secret');
      await running.page.keyboard.press('Escape');
      expect(await typed()).toBe('');
      expect(await readRendered(running.at, running.page, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
    },
  );

  it.each(attacks.map((attack, index) => ({ ...attack, index })).filter(({ outcome }) => outcome === 'moves'))(
    'loses the tab to our own page where it $name',
    async ({ index, after }) => {
      await arrive(index);
      // The tab may be taken away before a call would be answered.
      if (after) await running.page.evaluate(`void setTimeout(${after.toString()})`);
      expect(await waitFor(movedTo)).not.toBeNull();
      const text = await waitFor(async () => {
        const now = await running.page.evaluate(() => document.body.innerText);
        return now.includes(HOST) ? now : null;
      });
      expect(text).toContain('Go to the real instagram.com');
      await expect.poll(() => running.watch.badge(running.page)).toBe('!');
    },
  );

  it('gets no press that was meant for a layer of its own', async () => {
    await arrive();
    await untilPressable();
    await running.page.evaluate(() => {
      const layer = document.createElement('dialog');
      document.body.append(layer);
      layer.showModal();
    });
    await pressPart(running.at, running.page, 'go-on', 'unasked-warning');
    await pause(300);
    expect(await readRendered(running.at, running.page, 'unasked-warning')).toMatchObject({ kind: 'lure', visible: true });
  });

  it('hears keys only where it listened first, and gets nothing into its fields', async () => {
    await arrive();
    await running.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      for (const target of [window, document, document.body]) {
        for (const name of ['keydown', 'input', 'paste']) target.addEventListener(name, () => heard.push(name), true);
      }
    });
    await running.page.keyboard.type('secret');
    expect(await running.page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown)).toEqual([]);
    expect(await typed()).toBe('');
  });

  it('is warned about again on the page to which its script sends the form', async () => {
    await arrive();
    await running.page.evaluate(() => document.querySelector('form')?.submit());
    await waitFor(async () => ((await running.page.evaluate(() => location.pathname)) === '/send' ? true : null));
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure', 'unasked-warning');
    await expect.poll(() => running.watch.badge(running.page)).toBe('!');
  });
});
