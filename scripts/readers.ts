/**
 * `npm run readers -- WEBMAIL… [--firefox] [--shared N] [--failures]`: opens mails in real webmails and compares, field by
 * field, what the reader hands to the background with what their files say. With `--rounds N` it opens ten mails in three
 * seconds, so often, and counts how often the last one's verdict is what is shown.
 */
import { parseArgs } from 'node:util';
import type { Engine } from './browsers/find.ts';
import { ownMails, sharedMails } from './readers/mails.ts';
import { measure } from './readers/measure.ts';
import { countRightRounds } from './readers/rounds.ts';
import { printShares } from './readers/shares.ts';
import { REAL_WEBMAILS } from './readers/webmails.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean' },
    shared: { type: 'string', default: '150' },
    failures: { type: 'boolean' },
    rounds: { type: 'string' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(REAL_WEBMAILS);
const engine: Engine = values.firefox ? 'firefox' : 'chromium';
const shared = sharedMails(Number(values.shared));
if (!shared) console.log('../shared is not there: the mails of test/corpus alone.');
const mails = [...ownMails(), ...(shared ?? [])];
for (const name of names) {
  const webmail = REAL_WEBMAILS[name];
  if (!webmail) throw new Error(`No real webmail is called ${name}; there are ${Object.keys(REAL_WEBMAILS).join(', ')}.`);
  if (values.rounds) {
    const right = await countRightRounds(engine, webmail, ownMails(), Number(values.rounds));
    console.log(`${name} in ${engine}: ${right} of ${values.rounds} rounds of ten mails in three seconds end right`);
    continue;
  }
  printShares(`${name} in ${engine}`, await measure(engine, webmail, mails), values.failures === true);
}
