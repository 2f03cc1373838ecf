/** Pictures of one state after the other, in both themes and in several widths, and a page that shows them side by side. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait.ts';

const THEMES = ['light', 'dark'] as const;
/** A wide window, and a phone or a narrow pane. */
export const WIDTHS = [1280, 360];
/** What every browser lets a popup have without scrolling. */
export const POPUP = { width: 380, height: 600 };
/** Milliseconds for what moves to come to rest. */
const REST = 250;

export class Album {
  readonly #folder: string;
  readonly #names: string[] = [];

  /** @param folder is emptied */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Pictures of `page` as it stands, in every theme and width. @param full the whole page, not its window alone */
  async add(name: string, page: Page, { widths = WIDTHS, height = 900, full = false } = {}): Promise<void> {
    await page.bringToFront();
    for (const width of widths) {
      await page.setViewport({ width, height });
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await pause(REST);
        const file = `${name}-${width}-${theme}.png` as const;
        await page.screenshot({ path: `${join(this.#folder, file)}` as `${string}.png`, fullPage: full });
        this.#names.push(file);
      }
    }
    await page.emulateMediaFeatures([]);
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
