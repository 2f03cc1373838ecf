import { launch } from 'puppeteer-core';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import process from 'node:process';
import { closeBrowser } from './close-browser.ts';
import { closeTabs } from './close-tabs.ts';
import { waitUntilRendered } from './rendered-page.ts';
import { ensureBrowser } from './ensure.ts';
import { languageOf } from './extension-browser.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { longestAnswer, waitFor } from './wait.ts';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];

/** Starts Chromium, Chrome or Edge. Loading goes over the debugging pipe: branded Chrome ignores --load-extension. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const language = languageOf(options);
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: options.headless,
    protocolTimeout: longestAnswer(),
    pipe: true,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    enableExtensions: true,
    acceptInsecureCerts: options.mockServer !== undefined,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // Windows goes by the switch, Linux by the variable.
    ...(language !== null && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...quiet,
      ...sandboxFlags(options.headless),
      ...hostRules(options),
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(language === null ? [] : [`--lang=${language}`]),
    ],
  });
  const control = await browser.target().createCDPSession();
  // It comes from the folder's path.
  let id = await browser.installExtension(options.extension);
  const showExtensionPage = async (page: Page, path: string): Promise<Page> => {
    await page.goto(`chrome-extension://${id}/${path}`);
    return waitUntilRendered(page);
  };
  return {
    engine: 'chromium',
    get id() {
      return id;
    },
    browser,
    openExtensionPage: async (path) => showExtensionPage(await browser.newPage(), path),
    showExtensionPage,
    inRoots,
    pressInRoot,
    stopWorker: () => stopWorker(control, browser, id),
    renew: async (extension = options.extension) => {
      await browser.uninstallExtension(id);
      const blank = await closeTabs(browser);
      await withSession(blank, async (cdp) => {
        await cdp.send('Network.clearBrowserCache');
        await cdp.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
      });
      id = await browser.installExtension(extension);
      return blank;
    },
    close: () => closeBrowser(browser),
  };
}

/** Headless runs only ever show our own pages, and containers often forbid the sandbox; so does root. */
function sandboxFlags(headless: boolean): string[] {
  return headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function hostRules({ mockServer }: LaunchOptions): string[] {
  if (!mockServer) return [];
  const rules = [
    `MAP *:443 127.0.0.1:${mockServer.httpsPort}`,
    `MAP *:80 127.0.0.1:${mockServer.httpPort}`,
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  return [`--host-resolver-rules=${rules.join(',')}`];
}

/** Object ids of the closed roots of elements of that name, or that bear it as an attribute, in document order. */
async function rootObjects(cdp: CDPSession, tag: string): Promise<string[]> {
  const found = tag === '*' ? await everyRoot(cdp) : await rootsOf(cdp, tag);
  const objects = await Promise.all(found.map((backendNodeId) => cdp.send('DOM.resolveNode', { backendNodeId })));
  return objects.flatMap(({ object }) => object.objectId ?? []);
}

/** The browser builds its own fields out of roots too. */
function ownRoots({ shadowRoots = [] }: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return shadowRoots.filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
}

/** The DOM domain sees through closed roots and frames of the same process, and its search costs a tenth of the whole document. */
async function rootsOf(cdp: CDPSession, tag: string): Promise<number[]> {
  await cdp.send('DOM.getDocument', { depth: 0 });
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', { query: tag });
  if (resultCount === 0) return [];
  const { nodeIds } = await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount });
  const nodes = await Promise.all(nodeIds.map((nodeId) => cdp.send('DOM.describeNode', { nodeId })));
  // What bears the name in its text is found as well.
  const hosts = nodes.filter(({ node }) => node.localName === tag || node.attributes?.includes(tag));
  return hosts.flatMap(({ node }) => ownRoots(node).map(({ backendNodeId }) => backendNodeId));
}

async function everyRoot(cdp: CDPSession): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const walk = (node: Protocol.DOM.Node): number[] => {
    const roots = ownRoots(node);
    const inside = [...(node.children ?? []), ...roots, ...(node.contentDocument ? [node.contentDocument] : [])];
    return [...roots.map(({ backendNodeId }) => backendNodeId), ...inside.flatMap(walk)];
  };
  return walk(root);
}

async function inRoots<T>(page: Page, tag: string, look: (root: ShadowRoot) => T): Promise<T[]> {
  return withSession(page, async (cdp) => {
    const roots = await rootObjects(cdp, tag);
    const answers = roots.map((objectId) =>
      cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return (${look.toString()})(this); }`,
        returnByValue: true,
      }),
    );
    return (await Promise.all(answers)).map(({ result }) => result.value as T);
  });
}

async function pressInRoot(page: Page, tag: string, selector: string): Promise<boolean> {
  const point = await withSession(page, async (cdp) => {
    for (const objectId of await rootObjects(cdp, tag)) {
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return this.querySelector(${JSON.stringify(selector)}); }`,
      });
      if (!result.objectId) continue;
      await cdp.send('DOM.scrollIntoViewIfNeeded', { objectId: result.objectId });
      const { quads } = await cdp.send('DOM.getContentQuads', { objectId: result.objectId });
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
      return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    }
    return null;
  });
  if (point) await page.mouse.click(point.x, point.y);
  return point !== null;
}

async function withSession<T>(page: Page, work: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    return await work(cdp);
  } finally {
    await cdp.detach();
  }
}

/** What a page of the extension may ask its own runtime. */
interface Contexts {
  runtime: { getContexts: (of: object) => Promise<unknown[]> };
}

/** Ends the worker and waits until the browser counts it no longer: what happens before is sent to a worker that is gone. */
async function stopWorker(control: CDPSession, browser: Browser, id: string): Promise<void> {
  const { targetInfos } = await control.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!worker) return;
  const own = browser.targets().find((target) => target.type() === 'page' && target.url().startsWith(`chrome-extension://${id}/`));
  const page = await own?.page();
  if (!page) throw new Error('Only a page of the extension can ask whether its worker has ended, and none is open.');
  await control.send('Target.closeTarget', { targetId: worker.targetId });
  const ended = await waitFor(() =>
    page.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as Contexts;
      return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0 ? true : null;
    }),
  );
  if (!ended) throw new Error('The worker did not end.');
}
