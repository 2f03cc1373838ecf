import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coveragePage, coverageTable } from '../../../scripts/platforms/coverage.ts';
import { readBrandFiles } from '../../../scripts/platforms/brands/read.ts';
import { readPlatformFiles } from '../../../scripts/platforms/read.ts';
import { sampleFile } from './sample.ts';

const platforms = readPlatformFiles();
const DOCS = join(import.meta.dirname, '../../../docs/platforms.md');

it('docs/platforms.md is current (else: npm run platforms -- --write)', () => {
  expect(readFileSync(DOCS, 'utf8')).toBe(coveragePage(platforms, readBrandFiles(platforms)));
});

it('says of each platform which facts are there, and counts them', () => {
  const files = [sampleFile(), sampleFile({ id: 'wallet', pages: {}, noAccount: { source: 'help' }, twoFactor: undefined })];
  const [titles = '', example = '', wallet = '', totals = ''] = coverageTable(files).split('\n');
  expect(example).toMatch(/^example +1 +1 +1 +yes +method +2026-11-22$/);
  expect(wallet).toMatch(/^wallet +1 +1 +1 +none +2026-11-22$/);
  expect(totals).toMatch(/^of 2 +2 +2 +2 +0 +0 +0 +1 +1/);
  expect(titles.indexOf('account')).toBe(wallet.indexOf('none'));
});

it('is three tables of Markdown: a row a category, with its brands, a row a country, and a row a platform', () => {
  const sources = { brands: 'a list', changePassword: 'a list' };
  const gardens = { brands: [{ domains: ['rose.dev'], name: 'Rose' }], category: 'gardens', date: '2026-11-26', sources };
  const rows = coveragePage([sampleFile()], [gardens])
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.slice(2, 5)).toEqual(['| gardens |  |  | 1 |', '| social | 1 | 1 |  |', '| all | 1 | 1 | 1 |']);
  expect(rows.slice(7, 8)).toEqual(['| everywhere, or not named | 1 | 1 | 1 |']);
  expect(rows.slice(8)).toHaveLength(4);
  expect(new Set(rows.slice(8).map((row) => row.split('|').length)).size).toBe(1);
});

it('counts a country that is named often enough, under each country that is served', () => {
  const sources = { brands: 'a list', changePassword: 'a list' };
  const brands = ['a', 'b', 'c', 'd'].map((name) => ({ domains: [`${name}.dev`], name, regions: name === 'a' ? ['pl', 'fr'] : ['pl'] }));
  const page = coveragePage([sampleFile({ regions: ['pl'] })], [{ brands, category: 'gardens', date: '2026-11-26', sources }]);
  expect(page).toContain('\n| Poland | 1 | 1 | 4 |\n');
  expect(page).not.toContain('France');
});
