/** Compares what is in force here with the browser's account, and brings each up to date with the other. */
import type { Area } from '../../storage/area.ts';
import { readOwnSettings, SETTINGS } from '../../storage/settings.ts';
import { changeStored, jointChange } from '../../storage/stored.ts';
import { listTrusted, TRUSTED } from '../../storage/trusted.ts';
import { isEqual } from '../backup/contents.ts';
import { bytesOf, fits, itemsOf, ownKeys, registersIn, type Items } from './buckets.ts';
import { heldNames, inForceOf, settingsAfter, trustedAfter, type Carried } from './contents.ts';
import { changesTo, merged, noted, withoutOld, type Registers } from './registers.ts';
import { changeSync, readSync, type SyncProblem } from './store.ts';

/** The browser's own sync storage, as far as it is needed. */
export type AccountArea = Pick<Area, 'get' | 'set' | 'remove'>;

export interface SyncWorld {
  local: Area;
  /** Null where the browser has none. */
  account: AccountArea | null;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** One comparison at a time, whichever script asks. Does nothing while sync is off; a fault is kept with the state and never thrown. */
export function compareWithAccount(world: SyncWorld): Promise<void> {
  return world.local.inTurn('sync comparison', async () => {
    if (!(await readSync(world.local)).on) return;
    const problem = await compare(world).catch((error: unknown): SyncProblem => {
      console.warn('Unasked could not sync.', error);
      return 'failed';
    });
    await changeSync(world.local, { problem, ...(problem === null && { last: world.now() }) }).catch(() => null);
  });
}

/** @throws where the account or what is stored here cannot be read or written */
async function compare({ local, account, now }: SyncWorld): Promise<SyncProblem | null> {
  if (!account) return 'absent';
  const there = await account.get(null);
  const theirs = registersIn(there);
  if (!theirs) return 'newer';
  const { known, last, taken } = await readSync(local);
  const here = await readHere(local);
  const inForce = inForceOf(here.carried);
  const isFirst = last === null && Object.keys(known).length === 0;
  const held = here.whole.flatMap((part) => heldNames(known, part));
  const all = withoutOld(merged(noted(known, inForce, held, now(), isFirst ? theirs : null), theirs), now());
  const isTaken = await takeIn(local, changesTo(all, inForce));
  const items = itemsOf(all);
  const hasRoom = fits(items);
  // What the account never held leaves no removal behind that would need room there.
  const shared = hasRoom ? all : Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(theirs, name)));
  await changeSync(local, { known: shared, bytes: bytesOf(items), ...(isTaken && { taken: taken + 1 }) });
  if (!hasRoom) return 'full';
  await write(account, there, items);
  return null;
}

/**
 * What the person set (never what an organisation put in its place), and which parts of it are whole: where nothing is stored, or what was could not be read, nothing was
 * removed by a person.
 * @throws where a newer version wrote it
 */
async function readHere(local: Area): Promise<{ carried: Carried; whole: (keyof Carried)[] }> {
  await jointChange(SETTINGS, (settings) => settings).items(local);
  await jointChange(TRUSTED, (trusted) => trusted).items(local);
  const carried = { settings: await readOwnSettings(local), trusted: await listTrusted(local) };
  const stored = await local.get(['settings', 'trusted']);
  return { carried, whole: (['settings', 'trusted'] as const).filter((part) => stored[part] !== undefined) };
}

/** False where nothing of it can be in force here. */
async function takeIn(local: Area, changes: Registers): Promise<boolean> {
  if (Object.keys(changes).length === 0) return false;
  let isTaken = false;
  const noting = <T>(before: T, after: T): T => {
    isTaken ||= after !== before;
    return after;
  };
  await changeStored(local, TRUSTED, (trusted) => noting(trusted, trustedAfter(trusted, changes)));
  await changeStored(local, SETTINGS, (settings) => noting(settings, settingsAfter(settings, changes)));
  return isTaken;
}

/** Writes only what is not there already: browsers count writes, and hand back the fields of an object in an order of their own. */
async function write(account: AccountArea, there: Items, items: Items): Promise<void> {
  const changed = Object.entries(items).filter(([key, item]) => !isEqual(there[key], item));
  if (changed.length > 0) await account.set(Object.fromEntries(changed));
  const past = ownKeys(there).filter((key) => !Object.hasOwn(items, key));
  if (past.length > 0) await account.remove(past);
}

/** Deletes the copy in the account and turns sync off here. @throws where the account cannot be reached; then it stays on */
export async function forgetAccount({ local, account }: SyncWorld): Promise<void> {
  await local.inTurn('sync comparison', async () => {
    if (account) {
      const keys = ownKeys(await account.get(null));
      if (keys.length > 0) await account.remove(keys);
    }
    await changeSync(local, { on: false, known: {}, last: null, problem: null });
  });
}
