import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressPart, waitForBanner } from '../../scripts/browsers/drawn.ts';
import { pause } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { resetPage } from '../../scripts/demo/world.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/tour.ts';
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
    await pause(1500);
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
});
