import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badge } from '../../components/i18n/badge.ts';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { askForReset } from '../../scripts/start/ask-for-reset.ts';
import { realRoundcube } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { switchQuickly } from '../../scripts/webmail/session.ts';
import { RequestWatch } from './request-watch.ts';
import { chromiumOnly, engines, mailNamed, oneOfEachKind, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const mails = loadMails();

/** What Firefox reads of all the kinds: reader-against-source.test.ts; what is made of it is no matter of the engine. */
const judged =
  chromiumOnly.length > 0 ? oneOfEachKind() : oneOfEachKind().filter(({ expect: kind }) => ['lure', 'unsolicited', 'none'].includes(kind));
const inPopups = ['lure-instagram-button.eml', ...(chromiumOnly.length > 0 ? ['instagram-reset.eml', 'shop-reset.eml'] : [])];

describe.each(engines)('Roundcube in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let asked: RequestWatch;

  beforeAll(async () => {
    running = await startBrowser(engine);
    mailbox = await realRoundcube(mails);
    await askForReset(running.page);
    await mailbox.enter(running.page);
    asked = new RequestWatch(running);
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  it.each(judged)('judges: $title', async (mail) => {
    const { seen, drawn } = await look({ ...running, mailbox }, mail);
    expect(seen.verdict).toBe(mail.expect);
    if (mail.expect === 'none') return;
    expect(drawn).toMatchObject({ visible: true, headline: expect.stringMatching(/\S/) });
    expect(seen.badge === '').toBe(false);
    expect(await running.watch.state(running.page)).toMatchObject({ sourceRead: true, client: 'roundcube' });
  });

  it.each(inPopups)('shows in the popup what the banner of %s says', async (file) => {
    const { drawn } = await look({ ...running, mailbox }, mailNamed(file));
    const { popup, drawn: inPopup } = await running.watch.openPopup(running.page);
    expect(inPopup).toMatchObject({ kind: drawn?.kind, headline: drawn?.headline });
    expect(inPopup?.act).toMatch(/\S/);
    expect(inPopup?.reasons.length).toBeGreaterThan(0);
    await popup.close();
  });

  it.each(['lure-paypal-limited.eml'])('shows banner, badge and popup of %s, opened as the last of ten in three seconds', async (file) => {
    const mail = mailNamed(file);
    const subject = /^Subject: (.*)/m.exec(mail.source)?.[1]?.trim() ?? '';
    await switchQuickly(running.page, { url: new URL('/', running.page.url()).href }, subject);
    await running.watch.waitForState(running.page, (now) => now.state === 'mail' && now.subject === subject);
    const drawn = await waitForBanner(running.at, running.page, ({ kind }) => kind === mail.expect);
    await expect.poll(() => running.watch.badge(running.page)).toBe(badge(mail.expect).text);
    const { popup, drawn: inPopup } = await running.watch.openPopup(running.page);
    expect(inPopup).toMatchObject({ kind: mail.expect, headline: drawn.headline });
    await popup.close();
  });

  it('loses nothing when the worker ends between mail and popup', async () => {
    // Not the mail that lies open already.
    const { drawn } = await look({ ...running, mailbox }, mailNamed('lure-tiktok-text.eml'));
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

  it('lets nothing leave the machine meanwhile', async () => {
    const { own, others } = await asked.end();
    expect(own).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });
});
