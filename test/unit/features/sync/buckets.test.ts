import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, fits, itemsOf, ownKeys, QUOTA, registersIn } from '../../../../features/sync/buckets.ts';
import type { Registers } from '../../../../features/sync/registers.ts';

const registers: fc.Arbitrary<Registers> = fc.dictionary(
  fc.string({ maxLength: 8 }).map((name) => `in ${name}`),
  fc.tuple(fc.nat(), fc.constantFrom<unknown>(null, 1, 'é', [1, 'note', 'mail'])),
  { noNullPrototype: true },
);
const many = (count: number): Registers =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `trust address sender-number-${at}@some-shop.example`,
      [1_768_000_000_000 + at, [1_768_000_000_000 + at, '', 'mail']],
    ]),
  );

describe('registers as items of the account', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(registers, (all) => {
        expect(registersIn(structuredClone(itemsOf(all)))).toEqual(all);
      }),
    );
  });

  it('are the same items whatever their order', () => {
    fc.assert(
      fc.property(registers, (all) => {
        expect(JSON.stringify(itemsOf(Object.fromEntries(Object.entries(all).toReversed())))).toBe(JSON.stringify(itemsOf(all)));
      }),
    );
  });

  it('are each whole, so that items of two browsers at once are read', () => {
    fc.assert(
      fc.property(registers, registers, fc.infiniteStream(fc.boolean()), (one, other, chosen) => {
        const [mine, theirs] = [itemsOf(one), itemsOf(other)];
        const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
        const mixed = Object.fromEntries(
          keys.map((key) => [key, chosen.next().value ? (mine[key] ?? theirs[key]) : (theirs[key] ?? mine[key])]),
        );
        for (const [name, register] of Object.entries(registersIn(mixed) ?? {})) expect([one[name], other[name]]).toContainEqual(register);
      }),
    );
  });

  it('pass over what is not ours and what cannot be read', () => {
    const items = {
      other: { v: 1, r: { 'in a': [1, 1] } },
      'unasked.1': { v: 1, r: { 'in a': [1, 'x'], 'in b': 'odd', 'in c': [-1, 1], 'in d': [1], ['__proto__']: [1, 1] } },
      'unasked.2': 'odd',
      'unasked.x': { v: 1, r: { 'in e': [1, 1] } },
    };
    expect(registersIn(items)).toEqual({ 'in a': [1, 'x'] });
    expect(ownKeys(items)).toEqual(['unasked.1', 'unasked.2']);
  });

  it('count by their time where a name stands in two places', () => {
    const [set, removed] = [
      { v: 1, r: { 'in a': [5, 1] } },
      { v: 1, r: { 'in a': [9, null] } },
    ];
    for (const items of [
      { 'unasked.1': set, 'unasked.2': removed },
      { 'unasked.1': removed, 'unasked.2': set },
    ])
      expect(registersIn(items)).toEqual({ 'in a': [9, null] });
  });

  it('are left alone where a newer version wrote one', () => {
    expect(registersIn({ 'unasked.1': { v: 1, r: {} }, 'unasked.2': { v: 2, r: {} } })).toBeNull();
  });

  it('fit by the hundred, each far below what one may have, and are too many by the thousand', () => {
    const some = itemsOf(many(700));
    expect([fits(some), bytesOf(some) < QUOTA.all]).toEqual([true, true]);
    expect(Object.entries(some).every((item) => bytesOf(Object.fromEntries([item])) < QUOTA.item / 2)).toBe(true);
    expect(fits(itemsOf(many(2000)))).toBe(false);
  });

  it('are counted in bytes, as browsers do', () => expect(bytesOf({ ab: 'é' })).toBe(2 + 4));
});
