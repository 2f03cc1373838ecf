/** Whether a tab may leave anything in the history. */
import type { Area } from '../../storage/area.ts';
import { readSettings } from '../../storage/settings.ts';

/**
 * Nothing is kept of private windows unless the person allowed it in the settings.
 * @param tab as the browser names it; null for one that is gone, which cannot tell and so leaves nothing
 */
export async function mayRemember(tab: { incognito: boolean } | null, area: Area): Promise<boolean> {
  if (tab === null) return false;
  return !tab.incognito || (await readSettings(area)).rememberInPrivate;
}
