/** Reads platforms and advisories from disk into the one table that ships. */
import { join } from 'node:path';
import type { AdvisoryFile } from '../../platforms/advisory-schema.ts';
import { checkAdvisories } from '../../platforms/advisory-catalogue.ts';
import { compilePlatforms } from '../../platforms/compile.ts';
import type { PlatformFile } from '../../platforms/schema.ts';
import type { PlatformTable } from '../../platforms/platform.ts';
import type { PackedBrands } from '../../platforms/brands.ts';
import type { PackedFacts } from '../../platforms/known-facts.ts';
import { readBrandFiles } from './brands/read.ts';
import { packBrands } from './pack-brands.ts';
import { packFacts } from './pack-facts.ts';
import { readPlatformFiles, readRawFiles } from './read.ts';

/** Where the files of the advisories lie. */
export const ADVISORIES = join(import.meta.dirname, '../../platforms/advisories');

/** The advisories, checked against the list; throws one line a problem. */
export function readAdvisoryFiles(platforms: PlatformFile[], folder = ADVISORIES): AdvisoryFile[] {
  const { advisories, problems } = checkAdvisories(readRawFiles(folder), platforms);
  if (problems.length > 0) throw new Error(`platforms/advisories is not fit to ship:\n${problems.join('\n')}`);
  return advisories;
}

/** The table as it ships in `platforms.json`. */
export function readShippedTable(): PlatformTable {
  const platforms = readPlatformFiles();
  return compilePlatforms(platforms, readAdvisoryFiles(platforms));
}

/** The brands as they ship in `brands.json`. */
export function readShippedBrands(): PackedBrands {
  return packBrands(readBrandFiles(readPlatformFiles()));
}

/** The facts with their sources as they ship in `facts.json`. */
export function readShippedFacts(): PackedFacts {
  const platforms = readPlatformFiles();
  return packFacts(platforms, readBrandFiles(platforms));
}
