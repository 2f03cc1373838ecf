/** `npm run platforms`: checks the list and prints which platform has which facts. */
import { readRawFiles } from './platforms/read.ts';
import { coverageTable } from './platforms/coverage.ts';
import { checkCatalogue } from '../platforms/catalogue.ts';

const { files, problems } = checkCatalogue(readRawFiles());
console.log(coverageTable(files));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
