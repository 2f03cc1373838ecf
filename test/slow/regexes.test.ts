import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { version } from 'recheck/package.json';
import { describe, expect, it, vi } from 'vitest';
import { collectRegexes } from './collect-regexes.ts';
import type { Regex } from './collect-regexes.ts';
import { isBounded, splitRegex, withFewTurns } from './split-regex.ts';

// Its programs for one system and for Java are not asked: the same JavaScript everywhere.
vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');

/** The state machine alone, which proves; its other way, trying out strings, only fails to find one. */
const PROOF = { checker: 'automaton', timeout: 600_000 } as const;
const READ_FROM_STRANGERS = ['judge', 'platforms', 'mailboxes', 'pages', 'messages', 'components', 'features', 'storage'];

/** Its names and subjects are a stranger's too. */
const LIBRARIES = ['node_modules/postal-mime/dist/esm/decode-strings.js'];

const { regexes, builtLate } = await collectRegexes(READ_FROM_STRANGERS, LIBRARIES);

/**
 * What was proved before: a hash of checker, flags and piece a line. A proof takes a second where a look here takes none, and holds for as
 * long as none of the three changes.
 */
const RECORD = fileURLToPath(new URL('proved-regexes.txt', import.meta.url));
const recorded = new Set(existsSync(RECORD) ? readFileSync(RECORD, 'utf8').split('\n') : []);
/** Proved again each time all the same, one in sixteen: what stands there was not put in by hand. */
const isDoubted = (key: string): boolean => key.startsWith('0');

/** Many expressions share a piece; of each what the checker says, null where the record is believed. */
const known = new Map<string, ReturnType<typeof checkSync> | null>();
function proved(piece: string, flags: string): ReturnType<typeof checkSync> | null {
  const key = createHash('sha256').update(`recheck ${version} /${piece}/${flags}`).digest('hex').slice(0, 20);
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = recorded.has(key) && !isDoubted(key) ? null : checkSync(piece, flags, PROOF);
  known.set(key, answer);
  return answer;
}

/** '' where the time is linear in the length of the text, else what the checker says. */
function complaint({ source, flags }: Pick<Regex, 'source' | 'flags'>): string {
  for (const piece of splitRegex(withFewTurns(source, flags), flags)) {
    const found = isBounded(piece, flags) ? null : proved(piece, flags);
    if (found?.status === 'vulnerable') return `${found.complexity.summary}: ${found.attack.pattern}`;
    if (found?.status === 'unknown') return `undecided: ${found.error.kind} in ${piece}`;
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

  // The last: it knows what all others proved. With -u it writes what is new and drops what is gone.
  it('are on record where they are proved, and nothing else is', async () => {
    const linear = [...known].filter(([, answer]) => answer === null || answer.status === 'safe').map(([key]) => key);
    await expect(`${linear.toSorted().join('\n')}\n`).toMatchFileSnapshot(RECORD);
  });
});
