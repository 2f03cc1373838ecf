import { describe, expect, it } from 'vitest';
import { brandChanges } from '../../../../scripts/platforms/brands/changes.ts';
import { printBrandFile, type Decisions } from '../../../../scripts/platforms/brands/read.ts';
import { takeBrands, type BrandList, type ListedBrand } from '../../../../scripts/platforms/brands/take.ts';
import { isOrdinary, readWords } from '../../../../scripts/platforms/brands/words.ts';
import { sampleFile } from '../../platforms/sample.ts';

const NO_DECISIONS: Decisions = { distinct: [], leftOut: {}, ordinary: [], renamed: {} };
const noWord = (): boolean => false;
const listed = (name: string, webDomains: string[], more: Partial<ListedBrand> = {}): ListedBrand => ({
  name,
  webDomains,
  categories: ['gardens'],
  ...more,
});
const listOf = (...brands: ListedBrand[]): BrandList => ({
  meta: { made: '2026-11-26', sources: { brands: 'a list: name', 'changePassword, sharesCredentialsWith': 'another list' } },
  brands,
});
const take = (list: BrandList, decisions = NO_DECISIONS) => takeBrands(list, [sampleFile()], decisions, noWord, []);

describe('a list of brands', () => {
  it('gives a file a category, its brands in order, each fact under the source at the head', () => {
    const { files } = take(listOf(listed('Tulip', ['tulip.dev']), listed('Larkspur', ['larkspur.dev'], { regions: ['de', '-fr'] })));
    expect(files).toEqual([
      {
        category: 'gardens',
        date: '2026-11-26',
        sources: { brands: 'a list', changePassword: 'another list' },
        brands: [
          { domains: ['larkspur.dev'], name: 'Larkspur', regions: ['de'] },
          { domains: ['tulip.dev'], name: 'Tulip' },
        ],
      },
    ]);
  });

  it('names once what it lists for several countries', () => {
    const { files } = take(listOf(listed('Tulip [FR]', ['tulip.fr']), listed('Tulip (DE)', ['tulip.de'])));
    expect(files[0]?.brands).toEqual([{ domains: ['tulip.fr', 'tulip.de'], name: 'Tulip' }]);
  });

  it('leaves to the platforms what is theirs, and out what a person decided, and says so', () => {
    const list = listOf(
      listed('Example', ['other.dev']),
      listed('Shop', ['shop.example.com']),
      listed('Gone', ['gone.dev']),
      listed('Known', ['known.dev'], { listedAs: 'known' }),
    );
    const { files, left } = take(list, { ...NO_DECISIONS, leftOut: { Gone: 'closed' } });
    expect(files).toEqual([]);
    expect(left).toEqual(["Example: its name is example's already", 'Shop: shop.example.com held already', 'Gone: closed']);
  });

  it('keeps only pages on the ground of the brand', () => {
    const pages = { twoFactorHelp: 'https://help.tulip.dev/2fa', changePassword: 'https://tulip.elsewhere.dev/' };
    expect(take(listOf(listed('Tulip', ['tulip.dev'], pages))).files[0]?.brands[0]).toEqual({
      domains: ['tulip.dev'],
      name: 'Tulip',
      twoFactorHelp: 'https://help.tulip.dev/2fa',
    });
  });

  it('takes nothing from what a person added with a source of its own', () => {
    const [old] = take(listOf(listed('Tulip', ['tulip.dev']))).files;
    if (!old) throw new Error('There is one file.');
    const added = { ...old, brands: [...old.brands, { domains: ['rose.dev'], name: 'Rose', source: 'official: rose.dev' }] };
    const { files } = takeBrands(listOf(listed('Larkspur', ['larkspur.dev'])), [], NO_DECISIONS, noWord, [added]);
    expect(files[0]?.brands.map(({ name }) => name)).toEqual(['Larkspur', 'Rose']);
  });

  it('shows what changed: gone, added, moved', () => {
    const before = take(listOf(listed('Tulip', ['tulip.dev']), listed('Larkspur', ['larkspur.dev']))).files;
    const after = take(listOf(listed('Tulip', ['tulip.com']), listed('Rose', ['rose.dev']))).files;
    expect(brandChanges(before, after)).toEqual(['- Larkspur: larkspur.dev', '+ Rose: rose.dev', '~ Tulip: tulip.dev → tulip.com']);
    expect(brandChanges(after, after)).toEqual([]);
  });

  it('is written one brand a line', () => {
    const [file] = take(listOf(listed('Tulip', ['tulip.dev']))).files;
    expect(file && JSON.parse(printBrandFile(file))).toEqual(file);
    expect(file && printBrandFile(file).split('\n')[2]).toBe('    {"domains":["tulip.dev"],"name":"Tulip"}');
  });
});

describe('a name', () => {
  const isWord = readWords();
  it.each(['Target', 'Orange', 'Wise', 'Signal', 'Garten', 'Manzana', 'Kwiat', 'BT', 'Best Buy', 'Three'])('%s is a word', (name) => {
    expect(isOrdinary(name, isWord)).toBe(true);
  });

  it.each(['Larkspurio', 'Commerzbank24', 'Bank of Scotland', 'Vinted', 'Госуслуги'])('%s is none', (name) => {
    expect(isOrdinary(name, isWord)).toBe(false);
  });

  it('is weighed otherwise where a person decided so', () => {
    const list = listOf(listed('Tulip', ['tulip.dev']), listed('Larkspur', ['larkspur.dev']));
    const decisions = { ...NO_DECISIONS, distinct: ['Tulip'], ordinary: ['Larkspur'] };
    const { files } = takeBrands(list, [], decisions, () => true, []);
    expect(files[0]?.brands.map(({ name, ordinary }) => [name, ordinary])).toEqual([
      ['Larkspur', true],
      ['Tulip', undefined],
    ]);
  });
});
