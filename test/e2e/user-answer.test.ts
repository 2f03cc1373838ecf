import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { resetPage } from '../../scripts/demo/world.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('whether it was asked for, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it('counts no reset page that was merely opened', async () => {
    await running.page.goto(resetPage);
    await running.watch.waitForJudging(running.page);
    await pause(300);
    await mailbox.enter(running.page);
    const { seen } = await look({ ...running, mailbox }, mailNamed('instagram-reset-asked.eml'));
    expect(seen.verdict).toBe('unsolicited');
  });

  it('takes the word of the person, and takes it back', async () => {
    const { at, page, watch } = running;
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    await pressPart(at, page, 'asked');
    await waitForBanner(at, page, ({ kind }) => kind === 'requested');
    expect(await watch.state(page)).toMatchObject({ verdict: { kind: 'requested' } });
    await pressPart(at, page, 'undo');
    await waitForBanner(at, page, ({ kind }) => kind === 'unsolicited');
  });

  it('remembers the word for that mail alone, even when the worker has ended', async () => {
    const { at, page } = running;
    await pressPart(at, page, 'asked');
    await waitForBanner(at, page, ({ kind }) => kind === 'requested');
    await at.stopWorker();
    const other = await look({ ...running, mailbox }, mailNamed('google-signin-alert.eml'));
    expect(other.seen.verdict).toBe('unsolicited');
    const same = await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    expect(same.seen.verdict).toBe('requested');
  });

  it('counts a reset form that was sent here', async () => {
    await askForReset(running.page);
    const fresh = await plainReader(loadMails());
    await fresh.enter(running.page);
    const asked = await look({ ...running, mailbox: fresh }, mailNamed('instagram-reset-asked.eml'));
    const lure = await look({ ...running, mailbox: fresh }, mailNamed('lure-instagram-button.eml'));
    await fresh.close();
    expect(asked.seen.verdict).toBe('requested');
    expect(lure.seen.verdict).toBe('lure');
  });

  // What both engines store in the same way is counted by one of them.
  const itOnce = it.runIf(engine === 'chromium');

  itOnce('counts every mail that follows one request', async () => {
    const first = mailNamed('instagram-reset-asked.eml');
    const again = { ...first, file: 'again', minutesOld: 0, source: first.source.replace(/^Subject: /m, 'Subject: Again: ') };
    const several = await plainReader([...loadMails(), again]);
    await several.enter(running.page);
    for (const mail of [first, again]) {
      const { seen } = await look({ ...running, mailbox: several }, mail);
      expect(seen.verdict).toBe('requested');
    }
    await several.close();
  });

  itOnce('takes "I did not ask for this" over the request, and takes it back after the worker has ended', async () => {
    const { at, page } = running;
    const fresh = await plainReader(loadMails());
    const open = async (): Promise<string> => {
      await fresh.enter(page);
      await look({ ...running, mailbox: fresh }, mailNamed('google-signin-alert.eml'));
      return (await look({ ...running, mailbox: fresh }, mailNamed('instagram-reset-asked.eml'))).seen.verdict;
    };
    expect(await open()).toBe('requested');
    await pressPart(at, page, 'not-asked');
    await waitForBanner(at, page, ({ kind }) => kind === 'unsolicited');
    await at.stopWorker();
    expect(await open()).toBe('unsolicited');
    await pressPart(at, page, 'undo');
    await waitForBanner(at, page, ({ kind }) => kind === 'requested');
    await at.stopWorker();
    expect(await open()).toBe('requested');
    await fresh.close();
  });

  itOnce('counts a request for as long as the person says, and no longer than it is remembered', async () => {
    const { at, page } = running;
    let options = await at.openExtensionPage('options.html');
    const setMinutes = async (minutes: string): Promise<void> => {
      await options.bringToFront();
      await options.waitForSelector('#request-minutes');
      await options.$eval('#request-minutes', (field) => ((field as HTMLInputElement).value = ''));
      await options.type('#request-minutes', minutes);
      await options.locator('[data-part=requests] form button').click();
    };
    const verdictNow = async (): Promise<string> => {
      const fresh = await plainReader(loadMails());
      await page.bringToFront();
      await fresh.enter(page);
      const { seen } = await look({ ...running, mailbox: fresh }, mailNamed('instagram-reset-asked.eml'));
      await fresh.close();
      return seen.verdict;
    };
    // The form was sent half an hour before the mail comes.
    await options.evaluate(async () => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { local: { set: (items: object) => Promise<void> } };
      };
      await storage.local.set({ asked: [], requests: [{ platform: 'instagram', at: Date.now() - 30 * 60_000 }] });
    });
    await options.close();
    options = await at.openExtensionPage('options.html');
    expect(await verdictNow()).toBe('requested');
    await setMinutes('0');
    expect(await options.$eval('#request-minutes-problem', (line) => line.textContent)).toContain('from 5 to 1,440');
    await setMinutes('10');
    await options.waitForFunction(() => document.querySelector('[data-part=requests-done]')?.textContent !== '');
    expect(await verdictNow()).toBe('unsolicited');
    await setMinutes('45');
    await options.waitForFunction(() => document.querySelector('[data-part=requests-done]')?.textContent?.includes('45'));
    expect(await verdictNow()).toBe('requested');
    await options.bringToFront();
    await options.locator('[data-part=requests-clear]').click();
    await options.waitForSelector('[data-part=requests-undo]');
    expect(await verdictNow()).toBe('unsolicited');
    await options.bringToFront();
    await options.locator('[data-part=requests-undo]').click();
    expect(await options.waitForSelector('[data-part=request]')).not.toBeNull();
    await options.close();
  });
});
