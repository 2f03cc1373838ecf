import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOpenAnyway, waitForBanner } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(engines)('the links of a lure, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(loadMails());
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  const body = async (): Promise<Frame> => {
    const frame = await waitFor(async () => running.page.frames()[1] ?? null);
    if (!frame) throw new Error('The mail has no frame.');
    return frame;
  };
  const asked = (host: string): string[] => running.mockServer.requests.filter((request) => request.includes(`//${host}/`));

  it.each([['lure-instagram-button.eml', 'confirm.kqz-data.example', 'kqz-data.example']])(
    'are held, and show where they lead: %s',
    async (file, host, registrable) => {
      await look({ ...running, mailbox }, mailNamed(file));
      const frame = await body();
      await frame.click(`a[href*="${host}"]`);
      const drawn = await waitForBanner(running.at, running.page, ({ target }) => target !== '');
      expect(drawn.target).toContain(host);
      expect(drawn.registrable).toBe(registrable);
      await pause(500);
      expect(asked(host)).toEqual([]);
    },
  );

  it('show the address that a mail would go to', async () => {
    await look({ ...running, mailbox }, mailNamed('lure-instagram-mailto.eml'));
    const frame = await body();
    await frame.click('a[href^="mailto:"]');
    const drawn = await waitForBanner(running.at, running.page, ({ target }) => target !== '');
    expect(drawn.target).toContain('review-team.4471@inbox-desk.example');
    expect(drawn.registrable).toBe('inbox-desk.example');
  });

  it('leave a way on for who insists', async () => {
    await look({ ...running, mailbox }, mailNamed('lure-instagram-button.eml'));
    const frame = await body();
    await frame.click('a[href*="kqz-data"]');
    await waitForBanner(running.at, running.page, ({ target }) => target !== '');
    await pressOpenAnyway(running.at, running.page);
    expect(await waitFor(async () => asked('confirm.kqz-data.example')[0] ?? null, 5000)).not.toBeNull();
  });

  it('are as they were in genuine mail', async () => {
    await running.page.bringToFront();
    await look({ ...running, mailbox }, mailNamed('instagram-reset.eml'));
    const frame = await body();
    await frame.click('a[href*="/accounts/password/reset/confirm/"]');
    const followed = await waitFor(async () => asked('www.instagram.com').find((one) => one.includes('/confirm/')) ?? null, 5000);
    expect(followed).not.toBeNull();
  });
});
