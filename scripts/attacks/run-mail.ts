/** Opens the mail of a case in a mailbox, as a person does: looks for the banner, presses what the case says. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Host } from '../browsers/rendered.ts';
import type { MockServer } from '../browsers/mock-server.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pause, slowness, waitFor } from '../browsers/wait.ts';
import type { MailCase } from './cases.ts';
import { SEEN } from './outcome.ts';
import type { MailSeen } from './outcome.ts';
import { lookAtPixels } from './painted.ts';
import type { Painted } from './painted.ts';
import { closeOthers } from './run-page.ts';
import { GMAIL } from './world.ts';

export interface OpenedIn {
  /** Name of the mailbox in the row. */
  mailbox: string;
  /** Address under which it shows the mail. */
  url: string;
  /** Selector of the element that holds the mail's body, or the frame of it. */
  body: string;
}

/** Milliseconds in which a banner must come, in which a person reads on before a press, and after it. */
const BANNER_WITHIN = 8_000;
const READING = 1_000;
const AFTER_PRESS = 1_500;
const BANNER_AGAIN_WITHIN = 2_000;
const WHERE: Host[] = ['unasked-banner', 'unasked-warning'];

/** @throws where the mail holds nothing that the case says to press */
export async function runMail(at: ExtensionBrowser, mockServer: MockServer, one: MailCase, where: OpenedIn): Promise<MailSeen> {
  const page = await at.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  try {
    await page.goto(where.url, { waitUntil: 'load', timeout: 30_000 * slowness() });
    const body = await page.waitForSelector(where.body, { timeout: 5_000 * slowness() });
    if (!body) throw new Error(`${where.mailbox} shows no mail.`);
    // The extension may change the mail: what is pressed later is found as it came.
    const target = one.press === null ? null : await findTarget(body, one.press);
    if (one.press !== null && !target) throw new Error(`The mail has no ${one.press} in ${where.mailbox}.`);
    await hover(page, body);
    const banner = await waitForPixels(at, page, BANNER_WITHIN);
    if (!target) return seenAs(where, banner, null);
    await pause(READING);
    const before = mockServer.visits.length;
    await pressOn(page, target);
    await pause(AFTER_PRESS);
    const followed = mockServer.visits.slice(before).filter((address) => new URL(address).hostname !== GMAIL);
    // A press that was followed may have left the mail behind.
    return seenAs(where, followed.length > 0 ? banner : await waitForPixels(at, page, BANNER_AGAIN_WITHIN), followed);
  } finally {
    await closeOthers(at.browser);
  }
}

function seenAs({ mailbox }: OpenedIn, banner: Painted | null, followed: string[] | null): MailSeen {
  return { mailbox, kind: banner?.kind ?? null, share: banner?.share ?? 0, followed };
}

/** The innermost of what the selector finds in the mail; `FRAME` is the first link or button of its inner frame. */
async function findTarget(body: ElementHandle, selector: string): Promise<ElementHandle | null> {
  const whole = await waitFor(async () => {
    const frame = await body.contentFrame();
    return frame ? frame.$('html') : body;
  }, 5_000);
  if (selector !== 'FRAME') return waitFor(async () => innermost(whole ?? body, selector), 3_000);
  return waitFor(async () => {
    const inner = await (await whole?.$('iframe, frame, object'))?.contentFrame();
    return inner ? inner.$('a, area, button, input[type=submit]') : null;
  }, 5_000);
}

async function innermost(inside: ElementHandle, selector: string): Promise<ElementHandle | null> {
  const found = await inside.evaluateHandle((root, wanted) => {
    const all = [...Element.prototype.querySelectorAll.call(root, wanted)];
    return all.findLast((one) => all[0]?.contains(one)) ?? null;
  }, selector);
  return found.asElement() as ElementHandle | null;
}

/** Points at the mail where it can be seen; nobody points at what lies outside of the window. */
async function hover(page: Page, body: ElementHandle): Promise<void> {
  const box = await body.boundingBox();
  const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number];
  const within = (place: number, most: number): number => Math.max(0, Math.min(place, most - 1));
  if (box) await page.mouse.move(within(box.x + box.width / 2, width), within(box.y + Math.min(box.height / 2, 300), height));
}

/** A press in the middle of it, whatever lies there. What cannot be seen cannot be pressed. */
async function pressOn(page: Page, target: ElementHandle): Promise<void> {
  try {
    await target.scrollIntoView();
    const box = await target.boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  } catch {
    // It was taken out of the page meanwhile.
  }
}

/** Waits until a red or amber banner is seen; what is drawn then or in the end, null for nothing. */
async function waitForPixels(at: ExtensionBrowser, page: Page, limit: number): Promise<Painted | null> {
  let last: Painted | null = null;
  const found = await waitFor(async () => {
    const all = await Promise.all(WHERE.map((host) => lookAtPixels(at, page, host)));
    last = all.filter((one) => one !== null).toSorted((one, other) => grade(other) - grade(one) || other.share - one.share)[0] ?? null;
    return last && grade(last) > 0 && last.share >= SEEN ? last : null;
  }, limit).catch(() => null);
  return found ?? last;
}

function grade({ kind }: Painted): number {
  return kind === 'lure' || kind === 'suspicious' ? 1 : 0;
}
