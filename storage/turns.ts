/** Turns: what reads a value and writes it back runs alone, in whichever script of the extension it runs. */

/** Runs `work` while no other work of that name runs; answers or throws what it does. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** The browser's lock manager, as far as turns need it. */
export interface Locks {
  request(name: string, work: () => Promise<unknown>): Promise<unknown>;
}

/** Turns within one script. */
export function turnQueue(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    const ended = mine.then(ignore, ignore).then(() => {
      if (last.get(name) === ended) last.delete(name);
    });
    last.set(name, ended);
    return mine;
  };
}

/**
 * Turns that background, popup and all pages of the extension share. Where the browser has no locks, or refuses this one
 * (before any work began), the script takes turns with itself alone.
 * @param prefix tells the names of one storage area from those of another
 */
export function sharedTurns(locks: Locks | undefined, prefix: string): InTurn {
  const alone = turnQueue();
  if (!locks) return alone;
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const outcome: { value?: Promise<T> } = {};
    const begin = (): Promise<T> => (outcome.value = work());
    try {
      await locks.request(`${prefix} ${name}`, begin);
    } catch (error) {
      if (!outcome.value) return alone(name, work);
      throw error;
    }
    return outcome.value ?? alone(name, work);
  };
}

function ignore(): void {
  // How one turn ended is no matter of the next one.
}
