import process from 'node:process';
import { lastLine, sum } from './test/result.ts';
import type { StepResult } from './test/result.ts';
import { steps } from './test/steps.ts';

// `npm test -- types unit` runs these steps alone.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results: StepResult[] = [];
for (const { name, run } of steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))) {
  const start = performance.now();
  const result = run();
  results.push(result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${lastLine(result)} (${seconds} s)`);
  if (result.output) console.log(result.output);
}

const total = sum(results);
if (total.skipped.length > 0) console.log(`\nskipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
