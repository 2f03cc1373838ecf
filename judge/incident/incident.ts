/** Puts the events of one platform that lie close together into incidents. */
import { DAY } from '../time.ts';
import type { AdviceCode, Evidence, Topic, VerdictKind } from '../verdict.ts';

/**
 * Milliseconds of quiet that end an incident. Our choice: the flood of Instagram resets in January 2026 came over four
 * days (platforms/advisories), so a pause of a day or two must not cut it, and mails a week apart are none.
 */
export const LONGEST_PAUSE = 3 * DAY;

export interface Incident {
  /** Id of the platform. */
  platform: string;
  platformName: string;
  /** Times of the first and the last event, milliseconds since the epoch. */
  first: number;
  last: number;
  /** Oldest first. */
  events: HistoryEvent[];
  /** Genuine mails among them that nobody asked for. */
  unsolicited: number;
  /** Lures among them, mails and pages. */
  lures: number;
}

/**
 * The incidents in `events`, oldest first: unsolicited mails and lures of one platform, none further than three days
 * from the next. What was asked for or called genuine, and what names no platform, belongs to none.
 */
export function incidentsOf(events: readonly HistoryEvent[]): Incident[] {
  const incidents: Incident[] = [];
  const open = new Map<string, Incident>();
  for (const event of inOrder(events)) {
    const { platform } = event;
    if (platform === null || (event.verdict !== 'unsolicited' && event.verdict !== 'lure')) continue;
    if (event.done.some(({ code }) => code === 'called-genuine')) continue;
    const before = open.get(platform);
    const isPart = before !== undefined && event.at - before.last <= LONGEST_PAUSE;
    const incident = isPart ? before : begin(platform, event);
    if (!isPart) incidents.push(incident);
    open.set(platform, incident);
    add(incident, event);
  }
  return incidents;
}

/** By time; of equal times by key, so that a mail's rank never depends on the order of reading. One row a key. */
function inOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  const rows = [...new Map(events.map((event) => [event.key, event])).values()];
  return rows.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function begin(platform: string, { platformName, at }: HistoryEvent): Incident {
  return { platform, platformName, first: at, last: at, events: [], unsolicited: 0, lures: 0 };
}

function add(incident: Incident, event: HistoryEvent): void {
  incident.events.push(event);
  incident.last = event.at;
  if (event.verdict === 'lure') incident.lures++;
  else incident.unsolicited++;
}

/** A step that the person ticked off, or an act of theirs ("asked", "called-genuine", "went-on"). */
export interface DoneStep {
  code: AdviceCode | 'asked' | 'not-asked' | 'called-genuine' | 'trusted' | 'went-on' | 'left-page';
  /** Milliseconds since the epoch. */
  at: number;
}

export interface HistoryEvent {
  /** Names the mail across reloads (`candidateKeys` in entrypoints/background/mail-key.ts), or the page by host, platform and day. */
  key: string;
  kind: 'mail' | 'page';
  /** When the mail was sent, else when it was first seen; milliseconds since the epoch. */
  at: number;
  /** When it was first judged here. */
  seenAt: number;
  /** Id of the platform, null where none is named. */
  platform: string | null;
  platformName: string;
  topic: Topic | null;
  verdict: VerdictKind;
  /** The primary reason, null where there was none. */
  reason: Evidence | null;
  /** The mail's sender address, or the page's host. */
  from: string;
  done: DoneStep[];
  /** The mail shows no date of its own, so `at` says nothing of when it came: no storm is made of it. */
  undated?: boolean;
  /** Keyed hash of the reader's alias that it was sent to; missing where that is none, or not known. */
  alias?: string | undefined;
  /** Site of the sender behind a relay, where `alias` is known and a relay passed the mail on. */
  behind?: string | undefined;
}
