/** Judges pages and frames, each with what stands around and beside it in its tab. */
import { coveredVerdict, isAsking, isOfSite, judgePage, judgeTab, namesNoBrand, type PageContext } from '../../judge/page/judge-page.ts';
import { isPlatformPage } from '../../judge/page/circumstances/page-host.ts';
import type { OpenPage } from '../../judge/open-page.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { inTime } from '../../messages/in-time.ts';
import { fillsTab, injectBeside, readTop } from './inject.ts';
import { type Frame, MEMORY_PATIENCE, unawaited, type World } from './world.ts';

/** A tab in which something is asked for in nobody's name, while the page around it is the same. */
interface AskingTab {
  topUrl: string;
  /** The frame that asks; null where the page of the tab does. */
  inner: { frameId: number; page: OpenPage } | null;
  /** What further frames said, by their ids. */
  beside: Map<number, OpenPage>;
  /** Frames that said something since; each comes again by itself when it says something else. */
  heard: Set<number>;
}

/** Tabs, and frames of one of them, of which something is kept; the oldest go first. */
const MOST_TABS = 100;
const MOST_FRAMES = 20;
/** Frames of a tab that are remembered by their ids. */
const MOST_HEARD = 1_000;

/** A verdict, and the address that it is about. */
export interface PlacedVerdict {
  verdict: Verdict;
  at: string;
}

/** Remembers what the frames of a tab ask for in nobody's name, so that top page and frame are judged together. */
export class FramedPages {
  readonly #world: World;
  readonly #asked = new Map<number, AskingTab>();

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * The verdict on a page or frame, alone or with what stands around and beside it. Frames of which nothing is known yet are
   * then read too, and come here by themselves.
   * @param tab address of the page in the tab, and whether it is the person's mailbox: mails speak of everybody there.
   */
  async judge(
    page: OpenPage,
    { tabId, frameId }: Frame,
    { topUrl, isMailbox }: { topUrl: string; isMailbox: boolean },
    context: PageContext,
  ): Promise<PlacedVerdict> {
    const rules = await this.#world.rules();
    const alone = { verdict: judgePage(page, rules, context), at: page.url };
    if (alone.verdict.kind !== 'none' || (frameId !== 0 && isPlatformPage(page.url, rules.platforms))) return alone;
    const asked = this.#note(page, { tabId, frameId }, topUrl);
    if (!asked) return alone;
    const top = frameId === 0 ? page : await inTime(readTop(this.#world, tabId), MEMORY_PATIENCE, null);
    if (!top) return alone;
    const inner = asked.inner?.page ?? null;
    const whole = { top: { ...top, url: topUrl }, inner, beside: [...asked.beside.values()] };
    const seen = judgeTab(whole, rules, context);
    const over = seen.kind === 'none' && asked.inner ? coveredVerdict(whole, context) : null;
    const verdict = over && asked.inner && (await fillsTab(this.#world, tabId, asked.inner.frameId)) ? over : seen;
    if (verdict.kind === 'none' && isAsking(page) && !isMailbox) {
      const mayCount = (url: string): boolean =>
        !isPlatformPage(url, rules.platforms) && (isOfSite(url, [whole.top, inner]) || namesNoBrand([whole.top, inner]));
      unawaited(this.#readBeside(tabId, asked, mayCount));
    }
    return { verdict, at: topUrl };
  }

  /** What is asked for in the tab, with this page; null where nothing is. */
  #note(page: OpenPage, { tabId, frameId }: Frame, topUrl: string): AskingTab | null {
    const known = this.#asked.get(tabId);
    const asked: AskingTab | null =
      known?.topUrl === topUrl ? known : isAsking(page) ? { topUrl, inner: null, beside: new Map(), heard: new Set() } : null;
    if (!asked) {
      this.#asked.delete(tabId);
      return null;
    }
    if (frameId !== 0) {
      asked.heard.add(frameId);
      if (isAsking(page)) asked.inner = { frameId, page };
      else if (asked.inner?.frameId !== frameId) asked.beside.set(frameId, page);
    }
    this.#asked.delete(tabId);
    this.#asked.set(tabId, asked);
    dropOldest(this.#asked, MOST_TABS);
    dropOldest(asked.beside, MOST_FRAMES);
    dropOldest(asked.heard, MOST_HEARD);
    return asked;
  }

  async #readBeside(tabId: number, { inner, beside, heard }: AskingTab, mayCount: (url: string) => boolean): Promise<void> {
    const there = await injectBeside(this.#world, tabId, { asking: inner?.frameId ?? 0, heard }, mayCount);
    for (const frameId of beside.keys()) if (!there.includes(frameId)) beside.delete(frameId);
  }
}

function dropOldest(kept: Map<number, unknown> | Set<number>, most: number): void {
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
}
