/** Puts what memory holds into one report, or this browser's own records. Pure: the world is passed in. */
import type { CheckedStep } from '../check-up/store.ts';
import type { FirstAidCase } from '../first-aid/store.ts';
import type { HistoryEvent } from '../history/event.ts';
import { FORMAT, VERSION } from './format.ts';
import type { Report, ReportEvent } from './format.ts';
import { startingPoints } from './points-list.tsx';
import { evidenceText } from '../../components/i18n/evidence.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { Records } from './records.ts';

export interface ReportOrder {
  /** From `from` on and before `to`, milliseconds since the epoch. */
  period: { from: number; to: number };
  /** Null for all platforms. */
  platform: { id: string; name: string } | null;
}

export interface ReportSources {
  /** Rows of the period, oldest first; rows of other platforms are left out here. */
  events: HistoryEvent[];
  checked: CheckedStep[];
  /** All cases; those begun outside the period are left out here. */
  firstAid: FirstAidCase[];
  /** Ids of the platforms that the person uses. */
  used: string[];
  /** Name of a platform by its id. */
  nameOf(id: string): string;
  listDate: string;
  made: { at: number; by: string; browser: string; timeZone: string };
  /** The sentence for an event's main reason, '' for none. */
  say(event: HistoryEvent): string;
}

/** The report that was ordered. Times that no calendar holds are drawn to its edge. */
export function composeReport({ period, platform }: ReportOrder, sources: ReportSources): Report {
  const isMeant = (id: string | null): boolean => platform === null || id === platform.id;
  const events = sources.events.filter((one) => isMeant(one.platform));
  const checked = sources.checked.filter((one) => isMeant(one.platform));
  const platforms = platformsOf(events, { ...sources, checked, used: sources.used.filter(isMeant) });
  return {
    format: FORMAT,
    version: VERSION,
    made: { ...sources.made, at: iso(sources.made.at) },
    period: { from: iso(period.from), to: iso(period.to) },
    platform,
    identify: { platforms, listDate: sources.listDate },
    protect: {
      steps: checked
        .toSorted((a, b) => a.at - b.at)
        .map(({ platform: id, step, at }) => ({ platform: sources.nameOf(id), step, at: iso(at) })),
    },
    detect: { events: events.map((one, index) => eventOf(one, index + 1, sources.say(one))) },
    respond: {
      acts: events
        .flatMap(({ done }, index) => done.map(({ code, at }) => ({ event: index + 1, code: String(code), at: iso(at) })))
        .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
      firstAid: sources.firstAid
        .filter(({ platform: id, at }) => isMeant(id) && at >= period.from && at < period.to)
        .map(({ name, at, deeds, done }) => ({ platform: name, at: iso(at), deeds: [...deeds], done: [...done] })),
    },
    recover: {
      points: startingPoints(
        platforms.flatMap(({ id }) => id ?? []),
        events,
        checked,
      ),
    },
  };
}

type Platforms = Report['identify']['platforms'];

/** Every platform that was named, is used or was looked after; those with the most events first, events of no platform last. */
function platformsOf(events: HistoryEvent[], { used, checked, nameOf }: ReportSources): Platforms {
  const rows = new Map<string | null, Platforms[number]>();
  const rowOf = (id: string | null, name: string): Platforms[number] => {
    const row = rows.get(id) ?? { id, name, inUse: id !== null && used.includes(id), events: 0, lures: 0 };
    rows.set(id, row);
    return row;
  };
  for (const { platform, platformName, verdict } of events) {
    const row = rowOf(platform, platform === null ? '' : platformName);
    row.events += 1;
    if (verdict === 'lure') row.lures += 1;
  }
  for (const id of [...used, ...checked.map(({ platform }) => platform)]) rowOf(id, nameOf(id));
  return [...rows.values()].toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || b.events - a.events);
}

function eventOf(event: HistoryEvent, no: number, says: string): ReportEvent {
  const { kind, platform, platformName, topic, verdict, from, reason } = event;
  const evidence = reason ? [{ ...reason, says }] : [];
  return { no, at: iso(event.at), seenAt: iso(event.seenAt), kind, platform, platformName, topic, verdict, from, evidence };
}

/** Four-digit years only: the file's times are compared as text. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const EARLIEST = Date.UTC(1970, 0, 1);

function iso(at: number): string {
  return new Date(Math.min(Math.max(at, EARLIEST), LATEST)).toISOString();
}

export interface Named {
  id: string;
  name: string;
}

/** Every platform that the records name, by name. */
export function platformsIn({ events, checked, firstAid, used, names }: Records): Named[] {
  const found = new Map<string, string>();
  for (const { platform, platformName } of events ?? []) if (platform !== null) found.set(platform, platformName);
  for (const { platform, name } of firstAid) if (platform !== '') found.set(platform, name);
  for (const id of [...used, ...checked.map(({ platform }) => platform)]) if (!found.has(id)) found.set(id, names?.get(id) ?? id);
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The report on `platform`, null for all, over the span that the records were read for. */
export function reportFromRecords(
  records: Records,
  order: { period: { from: number; to: number }; platform: Named | null },
  made: ReportSources['made'],
  t: Translate,
): Report {
  return composeReport(order, {
    ...records,
    events: records.events ?? [],
    nameOf: (id) => records.names?.get(id) ?? id,
    made,
    say: (event) => reasonOf(event, t),
  });
}

function reasonOf({ reason, verdict: kind, topic, platform, platformName }: HistoryEvent, t: Translate): string {
  if (!reason) return '';
  const verdict = { kind, topic, platform, platformName, evidence: [reason], unchecked: [], advice: [], targets: [] };
  return evidenceText(reason, verdict, t);
}
