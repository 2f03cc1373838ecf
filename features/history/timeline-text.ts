/** The timeline in words. */
import { cleanFacts } from '../../components/i18n/facts.ts';
import { plural, rowText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import type { HistoryEvent } from './event.ts';
import { SHOWN_KINDS, timelineRows } from './timeline-rows.ts';
import type { ShownKind, TimelineRow } from './timeline-rows.ts';

/** What a person would want to know of at a glance. */
const TELLING: ShownKind[] = ['lure', 'suspicious', 'unsolicited'];

/** "3 fakes, 5 not asked for" over all platforms of the 30 days before `now`; '' where nothing of that happened. */
export function countsText(events: HistoryEvent[], now: number, t: Translate): string {
  const rows = timelineRows(events, now);
  return rowText(
    TELLING.flatMap((kind) =>
      counted(
        kind,
        rows.reduce((sum, { counts }) => sum + counts[kind], 0),
        t,
      ),
    ),
    t,
  );
}

/** "Instagram: 1 fake, 2 not asked for." */
export function rowSummary(row: TimelineRow, t: Translate): string {
  const counts = SHOWN_KINDS.flatMap((kind) => counted(kind, row.counts[kind], t));
  return t('timeline_row', { platform: rowName(row, t), counts: rowText(counts, t) });
}

/** The platform of a row; mails that named no listed one share a row. */
export function rowName({ platform, name }: TimelineRow, t: Translate): string {
  return platform === '' ? t('timeline_unlisted') : (cleanFacts({ name }).name ?? '');
}

function counted(kind: ShownKind, count: number, t: Translate): string[] {
  return count === 0 ? [] : [plural(`timeline_count_${kind}`, count, t)];
}
