import { describe, expect, it } from 'vitest';
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
    const flood = Array.from({ length: 50 }, (_, at) => turns.run(1, async () => void done.push(`flood ${at}`)));
    await turns.run(2, async () => void done.push('warning'));
    expect(done.indexOf('warning')).toBeLessThan(3);
    await Promise.all(flood);
    expect(done.filter((one) => one !== 'warning')).toEqual(Array.from({ length: 50 }, (_, at) => `flood ${at}`));
  });

  it('go on after work that failed', async () => {
    const turns = new TabTurns();
    await expect(turns.run(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.run(1, async () => 'next')).toBe('next');
  });
});
