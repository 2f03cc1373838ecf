/** Which advisories a mail may have to do with, and what they add to its verdict; they decide nothing. */
import type { Advisory } from '../../platforms/platform.ts';
import { DAY } from '../time.ts';
import type { Verdict, VerdictKind } from '../verdict.ts';

/**
 * Mail that was set off before the end comes late, and lures quote an incident while it is in the news. After a month
 * an unasked mail has more likely another cause, and the card would calm where it should not.
 */
const GRACE_DAYS = 30;
/** So long an incident is news, mail or no mail. */
const ACTIVE_DAYS = 90;

/**
 * The advisories for a mail of `platformId` about `topic` that came on `date`, the latest incident first.
 * @param date milliseconds since the epoch; without one there are none, because each speaks of its days only
 */
export function advisoriesFor(advisories: Advisory[], platformId: string, topic: string, date: number | null): Advisory[] {
  if (date === null) return [];
  return advisories
    .filter((one) => one.platform === platformId && one.topics.includes(topic) && covers(one, date))
    .toSorted((a, b) => (a.start < b.start ? 1 : -1));
}

/** The advisories of the last months that concern one of these platforms, the latest first; `now` in milliseconds. */
export function activeAdvisories(advisories: Advisory[], platformIds: string[], now: number): Advisory[] {
  return advisories
    .filter(
      ({ platform, start, last }) =>
        platformIds.includes(platform) && Date.parse(start) <= now && now < Date.parse(last) + ACTIVE_DAYS * DAY,
    )
    .toSorted((a, b) => (a.start < b.start ? 1 : -1));
}

function covers({ start, last }: Advisory, date: number): boolean {
  return date >= Date.parse(start) && date < Date.parse(last) + (1 + GRACE_DAYS) * DAY;
}

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
  return kind !== 'lure' || advisory.kind !== 'third-party-text' || evidence.some(({ code }) => code === 'sender-is-platforms');
}
