import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBrands } from '../../../platforms/brands.ts';
import { openFacts, searchFacts, type KnownEntry } from '../../../platforms/known-facts.ts';
import { readShippedBrands, readShippedFacts, readShippedTable } from '../../../scripts/platforms/shipped.ts';

const entry = (name: string, change: Partial<KnownEntry> = {}): KnownEntry => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  isVouchedFor: true,
  date: '2026-11-26',
  regions: [],
  facts: [{ kind: 'site', value: `${name.toLowerCase().replaceAll(' ', '')}.example`, sources: ['a list'] }],
  ...change,
});

describe('a search over what is known', () => {
  const mill = entry('Mill Mail');
  const ledger = entry('Ledgermill', { aliases: ['Café Ledger'] });
  const photo = entry('Photogram', { facts: [{ kind: 'sender', value: 'mail.photogram.example', sources: ['a list'] }] });
  const all = [ledger, mill, photo];

  it.each<[what: string, typed: string, found: KnownEntry[]]>([
    ['the beginning of a name', 'led', [ledger]],
    ['another name, whatever its accents', 'cafe', [ledger]],
    ['the beginning of a later word', 'mail', [mill, photo]],
    ['a site', 'ledgermill.example', [ledger]],
    ['a host below a site', 'www.ledgermill.example', [ledger]],
    ['a sender', 'no-reply@mail.photogram.example', [photo]],
    ['a link', 'https://millmail.example/reset?id=1', [mill]],
    ['nothing for nothing', '  ', []],
    ['nothing where nobody is called so', 'zebra', []],
    ['no host that only ends like a site', 'notledgermill.example', []],
  ])('finds by %s', (_what, typed, found) => {
    expect(searchFacts(all, typed)).toEqual(found);
  });
});

describe('the packaged facts', () => {
  const packed = readShippedFacts();
  const brands = openBrands(readShippedBrands());
  const { platforms } = readShippedTable();
  const entries = openFacts(packed, platforms, brands);

  it('hold every platform and every brand, each fact with its source', () => {
    expect(entries).toHaveLength(platforms.length + brands.size);
    expect(entries.flatMap(({ facts }) => facts).filter(({ sources }) => sources.length === 0 || sources.includes(''))).toEqual([]);
    expect(entries.filter(({ date, facts }) => date === '' || facts.length === 0)).toEqual([]);
  });

  it('give a brand the source of its own line, and never vouch for it', () => {
    const misr = entries.find(({ id }) => id === 'banquemisr.com');
    expect(misr).toMatchObject({ isVouchedFor: false, regions: ['eg'] });
    expect(misr?.facts[0]?.sources[0]).toMatch(/public code/);
  });

  it('keep confidence and sources of a sender', () => {
    const kbc = entries.find(({ id }) => id === 'kbc');
    expect(kbc?.facts).toContainEqual({
      kind: 'sender',
      value: 'kbcmail.be',
      confidence: 'high',
      sources: ['official: kbc.be, How do you know if an e-mail really comes from KBC'],
    });
  });

  it('weigh at most 20 kB', () => {
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(20_000);
  });
});
