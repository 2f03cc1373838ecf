/** Fits what doubt adds up, prints what that is worth, and writes it on demand. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LabelledMail } from '../../evaluate/judge-mails.ts';
import { runTool } from '../../start/build.ts';
import { crossValidated, fitDoubt, lossOf, sumOf, TRAITS, type DoubtFit } from './logistic.ts';
import { doubtRows, type DoubtRow } from './rows.ts';

const FILE = fileURLToPath(new URL('../../../judge/doubt/doubt-points.ts', import.meta.url));
const PENALTIES = [1, 2, 4, 8];
/** Of honest mail that is asked about, at most this share may reach the bar, on campaigns that the fit has not seen. */
const MOST_HONEST = 1 / 1000;
/** Honest mail that nobody has read adds up to a little more than what has been. */
const MARGIN = 0.3;
const STEP = 0.1;

type Outcome = { row: DoubtRow; sum: number };

/** @param write whether the points go into judge/doubt/doubt-points.ts. */
export async function fitDoubts(mails: LabelledMail[], write: boolean): Promise<void> {
  const rows = await doubtRows(mails);
  const tried = PENALTIES.map((penalty) => {
    const outcomes = crossValidated(rows, penalty);
    console.log(`penalty ${penalty}: loss ${lossOf(outcomes).toFixed(4)} cross-validated`);
    return { penalty, outcomes, loss: lossOf(outcomes) };
  });
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  const fit = fitDoubt(rows, best.penalty);
  const bar = barOf(best.outcomes);
  const itself = rows.map((row) => ({ row, sum: sumOf(row.traits, fit) }));
  const figures = [`fitted: ${figuresOf(itself, bar)}`, `cross-validated: ${figuresOf(best.outcomes, bar)}`];
  console.log(`\nbar ${bar}\n${figures.join('\n')}\n`);
  for (const trait of TRAITS) console.log(`  ${trait.padEnd(54)} ${fit.points[trait].toFixed(1)}  (${shareOf(rows, trait)})`);
  if (!write) return;
  const campaigns = (isLure: boolean): number => new Set(rows.filter((row) => row.isLure === isLure).map(({ group }) => group)).size;
  const about = [
    `Fitted on ${new Date().toISOString().slice(0, 10)}, penalty ${best.penalty}, to ${campaigns(true)} campaigns of lures and ${campaigns(false)} of honest mail (development corpus, field,`,
    'and mails of our own), as though no platform were listed. Reach the bar:',
    ...figures,
  ];
  await writeFile(FILE, withDoubt(await readFile(FILE, 'utf8'), fit, bar, about));
  runTool('oxfmt', [FILE]);
  console.log('judge/doubt/doubt-points.ts is written.');
}

/** The lowest bar that few enough honest mails reach, and the margin. */
function barOf(outcomes: Outcome[]): number {
  const honest = outcomes
    .filter(({ row }) => !row.isLure && row.asked)
    .map(({ sum }) => sum)
    .toSorted((a, b) => b - a);
  const first = honest[Math.floor(honest.length * MOST_HONEST)] ?? 0;
  return Number((Math.floor((first + MARGIN) / STEP + 1 + 1e-9) * STEP).toFixed(1));
}

function figuresOf(outcomes: Outcome[], bar: number): string {
  const share = (some: Outcome[]): string => `${((100 * some.filter(({ sum }) => sum >= bar).length) / some.length).toFixed(1)} %`;
  const of = (isLure: boolean, own: boolean): Outcome[] => outcomes.filter(({ row }) => row.isLure === isLure && row.own === own);
  const honest = outcomes.filter(({ row }) => !row.isLure && row.asked);
  return `${share(of(true, false))} of lures, ${share(of(true, true))} of our own; ${honest.filter(({ sum }) => sum >= bar).length} of ${honest.length} honest mails; loss ${lossOf(outcomes).toFixed(3)}`;
}

function shareOf(rows: DoubtRow[], trait: DoubtRow['traits'][number]): string {
  const own = rows.filter(({ traits }) => traits.includes(trait));
  return `${own.filter(({ isLure }) => isLure).length} lures, ${own.filter(({ isLure }) => !isLure).length} honest`;
}

/** The text of `doubt-points.ts` with other points: its head tells of the fit. */
export function withDoubt(source: string, { start, points }: DoubtFit, bar: number, about: string[]): string {
  const body = source.slice(source.indexOf('*/') + 2);
  const table = body
    .replace(/^( {2}'?)([^':\n]+)('?: )-?[\d.]+,$/gm, (line, before: string, trait: string, after: string) =>
      trait in points ? `${before}${trait}${after}${points[trait as keyof typeof points]},` : line,
    )
    .replace(/(export const START = )-?[\d.]+;/, `$1${start};`)
    .replace(/(export const BAR = )-?[\d.]+;/, `$1${bar};`);
  const head = [
    'What each trait of a mail from somebody unknown counts for, in points. Written by `npm run fit -- --doubt --write`; not to',
    'be typed by hand, but for a new trait, which counts nothing until the next fit.',
    '',
    ...about,
  ].map((line) => (line === '' ? ' *' : ` * ${line}`));
  return `/**\n${head.join('\n')}\n */${table}`;
}
