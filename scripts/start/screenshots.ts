import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabWatch } from '../browsers/tabs.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pause } from '../browsers/wait.ts';
import { projectFolder } from './build.ts';
import type { Seen } from './walkthrough.ts';

/** Screenshots of every banner, of the popup for each verdict and of the options page, in a folder that git ignores. */
export class Screenshots {
  readonly folder: string;
  readonly #popupsTaken = new Set<string>();
  #count = 0;

  constructor(name: string) {
    this.folder = join(projectFolder, 'screenshots', name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  async addMail(page: Page, watch: TabWatch, { mail, verdict }: Seen): Promise<void> {
    this.#count += 1;
    const number = String(this.#count).padStart(2, '0');
    await page.screenshot({ path: this.#path(`${number}-${mail.file.replace('.eml', '')}`) });
    if (this.#popupsTaken.has(verdict)) return;
    this.#popupsTaken.add(verdict);
    const { popup } = await watch.openPopup(page);
    await popup.screenshot({ path: this.#path(`popup-${verdict.replace(' ', '-')}`) });
    await popup.close();
    await page.bringToFront();
  }

  async addOptions(at: ExtensionBrowser): Promise<void> {
    const options = await at.openExtensionPage('options.html');
    await pause(500);
    await options.screenshot({ path: this.#path('options'), fullPage: true });
    await options.close();
  }

  #path(name: string): `${string}.png` {
    return `${join(this.folder, name)}.png`;
  }
}
