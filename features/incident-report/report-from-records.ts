/** From records to the report that was ordered, and the platforms to choose from. */
import { evidenceText } from '../../components/i18n/evidence.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from '../history/event.ts';
import { composeReport } from './compose.ts';
import type { ReportSources } from './compose.ts';
import type { Report } from './format.ts';
import type { Records } from './records.ts';

export interface Named {
  id: string;
  name: string;
}

/** Every platform that the records name, by name. */
export function platformsIn({ events, checked, firstAid, used, names }: Records): Named[] {
  const found = new Map<string, string>();
  for (const { platform, platformName } of events ?? []) if (platform !== null) found.set(platform, platformName);
  for (const { platform, name } of firstAid) if (platform !== '') found.set(platform, name);
  for (const id of [...used, ...checked.map(({ platform }) => platform)]) if (!found.has(id)) found.set(id, names.get(id) ?? id);
  return [...found].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The report on `platform`, null for all, over the span that the records were read for. */
export function ownReport(
  records: Records,
  order: { period: { from: number; to: number }; platform: Named | null },
  made: ReportSources['made'],
  t: Translate,
): Report {
  return composeReport(order, {
    ...records,
    events: records.events ?? [],
    nameOf: (id) => records.names.get(id) ?? id,
    made,
    say: (event) => reasonOf(event, t),
  });
}

function reasonOf({ reason, verdict: kind, topic, platform, platformName }: HistoryEvent, t: Translate): string {
  if (!reason) return '';
  const verdict = { kind, topic, platform, platformName, evidence: [reason], unchecked: [], advice: [], targets: [] };
  return evidenceText(reason, verdict, t);
}
