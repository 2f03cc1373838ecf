import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Engine } from './browsers/find.ts';
import { isOver, sizeTable, sizesOf } from './package/sizes.ts';
import type { Budget, Size } from './package/sizes.ts';
import { builtFolder, outFolder, projectFolder, runTool } from './start/build.ts';

// Makes what the stores take: a zip for each browser and one of the sources, twice, to show that they come out the same.

const ENGINES: Engine[] = ['chromium', 'firefox'];
const WHOLE = 'the whole zip';

/** Builds and zips for both browsers; answers name and hash of every zip. */
function makeZips(): Map<string, string> {
  for (const name of zipNames()) rmSync(join(outFolder(), name));
  for (const engine of ENGINES) {
    const { status, output } = runTool('wxt', engine === 'chromium' ? ['zip'] : ['zip', '-b', 'firefox', '--sources']);
    if (status !== 0) throw new Error(`The zip for ${engine} could not be made:\n${output}`);
  }
  return new Map(
    zipNames().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(outFolder(), name)))
        .digest('hex'),
    ]),
  );
}

function zipNames(): string[] {
  return existsSync(outFolder())
    ? readdirSync(outFolder())
        .filter((name) => name.endsWith('.zip'))
        .toSorted()
    : [];
}

function sizesFor(engine: Engine, budgets: Record<string, Budget>): Size[] {
  const zip = zipNames().find((name) => name.includes(engine === 'chromium' ? '-chrome' : '-firefox'));
  return sizesOf(budgets, (name) => {
    const path = name === WHOLE && zip ? join(outFolder(), zip) : join(builtFolder(engine), name);
    return existsSync(path) ? readFileSync(path) : null;
  });
}

const first = makeZips();
const second = makeZips();
const changed = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name);
if (changed.length > 0 || first.size !== 3) {
  console.error(`Made twice, these differ: ${changed.join(', ')} (of ${[...first.keys()].join(', ')}).`);
  process.exit(1);
}

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'package/budgets.json'), 'utf8')) as Record<string, Budget>;
const all = ENGINES.map((engine) => ({ engine, sizes: sizesFor(engine, budgets) }));
for (const { engine, sizes } of all) console.log(`${engine}\n${sizeTable(sizes)}\n`);

const folder = join(projectFolder, 'packages');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, hash] of second) {
  renameSync(join(outFolder(), name), join(folder, name));
  console.log(`${hash}  packages/${name}`);
}
console.log('Made twice, byte for byte the same.');
if (all.some(({ sizes }) => sizes.some(isOver))) {
  console.error('Over budget: make it smaller, or change scripts/package/budgets.json and say why.');
  process.exitCode = 1;
}
