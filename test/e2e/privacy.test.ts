import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader, realRoundcube } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/tour.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

// What browsers fetch for themselves, with any extension or none.
const browsersOwn =
  /\/\/([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com|gvt1\.com|googleapis\.com|(accounts|clients2|redirector|www)\.google\.com|edge\.microsoft\.com)\//;

const mails = loadMails();

describe.each(engines)('nothing leaves the machine, in %s', (engine) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(engine);
  });
  afterAll(() => running.end());

  it.each([
    ['a mail reader that we do not know', plainReader],
    ['Roundcube', realRoundcube],
  ])('when all mails are judged in %s', async (_name, open) => {
    const mailbox = await open(mails);
    const asked: string[] = [];
    running.page.on('requestfinished', (request) => asked.push(request.url()));
    await mailbox.enter(running.page);
    const own = new URL(running.page.url()).origin;
    for (const mail of mails) await look({ ...running, mailbox }, mail);
    await pause(500);
    running.page.removeAllListeners('requestfinished');
    await running.page.goto('about:blank');
    await mailbox.close();

    const elsewhere = asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own);
    expect(elsewhere).toEqual([]);
    // The stand-in plays every other host of the web, for the background and for all pages.
    expect(running.standIn.requests.filter((request) => !browsersOwn.test(request))).toEqual([]);
  });
});
