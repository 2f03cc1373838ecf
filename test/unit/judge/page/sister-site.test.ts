import { describe, expect, it } from 'vitest';
import { isAnySister, isOfManyHouses, isSisterSite } from '../../../../judge/page/sister-site.ts';
import { hostKinds } from '../../../../judge/hosts/kinds.ts';
import { SISTER_SITES } from '../../../../platforms/hosts/sister-sites.ts';
import { entriesOf } from '../../../../platforms/sourced.ts';
import { rules } from './rules.ts';

const platform = (id: string) => {
  const found = rules.platforms.byId(id);
  if (!found) throw new Error(`No platform "${id}" is listed.`);
  return found;
};

describe('further sites of a platform', () => {
  it.each(entriesOf(SISTER_SITES))('of %s are of a listed platform, and no host on which strangers publish', (id, domains) => {
    expect(isSisterSite(domains[0] ?? '', platform(id))).toBe(true);
    for (const domain of domains) {
      expect(hostKinds(domain, '').userContent, domain).toBe(false);
      expect(isAnySister(`in.${domain}`)).toBe(true);
    }
  });

  it('are not another platform’s, nor a host that only ends so', () => {
    expect(isSisterSite('citicards.com', platform('chase'))).toBe(false);
    expect(isSisterSite('my-citicards.com', platform('citi'))).toBe(false);
    expect(isAnySister('my-citicards.com')).toBe(false);
  });
});

describe('a name that many houses bear', () => {
  it.each([
    ['with its town', 'www.sparkasse-hasel.de', 'Sparkasse Hasel', true],
    ['under another name', 'www.sparkasse-hasel.de', 'Sparkasse', false],
    ['with words of the matter', 'sparkasse-online.de', 'Sparkasse Online', false],
    ['under no country', 'sparkasse-hasel.top', 'Sparkasse Hasel', false],
  ])('%s', (_, host, title, is) => expect(isOfManyHouses(host, platform('sparkasse'), [title])).toBe(is));

  it('is no other platform’s', () => expect(isOfManyHouses('chase-hasel.de', platform('chase'), ['Chase Hasel'])).toBe(false));
});
