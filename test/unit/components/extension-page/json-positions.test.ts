import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineOfSyntaxFault, lineOfValue } from '../../../../components/extension-page/json-positions.ts';

describe('the line where JSON breaks', () => {
  it.each([
    ['', 1],
    ['{\n"a": 1', 2],
    ['{\n"a"\n1}', 3],
    ['[\n1,\n]', 3],
    ['{\n"a": 1,\n}', 3],
    ['[\n01]', 2],
    ['{\n"a": tru}', 2],
    ['{\na: 1}', 2],
    ['1\n2', 2],
    ['[1,\n// no\n2]', 2],
  ])('in %j is %d', (text, line) => {
    expect(lineOfSyntaxFault(text)).toBe(line);
  });

  it('is in the text, wherever a character was spoiled', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', ':', '"', '\\', 'e', '-', '\n', '1'));
    fc.assert(
      fc.property(cut, ([text, place, put]) => {
        const at = place % (text.length + 1);
        const spoiled = text.slice(0, at) + put + text.slice(at + 1);
        expect(lineOfSyntaxFault(spoiled)).toBeLessThanOrEqual(lineAt(spoiled, spoiled.length));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the line of a value', () => {
  const text = '{\n "a": [\n  1,\n  {"b": 2}\n ]\r\n}';
  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1, 'b'], 4],
    [['a', 1, 'missing'], 4],
    [['a', 9], 2],
    [['other'], 1],
  ])('at %j is %d', (path, line) => {
    expect(lineOfValue(text, path)).toBe(line);
  });
});
