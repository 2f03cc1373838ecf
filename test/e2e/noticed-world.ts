import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { listen, shut } from '../../scripts/browsers/mock-server.ts';
import type { Serve } from '../../scripts/browsers/mock-server.ts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';

export const FORM = '<form><label>Password <input type="password"></label></form>';

/** Pages of the test: `/plain` asks for nothing, `/form` for a password, `/name` for a name, `/many` has ten thousand fields and one for a password in words last. */
export const noticedWorld: Serve = (_host, path) => {
  const body: Record<string, string> = {
    '/plain': '<h1>Words</h1><p>Only words.</p>',
    '/form': `<h1>A form</h1>${FORM}`,
    '/name': '<h1>Sign in</h1><form><label>User name <input name="user"></label><button>Sign in</button></form>',
    '/many': `<h1>Many</h1><div>${'<input>'.repeat(10_000)}</div><input id="last" placeholder="Password">`,
    '/ahead':
      '<h1>Ahead</h1><script type="speculationrules">{"prerender":[{"urls":["/form?ahead"],"eagerness":"immediate"}]}</script><a href="/form?ahead">On</a>',
  };
  const found = body[path.replace(/[?].*/, '')];
  return found === undefined ? null : { type: 'text/html; charset=utf-8', body: `<!doctype html><title>Page</title>${found}` };
};

interface Heard {
  url: string;
  frameId: number;
}

/** Hears, in an extension page of its own, which frames tell of a form, at the first look or at a closer one. */
export class Hearing {
  readonly #own: Page;

  private constructor(own: Page) {
    this.#own = own;
  }

  static async open(at: ExtensionBrowser): Promise<Hearing> {
    const own = await at.openExtensionPage('options.html');
    await own.evaluate(() => {
      interface Api {
        runtime: { onMessage: { addListener: (hear: (message: { type?: string; secret?: boolean }, sender: Heard) => void) => void } };
      }
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      const heard: Heard[] = [];
      Reflect.set(globalThis, 'heardForms', heard);
      api.runtime.onMessage.addListener(
        ({ type, secret }, { url, frameId }) => void ((type === 'found-form' || secret) && heard.push({ url, frameId })),
      );
    });
    return new Hearing(own);
  }

  async all(): Promise<Heard[]> {
    return (await this.#own.evaluate(() => Reflect.get(globalThis, 'heardForms') as unknown)) as Heard[];
  }

  async forget(): Promise<void> {
    await this.#own.evaluate(() => void (Reflect.get(globalThis, 'heardForms') as unknown[]).splice(0));
  }

  /** The first frame that tells of a form; null when none does in time. */
  async first(limit = 6_000): Promise<Heard | null> {
    return waitFor(async () => (await this.all())[0] ?? null, limit);
  }
}

/** A page of which only the first half ever arrives, so that it stays loading. */
export async function endlessPage(html: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    // Browsers draw nothing before they have some letters.
    response.write(`<!doctype html><title>Slow</title>${html}<!--${' '.repeat(4096)}-->`);
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}/`, close: () => shut(server) };
}
