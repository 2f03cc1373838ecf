/** Pictures of one state after the other, in each theme and in several widths, and a page that shows them side by side. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait.ts';

/** What a person sets for all pages; puppeteer's own call knows no forced colours. */
const THEMES = {
  light: { features: [{ name: 'prefers-color-scheme', value: 'light' }], text: 16 },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }], text: 16 },
  forced: { features: [{ name: 'forced-colors', value: 'active' }], text: 16 },
  large: { features: [{ name: 'prefers-color-scheme', value: 'light' }], text: 32 },
} as const;
type Theme = keyof typeof THEMES;

const USUAL_THEMES: Theme[] = ['light', 'dark'];
/** Forced colours, and text of twice the size. */
export const MORE_THEMES: Theme[] = ['light', 'dark', 'forced', 'large'];
/** A wide window, and a phone or a narrow pane. */
export const WIDTHS = [1280, 360];
/** What every browser lets a popup have without scrolling. */
export const POPUP = { width: 380, height: 600 };
/** Milliseconds for what moves to come to rest. */
const REST = 250;

interface Shot {
  widths?: number[];
  height?: number;
  /** The whole page, not its window alone. */
  full?: boolean;
  themes?: Theme[];
}

/** The pictures of one run, in one folder with a page that shows them. */
export class ScreenshotSet {
  readonly #folder: string;
  readonly #wanted: string[];
  readonly #names: string[] = [];

  /**
   * @param folder is emptied
   * @param wanted parts of the names of what is to be taken; all where there are none
   */
  constructor(folder: string, wanted: string[]) {
    this.#folder = folder;
    this.#wanted = wanted;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Whether the state of that name, or one whose name begins so, is to be taken. */
  wants(name: string): boolean {
    return this.#wanted.length === 0 || this.#wanted.some((one) => name.includes(one));
  }

  /** Pictures of `page` as it stands, in every theme and width. */
  async add(name: string, page: Page, { widths = WIDTHS, height = 900, full = false, themes = USUAL_THEMES }: Shot = {}): Promise<void> {
    if (!this.wants(name)) return;
    await page.bringToFront();
    const cdp = await page.createCDPSession();
    for (const width of widths) {
      await page.setViewport({ width, height });
      for (const theme of themes) {
        await cdp.send('Emulation.setEmulatedMedia', { features: [...THEMES[theme].features] });
        await cdp.send('Page.setFontSizes', { fontSizes: { standard: THEMES[theme].text } });
        await pause(REST);
        const file = `${name}-${width}-${theme}.png` as const;
        await page.screenshot({ path: `${join(this.#folder, file)}` as `${string}.png`, fullPage: full });
        this.#names.push(file);
      }
    }
    await cdp.send('Emulation.setEmulatedMedia', { features: [] });
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await cdp.detach();
  }

  /** Writes the page that shows all of them. */
  end(): void {
    const figures = this.#names.map((file) => `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`);
    const style =
      'body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{max-width:640px;border:1px solid}';
    writeFileSync(
      join(this.#folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${figures.join('\n')}`,
    );
  }
}
