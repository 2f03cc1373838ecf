import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlatformIndex } from '../../../platforms/index.ts';
import type { PlatformIndex } from '../../../platforms/index.ts';
import { multiply } from '../../../scripts/platforms/multiply.ts';
import { readPlatformTable } from '../../../scripts/platforms/read.ts';

const shipped = readPlatformTable();
const short = createPlatformIndex(shipped);
const long = createPlatformIndex(multiply(shipped, 2000));

afterEach(() => vi.restoreAllMocks());

/** Map look-ups that one question takes. */
function lookups(index: PlatformIndex, ask: (index: PlatformIndex) => unknown): number {
  const get = vi.spyOn(Map.prototype, 'get');
  ask(index);
  const { length } = get.mock.calls;
  get.mockRestore();
  return length;
}

describe('a question to the list', () => {
  it.each<[what: string, labels: number, ask: (index: PlatformIndex) => unknown]>([
    ['a listed sender', 3, (index) => index.bySender('security@mail.instagram.com')],
    ['a sender nobody knows', 5, (index) => index.bySender('a@b.c.d.flowers.example')],
    ['an unconfirmed sender', 3, (index) => index.byUnconfirmedSender('mail.flowers.example')],
    // Platforms and brands are asked one after the other.
    ['a web host', 8, (index) => index.byWebHost('a.www.instagram.com')],
    ['an id', 1, (index) => index.byId('instagram')],
  ])('about %s takes a look-up a label or two, however long the list', (_what, labels, ask) => {
    const cost = lookups(short, ask);
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThanOrEqual(labels + 1);
    expect(lookups(long, ask)).toBe(cost);
  });

  it('has the same answer in a longer list', () => {
    expect(long.all).toHaveLength(2000);
    expect(long.bySender('security@mail.instagram.com').map((one) => one.platform.id)).toEqual(['instagram']);
    expect(long.byWebHost('www.instagram.com.x3.example').map((one) => one.id)).toEqual(['instagramx3']);
  });
});
