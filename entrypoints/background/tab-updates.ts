/** Hears of changes of tabs. */
import type { World } from './world.ts';

/** Parts of a change that are listened to. */
export interface TabChange {
  status?: string;
  url?: string;
}

/** Only Firefox spares the background all other changes; Chromium refuses a filter. */
export function onTabUpdated(
  { onUpdated }: Pick<World['browser']['tabs'], 'onUpdated'>,
  properties: (keyof TabChange)[],
  listen: (tabId: number, change: TabChange, tab: { url?: string }) => void,
): void {
  if (import.meta.env.FIREFOX) Reflect.apply(onUpdated.addListener, onUpdated, [listen, { properties }]);
  else onUpdated.addListener(listen);
}
