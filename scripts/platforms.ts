/**
 * `npm run platforms`: checks the list and prints which platform has which facts; `-- --write` puts the table into
 * docs/platforms.md; `-- new ID` begins a new file; `-- brands FILE` shows what a newer list of brands would change in
 * `platforms/brands/`, with `--write` it is written; `-- audit [FILE]`, or `--audit`, lists what should be looked at again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditPlatforms } from './platforms/audit.ts';
import { brandChanges } from './platforms/brands/changes.ts';
import { readBrandFiles, readDecisions, readRawBrandFiles, writeBrandFiles } from './platforms/brands/read.ts';
import { takeBrands, type BrandList } from './platforms/brands/take.ts';
import { readWords } from './platforms/brands/words.ts';
import { coveragePage, coverageTable } from './platforms/coverage.ts';
import { LIST, readPlatformFiles, readRawFiles } from './platforms/read.ts';
import { skeleton, whyNoId } from './platforms/skeleton.ts';
import { checkBrands } from '../platforms/brand-catalogue.ts';
import { checkCatalogue } from '../platforms/catalogue.ts';

const DOCS = join(import.meta.dirname, '../docs');
const [command = '', id = '', ...more] = process.argv.slice(2);

if (command === 'new' && more.length === 0) begin(id);
else if (command === 'brands' && id !== '' && ['', '--write'].includes(more.join(' '))) takeList(id, more.length > 0);
else if (['audit', '--audit'].includes(command) && more.length === 0) audit(id);
else if (['', '--write'].includes(command) && id === '') show(command === '--write');
else fail('usage: npm run platforms [-- --write | -- new ID | -- brands FILE [--write]]', 2);

function begin(newId: string): void {
  const why = whyNoId(
    newId,
    readRawFiles().map((one) => one.file),
  );
  if (why !== '') return fail(why, 2);
  const file = `${newId}.json`;
  const text = skeleton(newId, new Date().toISOString().slice(0, 10));
  writeFileSync(join(LIST, file), text, { flag: 'wx' });
  console.log(`platforms/list/${file} is written. Fill in what a source says, delete the rest; what it still wants:`);
  console.log(checkCatalogue([{ file, data: JSON.parse(text) }]).problems.join('\n'));
}

function takeList(file: string, write: boolean): void {
  const platforms = readPlatformFiles();
  // Whoever has become a platform still stands among yesterday's brands.
  const old = checkBrands(readRawBrandFiles(), platforms).files;
  const { files, left } = takeBrands(readList(file), platforms, readDecisions(), readWords(), old);
  const changes = brandChanges(old, files);
  console.log([...left.map((line) => `. ${line}`), ...changes].join('\n'));
  const count = files.reduce((sum, { brands }) => sum + brands.length, 0);
  console.log(`${count} brands in ${files.length} files, ${changes.length} changes, ${left.length} notes`);
  if (write) writeBrandFiles(files);
}

function audit(file: string): void {
  const lines = auditPlatforms(readPlatformFiles(), file === '' ? [] : readList(file).brands, Date.now());
  console.log([...lines, `${lines.length} to look at`].join('\n'));
}

function readList(file: string): BrandList {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function show(write: boolean): void {
  const { files, problems } = checkCatalogue(readRawFiles());
  if (!write) console.log(coverageTable(files));
  if (problems.length > 0) return fail(problems.join('\n'), 1);
  if (!write) return;
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(join(DOCS, 'platforms.md'), coveragePage(files, readBrandFiles(files)));
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
