/** Brings the larger scripts into the one frame that needs them. */
import { browser } from 'wxt/browser';
import { PIN_CSS } from '../../components/page-warning/pin.ts';

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

/** Styles of the user's origin, which no style of the page can outdo, keep the warning in sight. */
export async function pinWarning(place: Place): Promise<void> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  await browser.scripting.insertCSS({ target, css: PIN_CSS, origin: 'USER' }).catch(() => null);
}

/** After installation, pages that are already open have no sentinel yet. */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/sentinel.js'] }).catch(() => null);
  }
}
