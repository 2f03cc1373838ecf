import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch.ts';
import type { Engine } from '../../scripts/browsers/find.ts';
import { startStandIn } from '../../scripts/browsers/stand-in.ts';
import type { Serve, StandIn } from '../../scripts/browsers/stand-in.ts';
import { TabWatch } from '../../scripts/browsers/tabs.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/types.ts';
import type { DemoMail } from '../../scripts/demo/mails.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { builtFolder } from '../../scripts/start/build.ts';

export const engines: Engine[] = ['chromium', 'firefox'];

/** A browser with the built extension, in a world of its own. */
export interface Running {
  at: ExtensionBrowser;
  watch: TabWatch;
  page: Page;
  standIn: StandIn;
  end: () => Promise<void>;
}

export async function startBrowser(engine: Engine, serve: Serve = demoWorld): Promise<Running> {
  const standIn = await startStandIn(serve);
  const at = await launch(engine, { extension: builtFolder(engine), headless: true, standIn });
  const watch = await TabWatch.open(at);
  const page = await at.browser.newPage();
  page.setDefaultTimeout(10_000);
  const end = async (): Promise<void> => {
    await at.close();
    await standIn.close();
  };
  return { at, watch, page, standIn, end };
}

export function mailNamed(file: string): DemoMail {
  const mail = loadMails().find((one) => one.file === file);
  if (!mail) throw new Error(`test/corpus/mails lists no ${file}.`);
  return mail;
}
