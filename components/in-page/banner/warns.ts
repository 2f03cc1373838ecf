import type { Verdict } from '../../../judge/verdict.ts';

/** Whether a verdict warns: its banner must be seen, whatever the mail does. */
export function warns({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'lure' || kind === 'suspicious';
}
