import { describe, expect, it } from 'vitest';
import { withAdvisories } from '../../../../judge/incident/advisories.ts';
import { judgeMail } from '../../../../judge/judge-mail.ts';
import type { OpenMail } from '../../../../judge/open-mail.ts';
import type { Verdict, VerdictKind } from '../../../../judge/verdict.ts';
import { withUserAnswer } from '../../../../judge/verdict/user-context.ts';
import { readRules } from '../../../../scripts/rules.ts';
import { compiledAdvisory } from '../../platforms/advisory-sample.ts';
import { bodyOf, headersSaying, instagramReset, linkTo, RESET_TEXT } from '../build-mail.ts';

const rules = await readRules();
const JANUARY = 'instagram-2026-01-unsolicited-resets';
const DATE = Date.parse('2026-01-09T10:00:00Z');
const LURE = { body: bodyOf(RESET_TEXT, [linkTo('https://login-help.example/reset')]) };

function judge(mail: OpenMail, answer: 'asked' | null = null): Verdict {
  return judgeMail(mail, rules, { trustedSenders: [], requests: [], answer });
}

function verdict(parts: Partial<Verdict>): Verdict {
  return {
    kind: 'unsolicited',
    topic: 'reset',
    platform: 'example',
    platformName: 'Example',
    evidence: [],
    unchecked: [],
    advice: [],
    targets: [],
    ...parts,
  };
}

describe('a verdict on a mail of January 2026', () => {
  it('names the advisory for a genuine reset that nobody asked for', () => {
    expect(judge(instagramReset())).toMatchObject({ kind: 'unsolicited', advisories: [JANUARY] });
  });

  it('names it where the person asked, and for a lure', () => {
    expect(judge(instagramReset(), 'asked')).toMatchObject({ kind: 'requested', advisories: [JANUARY] });
    expect(judge(instagramReset(LURE))).toMatchObject({ kind: 'lure', advisories: [JANUARY] });
  });

  it('keeps it when the person says a word later', () => {
    expect(withUserAnswer(judge(instagramReset()), 'asked', null).advisories).toEqual([JANUARY]);
  });

  it.each<[what: string, mail: OpenMail]>([
    ['before it', instagramReset({ date: Date.parse('2025-12-20') })],
    ['long after it', instagramReset({ date: Date.parse('2026-06-01') })],
    ['without a date', instagramReset({ date: null })],
    ['whose proof failed', instagramReset({ headers: headersSaying('fail', 'mail.instagram.com') })],
    [
      'of a topic of its own',
      instagramReset({ subject: 'New login to Instagram', body: bodyOf('We noticed a new login to your Instagram account.', []) }),
    ],
    ['that is no account mail', instagramReset({ subject: 'New on Instagram', body: bodyOf('Reels from people you follow.', []) })],
  ])('has none for a mail %s', (_what, mail) => {
    expect(judge(mail)).not.toHaveProperty('advisories');
  });
});

describe('an advisory', () => {
  it.each<[VerdictKind, boolean]>([
    ['unsolicited', true],
    ['requested', true],
    ['lure', true],
    ['suspicious', false],
    ['unlisted', false],
    ['none', false],
  ])('joins %s: %s', (kind, joins) => {
    expect('advisories' in withAdvisories(verdict({ kind }), DATE, [compiledAdvisory()])).toBe(joins);
  });

  it('joins nothing that has no platform or no topic', () => {
    for (const parts of [{ platform: null }, { topic: null }]) {
      expect(withAdvisories(verdict(parts), DATE, [compiledAdvisory()])).toEqual(verdict(parts));
    }
  });

  it("about strangers' text in genuine mail joins only a lure that came from the genuine sender", () => {
    const strangers = [compiledAdvisory({ kind: 'third-party-text' })];
    const own = { code: 'sender-is-platforms', strength: 'strong', facts: {} } as const;
    expect(withAdvisories(verdict({ kind: 'lure' }), DATE, strangers).advisories).toBeUndefined();
    expect(withAdvisories(verdict({ kind: 'lure', evidence: [own] }), DATE, strangers).advisories).toEqual(['example-2026-01']);
  });
});
