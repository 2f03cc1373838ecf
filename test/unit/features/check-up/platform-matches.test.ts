import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, usedFirst } from '../../../../features/check-up/platform-chooser.tsx';
import type { ListedPlatform } from '../../../../messages/requests.ts';

const named = (id: string, name: string, ...aliases: string[]): ListedPlatform => ({ id, name, aliases });
const ALL = [
  named('cafe', 'Café Bank'),
  named('ledger', 'Ledgermill', 'Coin Desk'),
  named('mill', 'Mill Mail'),
  named('photogram', 'Photogram', 'Фотограм'),
];
const ids = (platforms: ListedPlatform[]): string[] => platforms.map(({ id }) => id);

describe('finding a platform', () => {
  it.each<[typed: string, found: string[]]>([
    ['', ['cafe', 'ledger', 'mill', 'photogram']],
    ['  ', ['cafe', 'ledger', 'mill', 'photogram']],
    ['PHOTO', ['photogram']],
    ['cafe', ['cafe']],
    ['desk', ['ledger']],
    ['фото', ['photogram']],
    ['mill', ['mill', 'ledger']],
    ['nobody', []],
    ['.*', []],
  ])('“%s” finds %j', (typed, found) => expect(ids(matching(ALL, typed))).toEqual(found));

  it('finds every platform by any part of its name', () => {
    fc.assert(
      fc.property(fc.nat(ALL.length - 1), fc.nat(8), (at, from) => {
        const one = ALL[at];
        if (one) expect(matching(ALL, one.name.slice(from))).toContain(one);
      }),
    );
  });

  it('puts those in use first and keeps the order otherwise', () => {
    expect(ids(usedFirst(ALL, ['photogram', 'ledger', 'no longer listed']))).toEqual(['ledger', 'photogram', 'cafe', 'mill']);
  });
});
