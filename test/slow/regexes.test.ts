import { checkSync } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { collectRegexes } from './collect-regexes.ts';
import type { Regex } from './collect-regexes.ts';

// Its programs for one system and for Java are not asked: the same JavaScript everywhere.
vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');

/** The state machine alone, which proves; its other way, trying out strings, only fails to find one. */
const PROOF = { checker: 'automaton', timeout: 240_000 } as const;
const READ_FROM_STRANGERS = ['judge', 'platforms', 'mailboxes', 'pages', 'messages', 'components', 'features', 'storage'];

const { regexes, builtLate } = await collectRegexes(READ_FROM_STRANGERS);

/** '' where the time is linear in the length of the text, else what the checker says. */
function complaint({ source, flags }: Pick<Regex, 'source' | 'flags'>): string {
  const found = checkSync(source, flags, PROOF);
  if (found.status === 'safe') return '';
  return found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : `undecided: ${found.error.kind}`;
}

describe('regular expressions', () => {
  it('are all found, also those built from text', () => {
    expect(regexes.length).toBeGreaterThan(200);
    expect(regexes.some((one) => one.where === 'judge/text/phone.ts')).toBe(true);
  });

  it('are built when their module is loaded, never while reading a mail', () => {
    expect(builtLate).toEqual([]);
  });

  it.each(['^(a+)+$', '\\s+$', '^(ab)*(ab)*$', '[^@]+@x'])('the checker knows that /%s/ is not linear', (source) => {
    expect(complaint({ source, flags: '' })).toContain(source.startsWith('^(a+)') ? 'exponential' : 'polynomial');
  });

  it.each(regexes)('$where runs in linear time: /$source/$flags', (regex) => {
    expect(complaint(regex)).toBe('');
  });
});
