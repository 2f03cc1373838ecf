import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleEdit } from '../../../../judge/hosts/lookalike-names.ts';
import { NearWords, SHORTEST_NEAR } from '../../../../judge/hosts/near-words.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: SHORTEST_NEAR, maxLength: 12 });

describe('words by their ends', () => {
  it('finds every word that one slip tells from another, whatever the slip', () => {
    const slip = fc.record({
      word: letters,
      at: fc.nat(11),
      how: fc.constantFrom('other', 'more', 'less', 'exchanged'),
      letter: fc.constantFrom('a', 'x'),
    });
    fc.assert(
      fc.property(slip, ({ word, at, how, letter }) => {
        const [head, here, next, tail] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
        const slipped = {
          other: head + letter + next + tail,
          more: head + letter + here + next + tail,
          less: head + next + tail,
          exchanged: head + next + here + tail,
        }[how];
        fc.pre(singleEdit(slipped, word) !== null);
        const words = new NearWords<string>();
        words.add(word, word);
        expect(words.near(slipped)).toContain(word);
      }),
    );
  });

  it('gives each thing once, and nothing for words with other ends', () => {
    const words = new NearWords<string>();
    words.add('abcdef', 'one');
    expect([...words.near('abxxef')]).toEqual(['one']);
    expect([...words.near('xbcdex')]).toEqual([]);
  });
});
