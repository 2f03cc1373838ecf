/** Whether an unsolicited mail is one of several in the same days. It may raise the advice, never the alarm. */
import type { Advisory, Platform } from '../../platforms/platform.ts';
import { DAY, HOUR } from '../time.ts';
import type { Advice, Storm, Topic, Verdict } from '../verdict.ts';
import { adviceFor } from '../verdict/advice.ts';
import { incidentsOf, type HistoryEvent } from './incident.ts';

/**
 * What a stranger can set off as often as they like. Notices of sign-ins and changes come as often as the person
 * signs in and changes things: many of them are no storm.
 */
const SET_OFF_BY_ANYBODY: readonly (Topic | null)[] = ['reset', 'code', 'verify'];

/**
 * The storm that `event` is part of, null where it is the first of its kind or no unsolicited mail.
 * Counted by the mails' own times, so a mail that is opened late has the rank it came with.
 * @param events what the history holds of the same platform around that time; `event` itself may be among them
 * @param advisories all that ship; only one that speaks of unasked mails in these very days says that others get them
 */
export function stormFor(event: HistoryEvent, events: readonly HistoryEvent[], advisories: readonly Advisory[]): Storm | null {
  if (!counts(event)) return null;
  const others = events.filter((one) => one.key !== event.key && one.kind === 'mail' && one.undated !== true);
  const incident = incidentsOf([...others, event]).find((one) => one.events.includes(event));
  const counted = incident?.events.filter(counts) ?? [];
  const upTo = counted.slice(0, counted.indexOf(event) + 1);
  const [first] = upTo;
  if (!incident || !first || upTo.length < 2) return null;
  const topics = new Set(upTo.map(({ topic }) => topic));
  return {
    nth: upTo.length,
    count: counted.length,
    hours: Math.max(1, Math.ceil((event.at - first.at) / HOUR)),
    lures: incident.lures,
    topic: topics.size === 1 ? event.topic : null,
    advisory: advisoryOn(event, advisories)?.id ?? null,
  };
}

function counts({ kind, verdict, topic, platform, undated }: HistoryEvent): boolean {
  return kind === 'mail' && verdict === 'unsolicited' && platform !== null && undated !== true && SET_OFF_BY_ANYBODY.includes(topic);
}

/** Stricter than the advisory's own card: that others got such mails is said of its days alone, not of the weeks after. */
function advisoryOn({ platform, topic, at }: HistoryEvent, advisories: readonly Advisory[]): Advisory | undefined {
  return advisories.find(
    (one) =>
      one.kind === 'unasked-mail' &&
      one.platform === platform &&
      topic !== null &&
      one.topics.includes(topic) &&
      at >= Date.parse(one.start) &&
      at < Date.parse(one.last) + DAY,
  );
}

const MOST = 3;

/**
 * `verdict` as part of `storm`; null takes an earlier storm off.
 * The steps then name the second factor and the look at sign-ins. Codes keep "change the password" instead of the
 * factor: a code that comes as a second step shows that the factor is on, and that somebody has the password.
 */
export function withStorm(verdict: Verdict, storm: Storm | null, platform: Platform | null): Verdict {
  const { storm: _before, ...rest } = verdict;
  const advice = adviceFor(verdict.kind, verdict.topic, platform);
  if (storm === null || verdict.kind !== 'unsolicited') return 'storm' in verdict ? { ...rest, advice } : verdict;
  const [main] = advice;
  const further = verdict.topic === 'code' ? advice.slice(1, 2) : harder(platform);
  const raised = [main, ...further, checkSignIns(platform)].filter((one) => one !== undefined);
  return { ...rest, advice: raised.slice(0, MOST), storm };
}

/** What stands after "ignore it" for a reset: the best sourced way to make the next attempt harder. */
function harder(platform: Platform | null): Advice[] {
  return adviceFor('unsolicited', 'reset', platform).filter(({ code }) => code === 'turn-on-2fa');
}

function checkSignIns(platform: Platform | null): Advice {
  const url = platform?.pages.sessions;
  return url ? { code: 'check-sign-ins', url } : { code: 'check-sign-ins' };
}
