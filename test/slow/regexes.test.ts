import { checkSync } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { collectRegexes } from './collect-regexes.ts';
import type { Regex } from './collect-regexes.ts';
import { isBounded, splitRegex, withFewTurns } from './split-regex.ts';

// Its programs for one system and for Java are not asked: the same JavaScript everywhere.
vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');

/** The state machine alone, which proves; its other way, trying out strings, only fails to find one. */
const PROOF = { checker: 'automaton', timeout: 600_000 } as const;
const READ_FROM_STRANGERS = ['judge', 'platforms', 'mailboxes', 'pages', 'messages', 'components', 'features', 'storage'];

const { regexes, builtLate } = await collectRegexes(READ_FROM_STRANGERS);

/** Many expressions share a piece. */
const known = new Map<string, ReturnType<typeof checkSync>>();
function proved(piece: string, flags: string): ReturnType<typeof checkSync> {
  const key = `${flags} ${piece}`;
  const found = known.get(key) ?? checkSync(piece, flags, PROOF);
  known.set(key, found);
  return found;
}

/** '' where the time is linear in the length of the text, else what the checker says. */
function complaint({ source, flags }: Pick<Regex, 'source' | 'flags'>): string {
  for (const piece of splitRegex(withFewTurns(source, flags), flags)) {
    const found = isBounded(piece, flags) ? { status: 'safe' as const } : proved(piece, flags);
    if (found.status === 'vulnerable') return `${found.complexity.summary}: ${found.attack.pattern}`;
    if (found.status === 'unknown') return `undecided: ${found.error.kind} in ${piece}`;
  }
  return '';
}

describe('regular expressions', () => {
  it('are all found, also those built from text', () => {
    expect(regexes.length).toBeGreaterThan(200);
    expect(regexes.some((one) => one.where === 'judge/text/phone.ts')).toBe(true);
  });

  it('are built when their module is loaded, never while reading a mail', () => {
    expect(builtLate).toEqual([]);
  });

  it.each(['^(a+)+$', '\\s+$', '^(ab)*(ab)*$', '[^@]+@x', 'never|this|one|(?:is|was|will be|(?:x|y)?[^@]+@x)|linear|at all'])(
    'the checker knows that /%s/ is not linear',
    (source) => {
      expect(complaint({ source, flags: '' })).toContain(source.startsWith('^(a+)') ? 'exponential' : 'polynomial');
    },
  );

  it('are cut into pieces that say together what the whole says', () => {
    expect(splitRegex('^(?:accounts? of yours|wallet|pages of a (?:football club|shipping firm)) (?=x)y+(?:s|is open)?$', '')).toEqual([
      '^accounts? of yours (?=x)y+(?:s|is open)?$',
      '^wallet (?=x)y+(?:s|is open)?$',
      '^pages of a football club (?=x)y+s$',
      '^pages of a shipping firm (?=x)y+s$',
      '^pages of a football club (?=x)y+is open$',
      '^pages of a shipping firm (?=x)y+is open$',
      '^pages of a football club (?=x)y+$',
      '^pages of a shipping firm (?=x)y+$',
    ]);
    expect(splitRegex('(?:short|one)+ and (?!this|that) more of the same, so that it is long', '')).toHaveLength(1);
  });

  it('ask for the edge of a word by its letters where they are not ASCII: \\b knows no others', () => {
    const edges = regexes.flatMap(({ where, source, flags }) =>
      splitRegex(source, flags)
        .filter((piece) => /\\b[^\0-\x7f]|[^\0-\x7f](?:\\p\{L\}[*+])?\\b/.test(piece))
        .map((piece) => `${where}: ${piece}`),
    );
    expect(edges).toEqual([]);
  });

  it.each(regexes)('$where runs in linear time: /$source/$flags', (regex) => {
    expect(complaint(regex)).toBe('');
  });
});
