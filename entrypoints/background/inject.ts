/** Brings the larger scripts into the one frame that needs them. */
import { browser } from 'wxt/browser';
import { pinCss } from '../../components/in-page/page-warning/pin.ts';
import type { PageReport } from '../../messages/types.ts';

/** The frame that a message came from. */
export interface Place {
  tabId: number;
  frameId: number;
}

/** Runs a packaged script in `place`; a frame that has gone meanwhile is no error. */
export async function inject(file: '/mailbox.js' | '/page.js' | '/sentinel.js', place: Place): Promise<void> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => null);
}

/** Styles of the user's origin, which no style of the page can outdo, keep the warning in the tab's page in sight while it is `on`. */
export async function pinWarning(tabId: number, mark: string, on: boolean): Promise<void> {
  const styles = { target: { tabId, frameIds: [0] }, css: pinCss(mark), origin: 'USER' as const };
  await (on ? browser.scripting.insertCSS(styles) : browser.scripting.removeCSS(styles)).catch(() => null);
}

/** Has the top page of the tab warn about what one of its frames holds. */
export async function warnInTop(tabId: number, report: PageReport): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const hand = (given: PageReport): void => void Reflect.set(globalThis, 'unaskedGiven', given);
  await browser.scripting.executeScript({ target, func: hand, args: [report] }).catch(() => null);
  await inject('/page.js', { tabId, frameId: 0 });
}

/** After installation, pages that are already open have no sentinel yet. */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/sentinel.js'] }).catch(() => null);
  }
}
