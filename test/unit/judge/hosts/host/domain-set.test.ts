import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainSet, domainsOf, isUnder } from '../../../../../judge/hosts/host.ts';

const DOMAINS = ['green-bikes.example', 'kqz.example', 'co.example', 'Shop.kqz.example', '203.0.113.7'];
const label = fc.constantFrom('a', 'shop', 'kqz', 'green-bikes', 'co', 'example', 'EXAMPLE', '203', '0', '113', '7', '');

describe('a set of domains', () => {
  it('says what `isUnder` says of any of them', () => {
    const set = new DomainSet(DOMAINS);
    const host = fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.'));
    fc.assert(fc.property(host, (any) => set.holds(any) === DOMAINS.some((domain) => isUnder(any, domain))));
    expect(set.holds('my-kqz.example')).toBe(false);
    expect(set.holds('a.b.kqz.example.')).toBe(true);
  });

  it('is gathered once for each owner', () => {
    let asked = 0;
    const domains = domainsOf(({ id }: { id: string }) => {
      asked += 1;
      return [`${id}.example`];
    });
    const owner = { id: 'kqz' };
    expect([domains(owner).holds('a.kqz.example'), domains(owner).holds('kqz.test'), asked]).toEqual([true, false, 1]);
  });
});
