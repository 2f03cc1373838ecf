import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Bidi } from './bidi.ts';
import type { NodeValue } from './bidi.ts';
import { closeBrowser } from './close-browser.ts';
import { closeTabs } from './close-tabs.ts';
import { waitUntilRendered } from './rendered-page.ts';
import { ensureBrowser } from './ensure.ts';
import { languageOf } from './extension-browser.ts';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { longestAnswer } from './wait.ts';

// Fixed, so that the addresses of the extension's own pages are known.
const uuid = '7c9a1f52-6a0e-4b1d-9d5e-2f3b8c4d5e6f';

/** Starts Firefox over WebDriver BiDi with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const id = addOnId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless,
    protocolTimeout: longestAnswer(),
    acceptInsecureCerts: options.mockServer !== undefined,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    ...(options.home !== undefined && { env: { ...process.env, HOME: options.home } }),
    extraPrefsFirefox: { ...preferences(options), 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) },
  });
  await browser.installExtension(options.extension);
  const bidi = new Bidi(browser);
  return {
    engine: 'firefox',
    id,
    browser,
    openExtensionPage: async (path) => showExtensionPage(bidi, await browser.newPage(), path),
    showExtensionPage: (page, path) => showExtensionPage(bidi, page, path),
    inRoots: (page, tag, look) => inRoots(bidi, page, tag, look),
    pressInRoot: (page, tag, selector) => pressInRoot(bidi, page, tag, selector),
    stopWorker: () => stopEventPage(bidi, id),
    renew: async (extension = options.extension) => {
      await browser.uninstallExtension(id);
      const blank = await closeTabs(browser);
      await clearSiteData(bidi);
      await browser.installExtension(extension);
      return blank;
    },
    close: () => closeBrowser(browser),
  };
}

function addOnId(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = settings?.gecko?.id;
  if (!id) throw new Error(`The manifest in ${folder} names no gecko id.`);
  return id;
}

function preferences(options: LaunchOptions): Record<string, string | number | boolean> {
  const { mockServer, dark } = options;
  const language = languageOf(options);
  return {
    ...(language !== null && { 'intl.locale.requested': language }),
    // The addresses of the extension's pages stay the same when it is installed anew.
    'extensions.webextensions.keepUuidOnUninstall': true,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    ...(mockServer && {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${mockServer.httpsPort};80=${mockServer.httpPort}`,
    }),
  };
}

async function showExtensionPage(bidi: Bidi, page: Page, path: string): Promise<Page> {
  const context = bidi.contextOf(page);
  // page.goto never sees such a page finish.
  await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${uuid}/${path}`, wait: 'complete' });
  return waitUntilRendered(page);
}

async function inRoots<T>(bidi: Bidi, page: Page, tag: string, look: (root: ShadowRoot) => T): Promise<T[]> {
  const answers: T[] = [];
  for (const { context, root } of await closedRoots(bidi, page, tag)) {
    const text = await bidi.call(context, `root => JSON.stringify((${look.toString()})(root) ?? null)`, [root]);
    answers.push(JSON.parse(String(text.value)) as T);
  }
  return answers;
}

async function pressInRoot(bidi: Bidi, page: Page, tag: string, selector: string): Promise<boolean> {
  for (const { context, root } of await closedRoots(bidi, page, tag)) {
    const target = await bidi.call(
      context,
      `root => { const it = root.querySelector(${JSON.stringify(selector)}); it?.scrollIntoView({block: 'nearest'}); return it; }`,
      [root],
    );
    if (!target.sharedId) continue;
    await bidi.press(context, target.sharedId);
    return true;
  }
  return false;
}

/** What may carry a root (DOM Standard, valid shadow host names), of elements without a name of the page's own. */
const MAY_HOST = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/**
 * Every match in a page and in the open trees of its components. A page may give an element the name of the document's own method.
 */
const everywhere = `function search(tree, selector) {
  const find = tree === document ? Document.prototype.querySelectorAll : DocumentFragment.prototype.querySelectorAll;
  const inner = [...find.call(tree, '*')].flatMap((one) => (one.localName?.includes?.('-') && one.shadowRoot ? [one.shadowRoot] : []));
  return [...find.call(tree, selector), ...inner.flatMap((root) => search(root, selector))];
}`;

async function closedRoots(bidi: Bidi, page: Page, tag: string): Promise<{ context: string; root: NodeValue }[]> {
  const found: { context: string; root: NodeValue }[] = [];
  for (const context of await bidi.contextsOf(page)) {
    const selector = tag === '*' ? '*' : `${tag}, [${tag}]`;
    const mayHost = tag === '*' ? `one => one.localName.includes('-') || one.matches('${MAY_HOST}')` : '() => true';
    const hosts = await bidi.call(context, `() => (${everywhere})(document, ${JSON.stringify(selector)}).filter(${mayHost})`, []);
    for (const host of (hosts.value as NodeValue[] | undefined) ?? []) {
      const root = (host.value as { shadowRoot?: NodeValue | null } | undefined)?.shadowRoot;
      if (root) found.push({ context, root });
    }
  }
  return found;
}

/** Runs in the browser's own process, where the add-on's event page can be put to sleep at once. */
async function stopEventPage(bidi: Bidi, id: string): Promise<void> {
  const chrome = await bidi.chromeContext();
  const name = JSON.stringify(id);
  await bidi.call(chrome, `() => WebExtensionPolicy.getByID(${name}).extension.terminateBackground({ ignoreDevToolsAttached: true })`, []);
}

/** Cookies, caches and whatever sites keep; runs in the browser's own process. */
async function clearSiteData(bidi: Bidi): Promise<void> {
  const chrome = await bidi.chromeContext();
  const kinds = ['CLEAR_COOKIES', 'CLEAR_ALL_CACHES', 'CLEAR_DOM_STORAGES', 'CLEAR_HISTORY'];
  await bidi.call(
    chrome,
    `() => new Promise((done) => {
      const flags = ${JSON.stringify(kinds)}.reduce((all, kind) => all | Ci.nsIClearDataService[kind], 0);
      Services.clearData.deleteData(flags, done);
    })`,
    [],
  );
}
