import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatTexts, translator } from '../../components/i18n/text.ts';
import type { LocaleTexts } from '../../components/i18n/text.ts';
import english from '../../locales/en.json' with { type: 'json' };
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import type { Engine } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { startMockServer } from '../../scripts/browsers/mock-server.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { builtFolder } from '../../scripts/start/build.ts';
import { plainReader } from '../../scripts/start/mailbox.ts';
import type { DemoMailbox } from '../../scripts/start/mailbox.ts';
import { laggingBuild, translateBuild } from '../locales/built.ts';
import type { TranslatedBuild } from '../locales/built.ts';
import { chromiumOnly, engines, mailNamed } from './running.ts';
import { borrowBrowser } from './shared-browser.ts';

const LOCALES = new URL('../../locales/', import.meta.url);

const PAGES = ['popup', 'options', 'welcome', 'my-accounts', 'incident-report', 'first-aid', 'check', 'explain', 'warning'];

/** Left out of German, so that a browser falls back to English for it. */
const UNTRANSLATED = 'popup_options';

interface PageTexts {
  names: string;
  ourName: string;
  /** English texts that are none of this language. */
  texts: string[];
  /** Ranges of its script, as in a regular expression; '' where it is Latin. */
  script: string;
}

/** What a page says of its language, how far it reaches beyond its window, and each text of ours that is English. */
function lookAtPage({ names, ourName, texts, script }: PageTexts): { lang: string; dir: string; beyond: number; english: string[] } {
  const { documentElement: root } = document;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    const isForeign = script !== '' && /[a-z]/i.test(text) && !new RegExp(`[${script}]`).test(text);
    if ((isForeign || texts.includes(text)) && text !== ourName && !parentElement?.closest(names)) found.push(text);
  }
  return { lang: root.lang, dir: root.dir, beyond: root.scrollWidth - root.clientWidth, english: found };
}

/** Names of platforms, addresses and moments are no texts of ours. */
const NAMES = '[data-platform] + span, .demo-mail .from, td, th, time, option, script, style';

interface Row {
  engine: Engine;
  /** Name of its file in locales/. */
  name: string;
  script: string;
  /** The browser itself speaks it; elsewhere its texts stand in the place of the English ones. */
  isOfBrowser: boolean;
  /** Texts that are English all the same. */
  left: Record<string, string[]>;
}

/** The rest is written in the same scripts and laid out by the same rules: shown where it is asked for, for minutes of its own. */
const others =
  process.env.UNASKED_EVERY_LANGUAGE === undefined
    ? []
    : readdirSync(LOCALES)
        .map((file) => file.replace('.json', ''))
        .filter((name) => name !== 'en');

/** Long words; no blanks; from right to left, which each engine draws in its own way. Firefox comes without languages of its own. */
const rows: Row[] = [
  ...chromiumOnly.map((engine) => ({ engine, name: 'de', script: '', isOfBrowser: true, left: { popup: ['Options'] } })),
  ...chromiumOnly.map((engine) => ({ engine, name: 'ja', script: '\\u3040-\\u30ff\\u4e00-\\u9fff', isOfBrowser: false, left: {} })),
  ...engines.map((engine) => ({ engine, name: 'ar', script: '\\u0600-\\u06ff', isOfBrowser: false, left: {} })),
  ...engines.flatMap((engine) => others.map((name) => ({ engine, name, script: '', isOfBrowser: false, left: {} }))),
];

describe.each(rows)('in $name, in $engine', ({ engine, name, script, isOfBrowser, left }) => {
  const texts = JSON.parse(readFileSync(new URL(`${name}.json`, LOCALES), 'utf8')) as LocaleTexts;
  const t = translator(texts);
  const own = new Set(flatTexts(texts).values());
  const asked = {
    names: NAMES,
    ourName: english.extensionName,
    script,
    texts: [...flatTexts(english).values()].filter((text) => !own.has(text)),
  };
  let build: TranslatedBuild;
  let at: ExtensionBrowser;
  let giveBack: () => Promise<void>;
  let mailbox: DemoMailbox;
  let page: Page;

  beforeAll(async () => {
    const folder = builtFolder(engine);
    build = isOfBrowser ? laggingBuild(folder, name, UNTRANSLATED) : translateBuild(folder, name);
    ({ at, giveBack } = isOfBrowser ? await speaking(engine, name, build.folder) : await borrowBrowser(engine, demoWorld, build.folder));
    page = await at.browser.newPage();
    mailbox = await plainReader(loadMails());
    await mailbox.enter(page);
  });
  afterAll(async () => {
    await giveBack();
    await mailbox.close();
    build.remove();
  });

  it.each(PAGES)('the page %s says so, fits its window and leaves no text untranslated', async (path) => {
    const opened = await at.openExtensionPage(`${path}.html`);
    const seen = await waitFor(async () => {
      const looked = await opened.evaluate(lookAtPage, asked);
      return looked.lang === t('language') ? looked : null;
    });
    expect(seen).toEqual({ lang: t('language'), dir: t('direction'), beyond: 0, english: left[path] ?? [] });
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
          ? {
              lang: inner.lang,
              dir: inner.dir,
              beyond: card.scrollWidth - card.clientWidth,
              way: getComputedStyle(card).direction,
              says: card.textContent,
            }
          : null;
      });
      return seen ?? null;
    });
    expect(room).toEqual({
      lang: t('language'),
      dir: t('direction'),
      beyond: 0,
      way: t('direction'),
      says: expect.stringContaining(t('headline_lure', { platform: 'Instagram' })) as string,
    });
  });
});

/** A browser of its own, since none changes its language while it runs. */
async function speaking(
  engine: Engine,
  language: string,
  extension: string,
): Promise<{ at: ExtensionBrowser; giveBack: () => Promise<void> }> {
  const mockServer = await startMockServer(demoWorld);
  const at = await launch(engine, { extension, headless: true, mockServer, language });
  return {
    at,
    giveBack: async () => {
      await at.close();
      await mockServer.close();
    },
  };
}
