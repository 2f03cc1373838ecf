/** Which tab the popup speaks for, and what is known of it. Read without the worker, which may have to start first. */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { sessionArea } from '../../storage/areas.ts';
import { readTab } from '../../storage/tabs.ts';
import type { TabState } from '../../storage/tabs.ts';

export interface SeenTab {
  id: number | undefined;
  /** '' where the browser does not tell it. */
  url: string;
  incognito: boolean;
}

/** `?tab=<id>` names a tab, so that the popup can also be opened as a page; else the active one. */
export async function findTab(): Promise<SeenTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named === null ? await activeTab() : await browser.tabs.get(Number(named));
  return { id: tab?.id, url: tab?.url ?? '', incognito: tab?.incognito ?? false };
}

/** What the background knows of the tab. @throws where it does not answer */
export function stateOf({ id }: SeenTab): Promise<TabState> {
  return id === undefined ? Promise.resolve({ state: 'nothing' }) : readTab(sessionArea, id);
}

/** Calls `changed` whenever the background learns something new about the tab. */
export function watchState({ id }: SeenTab, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.hasOwn(changes, `tab.${id}`)) changed();
  });
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
