import type { Area } from '../../../storage/area.ts';

/** Storage in a plain object. Copies like the browser does, and answers a little later. */
export function plainArea(stored: Record<string, unknown> = {}): Area & { stored: Record<string, unknown> } {
  return {
    stored,
    async get(keys) {
      await Promise.resolve();
      const found = keys === null ? stored : Object.hasOwn(stored, keys) ? { [keys]: stored[keys] } : {};
      return structuredClone(found);
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
  return { get: fail, set: fail, remove: fail };
}
