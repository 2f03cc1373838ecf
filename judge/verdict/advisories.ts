/** Adds what was going on in the days of a mail; decides nothing. */
import { advisoriesFor } from '../../platforms/advisories.ts';
import type { Advisory } from '../../platforms/types.ts';
import type { Verdict, VerdictKind } from '../types.ts';

const KINDS: VerdictKind[] = ['unsolicited', 'requested', 'lure'];

/** `verdict` with the ids of the advisories that a mail of `date` may have to do with; others stay as they are. */
export function withAdvisories(verdict: Verdict, date: number | null, advisories: Advisory[]): Verdict {
  const { kind, platform, topic } = verdict;
  if (!KINDS.includes(kind) || platform === null || topic === null) return verdict;
  const found = advisoriesFor(advisories, platform, topic, date).filter((one) => concerns(one, verdict));
  return found.length === 0 ? verdict : { ...verdict, advisories: found.map((one) => one.id) };
}

/** That their genuine mail carried a stranger's text explains no lure that never came from them. */
function concerns(advisory: Advisory, { kind, evidence }: Verdict): boolean {
  return kind !== 'lure' || advisory.kind !== 'strangers-text' || evidence.some(({ code }) => code === 'sender-is-platforms');
}
