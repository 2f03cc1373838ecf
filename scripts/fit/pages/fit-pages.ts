/** Fits the scorecard of pages, prints what that is worth, and writes it on demand. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SCORECARD, type SignalKind } from '../../../judge/page/claims/scorecard.ts';
import { casesOf } from '../../evaluate-pages/cases.ts';
import { readPageCorpus } from '../../evaluate-pages/corpus.ts';
import { readRules } from '../../rules.ts';
import { runTool } from '../../start/build.ts';
import { crossValidated, fitPoints, lossOf, pointsOf, type Points } from './logistic.ts';
import { fitRowsOf, type FitRow } from './rows.ts';

const FILE = fileURLToPath(new URL('../../../judge/page/claims/scorecard.ts', import.meta.url));
/** A weaker one learns single pages by heart: many signals are seen on a handful. */
const PENALTIES = [1, 2, 4, 8];
/** The bars of `judge/page/impersonation.ts`. */
const SUSPICIOUS = 2.5;
const LURE = 4;

/** @param write whether the points go into judge/page/claims/scorecard.ts. */
export async function fitPages(write: boolean): Promise<void> {
  const pages = readPageCorpus();
  if (!pages) {
    console.log('Nothing to fit to: the labelled pages are not there. They lie in ../shared, beside the project, and are not part of it.');
    return;
  }
  const rules = await readRules();
  const rows = fitRowsOf(casesOf(pages, rules.platforms), rules);
  const before: Points = { ...SCORECARD };
  const losses = PENALTIES.map((penalty) => ({ penalty, loss: meanLoss(crossValidated(rows, before, penalty)) }));
  for (const { penalty, loss } of losses) console.log(`penalty ${penalty}: loss ${loss.toFixed(4)} cross-validated`);
  const { penalty } = losses.toSorted((a, b) => a.loss - b.loss)[0] ?? { penalty: 1 };
  const after = fitPoints(rows, before, penalty);
  const figures = [
    `before: ${figuresOf(rows.map((row) => ({ row, points: before })))}`,
    `after: ${figuresOf(rows.map((row) => ({ row, points: after })))}`,
    `cross-validated: ${figuresOf(crossValidated(rows, before, penalty))}`,
  ];
  console.log(`\n${figures.join('\n')}\n`);
  const kinds = Object.keys(before) as SignalKind[];
  for (const kind of kinds)
    console.log(`  ${kind.padEnd(34)} ${before[kind].toFixed(1)} → ${after[kind].toFixed(1)}  (${shareOf(rows, kind)})`);
  if (!write) return;
  const lures = new Set(rows.filter(({ isLure }) => isLure).map(({ group }) => group)).size;
  const honest = new Set(rows.filter(({ isLure }) => !isLure).map(({ group }) => group)).size;
  const about = [
    `Fitted on ${new Date().toISOString().slice(0, 10)}, penalty ${penalty}, to the claims of ${lures} kits and brands and of ${honest} honest sites`,
    ...figures,
  ];
  const source = await readFile(FILE, 'utf8');
  await writeFile(FILE, withScorecard(source, after, about));
  runTool('oxfmt', [FILE]);
  console.log('judge/page/claims/scorecard.ts is written.');
}

function meanLoss(outcomes: { row: FitRow; points: Points }[]): number {
  const all = outcomes.reduce((sum, { row }) => sum + row.weight, 0);
  return outcomes.reduce((sum, { row, points }) => sum + row.weight * lossOf([row], points), 0) / all;
}

function figuresOf(outcomes: { row: FitRow; points: Points }[]): string {
  const share = (isLure: boolean, bar: number): string => {
    const own = outcomes.filter(({ row }) => row.isLure === isLure);
    const reached = own.filter(({ row, points }) => pointsOf(row, points) >= bar);
    const sum = (some: typeof own): number => some.reduce((total, { row }) => total + row.weight, 0);
    return `${((100 * sum(reached)) / sum(own)).toFixed(1)} %`;
  };
  return `false claims amber ${share(true, SUSPICIOUS)}, red ${share(true, LURE)}; honest ones ${share(false, SUSPICIOUS)}, ${share(false, LURE)}; loss ${meanLoss(outcomes).toFixed(3)}`;
}

function shareOf(rows: FitRow[], kind: SignalKind): string {
  const own = rows.filter(({ kinds }) => kinds.includes(kind));
  const lures = own.filter(({ isLure }) => isLure).reduce((sum, { weight }) => sum + weight, 0);
  return `${lures.toFixed(1)} false, ${own.filter(({ isLure }) => !isLure).length} honest`;
}

/** The text of `scorecard.ts` with other points, its head tells of the fit. */
export function withScorecard(source: string, points: Points, about: string[]): string {
  const start = source.indexOf('export const SCORECARD');
  const end = source.indexOf('} as const', start);
  if (start < 0 || end < 0) throw new Error('The scorecard has not the form that is known.');
  const table = source
    .slice(start, end)
    .replace(/^( {2}'?)([a-z][\w -]*)('?: )[\d.]+,$/gm, (line, before: string, kind: string, after: string) =>
      kind in points ? `${before}${kind}${after}${Number(points[kind as SignalKind].toFixed(1))},` : line,
    );
  const head = [
    'What each signal of whose a page says it is counts for, in points. Written by `npm run fit -- --pages --write`; not to be',
    'typed by hand, but for a new signal, which takes the points of a like one until the next fit.',
    '',
    ...about,
  ].map((line) => (line === '' ? ' *' : ` * ${line}`));
  return `/**\n${head.join('\n')}\n */\n${table}${source.slice(end)}`;
}
