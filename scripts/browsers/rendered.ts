import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { elapse, waitFor } from './wait.ts';

/** What a person sees in a banner, the full-page warning or the popup. */
export interface RenderedParts {
  kind: string;
  headline: string;
  act: string;
  reasons: string[];
  unchecked: string[];
  /** Labels of all visible buttons. */
  buttons: string[];
  /** The panel that a held link opens, '' while it is closed. */
  target: string;
  /** The part of it in bold. */
  registrable: string;
  visible: boolean;
}

interface Looked {
  kind: string;
  visible: boolean;
  parts: { part: string; button: boolean; text: string; seen: boolean }[];
}

/** Runs in the page, so it stands alone. Null while nothing is drawn. */
export function lookAtParts(root: ParentNode): Looked | null {
  const outer = root.querySelector<HTMLElement>('[data-kind]');
  if (!outer) return null;
  return {
    kind: outer.dataset.kind ?? '',
    visible: outer.getClientRects().length > 0 && getComputedStyle(outer).visibility === 'visible',
    parts: [...root.querySelectorAll<HTMLElement>('[data-part], button')].map((node) => ({
      part: node.dataset.part ?? '',
      button: node.localName === 'button',
      text: node.textContent.replace(/\s+/g, ' ').trim(),
      seen: node.getClientRects().length > 0,
    })),
  };
}

/** What is rendered in a host of ours, as tests ask for it. */
export function renderedOf({ kind, visible, parts }: Looked): RenderedParts {
  const texts = (name: string): string[] => parts.filter(({ part }) => part === name).map(({ text }) => text);
  const shown = (name: string): string => parts.find(({ part, seen }) => part === name && seen)?.text ?? '';
  return {
    kind,
    visible,
    headline: texts('headline').join(' '),
    act: texts('act')[0] ?? '',
    reasons: texts('reason'),
    unchecked: texts('unchecked'),
    buttons: parts.filter(({ button, seen }) => button && seen).map(({ text }) => text),
    target: shown('target'),
    registrable: shown('registrable'),
  };
}

export type Host = 'unasked-banner' | 'unasked-warning' | 'unasked-chip';

/** Everything that is drawn right now, in document order. */
export async function readAllRendered(at: ExtensionBrowser, page: Page, host: Host = 'unasked-banner'): Promise<RenderedParts[]> {
  const looked = await at.inRoots(page, host, lookAtParts);
  return looked.filter((one) => one !== null).map(renderedOf);
}

/** The first of them; null where nothing is drawn. */
export async function readRendered(at: ExtensionBrowser, page: Page, host: Host = 'unasked-banner'): Promise<RenderedParts | null> {
  return (await readAllRendered(at, page, host))[0] ?? null;
}

/** Waits until the banner is drawn and answers `wanted`; throws with what was drawn instead. */
export async function waitForBanner(
  at: ExtensionBrowser,
  page: Page,
  wanted: (drawn: RenderedParts) => boolean = () => true,
  host: Host = 'unasked-banner',
): Promise<RenderedParts> {
  let last: RenderedParts | null = null;
  const found = await waitFor(async () => {
    last = await readRendered(at, page, host);
    return last?.visible && wanted(last) ? last : null;
  });
  if (!found) throw new Error(`No such banner was drawn; there is ${JSON.stringify(last)}.`);
  return found;
}

/** Waits until nothing is drawn any more; throws with what stays. */
export async function waitForNone(at: ExtensionBrowser, page: Page, host: Host): Promise<void> {
  let last: RenderedParts | null = null;
  const gone = await waitFor(async () => {
    last = await readRendered(at, page, host);
    return last?.visible ? null : true;
  });
  if (!gone) throw new Error(`It stays drawn: ${JSON.stringify(last)}.`);
}

/** Presses a part of the banner as a person does; throws where it is not drawn. */
export async function pressPart(at: ExtensionBrowser, page: Page, part: string, host: Host = 'unasked-banner'): Promise<void> {
  if (await at.pressInRoot(page, host, `[data-part="${part}"]`)) return;
  throw new Error(`The banner shows no "${part}".`);
}

/** No press counts in the half second after what is pressed came, or its window did; to be called once it is seen. */
export function untilPressable(): Promise<void> {
  return elapse(600);
}

/**
 * Presses "Open anyway" in the panel of a held link until the panel closes; throws where it goes away by itself or stays.
 */
export async function pressOpenAnyway(at: ExtensionBrowser, page: Page): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await untilPressable();
    await pressPart(at, page, 'open-anyway');
    if (await waitFor(async () => ((await readRendered(at, page))?.target ? null : true), 2_000)) return;
  }
  throw new Error('The panel of the held link took no press.');
}
