/** What lies open in each tab: kept past the worker's sleep, shown on the toolbar button, checked with the tab's own scripts. */
import { badge } from '../../components/i18n/badge.ts';
import { shownKind } from '../../components/i18n/state.ts';
import { VERDICT_KINDS, type VerdictKind } from '../../judge/verdict.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { inTime } from '../../messages/in-time.ts';
import { changeContent, forgetContent, readContent, withMail, withState, withoutMail } from '../../storage/open-mails.ts';
import type { OpenMailState, OpenPageState, TabContent } from '../../storage/open-mails.ts';
import { forgetTab, readTab, storable, writeTab } from '../../storage/tabs.ts';
import type { TabState } from '../../storage/tabs.ts';
import { turnQueue } from '../../storage/turns.ts';
import { onTabUpdated } from './tab-updates.ts';
import { unawaited } from './world.ts';
import type { Frame, World } from './world.ts';

type Shown = VerdictKind | 'unreadable';

/** Gravest first: of all that lies open the button speaks for this one. What cannot be read may be what nobody can vouch for. */
const GRAVITY: Shown[] = VERDICT_KINDS.flatMap((kind): Shown[] => (kind === 'unlisted' ? ['unreadable', kind] : [kind]));
/** Milliseconds for a frame to say what it shows; one that is busy, in a dialog for instance, keeps what it had. */
const FRAME_PATIENCE = 2000;

const MOST_CLOSED = 1000;

/** What the tab shows: the gravest mail or page; a page before a mail that is as grave. */
export function shownOf({ mails, page }: TabContent): TabState {
  const all = [...(page ? [page.state] : []), ...mails.map(({ state }) => state)];
  return all.toSorted((a, b) => gravity(a) - gravity(b))[0] ?? { state: 'nothing' };
}

/** What lies open in each tab, kept in session storage and shown in badge and popup. */
export class TabContents {
  readonly #world: World;
  /** Changes of one tab take turns from here to the badge, or a quick click would leave the badge of the mail before. */
  readonly #turns = turnQueue();
  /** Tabs that have closed: what is still found out about them is not written after their removal. No id comes twice in a session. */
  readonly #closed = new Set<number>();
  /** The newest judging of each open mail, by tab and number. */
  readonly #judgings = new Map<number, Map<string, object>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The mail of that number is being judged. What comes of it counts only while the answered function says so. */
  beginJudging({ tabId, frameId }: Frame, number: number): () => boolean {
    const judging = {};
    const name = `${frameId} ${number}`;
    const ofTab = this.#judgings.get(tabId) ?? new Map<string, object>();
    this.#judgings.set(tabId, ofTab.set(name, judging));
    return () => this.#judgings.get(tabId)?.get(name) === judging;
  }

  /** A mail lies open in `frame`; a key of '' stands for one that cannot be read. */
  showMail({ tabId, frameId }: Frame, mail: Omit<OpenMailState, 'frameId'>): Promise<void> {
    return this.#change(tabId, (content) => withMail(content, { ...mail, frameId }));
  }

  /** The verdict on an open mail changed by the person's answer. */
  updateMail(tabId: number, key: string, state: TabState): Promise<void> {
    return this.#change(tabId, (content) => withState(content, key, state));
  }

  /** A mail was closed. */
  closeMail({ tabId, frameId }: Frame, number: number): Promise<void> {
    this.#judgings.get(tabId)?.delete(`${frameId} ${number}`);
    return this.#change(tabId, (content) => withoutMail(content, frameId, number));
  }

  /** The button speaks of a page. Of one document the graver word stays, as its warning does. */
  showPage(tabId: number, page: OpenPageState): Promise<void> {
    return this.#change(tabId, (content) => {
      const before = content.page;
      const isSame = before !== null && (before.documentId === '' || page.documentId === '' || before.documentId === page.documentId);
      return isSame && gravity(before.state) < gravity(page.state)
        ? content
        : { ...content, page: { ...page, state: storable(page.state) } };
    });
  }

  /** The page of `documentId` is judged and is nothing to speak of: what was said of another document before it is past. */
  passPage(tabId: number, documentId: string): Promise<void> {
    return this.#change(tabId, (content) =>
      content.page && content.page.documentId !== documentId && content.page.documentId !== '' ? { ...content, page: null } : content,
    );
  }

  /** The tab is gone. */
  forget(tabId: number): Promise<void> {
    this.#judgings.delete(tabId);
    this.#closed.add(tabId);
    for (const oldest of this.#closed) if (this.#closed.size > MOST_CLOSED) this.#closed.delete(oldest);
    const { session } = this.#world;
    return this.#inTurn(tabId, async () => {
      await Promise.all([forgetTab(session, tabId), forgetContent(session, tabId)]);
    });
  }

  /** What the tab shows, with all changes that came before. */
  state(tabId: number): Promise<TabState> {
    return this.#inTurn(tabId, () => readTab(this.#world.session, tabId));
  }

  content(tabId: number): Promise<TabContent> {
    return this.#inTurn(tabId, () => readContent(this.#world.session, tabId));
  }

  /** The state of the mail `key`, which need not be the gravest in the tab; null where it is not open there. */
  async mailState(tabId: number, key: string): Promise<TabState | null> {
    return (await this.content(tabId)).mails.find((one) => one.key === key)?.state ?? null;
  }

  /**
   * The tab or one of its frames may show a new document; browsers say the same of a new hash or pushState. The scripts
   * in them know: what none of them holds any more is past.
   * @param isOwn the tab shows a page of ours, which says itself what it speaks of
   */
  async check(tabId: number, isOwn: boolean): Promise<void> {
    const { mails, page } = await this.content(tabId);
    const judgings = [...(this.#judgings.get(tabId) ?? [])];
    const frames = [...new Set([...mails.map(({ frameId }) => frameId), ...judgings.map(([name]) => frameOf(name))])];
    const asksPage = page !== null && !isOwn;
    if (frames.length === 0 && !asksPage) return;
    const [open, documentId] = await Promise.all([
      Promise.all(frames.map(async (frameId) => [frameId, await this.#ask({ tabId, frameId }, { type: 'open-mails' })] as const)),
      asksPage ? this.#ask({ tabId, frameId: 0 }, { type: 'shown-page' }) : LATE,
    ]);
    const isGone = (frameId: number, number: number): boolean => isPast(open.find(([id]) => id === frameId)?.[1], number);
    for (const [name, judging] of judgings) {
      const ofTab = this.#judgings.get(tabId);
      if (ofTab?.get(name) === judging && isGone(frameOf(name), numberOf(name))) ofTab.delete(name);
    }
    const past = mails.filter(({ frameId, number }) => isGone(frameId, number));
    const pagePast =
      page !== null &&
      documentId !== LATE &&
      (typeof documentId !== 'string' || (page.documentId !== '' && page.documentId !== documentId));
    if (past.length === 0 && !pagePast) return;
    await this.#change(tabId, (now) => ({
      mails: now.mails.filter((one) => !past.some(({ frameId, number }) => frameId === one.frameId && number === one.number)),
      page: pagePast && now.page?.documentId === page.documentId ? null : now.page,
    }));
  }

  /** What a frame answers; null where nobody in it hears. */
  #ask({ tabId, frameId }: Frame, message: FrameMessage): Promise<unknown> {
    const asked = this.#world.browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => null);
    return inTime(asked, FRAME_PATIENCE, LATE);
  }

  #change(tabId: number, change: (content: TabContent) => TabContent): Promise<void> {
    const { session } = this.#world;
    return this.#inTurn(tabId, async () => {
      if (this.#closed.has(tabId)) return;
      const state = shownOf(await changeContent(session, tabId, change));
      // The button first: it needs no room on the disk.
      await this.#showBadge(tabId, signOf(state));
      await writeTab(session, tabId, state);
    });
  }

  #inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
    return this.#turns(String(tabId), work);
  }

  /** A tab that closed meanwhile is no error. */
  async #showBadge(tabId: number, kind: Shown): Promise<void> {
    const { text, colour } = badge(kind);
    const { action } = this.#world.browser;
    await Promise.all([
      action.setBadgeText({ tabId, text }).catch(() => null),
      action.setBadgeBackgroundColor({ tabId, color: colour }).catch(() => null),
    ]);
  }
}

const LATE = Symbol('late');

/** Judgings are named by frame and number. */
function frameOf(name: string): number {
  return Number(name.split(' ')[0]);
}

function numberOf(name: string): number {
  return Number(name.split(' ')[1]);
}

function isPast(open: unknown, number: number): boolean {
  return open !== LATE && !(Array.isArray(open) && open.includes(number));
}

/** Listens to the tabs for as long as the background lives. */
export function watchTabContents(world: World, contents: TabContents): void {
  const { tabs } = world.browser;
  tabs.onRemoved.addListener((tabId) => unawaited(contents.forget(tabId)));
  // Chromium gives a tab that it put out of memory another id.
  tabs.onReplaced.addListener((_added, tabId) => unawaited(contents.forget(tabId)));
  onTabUpdated(tabs, ['status', 'url'], (tabId, { status, url }, tab) => {
    if (status !== undefined || url !== undefined) unawaited(contents.check(tabId, tab.url?.startsWith(world.ownUrl) === true));
  });
}

function gravity(state: TabState): number {
  return GRAVITY.indexOf(kindOf(state));
}

/** What the button shows: the same sign as banner, chip and popup. */
function signOf(state: TabState): Shown {
  return state.state === 'mail' || state.state === 'page' ? shownKind(state.verdict) : kindOf(state);
}

function kindOf(state: TabState): Shown {
  if (state.state === 'nothing') return 'none';
  return state.state === 'unreadable' ? 'unreadable' : state.verdict.kind;
}
