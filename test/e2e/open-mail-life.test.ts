import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, readAllRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { TabWatch } from '../../scripts/browsers/tabs.ts';
import { elapse, pause, waitFor } from '../../scripts/browsers/wait.ts';
import { builtFolder } from '../../scripts/start/build.ts';
import { livingWebmail, WEBMAIL } from './living-webmail.ts';
import { engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { waitForParts } from './storm-mails.ts';

const ROUNDCUBE = 'https://rc.webmail.example/?_task=mail&_action=show&_uid=1&_mbox=INBOX';

describe.each(engines)('what badge and popup say while a mail lies open, in %s', (engine) => {
  let running: Running;
  const source = { readable: false };

  beforeAll(async () => {
    running = await startBrowser(engine, await livingWebmail(source));
  });
  afterAll(() => running.end());

  const show = (number: number): Promise<unknown> => running.page.evaluate(`show(${number})`);
  const badgeIs = (badge: string) => waitFor(async () => ((await running.watch.badge(running.page)) === badge ? true : null));
  const closed = () => running.watch.waitForState(running.page, ({ state }) => state === 'nothing');
  const lure = () => running.watch.waitForState(running.page, (now) => now.state === 'mail' && now.verdict.kind === 'lure');
  const banners = async (): Promise<string[]> => (await readAllRendered(running.at, running.page)).map(({ kind }) => kind);

  it.each<[change: string, script: string]>([
    ['hash', `location.hash = 'mail-1'`],
    ['pushState', `history.pushState(null, '', '/inbox/1')`],
    ['replaceState', `history.replaceState(null, '', '/inbox/2')`],
  ])('stays through a new address of the same document: %s', async (_change, script) => {
    if (!running.page.url().startsWith(WEBMAIL)) await running.page.goto(WEBMAIL);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    await lure();
    await running.page.evaluate(script);
    // The extension sees the new address, so the browser has told of it; the frame then takes a moment to answer.
    await waitFor(() => running.watch.idOf(running.page).catch(() => null));
    await pause(500);
    expect(await running.watch.state(running.page)).toMatchObject({ state: 'mail', verdict: { kind: 'lure' } });
    expect(await badgeIs('!')).toBe(true);
  });

  it('ends with the document, and comes back with it', async () => {
    await running.page.goto(`${WEBMAIL}about`);
    await closed();
    expect(await badgeIs('')).toBe(true);
    // Firefox's driver never sees a page come back.
    await running.page.evaluate('void setTimeout(() => history.back())');
    await lure();
    expect(await badgeIs('!')).toBe(true);
    await running.page.evaluate('void setTimeout(() => location.assign("/again"))');
    await waitFor(async () => ((await running.page.evaluate(() => location.pathname)) === '/again' ? true : null));
    await lure();
    expect(await badgeIs('!')).toBe(true);
  });

  it('ends with the document also while the worker was asleep', async () => {
    await running.at.stopWorker();
    await running.page.goto(`${WEBMAIL}about`);
    await closed();
  });

  it('is that of the last of ten quick clicks, and nothing once all is closed', async () => {
    await running.page.goto(WEBMAIL);
    await lure();
    for (let click = 1; click <= 10; click++) {
      await show(click % 2);
      await elapse(130);
    }
    await lure();
    expect(await badgeIs('!')).toBe(true);
    for (let click = 0; click < 4; click++) {
      await show(click % 2);
      await elapse(130);
    }
    await show(-1);
    await closed();
    await pause(1000);
    expect(await running.watch.state(running.page)).toEqual({ state: 'nothing' });
    expect(await badgeIs('')).toBe(true);
  });

  it('keeps "I asked for this" and its one row, whether the source is read or not', async () => {
    source.readable = false;
    await running.page.goto(ROUNDCUBE);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited');
    await pressPart(running.at, running.page, 'asked');
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'requested');
    for (const readable of [true, false]) {
      source.readable = readable;
      await running.page.goto(ROUNDCUBE);
      await waitForBanner(running.at, running.page, ({ kind }) => kind === 'requested');
      await running.watch.waitForState(running.page, (now) => now.state === 'mail' && now.sourceRead === readable);
    }
    const accounts = await running.at.openExtensionPage('my-accounts.html');
    const rows = await waitForParts(accounts, 'history-row', 3);
    await accounts.close();
    expect(rows.filter((row) => row.includes('Instagram')).length).toBe(3);
  });

  it('works on after an update of the extension, without a reload of the webmail', async () => {
    await running.page.goto(WEBMAIL);
    await running.page.bringToFront();
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    await running.at.browser.installExtension(builtFolder(engine));
    const watch = await TabWatch.open(running.at, false);
    await running.page.bringToFront();
    await watch.waitForState(running.page, (now) => now.state === 'mail' && now.verdict.kind === 'lure');
    await waitFor(async () => ((await banners()).join() === 'lure' ? true : null));
    await running.page.evaluate('show(1)');
    await watch.waitForState(running.page, (now) => now.state === 'mail' && now.verdict.kind === 'unsolicited');
    await waitFor(async () => ((await banners()).join() === 'unsolicited' ? true : null));
    await running.page.evaluate('show(-1)');
    await watch.waitForState(running.page, ({ state }) => state === 'nothing');
    expect(await waitFor(async () => ((await banners()).length === 0 ? true : null))).toBe(true);
  });
});
