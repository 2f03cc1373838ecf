/** A real webmail that holds given mails, entered in a browser with the built extension; all of it ends with what is done there. */
import type { Page } from 'puppeteer-core';
import { inTime } from '../../messages/in-time.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import type { Engine } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { TabWatch } from '../browsers/tabs.ts';
import { builtFolder } from '../start/build.ts';
import type { Webmail } from '../webmail/roundcube.ts';
import type { FiledMail } from './mails.ts';
import type { RealWebmail } from './webmails.ts';

/** Milliseconds in which a page closes. */
const CLOSING = 3000;

export interface Entered {
  at: ExtensionBrowser;
  watch: TabWatch;
  /** A page that is signed in. */
  page: Page;
  /** Another one, for one that hangs, which is closed. */
  enterAnew: (hanging: Page) => Promise<Page>;
  webmail: Webmail;
}

/** Does `work` in a real webmail that holds the mails, and ends server and browser after it. */
export async function inWebmail<T>(
  engine: Engine,
  real: RealWebmail,
  mails: FiledMail[],
  run: (entered: Entered) => Promise<T>,
): Promise<T> {
  const webmail = await real.start(mails.map(({ source }) => source));
  try {
    const at = await launch(engine, { extension: builtFolder(engine), headless: true });
    try {
      const watch = await TabWatch.open(at);
      await watch.callMailboxes(['127.0.0.1']);
      const enter = async (): Promise<Page> => {
        const page = await at.browser.newPage();
        // Webmails ask whether a receipt may be sent, and wait.
        page.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
        await real.signIn(page, webmail);
        return page;
      };
      const enterAnew = async (hanging: Page): Promise<Page> => {
        // A page that hangs may not even close.
        await inTime(hanging.close(), CLOSING, null).catch(() => null);
        return enter();
      };
      return await run({ at, watch, page: await enter(), enterAnew, webmail });
    } finally {
      await at.close();
    }
  } finally {
    await webmail.stop();
  }
}
