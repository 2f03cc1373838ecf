import type { Area } from '../../../storage/area.ts';
import { turnQueue } from '../../../storage/turns.ts';
import type { InTurn } from '../../../storage/turns.ts';

/** Storage in a plain object. Copies like the browser does, and answers a little later. */
export function plainArea(stored: Record<string, unknown> = {}, inTurn: InTurn = turnQueue()): Area & { stored: Record<string, unknown> } {
  return {
    stored,
    inTurn,
    async get(keys) {
      await Promise.resolve();
      const found = Object.entries(stored).filter(([key]) => keys === null || [keys].flat().includes(key));
      return structuredClone(Object.fromEntries(found));
    },
    async set(items) {
      await Promise.resolve();
      Object.assign(stored, structuredClone(items));
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of [keys].flat()) delete stored[key];
    },
  };
}

/** Storage that fails in every call. */
export function deadArea(): Area {
  const fail = (): Promise<never> => Promise.reject(new Error('storage is damaged'));
  return { get: fail, set: fail, remove: fail, inTurn: turnQueue() };
}
