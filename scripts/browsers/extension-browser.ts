import type { Browser, Page } from 'puppeteer-core';
import type { Engine } from './find.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Where every host name on ports 443 and 80 leads; without it names resolve as usual. */
  mockServer?: { httpsPort: number; httpPort: number };
  /** Colours that pages see in prefers-color-scheme. */
  dark?: boolean;
  /** Folder of a profile that outlives the browser; Chromium only. Without it each start is a fresh one. */
  profile?: string;
  /** Language of the browser itself, such as `de`; Firefox has only those that are installed. */
  language?: string;
  /** Folder that the browser takes for the person's own; Firefox only, which looks there for what an organisation set. */
  home?: string;
}

/** English where nobody looks on, so that tests read the same on each machine; null where the machine's own language is right. */
export function languageOf({ language, headless }: LaunchOptions): string | null {
  return language ?? (headless ? 'en-US' : null);
}

/** A running browser with the extension in it; the same for Chromium and Firefox. */
export interface ExtensionBrowser {
  engine: Engine;
  /** The extension's id as its own runtime names it. */
  id: string;
  browser: Browser;
  /** A new page of the extension, such as `popup.html?tab=3`. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Shows a page of the extension in a tab that is there already. */
  showExtensionPage: (page: Page, path: string) => Promise<Page>;
  /** Runs `look` on the closed shadow root of every element of the page that is a `tag` or has an attribute of that name (`*`: any element), in whatever frame it stands. */
  inRoots: <T>(page: Page, tag: string, look: (root: ShadowRoot) => T) => Promise<T[]>;
  /** A real, trusted press on the first match of `selector` in such a root; false where nothing matches. */
  pressInRoot: (page: Page, tag: string, selector: string) => Promise<boolean>;
  /** Ends the background worker or event page, as the browser does after a while. */
  stopWorker: () => Promise<void>;
  /** Makes the browser as new: one empty tab, no cookies, cache and site data, the extension installed afresh, from that folder where one is given. Answers the tab. */
  renew: (extension?: string) => Promise<Page>;
  close: () => Promise<void>;
}
