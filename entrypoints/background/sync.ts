/** Compares with the browser's account whenever something changes on either side, and when the worker starts. */
import { compareWithAccount, type SyncWorld } from '../../features/sync/compare.ts';
import { SYNC } from '../../features/sync/store.ts';
import { SETTINGS } from '../../storage/settings.ts';
import { TRUSTED } from '../../storage/trusted.ts';
import { unawaited } from './world.ts';

interface Changes {
  [key: string]: { oldValue?: unknown; newValue?: unknown };
}

export interface ChangeSource {
  addListener(hear: (changes: Changes, area: string) => void): void;
}

/** Listens for as long as the background lives. */
export function watchSync(world: SyncWorld, changed: ChangeSource): void {
  const compare = (): void => unawaited(compareWithAccount(world));
  changed.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && concernsSync(changes))) compare();
  });
  compare();
}

/** What a comparison itself notes of its state is no reason for the next one. */
function concernsSync(changes: Changes): boolean {
  const { [SYNC.key]: state } = changes;
  return SETTINGS.key in changes || TRUSTED.key in changes || (isOn(state?.newValue) && !isOn(state?.oldValue));
}

function isOn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'on' in state && state.on === true;
}
