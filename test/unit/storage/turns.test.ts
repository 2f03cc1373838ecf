import { describe, expect, it } from 'vitest';
import { sharedTurns, turnQueue } from '../../../storage/turns.ts';
import type { InTurn, Locks } from '../../../storage/turns.ts';

/** A lock manager as the browser has one for all scripts of an extension. */
function sharedLocks(): Locks {
  const queue = turnQueue();
  return { request: (name, work) => queue(name, work) };
}

/** Adds one to a number by reading and writing it, with a wait in between. */
function counter(): { count: number; add: () => Promise<void> } {
  const shared = {
    count: 0,
    add: async () => {
      const before = shared.count;
      await Promise.resolve();
      shared.count = before + 1;
    },
  };
  return shared;
}

describe('turns', () => {
  const locks = sharedLocks();
  const refusing: Locks = { request: () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')) };
  const within = turnQueue();
  const withoutLocks = sharedTurns(undefined, 'a');
  const refused = sharedTurns(refusing, 'a');
  it.each<[string, [InTurn, InTurn]]>([
    ['within one script', [within, within]],
    ['of two scripts that share locks', [sharedTurns(locks, 'a'), sharedTurns(locks, 'a')]],
    ['where there are no locks', [withoutLocks, withoutLocks]],
    ['where locks are refused', [refused, refused]],
  ])('come one after the other %s', async (_where, [one, other]) => {
    const shared = counter();
    await Promise.all([one('x', shared.add), other('x', shared.add), one('x', shared.add), other('x', shared.add)]);
    expect(shared.count).toBe(4);
  });

  it('of different names or areas do not wait for each other', async () => {
    const shared = sharedLocks();
    const never = new Promise<string>(() => {});
    void sharedTurns(shared, 'a')('x', () => never);
    expect(await Promise.all([sharedTurns(shared, 'a')('y', async () => 1), sharedTurns(shared, 'b')('x', async () => 2)])).toEqual([1, 2]);
  });

  it.each<[string, InTurn]>([
    ['the queue', turnQueue()],
    ['locks', sharedTurns(sharedLocks(), 'a')],
  ])('that fail tell it, run once, and let the next one come: %s', async (_what, inTurn) => {
    let runs = 0;
    const failing = inTurn('x', async () => {
      runs += 1;
      throw new Error('torn');
    });
    await expect(failing).rejects.toThrow('torn');
    expect(runs).toBe(1);
    expect(await inTurn('x', async () => 'next')).toBe('next');
  });
});
