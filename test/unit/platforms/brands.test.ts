import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { brandProblems, checkBrands, takenBy } from '../../../platforms/brand-catalogue.ts';
import type { BrandEntry, BrandFile } from '../../../platforms/brand-schema.ts';
import { NO_BRANDS, openBrands } from '../../../platforms/brands.ts';
import { readBrandFiles } from '../../../scripts/platforms/brands/read.ts';
import { packBrands } from '../../../scripts/platforms/pack-brands.ts';
import { readPlatformFiles } from '../../../scripts/platforms/read.ts';
import { readShippedTable } from '../../../scripts/platforms/shipped.ts';
import { sampleFile } from './sample.ts';

const platforms = readPlatformFiles();
const shipped = readBrandFiles(platforms);
const fileOf = (brands: BrandEntry[]): BrandFile => ({
  brands,
  category: 'gardens',
  date: '2026-11-26',
  sources: { brands: 'a list', changePassword: 'another list' },
});
const LARKSPUR: BrandEntry = {
  aliases: ['Sparkle Parks', 'ラークスパー園芸'],
  changePassword: 'https://id.larkspur.example.com/password',
  domains: ['larkspur.example.com', 'larkspur.example.org'],
  methods: ['totp', 'sms'],
  name: 'Larkspur Gardens',
};
const ROSE: BrandEntry = { domains: ['rose.example.net'], name: 'Rose', ordinary: true };

describe('brands as they ship', () => {
  const list = openBrands(packBrands([fileOf([LARKSPUR, ROSE])]));

  it('are found by their domain, by a host below it, and by the first word of a name', () => {
    expect(list.byId('larkspur.example.com')?.name).toBe('Larkspur Gardens');
    expect(list.byHost('www.larkspur.example.org').map(({ id }) => id)).toEqual(['larkspur.example.com']);
    expect(list.byKey('larkspur').map(({ id }) => id)).toEqual(['larkspur.example.com']);
    expect(list.byKey('larkspurgardens').map(({ id }) => id)).toEqual(['larkspur.example.com']);
  });

  it('are found by what else they are called', () => {
    expect(list.byId('larkspur.example.com')?.aliases).toEqual(['Sparkle Parks', 'ラークスパー園芸']);
    expect(list.byKey('sparkle').map(({ id }) => id)).toEqual(['larkspur.example.com']);
    expect(list.byId('rose.example.net')?.aliases).toEqual([]);
  });

  it('have one id, their first domain', () => {
    expect(list.byId('larkspur.example.org')).toBeNull();
    expect(list.byId('example.com')).toBeNull();
  });

  it('carry their facts and no sender', () => {
    expect(list.byId('larkspur.example.com')).toMatchObject({
      brand: true,
      category: 'gardens',
      pages: { home: 'https://larkspur.example.com/', changePassword: 'https://id.larkspur.example.com/password' },
      senderDomains: [],
      twoFactorMethods: ['totp', 'sms'],
    });
  });

  it('ship every page as its file names it', () => {
    const all = openBrands(packBrands(shipped));
    const wrong = shipped
      .flatMap(({ brands }) => brands)
      .filter(({ domains: [id = ''], changePassword, twoFactorHelp }) => {
        const pages = all.byId(id)?.pages;
        return pages?.changePassword !== changePassword || pages?.twoFactorHelp !== twoFactorHelp;
      });
    expect(wrong).toEqual([]);
  });

  it('are not read before they are asked for', () => {
    const split = vi.spyOn(String.prototype, 'split');
    const idle = openBrands(packBrands([fileOf([ROSE])]));
    split.mockClear();
    openBrands({ date: '', sources: [], rows: 'Rose\trose.example.net', keys: 'rose 0' });
    expect(split).not.toHaveBeenCalled();
    split.mockRestore();
    expect(idle.size).toBe(1);
  });

  it('may be none', () => {
    expect([NO_BRANDS.size, NO_BRANDS.byKey('rose'), NO_BRANDS.byHost('rose.example.net'), NO_BRANDS.all()]).toEqual([0, [], [], []]);
  });
});

describe('the bundled brands', () => {
  it('are with the platforms at least 2,550, of at most 150 kB', () => {
    const packed = packBrands(shipped);
    const table = readShippedTable();
    expect(openBrands(packed).size + table.platforms.length).toBeGreaterThanOrEqual(2_550);
    const sizes = [packed, table].map((one) => gzipSync(JSON.stringify(one)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(150_000);
  });
});

describe('a brand', () => {
  const own = takenBy([sampleFile({ senderDomains: [{ confidence: 'high', domain: 'post.example.de', sources: ['a list'] }] })]);
  it.each<[what: string, change: Partial<BrandEntry>, problem: string]>([
    ['with the name of a platform', { name: 'EXAMPLE' }, "its name is example's already"],
    ['called like a platform', { aliases: ['Example'] }, "its name is example's already"],
    ['on the ground of a platform', { domains: ['shop.example.com'], changePassword: undefined }, "shop.example.com is example's already"],
    ['on a sender of a platform', { domains: ['post.example.de'], changePassword: undefined }, "post.example.de is example's already"],
    ['where anybody has a mailbox', { domains: ['gmail.com'], changePassword: undefined }, 'gmail.com is a mailbox domain'],
    ['where anybody publishes', { domains: ['github.io'], changePassword: undefined }, 'github.io is free hosting'],
    ['with a page elsewhere', { changePassword: 'https://larkspur.test/x' }, 'https://larkspur.test/x lies elsewhere'],
  ])('%s may not ship', (_what, change, problem) => {
    expect(brandProblems({ ...LARKSPUR, domains: ['larkspur.dev'], changePassword: undefined, ...change }, own)).toContain(problem);
  });

  it('is filed once, in order, in the file of its category', () => {
    const raw = [{ file: 'plants.json', data: fileOf([ROSE, LARKSPUR, ROSE]) }];
    expect(checkBrands(raw, []).problems).toEqual([
      'plants.json: category: "gardens" is not the file\'s name',
      'plants.json: Larkspur Gardens: stands out of order',
      "plants.json: Rose: its name is Rose's already",
      "plants.json: Rose: rose.example.net is Rose's already",
    ]);
  });
});
