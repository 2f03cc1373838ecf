import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMails } from '../../scripts/demo/mails.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { RequestWatch } from './request-watch.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const mails = loadMails();
/** A warning, a banner, and nothing. Whatever else is judged: test/unit/judge/own-mails.test.ts; in a webmail: roundcube.test.ts. */
const shown = ['lure-instagram-button.eml', 'instagram-reset.eml', 'newsletter.eml'].map(mailNamed);

describe.each(engines)('a mail reader that we do not know, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let asked: RequestWatch;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await plainReader(mails);
    await askForReset(running.page);
    await mailbox.enter(running.page);
    asked = new RequestWatch(running);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it.each(shown)('judges: $title', async (mail) => {
    const { seen, drawn } = await look({ ...running, mailbox }, mail);
    expect(seen.verdict).toBe(mailbox.expected(mail));
    if (seen.verdict === 'none') return;
    expect(drawn).toMatchObject({ visible: true, headline: expect.stringMatching(/\S/) });
    expect(seen.badge === '').toBe(false);
  });

  it('reads the same sender in a window so narrow that the folders are folded away', async () => {
    const mail = mailNamed('google-signin-alert.eml');
    await running.page.setViewport({ width: 600, height: 900 });
    const { seen } = await look({ ...running, mailbox }, mail);
    expect(seen.verdict).toBe(mailbox.expected(mail));
    expect((await running.watch.heardMails()).at(-1)?.from).toEqual({ name: 'Google', address: 'no-reply@accounts.google.com' });
    await running.page.setViewport({ width: 1280, height: 900 });
  });

  it('lets nothing leave the machine meanwhile', async () => {
    expect((await asked.end()).others).toEqual([]);
  });
});
