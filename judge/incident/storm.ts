/** Whether an unsolicited mail is one of several in the same days. It may raise the advice, never the alarm. */
import type { Advisory } from '../../platforms/types.ts';
import type { Storm, Topic } from '../types.ts';
import { incidentsOf } from './incident.ts';
import type { HistoryEvent } from './types.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/**
 * What a stranger can set off as often as they like. Notices of sign-ins and changes come as often as the person
 * signs in and changes things: many of them are no storm.
 */
const SET_OFF_BY_STRANGERS: readonly (Topic | null)[] = ['reset', 'code', 'verify'];

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
  return kind === 'mail' && verdict === 'unsolicited' && platform !== null && undated !== true && SET_OFF_BY_STRANGERS.includes(topic);
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
