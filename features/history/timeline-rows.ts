/** Sorts the history of 30 days into what a timeline shows: a row a platform, a mark a day and verdict. */
import { DAY } from '../../judge/time.ts';
import type { HistoryEvent } from './event.ts';
import { midnight } from '../../components/i18n/language.ts';

export const DAYS = 30;

/** Gravest first. */
export const SHOWN_KINDS = ['lure', 'suspicious', 'unsolicited', 'notice', 'requested'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

export interface TimelineMark {
  kind: ShownKind;
  /** 0 for the first of the 30 days, 29 for today. */
  day: number;
  /** Milliseconds since the epoch of one of its mails. */
  at: number;
  count: number;
}

export interface TimelineRow {
  /** '' where the mails named no listed platform. */
  platform: string;
  name: string;
  /** Oldest first; of one day the gravest first. */
  marks: TimelineMark[];
  counts: Record<ShownKind, number>;
}

/** From which moment on the history matters, for a timeline that ends at `now`. */
export function timelineStart(now: number): number {
  return midnight(midnight(now) - (DAYS - 1.5) * DAY);
}

/** One row a platform, the one with the latest mail first. */
export function timelineRows(events: HistoryEvent[], now: number): TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  for (const event of events.toSorted((a, b) => b.at - a.at)) {
    const kind = kindOf(event);
    const day = DAYS - 1 - Math.round((midnight(now) - midnight(event.at)) / DAY);
    if (!kind || day < 0 || day >= DAYS) continue;
    const platform = event.platform ?? '';
    const row = rows.get(platform) ?? {
      platform,
      name: platform === '' ? '' : event.platformName,
      marks: [],
      counts: { lure: 0, suspicious: 0, unsolicited: 0, notice: 0, requested: 0 },
    };
    rows.set(platform, row);
    row.counts[kind] += 1;
    const mark = row.marks.find((one) => one.day === day && one.kind === kind);
    if (mark) mark.count += 1;
    else row.marks.push({ kind, day, at: event.at, count: 1 });
  }
  for (const row of rows.values()) row.marks.sort((a, b) => a.day - b.day || SHOWN_KINDS.indexOf(a.kind) - SHOWN_KINDS.indexOf(b.kind));
  return [...rows.values()];
}

/** Nobody asks for a notice of a sign-in or a change, so it is none that "was not asked for". */
function kindOf({ verdict, topic }: HistoryEvent): ShownKind | undefined {
  if (verdict === 'unsolicited' && (topic === 'signin-alert' || topic === 'changed')) return 'notice';
  return SHOWN_KINDS.find((one) => one === verdict);
}
