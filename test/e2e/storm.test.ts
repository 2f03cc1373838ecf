import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { TabWatch } from '../../scripts/browsers/tabs.ts';
import type { DemoMail } from '../../scripts/demo/mails.ts';
import { builtFolder } from '../../scripts/start/build.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import type { Visit } from '../../scripts/start/walkthrough.ts';
import { chromiumOnly, engines, MAILBOXES, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { LURE, partsOf, RESETS, STORM_MAILS, stormLine, stormLineWith } from './storm-mails.ts';

/** The n-th reset, from 1 on. */
function reset(nth: number): DemoMail {
  const mail = RESETS[nth - 1];
  if (!mail) throw new Error(`There is no reset ${nth}.`);
  return mail;
}

async function lineOn(visit: Visit, mail: DemoMail, part: string): Promise<string> {
  await look(visit, mail);
  return stormLineWith(part, visit.at, visit.page);
}

describe.each(engines)('several resets that nobody asked for, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let visit: Visit;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(STORM_MAILS);
    visit = { ...running, mailbox };
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('are counted from the second on', async () => {
    expect(await lineOn(visit, reset(1), '')).toBe('');
    expect(await lineOn(visit, reset(2), '2nd')).toContain('2nd Instagram reset that you did not ask for. They came within 8 hours.');
  });

  it('are not forgotten when the worker ends', async () => {
    await running.at.stopWorker();
    expect(await lineOn(visit, reset(3), '3rd')).toContain('3rd Instagram reset that you did not ask for. They came within 17 hours.');
  });

  // How they are counted and told no engine changes: test/unit/judge/incident/storm.test.ts and test/unit/components/i18n/storm.test.ts.
  const itOnce = it.runIf(engine === 'chromium');

  itOnce('leave a lure what it is', async () => {
    const { seen } = await look(visit, LURE);
    expect(seen.verdict).toBe('lure');
    expect(await stormLine(running.at, running.page)).toBe('');
  });

  itOnce('say from then on that one was a lure, and raise the advice but not the alarm', async () => {
    await look(visit, reset(6));
    await look(visit, reset(5));
    const { seen, drawn } = await look(visit, reset(4));
    const line = await stormLineWith('4th', running.at, running.page);
    expect(line).toBe(
      'This is the 4th Instagram reset that you did not ask for. They came within 2 days. One more mail of these days was not from Instagram: use nothing in it.',
    );
    expect(seen).toMatchObject({ verdict: 'unsolicited', badge: 'i' });
    expect(drawn?.act).toMatch(/^Ignore it/);
    const state = await running.watch.state(running.page);
    expect(state).toMatchObject({ verdict: { storm: { nth: 4, count: 6, lures: 1 } } });
    if (state.state === 'mail') expect(state.verdict.advice.map(({ code }) => code)).toEqual(['ignore', 'turn-on-2fa', 'check-sign-ins']);
  });

  itOnce('say the same in the popup', async () => {
    const { popup } = await running.watch.openPopup(running.page);
    expect(await partsOf(popup, 'storm')).toEqual([await stormLine(running.at, running.page)]);
    await popup.close();
  });

  itOnce('count each mail once, however often it is opened', async () => {
    expect(await lineOn(visit, reset(6), '6th')).toContain('6th Instagram reset that you did not ask for. They came within 2 days.');
    expect(await lineOn(visit, reset(2), '2nd')).toContain('2nd Instagram reset');
    expect(await lineOn(visit, reset(6), '6th')).toContain('6th Instagram reset that you did not ask for. They came within 2 days.');
  });

  itOnce('count none that the person asked for, until that is taken back', async () => {
    const { at, page } = running;
    await look(visit, reset(3));
    await pressPart(at, page, 'asked');
    await waitForBanner(at, page, ({ kind }) => kind === 'requested');
    expect(await stormLine(at, page)).toBe('');
    expect(await lineOn(visit, reset(6), '5th')).toContain('5th Instagram reset');
    await look(visit, reset(3));
    await pressPart(at, page, 'undo');
    await waitForBanner(at, page, ({ kind }) => kind === 'unsolicited');
    expect(await stormLineWith('3rd', at, page)).toContain('3rd Instagram reset');
  });
});

describe.each(chromiumOnly)('after %s was closed', (engine) => {
  // A browser that starts anew with us in its profile has once not answered until the time was up.
  it('the storm is still known', { retry: 1 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'unasked-profile-'));
    const mailbox = await plainReader(STORM_MAILS);
    const lines: string[] = [];
    for (const nth of [1, 2]) {
      const at = await launch(engine, { extension: builtFolder(engine), headless: true, profile });
      const watch = await TabWatch.open(at, nth === 1);
      await watch.callMailboxes(MAILBOXES);
      const page = await at.browser.newPage();
      await mailbox.enter(page);
      lines.push(await lineOn({ at, watch, page, mailbox }, reset(nth), nth === 1 ? '' : '2nd'));
      await at.close();
    }
    await mailbox.close();
    rmSync(profile, { recursive: true, force: true });
    expect(lines).toEqual(['', expect.stringContaining('2nd Instagram reset')]);
  });
});
