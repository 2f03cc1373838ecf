import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesTo,
  merged,
  noted,
  REMEMBERED_REMOVAL,
  withoutOld,
  type Register,
  type Registers,
} from '../../../../features/sync/registers.ts';

const register: fc.Arbitrary<Register> = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom<unknown>(null, 0, 1, 'x', [1, 'note']));
const registers: fc.Arbitrary<Registers> = fc.dictionary(fc.constantFrom('a', 'b', 'c'), register, {
  noNullPrototype: true,
});

describe('two sets of registers', () => {
  it('come to the same in whatever order they are merged', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        expect(merged(one, other)).toEqual(merged(other, one));
      }),
    );
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  it('stay as they are where they are merged once more', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        const both = merged(one, other);
        expect(merged(both, other)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
      }),
    );
  });

  it('lose no name, and keep what was set or removed last', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        const both = merged(one, other);
        for (const [name, [at]] of [...Object.entries(one), ...Object.entries(other)]) expect(both[name]?.[0]).toBeGreaterThanOrEqual(at);
        expect(Object.keys(both)).toHaveLength(new Set([...Object.keys(one), ...Object.keys(other)]).size);
      }),
    );
  });

  it.each<[what: string, one: Register, other: Register, wins: Register]>([
    ['the later one', [2, 'new'], [1, 'old'], [2, 'new']],
    ['the later removal', [2, null], [1, 'old'], [2, null]],
    ['what was set again after its removal', [3, 'again'], [2, null], [3, 'again']],
    ['what is set, of two at the same time', [2, null], [2, 'x'], [2, 'x']],
  ])('of one name keep %s', (_, one, other, wins) => expect(merged({ a: one }, { a: other })).toEqual({ a: wins }));
});

const NOW = 1000;

describe('what was changed here', () => {
  it.each<
    [
      what: string,
      known: Registers,
      inForce: Record<string, { value: unknown; at?: number }>,
      first: Registers | null,
      a: Register | undefined,
    ]
  >([
    ['a new name is set now', {}, { a: { value: 1, at: 5 } }, null, [NOW, 1]],
    ['at first it counts from when it was set', {}, { a: { value: 1, at: 5 } }, {}, [5, 1]],
    ['at first what has no time gives way to what the account knows', {}, { a: { value: 1 } }, { a: [3, 2] }, [1, 1]],
    ['at first what neither knows is set now', {}, { a: { value: 1 } }, {}, [NOW, 1]],
    ['another value is set now', { a: [5, 1] }, { a: { value: 2 } }, null, [NOW, 2]],
    ['the same value is no change', { a: [5, 1] }, { a: { value: 1 } }, null, [5, 1]],
    ['what is missing was removed now', { a: [5, 1] }, {}, null, [NOW, null]],
    ['what was removed before stays removed then', { a: [5, null] }, {}, null, [5, null]],
    ['what is there again is set now', { a: [5, null] }, { a: { value: 1 } }, null, [NOW, 1]],
    ['a clock that was set back undoes nothing', { a: [NOW + 9, 1] }, {}, null, [NOW + 10, null]],
  ])('%s', (_, known, inForce, first, a) => expect(noted(known, inForce, ['a'], NOW, first)).toEqual(a ? { a } : {}));

  it('removes nothing that cannot be in force here at all', () => {
    expect(noted({ a: [5, 'of a newer version'] }, {}, [], NOW, null)).toEqual({ a: [5, 'of a newer version'] });
  });

  it('brings the other side to the same once it is taken in', () => {
    fc.assert(
      fc.property(registers, registers, (one, other) => {
        const both = merged(one, other);
        const inForce = Object.fromEntries(Object.entries(one).flatMap(([name, [, value]]) => (value === null ? [] : [[name, { value }]])));
        for (const [name, [, value]] of Object.entries(changesTo(both, inForce))) {
          if (value === null) delete inForce[name];
          else inForce[name] = { value };
        }
        expect(changesTo(both, inForce)).toEqual({});
      }),
    );
  });
});

describe('a removal', () => {
  it('is remembered for half a year', () => {
    const kept = { young: [NOW, null], set: [1, 'x'] } satisfies Registers;
    expect(withoutOld({ ...kept, old: [NOW, null] }, NOW + REMEMBERED_REMOVAL - 1)).toHaveProperty('old');
    expect(withoutOld({ ...kept, young: [NOW + 1, null], old: [NOW, null] }, NOW + REMEMBERED_REMOVAL)).toEqual({
      ...kept,
      young: [NOW + 1, null],
    });
  });
});
