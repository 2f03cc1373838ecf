/** The figures of a run of `bench:pages`, as a table of Markdown and as the file that keeps them. */
import { cpus, platform, release } from 'node:os';

export interface Row {
  page: string;
  run: string;
  /** Medians, milliseconds: all script of the page's process by the browser's clock, and CPU time of the extension's own. */
  script: number;
  own: number;
  task: number;
  layouts: number;
  styles: number;
  listeners: number;
  heap: number;
}

const HEAD = ['page', 'with', 'script ms', 'own CPU ms', 'task ms', 'layouts', 'styles', 'listeners', 'heap kB'];

/** All rows; a page is named once. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ page, run, script, own, task, layouts, styles, listeners, heap }, at) => [
    rows[at - 1]?.page === page ? '' : page,
    run,
    script.toFixed(2),
    own.toFixed(2),
    task.toFixed(1),
    ...[layouts, styles, listeners, heap].map((figure) => figure.toFixed(0)),
  ]);
  return markdown(HEAD, lines);
}

/** How many times as much as the run `beside` the run `of` costs, page by page. */
export function ratiosOf(rows: readonly Row[], of: string, beside: string): string {
  const lines = [...new Set(rows.map(({ page }) => page))].map((page) => {
    const [ours, theirs] = [of, beside].map((name) => rows.find((row) => row.page === page && row.run === name));
    return [page, ratio(ours?.script, theirs?.script), ratio(ours?.own, theirs?.own)];
  });
  return markdown([`${of} beside ${beside}`, 'script', 'own CPU'], lines);
}

function ratio(ours = Number.NaN, theirs = Number.NaN): string {
  return `${(ours / theirs).toFixed(1)} ×`;
}

function markdown(head: string[], lines: string[][]): string {
  return [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The day, what was run, and on what: figures of two machines are not compared. */
export function circumstances(rounds: number, browser: string, today = new Date()): string {
  const [processor] = cpus();
  const machine = `${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${release()}`;
  return `${today.toISOString().slice(0, 10)}, medians of ${rounds} loads taken in turn; ${browser}; ${machine}`;
}
