/** Applies the person's own word to a verdict that was already reached. */
import type { Platform } from '../../platforms/types.ts';
import type { EvidenceCode, Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';
import { askedBy } from './asked.ts';
import type { OwnWord } from './asked.ts';
import { strongestFirst } from './evidence.ts';

const ASKED: EvidenceCode[] = ['asked-here', 'asked-by-person', 'not-asked-by-person'];

/**
 * `verdict` after the person said "I asked for this", "I did not", or took it back (null): the same as if the mail
 * were judged with that word. Others than `unsolicited` and `requested` stay as they are.
 */
export function withOwnWord(verdict: Verdict, word: OwnWord, platform: Platform | null): Verdict {
  if (verdict.kind !== 'unsolicited' && verdict.kind !== 'requested') return verdict;
  const known = verdict.evidence.find(({ code }) => ASKED.includes(code));
  const { isAsked, evidence } = askedBy(known?.facts.minutes ?? null, word);
  const kind = isAsked ? 'requested' : 'unsolicited';
  const unchecked = verdict.unchecked.filter((one) => one !== 'asked-elsewhere');
  return {
    ...verdict,
    kind,
    evidence: strongestFirst(kind, [...evidence, ...verdict.evidence.filter(({ code }) => !ASKED.includes(code))]),
    unchecked: isAsked ? unchecked : [...unchecked, 'asked-elsewhere'],
    advice: adviceFor(kind, verdict.topic, platform),
  };
}
