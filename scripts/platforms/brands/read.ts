/** Reads and writes `platforms/brands/`: one brand a line, so that a change can be read. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrands } from '../../../platforms/brand-catalogue.ts';
import type { BrandFile } from '../../../platforms/brand-schema.ts';
import type { PlatformFile } from '../../../platforms/schema.ts';

const FOLDER = join(import.meta.dirname, '../../../platforms/brands');
const DECISIONS = join(import.meta.dirname, '../../../platforms/brand-decisions.json');

/** What a person decided about names, whatever the dictionaries say. */
export interface Decisions {
  /** In the dictionaries, yet everybody means the brand. */
  distinct: string[];
  /** In no dictionary, yet a word, the name of many, or of software that stands on the sites of others. */
  ordinary: string[];
  /** Names that stay out, each with the reason. */
  leftOut: Record<string, string>;
  /** What the list calls otherwise than people do. */
  renamed: Record<string, string>;
}

/** The decisions. */
export function readDecisions(): Decisions {
  return JSON.parse(readFileSync(DECISIONS, 'utf8'));
}

/** The files as they are, unchecked. */
export function readRawBrandFiles(folder = FOLDER): { file: string; data: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ file, data: JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
}

/** The checked files; throws one line a problem. */
export function readBrandFiles(platforms: PlatformFile[], folder = FOLDER): BrandFile[] {
  const { files, problems } = checkBrands(readRawBrandFiles(folder), platforms);
  if (problems.length > 0) throw new Error(`platforms/brands is not fit to ship:\n${problems.join('\n')}`);
  return files;
}

/** Writes `files` and removes every other one. */
export function writeBrandFiles(files: BrandFile[], folder = FOLDER): void {
  const names = new Set(files.map(({ category }) => `${category}.json`));
  for (const file of readdirSync(folder)) if (!names.has(file)) rmSync(join(folder, file));
  for (const file of files) writeFileSync(join(folder, `${file.category}.json`), printBrandFile(file));
}

/** The text of one file. */
export function printBrandFile({ brands, category, date, sources }: BrandFile): string {
  const lines = brands.map((brand) => `    ${JSON.stringify(sorted(brand))}`);
  return `{
  "brands": [
${lines.join(',\n')}
  ],
  "category": ${JSON.stringify(category)},
  "date": ${JSON.stringify(date)},
  "sources": ${JSON.stringify(sorted(sources))}
}
`;
}

function sorted(facts: object): object {
  return Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
