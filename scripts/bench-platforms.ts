/**
 * `npm run bench:platforms`: what a question to the list costs among 200, 2,500 and 20,000 platforms, what finding names in
 * a text costs beside as many brands, and what brands add to the start of a worker.
 */
import { performance } from 'node:perf_hooks';
import { buildNameTable, findNames, tokensOf } from '../judge/claim/name-table.ts';
import { buildLookalikeTable, lookalike } from '../judge/hosts/lookalike.ts';
import { openBrands, type PackedBrands } from '../platforms/brands.ts';
import { createPlatformIndex } from '../platforms/index.ts';
import type { PlatformIndex } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { multiply, multiplyBrands } from './platforms/multiply.ts';
import { readPlatformTable } from './platforms/read.ts';
import { readShippedBrands } from './platforms/shipped.ts';

const ROUNDS = 200;
const COUNTS = [200, 2_500, 20_000];
const shipped = readPlatformTable();
const text = shipped.platforms
  .map(({ name, webDomains }) => `Your order at the shop of ${name} is on its way, see ${webDomains[0]} today.`)
  .join(' ');
const words = tokensOf(text.slice(0, 6_000));

const QUESTIONS: Record<string, (index: PlatformIndex, one: Platform) => unknown> = {
  'sender, listed': (index, one) => index.bySender(`no-reply@mail.${one.webDomains[0]}`),
  'sender, unknown': (index, one) => index.bySender(`no-reply@a.b.c.${one.id}.example`),
  'unconfirmed sender': (index, one) => index.byUnconfirmedSender(`mail.${one.webDomains[0]}`),
  'web host': (index, one) => index.byWebHost(`www.${one.webDomains[0]}`),
  'page of strangers': (index, one) => index.isUserContent(one, `https://www.${one.webDomains[0]}/a/b/c`),
};

for (const count of COUNTS) {
  const table = multiply(shipped, count);
  const [index, built] = timed(() => createPlatformIndex(table));
  console.log(`${count} platforms: index built in ${built} ms`);
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    console.log(
      `  ${question.padEnd(20)} ${nanoseconds(() => shipped.platforms.forEach((one) => ask(index, one)), shipped.platforms.length)} ns`,
    );
  }
}

const packed = readShippedBrands();
for (const count of [0, ...COUNTS]) withBrands(count === 0 ? { ...packed, rows: '', keys: '' } : multiplyBrands(packed, count));

function withBrands(some: PackedBrands): void {
  const json = JSON.stringify(some);
  const [brands, opened] = timed(() => openBrands(JSON.parse(json)));
  const [[names, lookalikes], built] = timed(() => {
    const index = createPlatformIndex(shipped, brands);
    return [buildNameTable(index.all, brands), buildLookalikeTable(index.all, brands)] as const;
  });
  const [, first] = timed(() => [findNames(words, names), lookalike('account-larkspur.example', lookalikes)]);
  console.log(`${brands.size} brands: read in ${opened} ms, tables built in ${built} ms, first text ${first} ms`);
  console.log(`  a word of a text     ${nanoseconds(() => findNames(words, names), words.length)} ns`);
}

function timed<T>(make: () => T): [made: T, ms: string] {
  const began = performance.now();
  const made = make();
  return [made, (performance.now() - began).toFixed(1)];
}

/** Median time of one of `count` questions. */
function nanoseconds(ask: () => unknown, count: number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    ask();
    return ((performance.now() - began) * 1e6) / count;
  });
  return Math.round(times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0);
}
