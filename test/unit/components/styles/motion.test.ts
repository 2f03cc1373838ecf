import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = globSync(['components/**/*.css', 'features/**/*.css', 'entrypoints/**/*.css']);

describe('our style sheets', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(10));

  it.each(sheets)('move nothing, so that nobody has to ask for less motion: %s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(transition|animation|scroll-behavior)\b|@keyframes/);
  });
});
