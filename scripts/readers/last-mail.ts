/** Whether everything that is shown of a tab tells of one mail. */
import type { Page } from 'puppeteer-core';
import { badge } from '../../components/i18n/badge.ts';
import { readAllRendered } from '../browsers/rendered.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import type { TabWatch } from '../browsers/tabs.ts';
import { waitFor } from '../browsers/wait.ts';

/** Waits until tab (which the popup shows), badge and the one banner tell of the mail of this subject; null where they never do. */
export function waitForLastMail(at: ExtensionBrowser, watch: TabWatch, page: Page, subject: string): Promise<true | null> {
  return waitFor(async () => {
    const state = await watch.state(page);
    if (state.state !== 'mail' || state.subject !== subject) return null;
    const { kind } = state.verdict;
    const drawn = await readAllRendered(at, page);
    const kinds = drawn.map((one) => one.kind).join();
    return kinds === (kind === 'none' ? '' : kind) && (await watch.badge(page)) === badge(kind).text ? true : null;
  }, 15_000);
}
