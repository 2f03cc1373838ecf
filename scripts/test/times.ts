import type { FileTime } from './result.ts';

/** Files that took a second or more, the longest first, with their time in each run of tests; '' where there are none. */
export function timesTable(files: FileTime[]): string {
  const runs = [...new Set(files.map(({ run }) => run))].toSorted();
  const names = [...new Set(files.map(({ name }) => name))];
  const rows = names
    .map((name) => ({ name, times: runs.map((run) => files.find((one) => one.name === name && one.run === run)?.seconds ?? 0) }))
    .map((row) => ({ ...row, most: Math.max(...row.times) }))
    .filter(({ most }) => most >= 1)
    .toSorted((one, other) => other.most - one.most);
  if (rows.length === 0) return '';
  const line = (cells: string[], name: string): string => `${cells.map((cell) => cell.padStart(9)).join('')}  ${name}`;
  return [
    line(runs, 'seconds'),
    ...rows.map(({ name, times }) =>
      line(
        times.map((time) => (time === 0 ? '' : time.toFixed(1))),
        name,
      ),
    ),
  ].join('\n');
}
