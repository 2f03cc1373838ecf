import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttackCase } from '../../../../scripts/attacks/cases.ts';
import { lettersReached, lettersWritten } from '../../../../scripts/attacks/fields.ts';
import { knownFrom, readKnown } from '../../../../scripts/attacks/known.ts';
import { mailOutcome, pageOutcome } from '../../../../scripts/attacks/outcome.ts';
import type { MailSeen, PageSeen } from '../../../../scripts/attacks/outcome.ts';
import { lastLine, rowOf } from '../../../../scripts/attacks/table.ts';

const red = { grade: 'red', letters: 0, share: 1 } as const;
const amber = { ...red, grade: 'amber' } as const;

describe('a page is held', () => {
  it.each<[string, PageSeen]>([
    ['where the warning stood before a letter was typed', { warned: red, secret: 6, inField: 0 }],
    ['where the first letter brought it', { warned: { ...red, letters: 1 }, secret: 6, inField: 1 }],
    ['where it was an amber bar', { warned: amber, secret: 6, inField: 0 }],
    ['where the tab moved to our own page', { warned: { ...red, grade: 'own page' }, secret: 6, inField: 0 }],
    ['where it asks for nothing', { warned: null, secret: 0, inField: 0 }],
  ])('%s', (_what, seen) => {
    expect(pageOutcome(seen).held).toBe(true);
  });
});

describe('a page is lost', () => {
  it.each<[string, PageSeen]>([
    ['where nothing was said', { warned: null, secret: 6, inField: 6 }],
    ['where it heard the keys without a field', { warned: null, secret: 6, inField: 0 }],
    ['where the warning came after the second letter', { warned: { ...amber, letters: 2 }, secret: 6, inField: 2 }],
    ['where the warning cannot be seen', { warned: { ...amber, share: 0.5 }, secret: 6, inField: 0 }],
    ['where the secret reached its field behind a red warning', { warned: red, secret: 6, inField: 6 }],
  ])('%s', (_what, seen) => {
    expect(pageOutcome(seen).held).toBe(false);
  });
});

describe('a mail', () => {
  const seen: MailSeen = { mailbox: 'one', kind: 'lure', share: 1, followed: [] };

  it.each<[boolean, string, MailSeen[]]>([
    [true, 'whose banner is seen and whose link is held', [seen]],
    [true, 'in which nothing is pressed', [{ ...seen, kind: 'suspicious', followed: null }]],
    [false, 'without a banner', [{ ...seen, kind: null, share: 0 }]],
    [false, 'with a banner that does not warn', [{ ...seen, kind: 'unlisted' }]],
    [false, 'whose banner is covered', [{ ...seen, share: 0.7 }]],
    [false, 'whose link was followed', [{ ...seen, followed: ['https://kqz.example/'] }]],
    [false, 'that holds in one mailbox alone', [seen, { ...seen, share: 0 }]],
    [false, 'that no mailbox showed', []],
  ])('is held (%s): %s', (held, _what, all) => {
    expect(mailOutcome(all).held).toBe(held);
  });

  it('is told of for each mailbox', () => {
    expect(mailOutcome([seen, { ...seen, mailbox: 'two', kind: null, share: 0, followed: ['x'] }])).toEqual({
      held: false,
      shown: 'one: lure 100 % seen; two: no banner',
      given: 'one: link held; two: link FOLLOWED',
    });
  });
});

describe('the letters that were written', () => {
  it.each([
    ['secret', '', 'secret', 6],
    ['secret', 'a set of words', 'a set of words', 0],
    ['secret', 'a set of words', 'a set of words sec', 3],
    ['secret', '', '', 0],
  ])('%j after %j in %j are %i', (secret, before, after, count) => {
    expect(lettersWritten(secret, before, after)).toBe(count);
  });

  it('are all found wherever they were put in', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (secret, left, right) => {
        fc.pre(!left.includes(secret[0] ?? '') && !right.includes(secret[0] ?? ''));
        expect(lettersWritten(secret, left + right, left + secret + right)).toBe(secret.length);
      }),
    );
  });
});

describe('the letters that came into a field', () => {
  const before = { text: '', focused: true, inputs: 2 };

  it.each([
    ['stay there', { text: 'sec', inputs: 5 }, 3],
    ['were taken out by the page', { text: '', inputs: 8 }, 6],
    ['came without an event', { text: 'se', inputs: 2 }, 2],
    ['were held', { text: '', inputs: 2 }, 0],
    ['stood in a document that is gone', { text: '', inputs: 0 }, 0],
  ])('count where they %s', (_what, after, count) => {
    expect(lettersReached('secret', before, { ...before, ...after })).toBe(count);
  });
});

describe('the table', () => {
  const attack = { id: '02', kind: 'page', what: 'a trick' } as AttackCase;
  const outcome = { held: false, shown: 'silent', given: 'all' };

  it('counts what the documents name apart', () => {
    const rows = [
      rowOf(attack, outcome, new Set(['02'])),
      rowOf(attack, outcome, new Set()),
      rowOf(attack, { ...outcome, held: true }, new Set(['02'])),
    ];
    expect(rows.map(({ result }) => result)).toEqual(['known', 'lost', 'held']);
    expect(rows[0]?.line).toMatch(/^known {2}02 .*silent .*all .*a trick$/);
    expect(lastLine(rows)).toBe('1 held, 1 lost, 1 known');
  });

  it('takes the known ones from docs/page-warning.md', () => {
    expect([...readKnown()]).toEqual(['28', '29', '30', '36']);
    expect(knownFrom('Words. Known to `npm run attacks` as not to be held: none.\n')).toEqual(new Set());
    expect(() => knownFrom('Nothing.')).toThrow('no longer says');
  });
});
