import { describe, expect, it } from 'vitest';
import { diagnosisOf } from '../../../../features/diagnosis/text.ts';
import type { Verdict } from '../../../../judge/verdict.ts';

const verdict: Verdict = {
  kind: 'lure',
  topic: 'reset',
  platform: 'instagram',
  platformName: 'Instagram',
  evidence: [
    { code: 'link-elsewhere', facts: { host: 'evil.example', url: 'https://evil.example/x' } },
    { code: 'link-elsewhere', facts: { host: 'other.example' } },
  ],
  unchecked: ['source'],
  advice: [],
  targets: [],
} as unknown as Verdict;

describe('a diagnosis', () => {
  it('of a mail names webmail, verdict and the codes of its evidence, and no word of the mail', () => {
    const shown = {
      state: 'mail',
      key: 'k',
      from: 'Pia <pia@ortiz.example>',
      subject: 'Secret',
      verdict,
      sourceRead: false,
      client: 'gmail',
    } as const;
    expect(diagnosisOf(shown, 'Unasked 1.0.0')).toBe(
      'Unasked 1.0.0\nWebmail: gmail, source not read\nVerdict: lure\nPlatform: instagram\nTopic: reset\nEvidence: link-elsewhere\nNot checked: source',
    );
  });

  it('of a page names no host', () => {
    const plain = { ...verdict, platform: null, topic: null, evidence: [], unchecked: [] };
    const text = diagnosisOf({ state: 'page', host: 'evil.example', verdict: plain }, 'Unasked 1.0.0');
    expect(text).toBe('Unasked 1.0.0\nA page\nVerdict: lure\nPlatform: none listed\nTopic: none\nEvidence: none\nNot checked: nothing');
  });

  it('of a mail that could not be read says why, with the shape of the message where that is known', () => {
    const shown = { state: 'unreadable', client: 'outlook', reason: 'field-missing' } as const;
    expect(diagnosisOf(shown, 'Unasked 1.0.0', 'div.card\n h3')).toBe(
      'Unasked 1.0.0\nWebmail: outlook\nCould not read the mail: field-missing\n\ndiv.card\n h3',
    );
    expect(diagnosisOf(shown, 'Unasked 1.0.0')).not.toContain('\n\n');
  });
});
