import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { builtFolder } from '../../scripts/start/build.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { translateBuild } from '../locales/built.ts';
import type { TranslatedBuild } from '../locales/built.ts';
import { ACCENTED, RIGHT_TO_LEFT } from '../locales/pseudo.ts';
import { chromiumOnly, engines, mailNamed } from './running.ts';
import { borrowBrowser } from './shared-browser.ts';

const PAGES = ['popup', 'options', 'welcome', 'incident-report', 'first-aid', 'warning'];

/** What a page says of its language, how far it reaches beyond its window, and each text of ours that is plain English. */
function lookAtPage(names: string): { lang: string; dir: string; beyond: number; english: string[] } {
  const { documentElement: root } = document;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const english: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    // Every text of the accented language stands in brackets, with the names and numbers in it.
    if (/[a-z]/i.test(text.replace(/⟦.*⟧/g, '')) && !parentElement?.closest(names)) english.push(text);
  }
  return { lang: root.lang, dir: root.dir, beyond: root.scrollWidth - root.clientWidth, english };
}

/** Names of platforms, addresses and moments are no texts of ours; nor is our own name. */
const NAMES = '.signature > b, [data-platform] + span, .demo-mail .from, td, th, time, option, script, style';

/** What is untranslated or too long is so in each engine; which way it is written is theirs. */
const languages = [
  ...engines.map((engine) => ({ engine, pseudo: RIGHT_TO_LEFT })),
  ...chromiumOnly.map((engine) => ({ engine, pseudo: ACCENTED })),
];

describe.each(languages)('in a language like $pseudo.language, in $engine', ({ engine, pseudo }) => {
  let build: TranslatedBuild;
  let at: ExtensionBrowser;
  let giveBack: () => Promise<void>;
  let mailbox: DemoMailbox;
  let page: Page;

  beforeAll(async () => {
    build = translateBuild(builtFolder(engine), pseudo);
    ({ at, giveBack } = await borrowBrowser(engine, demoWorld, build.folder));
    page = await at.browser.newPage();
    mailbox = await plainReader(loadMails());
    await mailbox.enter(page);
  });
  afterAll(async () => {
    await giveBack();
    await mailbox.close();
    build.remove();
  });

  it.each(PAGES)('the page %s says so, fits its window and leaves no text untranslated', async (name) => {
    const opened = await at.openExtensionPage(`${name}.html`);
    const seen = await waitFor(async () => {
      const looked = await opened.evaluate(lookAtPage, NAMES);
      return looked.lang === pseudo.language ? looked : null;
    });
    expect(seen).toMatchObject({ dir: pseudo.direction, beyond: 0 });
    if (pseudo === ACCENTED) expect(seen?.english).toEqual([]);
    await opened.close();
  });

  it('a banner says so, whatever the webmail speaks', async () => {
    await page.bringToFront();
    await mailbox.open(page, mailNamed('lure-instagram-button.eml'));
    const room = await waitFor(async () => {
      const [seen] = await at.inRoots(page, 'unasked-banner', (root) => {
        const inner = root.querySelector<HTMLElement>('.room');
        const card = inner?.querySelector<HTMLElement>('.card');
        return inner && card
          ? { lang: inner.lang, dir: inner.dir, beyond: card.scrollWidth - card.clientWidth, way: getComputedStyle(card).direction }
          : null;
      });
      return seen ?? null;
    });
    expect(room).toEqual({ lang: pseudo.language, dir: pseudo.direction, beyond: 0, way: pseudo.direction });
  });
});
