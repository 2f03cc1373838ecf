import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { datedSource } from '../../scripts/demo/mails.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, openPreview, signIn } from '../../scripts/webmail/session.ts';
import { mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';

describe.each(['elastic', 'larry', 'classic'] as const)("Roundcube's skin %s", (skin) => {
  const shown = ['lure-instagram-button.eml', 'instagram-reset.eml', 'lure-tiktok-text.eml'].map(mailNamed);
  let running: Running;
  let webmail: Webmail;

  beforeAll(async () => {
    running = await startBrowser('chromium');
    webmail = await startRoundcube(
      shown.map((mail) => Buffer.from(datedSource(mail, new Date()), 'latin1')),
      skin,
    );
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
