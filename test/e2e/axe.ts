import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with an extension page, one line each; the page's own policy allows no script but through the debugger. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
