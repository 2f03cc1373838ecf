/** Applies the person's own word to a verdict that was already reached. */
import type { Platform } from '../../platforms/types.ts';
import type { Verdict } from '../types.ts';
import { adviceFor } from './advice.ts';
import type { OwnWord } from './asked.ts';

/** `verdict` after the person said "I asked for this", "I did not", or took it back (null). Others stay as they are. */
export function withOwnWord(verdict: Verdict, word: OwnWord, platform: Platform | null): Verdict {
  if (verdict.kind !== 'unsolicited' && verdict.kind !== 'requested') return verdict;
  const rest = verdict.evidence.filter((one) => one.code !== 'asked-by-person');
  const known = rest.some((one) => one.code === 'asked-here');
  const kind = word === 'asked' || (word === null && known) ? 'requested' : 'unsolicited';
  return {
    ...verdict,
    kind,
    evidence: word === 'asked' ? [{ code: 'asked-by-person', strength: 'proof', facts: {} }, ...rest] : rest,
    unchecked: kind === 'unsolicited' ? [...new Set([...verdict.unchecked, 'asked-elsewhere' as const])] : verdict.unchecked.filter((one) => one !== 'asked-elsewhere'),
    advice: adviceFor(kind, verdict.topic, platform),
  };
}
