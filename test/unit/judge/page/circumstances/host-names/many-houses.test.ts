import { describe, expect, it } from 'vitest';
import { isOfManyHouses } from '../../../../../../judge/page/circumstances/host-names.ts';
import { rules } from '../../rules.ts';

const platform = (id: string) => {
  const found = rules.platforms.byId(id);
  if (!found) throw new Error(`No platform "${id}" is listed.`);
  return found;
};

describe('a name that many houses bear', () => {
  it.each([
    ['with its town', 'www.sparkasse-hasel.de', 'Sparkasse Hasel', true],
    ['under another name', 'www.sparkasse-hasel.de', 'Sparkasse', false],
    ['with words of the matter', 'sparkasse-online.de', 'Sparkasse Online', false],
    ['under no country', 'sparkasse-hasel.top', 'Sparkasse Hasel', false],
  ])('%s', (_, host, title, is) => expect(isOfManyHouses(host, platform('sparkasse'), [title])).toBe(is));

  it('is no other platform’s', () => expect(isOfManyHouses('chase-hasel.de', platform('chase'), ['Chase Hasel'])).toBe(false));
});
