import type { HTTPRequest } from 'puppeteer-core';
import { pause } from '../../scripts/browsers/wait.ts';
import type { Running } from './running.ts';

// What browsers fetch for themselves, with any extension or none.
const browsersOwn =
  /\/\/([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com|gvt1\.com|googleapis\.com|(accounts|clients2|redirector|www)\.google\.com|edge\.microsoft\.com)\//;

/** Sees, from now on, whom a webmail's page, all other pages and the extension's background ask for anything. */
export class RequestWatch {
  readonly #running: Running;
  readonly #own: string;
  /** Requests that the mock server had answered before. */
  readonly #before: number;
  readonly #asked: string[] = [];

  /** The running page shows the webmail. */
  constructor(running: Running) {
    this.#running = running;
    this.#own = new URL(running.page.url()).origin;
    this.#before = running.mockServer.requests.length;
    running.page.on('requestfinished', this.#hear);
  }

  readonly #hear = (request: HTTPRequest): void => void this.#asked.push(request.url());

  /** How many requests went to the webmail itself, and all that went to anybody else. */
  async end(): Promise<{ own: number; others: string[] }> {
    await pause(500);
    this.#running.page.off('requestfinished', this.#hear);
    const fromPage = this.#asked.filter((url) => /^https?:/.test(url));
    const elsewhere = fromPage.filter((url) => new URL(url).origin !== this.#own);
    // The mock server plays every other host of the web, for the background and for all pages.
    const met = this.#running.mockServer.requests.slice(this.#before).filter((request) => !browsersOwn.test(request));
    return { own: fromPage.length - elsewhere.length, others: [...elsewhere, ...met] };
  }
}
