import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault, lineAt } from '../../../../features/incident-report/report-file.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where JSON breaks', () => {
  it.each([
    ['', 0],
    ['{"a":1', 6],
    ['{"a" 1}', 5],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['[01]', 2],
    ['{"a":tru}', 5],
    ['{a:1}', 1],
    ['["\n"]', 1],
    ['[1}', 2],
    ['1 2', 2],
    ['"\\x"', 0],
  ])('in %j is at %d', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });

  it('is found exactly where the browser finds fault too', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', ':', '"', '\\', 'e', '-', '\n', '1'));
    fc.assert(
      fc.property(cut, ([text, place, put]) => {
        const at = place % (text.length + 1);
        const spoiled = text.slice(0, at) + put + text.slice(at + 1);
        expect(jsonFault(spoiled) === null).toBe(isJson(spoiled));
      }),
      { numRuns: 300 },
    );
  });

  it('is counted in lines from 1', () => {
    expect(lineAt('a\nb\r\nc', 0)).toBe(1);
    expect(lineAt('a\nb\r\nc', 5)).toBe(3);
  });
});
