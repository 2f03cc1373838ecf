/** Whether a banner or warning of ours is really seen: it is painted in one colour for a moment, and the screenshot is asked for it. */
import type { Page } from 'puppeteer-core';
import type { Host } from '../browsers/rendered.ts';
import { readPng, shareOf } from '../browsers/pixels.ts';
import type { Area, Colour } from '../browsers/pixels.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';

const LIME: Colour = [0, 255, 0];

export interface Painted {
  /** Kind of the verdict that it shows. */
  kind: string;
  /** Share of its own area that a person sees, 0 to 1. */
  share: number;
}

/**
 * The best seen of all that our elements of this name show; null where nothing is drawn. No paint of the page's own can
 * pass for it, and outlines and shadows above it count, which a hit test does not meet.
 */
export async function lookAtPixels(at: ExtensionBrowser, page: Page, host: Host): Promise<Painted | null> {
  const areas = (await at.inRoots(page, host, paint)).filter((area) => area !== null);
  if (areas.length === 0) return null;
  const picture = readPng(await page.screenshot());
  await at.inRoots(page, host, unpaint);
  const seen = areas.map(({ kind, ...area }) => ({ kind, share: area.width > 0 && area.height > 0 ? shareOf(picture, LIME, area) : 0 }));
  return seen.toSorted((one, other) => other.share - one.share)[0] ?? null;
}

/** Runs in the page, so it stands alone. A person can scroll to it, so it does. */
function paint(root: ShadowRoot): ({ kind: string } & Area) | null {
  const outer = root.querySelector<HTMLElement>('[data-kind]');
  if (!outer) return null;
  for (const part of [outer, ...outer.querySelectorAll<HTMLElement | SVGElement>('*')]) {
    for (const name of ['background', 'color', 'fill', 'stroke', 'border-color']) part.style.setProperty(name, '#00ff00', 'important');
  }
  const card = outer.matches('[role]') ? outer : (outer.querySelector('[role]') ?? outer);
  card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = card.getBoundingClientRect();
  return { kind: outer.dataset.kind ?? '', x, y, width, height };
}

function unpaint(root: ShadowRoot): void {
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>('[data-kind], [data-kind] *')) {
    for (const name of ['background', 'color', 'fill', 'stroke', 'border-color']) part.style.removeProperty(name);
  }
}
