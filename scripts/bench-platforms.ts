/** `npm run bench:platforms`: what a question to the list costs, with the shipped list and with 2,000 platforms. */
import { createPlatformIndex } from '../platforms/index.ts';
import type { PlatformIndex } from '../platforms/index.ts';
import type { Platform } from '../platforms/types.ts';
import { multiply } from './platforms/multiply.ts';
import { readPlatformTable } from './platforms/read.ts';

const ROUNDS = 200;
const shipped = readPlatformTable();

const QUESTIONS: Record<string, (index: PlatformIndex, one: Platform) => unknown> = {
  'sender, listed': (index, one) => index.bySender(`no-reply@mail.${one.webDomains[0]}`),
  'sender, unknown': (index, one) => index.bySender(`no-reply@a.b.c.${one.id}.example`),
  'unconfirmed sender': (index, one) => index.byUnconfirmedSender(`mail.${one.webDomains[0]}`),
  'web host': (index, one) => index.byWebHost(`www.${one.webDomains[0]}`),
  'page of strangers': (index, one) => index.isUserContent(one, `https://www.${one.webDomains[0]}/a/b/c`),
};

for (const count of [shipped.platforms.length, 2000]) {
  const table = multiply(shipped, count);
  const began = performance.now();
  const index = createPlatformIndex(table);
  console.log(`${count} platforms: index built in ${(performance.now() - began).toFixed(1)} ms`);
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    console.log(`  ${question.padEnd(20)} ${nanoseconds(index, ask)} ns`);
  }
}

/** Median time of one question over the shipped platforms, the same for every list. */
function nanoseconds(index: PlatformIndex, ask: (index: PlatformIndex, one: Platform) => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (const one of shipped.platforms) ask(index, one);
    return ((performance.now() - began) * 1e6) / shipped.platforms.length;
  });
  return Math.round(times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0);
}
