/** What may not happen, whatever a mail holds. */
import { describe } from '../../components/i18n/describe.ts';
import { VERDICT_KINDS } from '../../judge/verdict.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { english } from '../check/reason.ts';
import { NoMail } from '../../mailboxes/mail-file.ts';
import { readMail } from '../mail/read-mail.ts';
import { excessGrowth, leastCost, MOST_MS } from './cost.ts';
import type { Clock, Dimension } from './cost.ts';

export interface FuzzInput {
  /** The bytes of the mail as text (latin1). */
  mail: string;
  withoutHeaders: boolean;
  receiver: string;
  /** What is doubled to see whether the cost grows in step; null for nothing. */
  grows: Dimension | null;
}

export type FaultKind = 'not read' | 'threw' | 'no verdict' | 'no words' | 'slow' | 'not linear';

export interface FuzzFault {
  kind: FaultKind;
  detail: string;
}

export type Judge = (mail: OpenMail) => Verdict;

/** The first thing that is wrong with how `input` is read and judged; null where nothing is. */
export async function findFault(
  { mail: text, withoutHeaders, receiver, grows }: FuzzInput,
  judge: Judge,
  clock: Clock,
): Promise<FuzzFault | null> {
  let mail: OpenMail;
  try {
    mail = await readMail(Buffer.from(text, 'latin1'), { withoutHeaders, receiver });
  } catch (error) {
    return isRefusal(error) ? null : { kind: 'not read', detail: detailOf(error) };
  }
  return faultOfMail(mail, grows, judge, clock);
}

/** The same for a mail that was read. */
export function faultOfMail(mail: OpenMail, grows: Dimension | null, judge: Judge, clock: Clock): FuzzFault | null {
  let verdict: Verdict | null = null;
  try {
    const ms = leastCost(() => void (verdict = judge(mail)), MOST_MS, clock);
    if (ms > MOST_MS) return { kind: 'slow', detail: `${ms.toFixed(0)} ms` };
  } catch (error) {
    return { kind: 'threw', detail: detailOf(error) };
  }
  const kind = (verdict as Verdict | null)?.kind;
  if (verdict === null || kind === undefined || !VERDICT_KINDS.includes(kind)) return { kind: 'no verdict', detail: String(kind) };
  try {
    if (kind !== 'none') describe(verdict, english);
  } catch (error) {
    return { kind: 'no words', detail: detailOf(error) };
  }
  const growth = grows && excessGrowth(mail, grows, judge, clock);
  return growth === null ? null : { kind: 'not linear', detail: `twice the ${grows} took ${growth.toFixed(1)} times as long` };
}

/** What is no mail, or nested beyond what is read, is refused with a sentence; a slip of the reader is another kind of error. */
function isRefusal(error: unknown): boolean {
  return error instanceof NoMail || (error instanceof Error && error.constructor === Error);
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
