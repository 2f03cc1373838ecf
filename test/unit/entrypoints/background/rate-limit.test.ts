import { describe, expect, it, vi } from 'vitest';
import { RateLimit } from '../../../../entrypoints/background/rate-limit.ts';
import { TabTurns } from '../../../../entrypoints/background/tab-turns.ts';

describe('how much one asker may do', () => {
  it('is bounded at once, comes back with time, and is no matter of others', () => {
    const limit = new RateLimit(3, 60_000);
    const ask = (asker: string, now: number) => limit.allows(asker, now);
    expect([0, 1, 2, 3].map((now) => ask('a', now))).toEqual([true, true, true, false]);
    expect(ask('b', 4)).toBe(true);
    expect([ask('a', 20_100), ask('a', 20_101)]).toEqual([true, false]);
    expect([0, 1, 2, 3].map(() => ask('a', 1_000_000))).toEqual([true, true, true, false]);
  });

  it('is not less after a clock that was set back', () => {
    const limit = new RateLimit(2, 60_000);
    expect([limit.allows('a', 5000), limit.allows('a', 0), limit.allows('a', 0)]).toEqual([true, true, false]);
  });
});

describe('turns by tab', () => {
  it('let another tab in after one piece of a flood, which keeps its order', async () => {
    const turns = new TabTurns();
    const done: string[] = [];
    const flood = Array.from({ length: 50 }, (_, at) => turns.run('1 mail', async () => void done.push(`flood ${at}`)));
    await turns.run('2 page', async () => void done.push('warning'));
    expect(done.indexOf('warning')).toBeLessThan(3);
    await Promise.all(flood);
    expect(done.filter((one) => one !== 'warning')).toEqual(Array.from({ length: 50 }, (_, at) => `flood ${at}`));
  });

  it.each<[work: string, milliseconds: number, pieces: number, share: number]>([
    ['the mails of a thread, one after the other', 5, 20, 1],
    ['a flood, in half of the time', 20, 100, 0.55],
  ])('do %s', async (_what, milliseconds, pieces, share) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    try {
      const turns = new TabTurns();
      const work = async (): Promise<void> => void vi.advanceTimersByTime(milliseconds);
      const start = performance.now();
      const all = Promise.all(Array.from({ length: pieces }, () => turns.run('1 mail', work)));
      await vi.runAllTimersAsync();
      await all;
      expect((milliseconds * pieces) / (performance.now() - start)).toBeCloseTo(share, 1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('have nobody wait for a flood of somebody else, nor for what only waits itself', async () => {
    let now = 0;
    const turns = new TabTurns(() => now);
    await turns.run('1 mail', async () => void (now += 60_000));
    const start = performance.now();
    await turns.run('1 page', async () => 'at once');
    await turns.run('2 page', async () => Promise.resolve().then(() => void (now += 60_000)));
    await turns.run('2 page', async () => 'at once');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('go on after work that failed', async () => {
    const turns = new TabTurns();
    await expect(turns.run('1 mail', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.run('1 mail', async () => 'next')).toBe('next');
  });
});
