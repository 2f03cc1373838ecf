import { describe, expect, it } from 'vitest';
import { brands, faultsOf } from '../unit/judge/brand-faults.ts';

describe('every brand', () => {
  it('is grey in its own mail, warned of in a lure and on a copied page, and silent where it is mentioned', () => {
    expect(brands.length).toBeGreaterThan(2_100);
    expect(brands.flatMap(faultsOf)).toEqual([]);
  });
});
