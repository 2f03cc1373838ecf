import { describe, expect, it } from 'vitest';
import { verdictSchema } from '../../../storage/verdict-schema.ts';
import { verdict } from '../components/i18n/sample-verdict.ts';

describe('a stored verdict', () => {
  it('keeps its advisories', () => {
    const stored = verdict({ kind: 'unsolicited', topic: 'reset', advisories: ['example-2026-01'] });
    expect(verdictSchema.parse(stored)).toEqual(stored);
  });

  it('keeps its storm', () => {
    const storm = { nth: 2, count: 3, hours: 30, lures: 1, topic: null, advisory: null };
    const stored = verdict({ kind: 'unsolicited', topic: 'reset', storm });
    expect(verdictSchema.parse(stored)).toEqual(stored);
    expect(verdictSchema.safeParse({ ...stored, storm: { nth: '2' } }).success).toBe(false);
  });

  it('is as good without any', () => expect(verdictSchema.parse(verdict({}))).not.toHaveProperty('advisories'));

  it('is refused where they are no list of ids', () => {
    expect(verdictSchema.safeParse({ ...verdict({}), advisories: [1] }).success).toBe(false);
  });
});
