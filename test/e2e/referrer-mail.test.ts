import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/browsers/mock-server.ts';
import { pressOpenAnyway, pressPart, readRendered, waitForBanner } from '../../scripts/browsers/rendered.ts';
import type { RenderedParts, Host } from '../../scripts/browsers/rendered.ts';
import { pause, waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { look } from '../../scripts/start/walkthrough.ts';
import { engines, mailNamed, startBrowser } from './running.ts';
import type { Running } from './running.ts';
import { notedLinks, pressNext, removeTab, tabAt, visited } from './tabs-of-extension.ts';

const GENUINE = 'instagram-reset.eml';
const GENUINE_LINK = 'a[href*="/accounts/password/reset/confirm/"]';
const LURE = 'lure-instagram-button.eml';
const LURE_LINK = 'a[href*="kqz-data"]';
const LURE_URL = 'https://confirm.kqz-data.example/ig/session?id=81723';
const NAMELESS = 'https://portal.flat-roof.example/';
const FORM =
  '<form action="/in"><label>Email <input name="e"></label><label>Password <input type="password" name="p"></label><button>Continue</button></form>';

/** What the host behind the lure's link answers; each test says how it leads on. */
let behindLure: Served;

const html = (body: string, headers: Record<string, string> = {}): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Welcome</title><link rel="icon" href="data:,">${body}`,
  headers,
});
const sentTo = (location: string, status: number): Served => ({ type: 'text/plain', body: '', status, headers: { location } });

function world(host: string, path: string): Served {
  if (host === 'confirm.kqz-data.example') return behindLure;
  if (host === 'script.example')
    return html(`<script>location.replace('https://other-hop.example/')</script>`, { 'referrer-policy': 'no-referrer' });
  if (host === 'other-hop.example') return sentTo('https://hop.example/', 302);
  if (host === 'hop.example') return sentTo(NAMELESS, 307);
  if (path === '/start')
    return html('<h1>Welcome</h1><a id="next" href="/">Next</a><a id="window" target="_blank" rel="noopener" href="/">New window</a>');
  if (path === '/ahead')
    return html(
      '<script type="speculationrules">{"prerender":[{"urls":["/"],"eagerness":"immediate"}]}</script><a id="next" href="/">Next</a>',
    );
  return html(`<h1>Welcome</h1>${FORM}`);
}

describe.each(engines)('the mail that led to a page, in %s', (engine) => {
  let running: Running;
  let mailbox: DemoMailbox;
  let extension: Page;
  let known: Set<Page>;

  beforeAll(async () => {
    running = await startBrowser(engine, world);
    mailbox = await plainReader(loadMails());
    extension = await running.at.openExtensionPage('options.html');
    await running.page.bringToFront();
    known = new Set(await running.at.browser.pages());
  });
  afterEach(async () => {
    for (const page of await running.at.browser.pages()) if (!known.has(page)) await page.close();
    await running.page.bringToFront();
  });
  afterAll(async () => {
    await running.end();
    await mailbox.close();
  });

  /** Opens a mail and gives its body's frame; a mail in plain text has none. */
  const open = async (file: string): Promise<Frame> => {
    await mailbox.enter(running.page);
    await look({ ...running, mailbox }, mailNamed(file));
    return running.page.frames()[1] ?? running.page.mainFrame();
  };
  /** The tab that has come up since `afterEach`, once it shows a page. */
  const newTab = async (besides?: Page): Promise<Page> => {
    const found = await waitFor(async () => {
      const pages = await running.at.browser.pages();
      return pages.find((page) => !known.has(page) && page !== besides && page.url().startsWith('https://')) ?? null;
    });
    if (!found) throw new Error('No tab came up.');
    return found;
  };
  const drawnIn = (page: Page, host: Host): Promise<RenderedParts> => waitForBanner(running.at, page, () => true, host);
  const goOn = async (frame: Frame, link = LURE_LINK): Promise<void> => {
    // A link that was changed has its mail read anew, and a panel goes with the banner that it belonged to.
    const went = await waitFor(async () => {
      await frame.click(link);
      await waitForBanner(running.at, running.page, ({ target }) => target !== '');
      await pressOpenAnyway(running.at, running.page);
      return true;
    });
    if (!went) throw new Error('The panel of a held link went away each time.');
  };
  /** Does `work`, and waits until the background has noted that a link was followed. */
  const noting = async (work: () => Promise<void>): Promise<void> => {
    const notes = (): Promise<string> => extension.evaluate(notedLinks);
    const before = await notes();
    await work();
    if (!(await waitFor(async () => ((await notes()) === before ? null : true)))) throw new Error('No link was noted.');
  };
  /** Nothing is drawn, soon after the page has been judged. */
  const staysSilent = async (page: Page): Promise<void> => {
    await running.watch.waitForJudging(page);
    await pause(300);
    expect(await readRendered(running.at, page, 'unasked-warning')).toBeNull();
    expect(await readRendered(running.at, page, 'unasked-chip')).toBeNull();
  };
  /** What the browser's own menus do: opens a tab as the extension page may. */
  const openTab = async (url: string, from: Page | null): Promise<void> => {
    const opener = from ? { openerTabId: await running.watch.idOf(from) } : {};
    await extension.evaluate(
      (made) => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
          tabs: { create: (tab: object) => Promise<unknown> };
        };
        return api.tabs.create(made).then(() => null);
      },
      { url, ...opener },
    );
  };

  // Where a plain press leads stands in the test of the popup; which keys and buttons count in that of watchFollowing.
  it.each<[string, (frame: Frame, page: Page) => Promise<void>]>([
    [
      'a press that keeps opener and referrer back',
      async (frame) => {
        await frame.$eval(GENUINE_LINK, (link) => link.setAttribute('rel', 'noreferrer noopener'));
        await frame.click(GENUINE_LINK);
      },
    ],
    ['a middle press', async (frame) => frame.click(GENUINE_LINK, { button: 'middle' })],
    [
      'a press with Shift, in a new window, while the background sleeps',
      async (frame, page) => {
        await running.at.stopWorker();
        await withKey(page, 'Shift', () => frame.click(GENUINE_LINK));
      },
    ],
  ])("is told on the platform's own page after %s", async (_, follow) => {
    const frame = await open(GENUINE);
    await follow(frame, running.page);
    const tab = await newTab();
    expect(await drawnIn(tab, 'unasked-chip')).toMatchObject({ kind: 'unsolicited', visible: true, buttons: [''] });
    expect(await readRendered(running.at, tab, 'unasked-warning')).toBeNull();
  });

  it('is told in the popup too, and in the page once: the chip that was closed stays away', async () => {
    await (await open(GENUINE)).click(GENUINE_LINK);
    const tab = await newTab();
    await drawnIn(tab, 'unasked-chip');
    const { popup, drawn } = await running.watch.openPopup(tab);
    expect(drawn?.headline).toBe("This is Instagram's own page.");
    await popup.close();
    await tab.bringToFront();
    await pressPart(running.at, tab, 'close', 'unasked-chip');
    const changed = Date.now();
    await tab.evaluate(() => document.body.append(document.forms[0]?.cloneNode(true) ?? ''));
    await running.watch.waitForJudging(tab, changed);
    await staysSilent(tab);
  });

  it.each<[string, () => Served]>([
    ['at once', () => html(FORM)],
    [
      'over a page that refreshes itself, one whose script leads on without a referrer, and redirects of two hosts',
      () => html(`<meta http-equiv="refresh" content="0;url=https://script.example/">`),
    ],
  ])('makes a lure of a page that names nobody, reached %s', async (_, served) => {
    behindLure = served();
    await goOn(await open(LURE));
    const drawn = await drawnIn(await newTab(), 'unasked-warning');
    expect(drawn).toMatchObject({ kind: 'lure', visible: true });
    expect(drawn.reasons).toContain('A mail that named Instagram led you here.');
  });

  it('counts for a link opened from its context menu, and for one that was copied', async () => {
    behindLure = html(FORM);
    const frame = await open(LURE);
    await noting(() => frame.click(LURE_LINK, { button: 'right' }));
    await openTab(LURE_URL, running.page);
    const fromMenu = await newTab();
    expect(await drawnIn(fromMenu, 'unasked-warning')).toMatchObject({ kind: 'lure' });
    await openTab(LURE_URL, null);
    expect(await drawnIn(await newTab(fromMenu), 'unasked-warning')).toMatchObject({ kind: 'lure' });
  });

  it('does not count for a page opened by hand, though its address or its tab be near', async () => {
    behindLure = html(FORM);
    const frame = await open(LURE);
    await noting(() => frame.click(LURE_LINK, { button: 'right' }));
    const blank = await running.at.browser.newPage();
    await blank.goto(NAMELESS);
    await staysSilent(blank);
  });

  it('does not pass to a tab that the person opens from there', async () => {
    behindLure = html(FORM);
    await goOn(await open(LURE));
    const tab = await newTab();
    await drawnIn(tab, 'unasked-warning');
    await tab.bringToFront();
    const blank = await running.at.browser.newPage();
    await blank.goto(NAMELESS);
    await staysSilent(blank);
  });

  it("ends at the platform's own sign-in page, where the person is right", async () => {
    behindLure = html('<a href="https://www.instagram.com/">On</a>');
    await goOn(await open(LURE));
    const tab = await newTab();
    for (const url of ['https://www.instagram.com/', NAMELESS]) {
      await tab.goto(url);
      await staysSilent(tab);
    }
  });

  it('outlives the worker, and the steps from page to page and to another window', async () => {
    behindLure = sentTo('https://portal.flat-roof.example/start', 302);
    const frame = await open(LURE);
    await running.at.stopWorker();
    await goOn(frame);
    const tab = await newTab();
    await tab.waitForSelector('#window');
    await running.at.stopWorker();
    await tab.bringToFront();
    await tab.click('#window');
    expect(await drawnIn(await newTab(tab), 'unasked-warning')).toMatchObject({ kind: 'lure' });
    await tab.bringToFront();
    await tab.click('#next');
    expect(await drawnIn(tab, 'unasked-warning')).toMatchObject({ kind: 'lure' });
  });

  it('follows a link that takes the tab of the mail along, back and forward again, and ends there', async () => {
    behindLure = html(FORM);
    await open('lure-tiktok-text.eml');
    await running.page.$eval('unasked-banner', (banner) => banner.setAttribute('data-before', ''));
    await running.page.$eval(
      '.plain a',
      (link, url) => {
        link.removeAttribute('target');
        link.setAttribute('href', url);
      },
      LURE_URL,
    );
    // The mail is judged anew, and a panel that opened meanwhile would go with the banner before.
    await running.page.waitForFunction(() => document.querySelector('unasked-banner:not([data-before])'));
    await waitForBanner(running.at, running.page);
    await running.at.stopWorker();
    await goOn(running.page.mainFrame(), '.plain a');
    const { page } = running;
    expect(await drawnIn(page, 'unasked-warning')).toMatchObject({ kind: 'lure' });
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitForBanner(running.at, page);
    await page.evaluate(() => void setTimeout(() => history.forward()));
    expect(await drawnIn(page, 'unasked-warning')).toMatchObject({ kind: 'lure' });
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), NAMELESS);
    expect(await waitFor(async () => (page.url() === NAMELESS ? true : null))).toBe(true);
    await staysSilent(page);
  });

  it('says nothing after a mail that is only odd and names nobody', async () => {
    await (await open('lure-quota.eml')).click('a[href*="upgrade-desk"]');
    await staysSilent(await newTab());
  });

  it.runIf(engine === 'chromium')('is known to a page that was loaded ahead of the visit', async () => {
    behindLure = sentTo('https://portal.flat-roof.example/ahead', 302);
    await goOn(await open(LURE));
    // puppeteer loses a tab whose page was loaded ahead, so the extension's own page looks at it.
    const tabId = await waitFor(() => extension.evaluate(tabAt, 'https://portal.flat-roof.example/'));
    if (tabId === null) throw new Error('No tab came up.');
    // That a page lies ready is told to nobody before it is visited.
    await pause(1500);
    await extension.evaluate(pressNext, tabId);
    await waitFor(async () => ((await extension.evaluate(visited, tabId)).kind === 'lure' ? true : null));
    expect(await extension.evaluate(visited, tabId)).toEqual({ loadedAhead: true, kind: 'lure' });
    await extension.evaluate(removeTab, tabId);
  });
});

async function withKey(page: Page, key: 'Shift', work: () => Promise<void>): Promise<void> {
  await page.keyboard.down(key);
  await work();
  await page.keyboard.up(key);
}
