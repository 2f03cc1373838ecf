/** Brings the larger scripts into the one frame that needs them. */
import type { OpenPage } from '../../judge/open-page.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { parsePage } from '../../messages/schema.ts';
import type { JudgedPage } from '../../messages/requests.ts';
import type { Frame, World } from './world.ts';

type Injecting = Pick<World, 'browser'>;

/** Runs a packaged script in `frame`; a frame that has gone meanwhile is no error. */
export async function inject({ browser }: Injecting, file: '/mailbox.js' | '/page.js', frame: Frame): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  await browser.scripting.executeScript({ target, files: [file] }).catch(() => null);
}

/** Has the top page of the tab warn about what one of its frames holds. */
export async function warnInTop(world: Injecting, tabId: number, judged: JudgedPage): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const hand = (given: JudgedPage): void => void Reflect.set(globalThis, 'unaskedGiven', given);
  await world.browser.scripting.executeScript({ target, func: hand, args: [judged] }).catch(() => null);
  await inject(world, '/page.js', { tabId, frameId: 0 });
}

/** What the page of the tab says; null where it cannot be asked. */
export async function readTop(world: Injecting, tabId: number): Promise<OpenPage | null> {
  const top = { tabId, frameId: 0 };
  await inject(world, '/page.js', top);
  const message: FrameMessage<'read-page'> = { type: 'read-page' };
  return parsePage(await world.browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null));
}

/** After installation and after each update, pages that are already open have no sentinel that could speak to us. */
export async function injectIntoOpenTabs({ browser }: Injecting): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/sentinel.js'] }).catch(() => null);
  }
}
