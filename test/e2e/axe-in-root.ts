import axe from 'axe-core';
import { COLOURS } from './axe.ts';
import type { CDPSession } from 'puppeteer-core';
import type { Host } from '../../scripts/browsers/rendered.ts';
import type { Running } from './running.ts';

/**
 * What axe finds in the closed root of a host of ours, sizes of targets included (WCAG 2.2, 2.5.8); Chromium only. It runs in the extension's own world of the page,
 * where the host is given a `shadowRoot` that axe can follow; the page still sees none.
 * @param rules `colours` for what another theme can change of a host that was looked at with all
 */
export async function violationsInRoot(
  { page, at }: Pick<Running, 'page' | 'at'>,
  name: Host = 'unasked-warning',
  rules: 'all' | 'colours' = 'all',
): Promise<string[]> {
  const host = `:is(${name}, [${name}])`;
  const cdp = await page.createCDPSession();
  const context = await ownWorld(cdp, at.id);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  if (!(await run(`Reflect.has(globalThis, 'axe')`))) await run(`${axe.source}; null`);
  const options = rules === 'all' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: COLOURS };
  const found = await run(`(async () => {
    const host = document.querySelector(${JSON.stringify(host)});
    const root = chrome.dom.openOrClosedShadowRoot(host);
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    const { violations } = await axe.run({ include: [[[${JSON.stringify(host)}, '[data-kind]']]] }, ${JSON.stringify(options)});
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  })()`);
  await cdp.detach();
  return found as string[];
}

async function ownWorld(cdp: CDPSession, id: string): Promise<number> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.includes(id)) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The page holds no script of ours.');
  return world;
}
