import type { Engine } from '../../scripts/browsers/find.ts';
import type { Page } from 'puppeteer-core';
import { closeTabs, useTab } from '../../scripts/browsers/close-tabs.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { startMockServer } from '../../scripts/browsers/mock-server.ts';
import type { Serve, MockServer } from '../../scripts/browsers/mock-server.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { builtFolder } from '../../scripts/start/build.ts';

interface Lent {
  at: ExtensionBrowser;
  mockServer: MockServer;
}

/** Kept from file to file of one process, and ends with it. */
const kept = new Map<Engine, Lent>();

/**
 * The run's browser of that engine, as new with one empty tab, and every host of the web played by `serve`. Who borrowed it before has it no longer.
 * @param extension folder of the extension that is in it
 */
export async function borrowBrowser(
  engine: Engine,
  serve: Serve,
  extension = builtFolder(engine),
): Promise<Lent & { page: Page; giveBack: () => Promise<void> }> {
  const one = (await renewed(engine, serve, extension)) ?? (await started(engine, serve, extension));
  useTab(one.page);
  return {
    ...one,
    giveBack: async () => {
      // What stands open would go on asking servers that end now; a browser that is gone is started anew next time.
      if (one.at.browser.connected) await closeTabs(one.at.browser).catch(() => null);
    },
  };
}

/** The kept browser made as new; null where there is none yet, or where it does not answer any more. */
async function renewed(engine: Engine, serve: Serve, extension: string): Promise<(Lent & { page: Page }) | null> {
  const one = kept.get(engine);
  if (!one) return null;
  try {
    const page = await one.at.renew(extension);
    one.mockServer.play(serve);
    return { ...one, page };
  } catch {
    kept.delete(engine);
    await one.at.close().catch(() => null);
    await one.mockServer.close();
    return null;
  }
}

async function started(engine: Engine, serve: Serve, extension: string): Promise<Lent & { page: Page }> {
  const mockServer = await startMockServer(serve);
  const at = await launch(engine, { extension, headless: true, mockServer });
  const one = { at, mockServer };
  kept.set(engine, one);
  return { ...one, page: await at.browser.newPage() };
}
