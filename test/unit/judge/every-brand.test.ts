/** A sample of the brands; test/slow judges them all. */
import { describe, expect, it } from 'vitest';
import { brands, faultsOf, rules } from './brand-faults.ts';

const EVERY = 80;

describe('a brand of which only the web domains are known', () => {
  it('is grey in its own mail, warned of in a lure and on a copied page, and silent where it is mentioned', () => {
    const sample = brands.filter((_, at) => at % EVERY === 0);
    expect(sample.length).toBeGreaterThan(25);
    expect(sample.flatMap(faultsOf)).toEqual([]);
  });

  it('is never vouched for: none has a sender', () => {
    expect(brands.filter(({ senderAddresses, senderDomains }) => senderAddresses.length + senderDomains.length > 0)).toEqual([]);
    expect(brands.flatMap(({ id }) => rules.platforms.bySender(`no-reply@${id}`))).toEqual([]);
  });

  it('takes its name from no platform', () => {
    const own = (brand: string): boolean => rules.platforms.all.some(({ id }) => id === brand);
    expect(brands.filter(({ id }) => own(id))).toEqual([]);
  });
});
