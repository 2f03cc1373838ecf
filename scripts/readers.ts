/**
 * `npm run readers -- WEBMAIL… [--firefox] [--shared N] [--failures]`: opens mails in real webmails and compares, field by
 * field, what the reader hands to the background with what their files say. With `--rounds N` it opens ten mails in three
 * seconds, so often, and counts how often the last one's verdict is what is shown.
 */
import { parseArgs } from 'node:util';
import { countIn, orUsage } from './command-line.ts';
import type { Engine } from './browsers/find.ts';
import { ownMails, sharedMails } from './readers/mails.ts';
import { measure } from './readers/measure.ts';
import { countRightRounds } from './readers/rounds.ts';
import { printShares } from './readers/shares.ts';
import { REAL_WEBMAILS } from './readers/webmails.ts';

const NAMES = Object.keys(REAL_WEBMAILS);
const USAGE = `Usage: npm run readers -- [${NAMES.join(' | ')}…] [--firefox] [--shared N] [--failures] [--rounds N]`;

const { names, engine, shared, rounds, failures } = orUsage(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      firefox: { type: 'boolean', default: false },
      shared: { type: 'string' },
      failures: { type: 'boolean', default: false },
      rounds: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`No real webmail is called ${unknown}.`);
  const engineAsked: Engine = values.firefox ? 'firefox' : 'chromium';
  return {
    names: positionals.length > 0 ? positionals : NAMES,
    engine: engineAsked,
    shared: sharedMails(countIn(values.shared, 150, '--shared')),
    rounds: values.rounds === undefined ? 0 : countIn(values.rounds, 1, '--rounds'),
    failures: values.failures,
  };
});
if (!shared) console.log('../shared is not there: the mails of test/corpus alone.');
const mails = [...ownMails(), ...(shared ?? [])];
for (const [name, webmail] of Object.entries(REAL_WEBMAILS)) {
  if (!names.includes(name)) continue;
  if (rounds > 0) {
    const right = await countRightRounds(engine, webmail, ownMails(), rounds);
    console.log(`${name} in ${engine}: ${right} of ${rounds} rounds of ten mails in three seconds end right`);
    continue;
  }
  printShares(`${name} in ${engine}`, await measure(engine, webmail, mails), failures);
}
