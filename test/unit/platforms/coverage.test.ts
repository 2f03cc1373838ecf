import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coveragePage, coverageTable } from '../../../scripts/platforms/coverage.ts';
import { readPlatformFiles } from '../../../scripts/platforms/read.ts';
import { sampleFile } from './sample.ts';

const DOCS = join(import.meta.dirname, '../../../docs/platforms.md');

it('docs/platforms.md is current (else: npm run platforms -- --write)', () => {
  expect(readFileSync(DOCS, 'utf8')).toBe(coveragePage(readPlatformFiles()));
});

it('says of each platform which facts are there, and counts them', () => {
  const files = [sampleFile(), sampleFile({ id: 'wallet', pages: {}, noAccount: { source: 'help' }, twoFactor: undefined })];
  const [titles = '', example = '', wallet = '', totals = ''] = coverageTable(files).split('\n');
  expect(example).toMatch(/^example +1 +1 +1 +yes +method +2026-11-22$/);
  expect(wallet).toMatch(/^wallet +1 +1 +1 +none +2026-11-22$/);
  expect(totals).toMatch(/^of 2 +2 +2 +2 +0 +0 +0 +1 +1/);
  expect(titles.indexOf('account')).toBe(wallet.indexOf('none'));
});

it('is a table of Markdown with one row a platform', () => {
  const rows = coveragePage([sampleFile()])
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
});
