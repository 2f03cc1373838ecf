import type { Frame, Page } from 'puppeteer-core';
import type { MailSeen } from '../../messages/requests.ts';
import type { TabState } from '../../storage/tabs.ts';
import { renderedOf, lookAtParts } from './rendered.ts';
import type { RenderedParts } from './rendered.ts';
import { callMailboxes } from './remember.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { waitFor } from './wait.ts';

/** The parts of the extension interface that tests use in an extension page. */
interface ExtensionApi {
  tabs: {
    query: (filter: object) => Promise<{ id: number; url?: string }[]>;
    remove: (id: number) => Promise<void>;
  };
  action: { getBadgeText: (of: { tabId: number }) => Promise<string>; getTitle: (of: { tabId: number }) => Promise<string> };
  runtime: {
    sendMessage: (message: object) => Promise<unknown>;
    onMessage: { addListener: (listener: (message: { type?: string; mail?: unknown }, sender: { url?: string }) => void) => void };
  };
}

interface HeardMail {
  mail: MailSeen;
  /** Address of the document that handed it over. */
  url?: string;
}

/** A page of the extension in which nothing of ours runs: it may ask what the others may, and costs nothing while they work. */
const QUIET = 'icon/16.png';

/** The tab that opens on installation; puppeteer hears nothing of it in Firefox (Mozilla's bug 1755014). */
async function welcomeTab({ browser }: ExtensionBrowser): Promise<Page | null> {
  const pages = await browser.pages();
  return pages.find((page) => page.url().endsWith('/welcome.html')) ?? null;
}

function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

function missing(page: Page): never {
  throw new Error(`No tab shows ${page.url()}.`);
}

/** Looks from an extension page of its own at what the extension knows of other tabs. */
export class TabWatch {
  readonly #at: ExtensionBrowser;
  readonly #own: Page;

  private constructor(at: ExtensionBrowser, own: Page) {
    this.#at = at;
    this.#own = own;
  }

  /** @param fresh whether the extension has just been installed, so that its welcome comes; after an update it does not */
  static async open(at: ExtensionBrowser, fresh = true): Promise<TabWatch> {
    // It would come to the front in the middle of something else, so it is taken for our own or closed.
    const welcome = fresh && at.engine === 'chromium' ? await waitFor(() => welcomeTab(at), 5000) : null;
    // A browser that starts with us in it is asked nothing before a page of ours has spoken with the worker.
    const own = await (welcome ? at.showExtensionPage(welcome, QUIET) : at.openExtensionPage(fresh ? QUIET : 'options.html'));
    await own.evaluate(() => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
      const mails: { mail: unknown; url?: string }[] = [];
      const pages: { url?: string; at: number }[] = [];
      Object.assign(globalThis, { heardMails: mails, heardPages: pages });
      api.runtime.onMessage.addListener(({ type, mail }, { url }) => {
        if (type === 'judge-mail') mails.push({ mail, url });
        if (type === 'judge-page') pages.push({ url, at: Date.now() });
      });
    });
    const watch = new TabWatch(at, own);
    if (fresh && !welcome) await waitFor(() => watch.#closeWelcome(), 5000);
    return watch;
  }

  async #closeWelcome(): Promise<true | null> {
    return this.#own.evaluate(async () => {
      const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
      const welcome = (await tabs.query({})).find(({ url }) => url === new URL('/welcome.html', location.href).href);
      if (!welcome) return null;
      await tabs.remove(welcome.id);
      return true;
    });
  }

  /** Says for the person that these hosts are their mailbox. */
  callMailboxes(hosts: string[]): Promise<void> {
    return callMailboxes(this.#own, hosts);
  }

  /** Closes the watch's own page. */
  async end(): Promise<void> {
    await this.#own.close();
  }

  /** Every mail that a reader has handed to the background since this watch began, oldest first, without the first `skipped`. */
  async heardMails(skipped = 0): Promise<MailSeen[]> {
    return this.#own.evaluate(
      (from) => (Reflect.get(globalThis, 'heardMails') as HeardMail[]).slice(from).map(({ mail }) => mail),
      skipped,
    );
  }

  /** The last mail handed over by a document whose address has these words in it; null where none was. */
  heardAt(words: string): Promise<MailSeen | null> {
    return this.#own.evaluate(
      (wanted) => (Reflect.get(globalThis, 'heardMails') as HeardMail[]).findLast(({ url }) => url?.includes(wanted))?.mail ?? null,
      words,
    );
  }

  /** How many mails readers have handed over so far. */
  countHeard(): Promise<number> {
    return this.#own.evaluate(() => (Reflect.get(globalThis, 'heardMails') as unknown[]).length);
  }

  /**
   * Waits until the document that a tab or frame shows now has been handed to the background to be judged; throws where it never is.
   * @param since as `Date.now()` counts; without it, since the document began
   */
  async waitForJudging(shown: Page | Frame, since = 0): Promise<void> {
    const found = await waitFor(async () => {
      const { url, began } = await shown.evaluate(() => ({ url: location.href, began: performance.timeOrigin }));
      const times = await this.#own.evaluate(
        (address) =>
          (Reflect.get(globalThis, 'heardPages') as { url?: string; at: number }[])
            .filter((one) => one.url === address)
            .map((one) => one.at),
        url,
      );
      return times.some((at) => at >= Math.max(since, began)) || null;
    });
    if (!found) throw new Error(`${shown.url()} was never handed over to be judged.`);
  }

  /** The extension's id of the tab that shows `page`. */
  async idOf(page: Page): Promise<number> {
    const id = await this.#own.evaluate(
      async (url) => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
        const tabs = await api.tabs.query({});
        return tabs.findLast((tab) => tab.url === url)?.id ?? null;
      },
      await addressOf(page),
    );
    return id ?? missing(page);
  }

  /** Addresses of all tabs that the extension may see. */
  async addresses(): Promise<string[]> {
    return this.#own.evaluate(async () => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
      return (await api.tabs.query({})).flatMap(({ url }) => url ?? []);
    });
  }

  async badge(page: Page): Promise<string> {
    const text = await this.#own.evaluate(
      async (url) => {
        const { tabs, action } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
        const tab = (await tabs.query({})).findLast((one) => one.url === url);
        return tab ? action.getBadgeText({ tabId: tab.id }) : null;
      },
      await addressOf(page),
    );
    return text ?? missing(page);
  }

  /** What the background knows of the mail or page in that tab. */
  async state(page: Page): Promise<TabState> {
    const state = await this.#own.evaluate(
      async (url) => {
        const { tabs, runtime } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi;
        const tab = (await tabs.query({})).findLast((one) => one.url === url);
        return tab ? runtime.sendMessage({ type: 'read-tab', tabId: tab.id }) : null;
      },
      await addressOf(page),
    );
    return (state as TabState | null) ?? missing(page);
  }

  /** Waits for a state; throws with the last one seen. */
  async waitForState(page: Page, wanted: (state: TabState) => boolean, limit?: number): Promise<TabState> {
    let last: TabState | null = null;
    const found = await waitFor(async () => {
      last = await this.state(page);
      return last && wanted(last) ? last : null;
    }, limit);
    if (!found) throw new Error(`The tab never came to that state; it is ${JSON.stringify(last)}.`);
    return found;
  }

  /** The popup for that tab, in a tab of its own; close it after use. */
  async openPopup(page: Page): Promise<{ popup: Page; drawn: RenderedParts | null }> {
    const popup = await this.#at.openExtensionPage(`popup.html?tab=${await this.idOf(page)}`);
    await popup.setViewport({ width: 380, height: 600 });
    const look = `(${lookAtParts.toString()})(document)`;
    const looked = await waitFor(async () => {
      const now = (await popup.evaluate(look)) as ReturnType<typeof lookAtParts>;
      // It draws a line of its own while it asks the background.
      return now?.kind === 'reading' ? null : now;
    }, 5000);
    return { popup, drawn: looked && renderedOf(looked) };
  }
}
