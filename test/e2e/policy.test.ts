import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatTexts } from '../../components/i18n/text.ts';
import english from '../../locales/en.json' with { type: 'json' };
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { startMockServer, type MockServer } from '../../scripts/browsers/mock-server.ts';
import { waitForBanner } from '../../scripts/browsers/rendered.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { demoWorld } from '../../scripts/demo/world.ts';
import { ACCENTED, pseudoLocale } from '../locales/pseudo.ts';
import { managedWorld, type ManagedWorld } from './managed-world.ts';
import { engines } from './running.ts';

/** A language that is packaged in this copy alone, and that no browser speaks. */
const LANGUAGE = 'tlh';
const POLICY = {
  organisationName: 'Hut Works',
  ownSenders: ['hut.example', 'gmail.com'],
  ownSites: ['hut.example'],
  platforms: [
    {
      id: 'hutbank',
      name: 'Hut Bank Online',
      webDomains: [{ domain: 'hutbank.example', source: 'our treasury' }],
      senderDomains: [{ confidence: 'high', domain: 'mail.hutbank.example', sources: ['our treasury'] }],
    },
    { id: 'broken', name: 'Broken' },
  ],
  historyDays: 30,
  hiddenSections: ['backup'],
  continueButton: false,
  reportAddress: 'desk@hut.example',
  language: LANGUAGE,
};

const worlds = engines.map((engine) => ({ engine, world: managedWorld(engine) }));

describe.each(worlds)("an organisation's policy, in $engine", ({ engine, world }) => {
  if (world === null) {
    it.skip('needs a folder of policies that this run may write', () => {});
    return;
  }
  let mockServer: MockServer;
  let at: ExtensionBrowser;
  let options: Page;

  beforeAll(async () => {
    packLanguage(world);
    world.set(POLICY);
    mockServer = await startMockServer(demoWorld);
    at = await launch(engine, { extension: world.extension, headless: true, mockServer, home: world.home });
    options = await at.openExtensionPage('options.html');
  });
  afterAll(async () => {
    world.remove();
    await at.close();
    await mockServer.close();
  });

  const textOf = (page: Page, selector: string): Promise<string | null> =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);

  it('is told of in the options, with what of it is left out and why', async () => {
    expect(at.id).toBe(world.id);
    const told = await waitFor(() => textOf(options, '[data-part="organisation"]'));
    for (const part of [
      'Hut Works',
      'hut.example',
      'Hut Bank Online',
      'desk@hut.example',
      'ownSenders[1]',
      'platforms[1]',
      'webDomains: is missing',
    ])
      expect(told).toContain(part);
  });

  it('locks and hides settings', async () => {
    const days = await waitFor(() =>
      options.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#history-days');
        return field?.value ? { value: field.value, disabled: field.disabled } : null;
      }),
    );
    expect(days).toEqual({ value: '30', disabled: true });
    expect(await textOf(options, '#backup')).toBeNull();
    expect(await textOf(options, '#pages [data-part="locked"]')).toBeNull();
  });

  it('speaks its language in pages of ours', async () => {
    expect(await textOf(options, 'h1')).toMatch(/^⟦/);
    expect(await options.evaluate(() => document.documentElement.lang)).toBe(ACCENTED.language);
  });

  it('knows its own senders, and the platforms that it added', async () => {
    const page = await at.openExtensionPage('check.html');
    for (const [typed, name] of [
      ['it@hut.example', 'Hut Works'],
      ['no-reply@mail.hutbank.example', 'Hut Bank Online'],
    ] as const) {
      await page.evaluate((text) => {
        const field = document.querySelector('textarea');
        if (!field) throw new Error('The form is missing.');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
      await page.evaluate(() => document.querySelector('form')?.requestSubmit());
      expect(await waitFor(async () => ((await textOf(page, '[data-part="check-result"]'))?.includes(name) ? true : null))).toBe(true);
    }
    await page.close();
  });

  it('leaves no way on to a page that is warned of, and says so there in its language', async () => {
    const page = await at.browser.newPage();
    await page.goto('https://secure-reset.example/login');
    const drawn = await waitForBanner(at, page, () => true, 'unasked-warning');
    expect(drawn).toMatchObject({ kind: 'lure', visible: true, headline: expect.stringMatching(/^⟦/) });
    const parts = await at.inRoots(page, 'unasked-warning', (root) =>
      [...root.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part']),
    );
    expect(parts.flat()).toContain('leave');
    expect(parts.flat()).toContain('closed');
    expect(parts.flat()).not.toContain('go-on');
    await page.close();
  });

  // Firefox reads a policy when it starts, and never again.
  it.runIf(engine === 'chromium')('is taken up while the options stand open', async () => {
    world.set({ pages: 'none' });
    const chosen = await waitFor(
      () =>
        options.evaluate(() => {
          const field = document.querySelector<HTMLInputElement>('#pages input[value="none"]');
          return field?.checked && field.matches(':disabled') && document.querySelector('#backup') !== null ? true : null;
        }),
      60_000,
    );
    expect(chosen).toBe(true);
    expect(await textOf(options, 'h1')).not.toMatch(/^⟦/);
  });
});

function packLanguage({ extension }: ManagedWorld): void {
  const folder = join(extension, '_locales', LANGUAGE);
  mkdirSync(folder, { recursive: true });
  const messages = [...flatTexts(pseudoLocale(english, ACCENTED))].map(([key, message]) => [key, { message }]);
  writeFileSync(join(folder, 'messages.json'), JSON.stringify(Object.fromEntries(messages)));
}
