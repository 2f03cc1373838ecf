import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/drawn.ts';
import { datedSource, loadMails } from '../../scripts/demo/mails.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import { realRoundcube } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/tour.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, openPreview, signIn } from '../../scripts/webmail/session.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const mails = loadMails();

describe.each(engines)('Roundcube in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await realRoundcube(mails);
    await askForReset(running.page);
    await mailbox.enter(running.page);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it.each(mails)('judges: $title', async (mail) => {
    const { seen, drawn } = await look({ ...running, mailbox }, mail);
    expect(seen.verdict).toBe(mail.expect);
    if (mail.expect === 'none') return;
    expect(drawn).toMatchObject({ visible: true, headline: expect.stringMatching(/\S/) });
    expect(seen.badge === '').toBe(false);
    expect(await running.watch.state(running.page)).toMatchObject({ sourceRead: true, client: 'roundcube' });
  });

  it.each(['lure-instagram-button.eml', 'instagram-reset.eml', 'shop-reset.eml'])(
    'shows in the popup what the banner of %s says',
    async (file) => {
      const { drawn } = await look({ ...running, mailbox }, mailNamed(file));
      const { popup, drawn: inPopup } = await running.watch.openPopup(running.page);
      expect(inPopup).toMatchObject({ kind: drawn?.kind, headline: drawn?.headline });
      expect(inPopup?.act).toMatch(/\S/);
      expect(inPopup?.reasons.length).toBeGreaterThan(0);
      await popup.close();
    },
  );

  it('loses nothing when the worker ends between mail and popup', async () => {
    const { drawn } = await look({ ...running, mailbox }, mailNamed('lure-paypal-limited.eml'));
    await running.at.stopWorker();
    const { popup, drawn: inPopup } = await running.watch.openPopup(running.page);
    expect(inPopup).toMatchObject({ kind: 'lure', headline: drawn?.headline });
    await popup.close();
  });

  it('judges the next mail after the worker has ended', async () => {
    await running.at.stopWorker();
    const { seen } = await look({ ...running, mailbox }, mailNamed('google-signin-alert.eml'));
    expect(seen.verdict).toBe('unsolicited');
  });
});

describe.each(['elastic', 'larry', 'classic'] as const)("Roundcube's skin %s", (skin) => {
  const shown = ['lure-instagram-button.eml', 'instagram-reset.eml', 'lure-tiktok-text.eml'].map(mailNamed);
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    running = await startBrowser('chromium');
    webmail = await startRoundcube(shown.map((mail) => Buffer.from(datedSource(mail, new Date()), 'latin1')), skin);
    await signIn(running.page, webmail);
  });
  afterAll(async () => {
    await running.end();
    await webmail.stop();
  });

  it('shows the banner in the preview pane', async () => {
    await openPreview(running.page, 1);
    const drawn = await waitForBanner(running.at, running.page, ({ kind }) => kind === 'lure');
    expect(drawn.visible).toBe(true);
    await openPreview(running.page, 2);
    await waitForBanner(running.at, running.page, ({ kind }) => kind === 'unsolicited');
  });

  it.each(shown.map((mail, index) => ({ ...mail, uid: index + 1 })))('shows the banner in the full view: $title', async (mail) => {
    await running.page.goto(messageUrl(webmail, mail.uid));
    const drawn = await waitForBanner(running.at, running.page, ({ kind }) => kind === mail.expect);
    expect(drawn.visible).toBe(true);
    expect(await running.watch.state(running.page)).toMatchObject({ sourceRead: true });
  });
});
