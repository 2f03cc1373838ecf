import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../scripts/browsers/find.ts';

/** The rules that look at colours: all that another theme can change. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with an extension page, one line each; the page's own policy allows no script but through the debugger. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The same where the engine is Chromium: what axe reads is one tree in both, and Firefox takes seconds for it. Its popup and welcome page are asked in both. */
export async function violationsOnce(page: Page, engine: Engine): Promise<string[]> {
  return engine === 'chromium' ? violationsIn(page) : [];
}
