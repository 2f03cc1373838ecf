/** Opens every case in a real browser with the built extension, and asks the background what it found. */
import type { Page } from 'puppeteer-core';
import type { OpenPage } from '../../judge/open-page.ts';
import type { VerdictKind } from '../../judge/verdict.ts';
import { launch } from '../browsers/launch.ts';
import type { Engine } from '../browsers/find.ts';
import { startMockServer } from '../browsers/mock-server.ts';
import { TabWatch } from '../browsers/tabs.ts';
import { waitFor } from '../browsers/wait.ts';
import type { PageCase } from './cases.ts';

/** Tabs that are open at a time. */
const TABS = 4;
/** Milliseconds after the document is there, in which a page that asks for something is reported, and in which it is judged. */
const REPORTED_WITHIN = 2_500;
const JUDGED_WITHIN = 600;

export interface SeenCase {
  kind: VerdictKind;
  /** As the reader in the page handed it over; null where the page was never reported. */
  page: OpenPage | null;
}

/** The address under which a case is opened, in the browser and by the judge alone. */
export function addressOf(one: PageCase, index: number): string {
  return `https://${one.host}/page-${index}`;
}

/** The verdicts in the order of `cases`. */
export async function seeInBrowser(engine: Engine, extension: string, cases: PageCase[]): Promise<SeenCase[]> {
  const mockServer = await startMockServer((host, path) => {
    const one = cases[Number(/^\/page-(\d+)$/.exec(path)?.[1] ?? -1)];
    return one && one.host === host ? { type: 'text/html; charset=utf-8', body: one.html } : null;
  });
  const at = await launch(engine, { extension, headless: true, mockServer });
  try {
    const watch = await TabWatch.open(at);
    const listener = await at.openExtensionPage('options.html');
    await listener.evaluate(listen);
    const seen: SeenCase[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let index = next++; index < cases.length; index = next++) {
        const one = cases[index];
        if (one) seen[index] = await see(await at.browser.newPage(), addressOf(one, index), watch, listener);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return seen;
  } finally {
    await at.close();
    await mockServer.close();
  }
}

async function see(tab: Page, address: string, watch: TabWatch, listener: Page): Promise<SeenCase> {
  try {
    // A saved page may ask for addresses that never answer: its load event is not waited for.
    await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const page = await waitFor(() => heardFrom(listener, address), REPORTED_WITHIN);
    if (!page) return { kind: 'none', page: null };
    const kind = await waitFor(async () => {
      const state = await watch.state(tab);
      return state.state === 'page' ? state.verdict.kind : null;
    }, JUDGED_WITHIN);
    return { kind: kind ?? 'none', page };
  } finally {
    await tab.close();
  }
}

/** Runs in an extension page, which hears what content scripts tell the background. */
function listen(): void {
  const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
    runtime: { onMessage: { addListener: (listener: (message: { type?: string; page?: { url: string } }) => void) => void } };
  };
  const heard = new Map<string, unknown>();
  Reflect.set(globalThis, 'heardPages', heard);
  api.runtime.onMessage.addListener(({ type, page }) => void (type === 'judge-page' && page && heard.set(page.url, page)));
}

async function heardFrom(listener: Page, address: string): Promise<OpenPage | null> {
  const page = await listener.evaluate((url) => (Reflect.get(globalThis, 'heardPages') as Map<string, unknown>).get(url) ?? null, address);
  return page as OpenPage | null;
}
