import process from 'node:process';
import { lastLine, sum } from './test/result.ts';
import type { StepResult } from './test/result.ts';
import { stages, withNeeds } from './test/steps.ts';
import type { Step } from './test/steps.ts';
import { timesTable } from './test/times.ts';

// `npm test -- types unit` runs these steps alone, and what they need.
const asked = process.argv.slice(2);
const known = stages.flat(2).map(({ name }) => name);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
const wanted = asked.length === 0 ? known : withNeeds(asked);

const results: StepResult[] = [];

async function runStep({ name, run }: Step): Promise<void> {
  const start = performance.now();
  const result = await run();
  results.push(result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${lastLine(result)} (${seconds} s)`);
  if (result.output) console.log(result.output);
}

async function runLane(lane: Step[]): Promise<void> {
  for (const step of lane) if (wanted.includes(step.name)) await runStep(step);
}

const start = performance.now();
for (const lanes of stages) await Promise.all(lanes.map(runLane));

const total = sum(results);
const times = timesTable(total.files);
if (times) console.log(`\n${times}`);
console.log(`\nall steps: ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (total.skipped.length > 0) console.log(`\nskipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
