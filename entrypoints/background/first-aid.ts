/** Opens first aid in a tab of our own, where no page can cover it. */
import { browser } from 'wxt/browser';
import { localArea } from '../../storage/areas.ts';
import { startFirstAid } from '../../features/first-aid/store.ts';
import type { Place } from './inject.ts';
import { loadRules } from './knowledge.ts';
import { tabState } from './tabs.ts';

/**
 * Begins first aid for a listed platform ('' for none) and opens its page; false where it was refused.
 * Scripts in pages may ask only while their tab shows a lure or something suspicious.
 */
export async function beginFirstAid(platform: string, place: Place | null): Promise<boolean> {
  if (place && !(await isWarned(place.tabId))) return false;
  const name = platform === '' ? '' : (await loadRules()).platforms.byId(platform)?.name;
  if (name === undefined) return false;
  await startFirstAid(localArea, { platform, name }, Date.now());
  await browser.tabs.create({ url: browser.runtime.getURL(`/first-aid.html?platform=${platform}`) });
  return true;
}

async function isWarned(tabId: number): Promise<boolean> {
  const state = await tabState(tabId);
  return (state.state === 'mail' || state.state === 'page') && (state.verdict.kind === 'lure' || state.verdict.kind === 'suspicious');
}
