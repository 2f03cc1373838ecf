/** `npm run bench:mail`: from mail to banner in a real Roundcube, beside an extension that only draws a box; mails taken in turn. */
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browsers/extension-browser.ts';
import { launch } from './browsers/launch.ts';
import { TabWatch } from './browsers/tabs.ts';
import { boxExtension } from './bench-mail/box-extension.ts';
import { timeToDraw, watchDrawing } from './bench-mail/measure.ts';
import { countIn, orUsage } from './command-line.ts';
import { loadMails } from './demo/mails.ts';
import { builtFolder } from './start/build.ts';
import { startRoundcube } from './webmail/roundcube.ts';
import { signIn } from './webmail/session.ts';

/** `-- 20` takes so many rounds. */
const rounds = orUsage('Usage: npm run bench:mail -- [ROUNDS]', () => countIn(process.argv[2], 12, 'Rounds'));
const warned = loadMails().filter(({ expect }) => expect !== 'none');
const box = boxExtension();
const webmail = await startRoundcube(warned.map(({ source }) => Buffer.from(source, 'latin1')));
const runs = [
  { name: 'a box', drawn: 'plain-box', at: await launch('chromium', { extension: box.folder, headless: true }) },
  { name: 'Unasked', drawn: 'unasked-banner', at: await launch('chromium', { extension: builtFolder('chromium'), headless: true }) },
];
try {
  const entered = [];
  for (const run of runs) entered.push({ ...run, page: await enter(run.at, run.drawn) });
  for (const state of ['warm', 'worker stopped']) {
    const times = runs.map((): number[] => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [index, { at, page }] of entered.entries()) {
        if (state !== 'warm') await at.stopWorker();
        const time = await timeToDraw(page, webmail, 1 + (round % warned.length));
        // The first of each is warm-up.
        if (round > 0) times[index]?.push(time);
      }
    }
    const [plain = NaN, ours = NaN] = times.map(median);
    console.log(
      `${state.padEnd(16)} a box ${plain.toFixed(0).padStart(5)} ms   Unasked ${ours.toFixed(0).padStart(5)} ms   ${(ours / plain).toFixed(1)} times the box`,
    );
  }
} finally {
  for (const { at } of runs) await at.close();
  await webmail.stop();
  box.remove();
}

async function enter(at: ExtensionBrowser, drawn: string): Promise<Page> {
  if (drawn === 'unasked-banner') await (await TabWatch.open(at)).callMailboxes(['127.0.0.1']);
  else await at.openExtensionPage('own.html');
  const page = await at.browser.newPage();
  await signIn(page, webmail);
  await watchDrawing(page, drawn);
  return page;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
