/** Reads `platforms/list/` from disk and compiles it; the build and the command line share it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCatalogue } from '../../platforms/catalogue.ts';
import type { RawFile } from '../../platforms/catalogue.ts';
import { compilePlatforms } from '../../platforms/compile.ts';
import type { PlatformFile } from '../../platforms/schema.ts';
import type { PlatformTable } from '../../platforms/platform.ts';

/** Where the files lie. */
export const LIST = join(import.meta.dirname, '../../platforms/list');

/** All files of the list in the order of their names; a file that is no JSON throws with its name. */
export function readRawFiles(folder = LIST): RawFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ file, data: parse(file, readFileSync(join(folder, file), 'utf8')) }));
}

/** The checked files; throws one line a problem. */
export function readPlatformFiles(folder = LIST): PlatformFile[] {
  const { files, problems } = checkCatalogue(readRawFiles(folder));
  if (problems.length > 0) throw new Error(`platforms/list is not fit to ship:\n${problems.join('\n')}`);
  return files;
}

/** The table of the platforms alone; `readShippedTable` adds the advisories. */
export function readPlatformTable(folder = LIST): PlatformTable {
  return compilePlatforms(readPlatformFiles(folder));
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: (file): is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
