/** Does on a page what its case says, as a person does who stops at a warning. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { readRendered } from '../browsers/rendered.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pause, slowness, waitFor } from '../browsers/wait.ts';
import type { PageCase } from './cases.ts';
import { countInput, lettersReached, readFields } from './fields.ts';
import type { Fields } from './fields.ts';
import type { PageSeen } from './outcome.ts';
import { lookAtPixels } from './painted.ts';
import type { Step } from './steps.ts';

/** Milliseconds: a first look at the page, between a press and the first key, from key to key, a last look. */
const LOOK = 1_000;
/** Before it, as Firefox takes each of our own looks into a page for a touch by the person, whom no script of ours is to outrun. */
const UNTOUCHED = 500;
const AFTER_PRESS = 500;
const KEY = 200;
const LINGER = 1_500;
/** Between two looks for a warning. */
const TICK = 25;
const ELEMENT_WITHIN = 5_000;
const OWN_PAGE = '/warning.html?id=';

type Grade = 'red' | 'amber' | 'own page';

/** @throws where a step cannot be done on the page as it came */
export async function runPage(at: ExtensionBrowser, one: PageCase): Promise<PageSeen> {
  const visitor = new Visitor(at, await at.browser.newPage());
  try {
    await visitor.page.goto(`https://${one.host}/${one.id}`, { waitUntil: 'load', timeout: 30_000 * slowness() });
    await pause(UNTOUCHED);
    await visitor.watch(LOOK);
    for (const step of one.steps) await visitor.take(step);
    await visitor.watch(LINGER);
    return await visitor.seen();
  } finally {
    await closeOthers(at.browser);
  }
}

/** Leaves the tab alone that the browser cannot do without. */
export async function closeOthers(browser: Browser): Promise<void> {
  const [, ...others] = await browser.pages();
  await Promise.all(others.map((page) => page.close().catch(() => {})));
}

/** Runs in the page: shows nothing of its own, but takes up room. */
function isHost(element: Element): boolean {
  return element.childElementCount === 0 && element.textContent === '' && element.getBoundingClientRect().height > 0;
}

class Visitor {
  readonly #at: ExtensionBrowser;
  page: Page;
  #grade: Grade | null = null;
  #given = 0;
  #secret = '';
  #pressed = 0;
  #before: Fields = { text: '', focused: false, inputs: 0 };

  constructor(at: ExtensionBrowser, page: Page) {
    this.#at = at;
    this.page = page;
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  }

  /** Once warned, a person presses nothing more; behind a red warning what they were typing goes on blindly. */
  async take(step: Step): Promise<void> {
    if (step.do === 'type') return this.#type(step.text);
    if (this.#grade) return;
    if (step.do === 'wait') await this.watch(step.milliseconds);
    else if (step.do === 'click') await this.#click(step.selector, step.inFrame);
    else this.page = await this.#opened();
  }

  /** Looks for a warning for so long, or until one stands. */
  async watch(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!this.#grade) {
      this.#grade = await this.#warning();
      if (this.#grade) this.#given = await this.#lettersGot();
      if (Date.now() >= end) return;
      await pause(TICK);
    }
  }

  async seen(): Promise<PageSeen> {
    const inField = lettersReached(this.#secret, this.#before, await readFields(this.#at, this.page));
    const grade = (await this.#warning()) === 'own page' ? 'own page' : this.#grade;
    const secret = this.#secret.length;
    if (!grade) return { warned: null, secret, inField };
    const share = grade === 'own page' ? 1 : ((await lookAtPixels(this.#at, this.page, 'unasked-warning'))?.share ?? 0);
    return { warned: { grade, letters: this.#given, share }, secret, inField };
  }

  async #click(selector: string, inFrame: boolean): Promise<void> {
    const element = await waitFor(async () => {
      const frames: Frame[] = inFrame ? this.page.frames().slice(1) : [this.page.mainFrame()];
      const found = await Promise.all(frames.map((frame) => frame.$(selector).catch(() => null)));
      return found.findLast((one) => one !== null) ?? null;
    }, ELEMENT_WITHIN);
    if (!element) throw new Error(`The page has no ${selector}${inFrame ? ' in a frame' : ''}.`);
    const known = new Set(await this.#at.browser.pages());
    this.#known = known;
    await element.click();
    // What stands in a closed root has no selector: the press was meant for the field in there. A press may also have led elsewhere.
    const host = await element.evaluate(isHost).catch(() => false);
    if (host && !(await readFields(this.#at, this.page)).focused)
      await this.#at.pressInRoot(this.page, '*', 'input[type=password], input:not([type=hidden]), textarea, [contenteditable]');
    await this.watch(AFTER_PRESS);
  }

  #known = new Set<Page>();

  async #opened(): Promise<Page> {
    const page = await waitFor(async () => (await this.#at.browser.pages()).find((one) => !this.#known.has(one)) ?? null, ELEMENT_WITHIN);
    if (!page) throw new Error('No window opened.');
    return page;
  }

  async #type(text: string): Promise<void> {
    if (this.#secret === '') {
      await countInput(this.page);
      this.#before = await readFields(this.#at, this.page);
    }
    this.#secret += text;
    for (const letter of text) {
      if (this.#grade === 'amber' || this.#grade === 'own page') return;
      await this.page.keyboard.type(letter);
      if (this.#grade) continue;
      this.#pressed += 1;
      await this.watch(KEY);
    }
  }

  async #lettersGot(): Promise<number> {
    if (this.#pressed === 0 || !this.#before.focused) return this.#pressed;
    return lettersReached(this.#secret, this.#before, await readFields(this.#at, this.page));
  }

  /** A cheap look first: reading closed roots of a large page takes longer than a key. */
  async #warning(): Promise<Grade | null> {
    const look = `[location.href, Document.prototype.querySelector.call(document, '[unasked-warning]') !== null]`;
    const [address, stands] = (await this.page.evaluate(look).catch(() => ['', false])) as [string, boolean];
    if (address.includes(OWN_PAGE)) return 'own page';
    const drawn = stands ? await readRendered(this.#at, this.page, 'unasked-warning').catch(() => null) : null;
    if (!drawn?.visible) return null;
    return drawn.kind === 'lure' ? 'red' : drawn.kind === 'suspicious' ? 'amber' : null;
  }
}
