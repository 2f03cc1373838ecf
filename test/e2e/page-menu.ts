/** Chooses an item of ours in the menu that a right click on a page opens. */
import type { Page } from 'puppeteer-core';
import { Bidi } from '../../scripts/browsers/bidi.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';

export type MenuItem = 'check-link' | 'check-address';

/**
 * Firefox: a right click, and a press on the item in the browser's own menu. Chromium draws its menu outside of what can be
 * driven: the worker is told of the choice as the browser would tell it, of an item that the browser says it holds.
 */
export async function chooseInMenu(at: ExtensionBrowser, page: Page, selector: string, item: MenuItem): Promise<void> {
  if (item === 'check-address') await select(page, selector);
  await (at.engine === 'firefox' ? pressInMenu(at, page, selector, item) : tellWorker(at, page, selector, item));
}

async function select(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => globalThis.getSelection()?.selectAllChildren(element));
}

async function pressInMenu(at: ExtensionBrowser, page: Page, selector: string, item: MenuItem): Promise<void> {
  const bidi = new Bidi(at.browser);
  const chrome = await bidi.chromeContext();
  await page.locator(selector).click({ button: 'right' });
  const menu = `document.getElementById('contentAreaContextMenu')`;
  const pressed = await waitFor(async () => {
    const { value } = await bidi.call(
      chrome,
      `() => {
        const item = ${menu}.state === 'open' && ${menu}.querySelector('[id$="-menuitem-_${item}"]');
        if (!item || item.hidden) return false;
        item.doCommand();
        ${menu}.hidePopup();
        return true;
      }`,
      [],
    );
    return value === true ? true : null;
  });
  if (!pressed) throw new Error(`Firefox's menu never showed ${item}.`);
}

interface Api {
  contextMenus: {
    update(id: string, change: object): Promise<void>;
    onClicked: { dispatch(choice: object, tab: object): void };
  };
}

/** Chromium: refused where the browser holds no such item, which it does whether the worker runs or not. */
export async function holdsItem({ browser, id }: ExtensionBrowser, item: MenuItem): Promise<void> {
  const ours = (await browser.pages()).find((one) => one.url().startsWith(`chrome-extension://${id}/`));
  if (!ours) throw new Error('No page of the extension is open.');
  await ours.evaluate(async (name) => {
    await (Reflect.get(globalThis, 'chrome') as Api).contextMenus.update(name, {});
  }, item);
}

async function tellWorker(at: ExtensionBrowser, page: Page, selector: string, item: MenuItem): Promise<void> {
  await holdsItem(at, item);
  const choice = await page.$eval(selector, (element) => ({
    linkUrl: (element as HTMLAnchorElement).href,
    selectionText: globalThis.getSelection()?.toString() ?? '',
  }));
  const own = `chrome-extension://${at.id}/`;
  const target = await at.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(own));
  const worker = await target.worker();
  if (!worker) throw new Error('The worker does not run.');
  await worker.evaluate(
    (chosen, menuItemId) => {
      const { contextMenus } = Reflect.get(globalThis, 'chrome') as Api;
      contextMenus.onClicked.dispatch({ ...chosen, menuItemId }, { index: 0, incognito: false });
    },
    choice,
    item,
  );
}
