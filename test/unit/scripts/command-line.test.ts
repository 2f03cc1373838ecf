import { afterEach, describe, expect, it, vi } from 'vitest';
import { countIn, orUsage } from '../../../scripts/command-line.ts';

describe('a count on the command line', () => {
  it.each([
    ['1', 1],
    ['20', 20],
    ['100000', 100_000],
  ])('%s is %d', (word, count) => expect(countIn(word, 5, 'Rounds')).toBe(count));

  it('is the usual one where none is given', () => expect(countIn(undefined, 5, 'Rounds')).toBe(5));

  it.each(['0', '-3', '1.5', '1e3', '100001', 'many', '--nonsense', ''])('refuses "%s" in a sentence that says what was meant', (word) => {
    expect(() => countIn(word, 5, 'Rounds')).toThrow(`Rounds ${word}: expected a whole number from 1 to 100000.`);
  });
});

describe('a command line', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is what was read of it', () => expect(orUsage('Usage: it', () => 7)).toBe(7));

  it('that cannot be read is answered by the reason and the usage, and ends the command as called wrongly', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${code}`);
    });
    const read = (): never => {
      throw new Error('There is no --speed.');
    };
    expect(() => orUsage('Usage: it', read)).toThrow('ended with 2');
    expect(said.mock.calls).toEqual([['There is no --speed.\nUsage: it']]);
  });
});
