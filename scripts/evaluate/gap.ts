/** Where the rules fit the mail they were written on better than mail that nobody has read. */
import type { Aims } from './figures.ts';

/** Points of a hundred; more is a defect to explain. */
const MOST = 3;

const SHARES: [name: string, of: (aims: Aims) => number | null][] = [
  ['lures warned, per mail', (aims) => aims.warned.mails],
  ['lures warned, per campaign', (aims) => aims.warned.campaigns],
  ['lures red, per mail', (aims) => aims.red.mails],
  ['lures red, per campaign', (aims) => aims.red.campaigns],
  ['abused senders warned', (aims) => aims.abusedWarned],
  ['honest mail without an alarm', ({ honest, alarms }) => (honest === 0 ? null : 1 - alarms / honest)],
  ['precision of red', (aims) => aims.redPrecision],
];

/** One sentence for each figure that is more than three points better on mail that was read than on unseen mail. */
export function gaps(development: Aims, blind: Aims): string[] {
  return SHARES.flatMap(([name, of]) => {
    const [seen, unseen] = [of(development), of(blind)];
    if (seen === null || unseen === null) return [];
    const points = (seen - unseen) * 100;
    return points > MOST
      ? [
          `${name}: ${points.toFixed(1)} points better on mail that was read (${(seen * 100).toFixed(1)} %) than on unseen mail (${(unseen * 100).toFixed(1)} %).`,
        ]
      : [];
  });
}
