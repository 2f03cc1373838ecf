import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = globSync(['components/**/*.css', 'features/**/*.css', 'entrypoints/**/*.css']);

/** A left or right that stays where it is in a language that is written from right to left. */
const SIDED = /\b(padding|margin|border)-(left|right)\b|(?<![\w-])(left|right):|\b(padding|margin):( [^ ;]+){4};|text-align: (left|right)/;

describe('our style sheets', () => {
  it.each(sheets)('know start and end, no left and right: %s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(SIDED);
  });

  it.each(['padding-left: 2px;', 'padding: 1px 2px 3px 4px;', ' left: 0;', 'text-align: right;'])('would be told of %s', (rule) =>
    expect(rule).toMatch(SIDED),
  );
});
