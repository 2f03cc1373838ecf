import { describe, expect, it } from 'vitest';
import { verdictSchema } from '../../../memory/verdict-schema.ts';
import { verdict } from '../components/words/sample-verdict.ts';

describe('a stored verdict', () => {
  it('keeps its advisories', () => {
    const stored = verdict({ kind: 'unsolicited', topic: 'reset', advisories: ['example-2026-01'] });
    expect(verdictSchema.parse(stored)).toEqual(stored);
  });

  it('is as good without any', () => expect(verdictSchema.parse(verdict({}))).not.toHaveProperty('advisories'));

  it('is refused where they are no list of ids', () => {
    expect(verdictSchema.safeParse({ ...verdict({}), advisories: [1] }).success).toBe(false);
  });
});
