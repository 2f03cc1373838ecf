/** "Check this link" and "Check this address" in the menu of every page. */
import type { Translate } from '../../components/i18n/text.ts';
import { keepToCheck, type ToCheck } from '../../storage/to-check.ts';
import { turnQueue } from '../../storage/turns.ts';
import { unawaited, type World } from './world.ts';

const ITEMS = { 'check-link': 'link', 'check-address': 'selection' } as const;

const inTurn = turnQueue();

type MenuWorld = Pick<World, 'browser' | 'session'>;

/** What the browser says of a choice in its menu; nothing else of the page is read. */
export interface MenuChoice {
  menuItemId: string | number;
  linkUrl?: string;
  selectionText?: string;
}

/** Where the menu was opened. */
interface ChosenIn {
  index: number;
  windowId?: number;
  incognito: boolean;
}

/** Puts both items into the menu, in the language of now; browsers keep them while the worker sleeps. Firefox for Android has no menu. */
export function registerCheckMenu({ browser: { contextMenus } }: MenuWorld, t: Translate): Promise<void> {
  if (!contextMenus) return Promise.resolve();
  return inTurn('menu', async () => {
    await contextMenus.removeAll();
    contextMenus.create({ id: 'check-link', title: t('menu_check_link'), contexts: ['link'] });
    contextMenus.create({ id: 'check-address', title: t('menu_check_address'), contexts: ['selection'] });
  });
}

/** Listens for as long as the background lives. */
export function watchCheckMenu(world: MenuWorld): void {
  world.browser.contextMenus?.onClicked.addListener((choice, tab) => unawaited(openCheck(world, choice, tab)));
}

/** Opens the page that checks by hand with what was chosen, beside the page of the choice. */
export async function openCheck({ browser, session }: MenuWorld, choice: MenuChoice, tab?: ChosenIn): Promise<void> {
  const toCheck = chosenIn(choice);
  if (!toCheck) return;
  // The page says so where nothing is kept under its id.
  await keepToCheck(session, toCheck).catch((error: unknown) => console.warn('Unasked could not hand over what to check.', error));
  const url = new URL(browser.runtime.getURL('/check.html'));
  url.searchParams.set('id', toCheck.id);
  // Our pages open in no private window, and a menu of a side panel comes from no tab.
  const beside = tab && !tab.incognito && tab.index >= 0 ? { index: tab.index + 1, windowId: tab.windowId } : {};
  await browser.tabs.create({ url: url.href, ...beside });
}

function chosenIn({ menuItemId, linkUrl = '', selectionText = '' }: MenuChoice): ToCheck | null {
  const from = menuItemId === 'check-link' || menuItemId === 'check-address' ? ITEMS[menuItemId] : null;
  return from && { id: crypto.randomUUID(), from, text: from === 'link' ? linkUrl : selectionText };
}
