import { describe, expect, it } from 'vitest';
import { isOver, sizeTable, sizesOf } from '../../../scripts/package/sizes.ts';

const read = (name: string): Uint8Array | null => (name === 'gone.js' ? null : Buffer.from('a'.repeat(1_000)));

describe('the sizes of a package', () => {
  it.each([
    ['within its budget', { 'page.js': { bytes: 1_000 } }, false],
    ['one byte over it', { 'page.js': { bytes: 999 } }, true],
    ['small once gzipped', { 'table.json': { gzipped: 100 } }, false],
    ['too large even gzipped', { 'table.json': { gzipped: 10 } }, true],
  ])('tell of a file %s', (_, budgets, over) => {
    expect(sizesOf(budgets, read).map(isOver)).toEqual([over]);
  });

  it('miss no file that was renamed', () => {
    expect(() => sizesOf({ 'gone.js': { bytes: 5 } }, read)).toThrow('gone.js');
  });

  it('are told one a line, loudly where one is over', () => {
    const lines = sizeTable(sizesOf({ 'page.js': { bytes: 2_000 }, 'table.json': { gzipped: 10 } }, read)).split('\n');
    expect(lines[0]).toMatch(/^ +1000 of +2000 B +50 % +page\.js$/);
    expect(lines[1]).toMatch(/table\.json, gzipped +OVER BUDGET$/);
  });
});
