/** Finds out which mail led to a tab: follows the notes of pressed links, and the tabs that come up and move. */
import type { Browser } from 'wxt/browser';
import { parseTarget, registrable } from '../../judge/hosts/host.ts';
import { hostKinds } from '../../judge/hosts/kinds.ts';
import type { ReferrerMail } from '../../judge/page/circumstances/circumstances.ts';
import { mayLetIn } from '../../judge/page/judge-page.ts';
import { isPlatformSite } from '../../judge/page/circumstances/page-host.ts';
import { changeFollowed, type Followed, readFollowed, sessionSalt } from '../../storage/followed-links.ts';
import { linkFollowed, mailBehind, tabClosed, tabMoved, tabOpened, wayEnded } from './follow-rules.ts';
import { hashOf } from '../../storage/hash.ts';
import { turnQueue } from '../../storage/turns.ts';
import { cutText } from '../../messages/cut.ts';
import { URL_LENGTH } from '../../messages/limits.ts';
import type { Message } from '../../messages/requests.ts';
import { callers, type Handlers } from './handlers.ts';
import { inject } from './inject.ts';
import { onTabUpdated } from './tab-updates.ts';
import type { TabContents } from './tab-content.ts';
import { type Frame, unawaited, type World } from './world.ts';
import { warns } from '../../judge/verdict.ts';

/** Keeps which mail led to which tab: fed by pressed links and by the tabs that come up, move and go. */
export class FollowedLinks {
  readonly #world: World;
  readonly #contents: TabContents;
  readonly #turns = turnQueue();

  constructor(world: World, contents: TabContents) {
    this.#world = world;
    this.#contents = contents;
  }

  /** A link of an open mail is followed; `webmail` is the address of its tab. */
  async noteFollowed({ key, by, url }: Message<'link-followed'>, frame: Frame, webmail: string): Promise<void> {
    // Read at once: a link that takes the mail's own tab along closes the mail.
    const state = this.#contents.mailState(frame.tabId, key);
    const at = this.#world.now();
    await this.#inTurn(async () => {
      const mail = await state;
      if (mail?.state !== 'mail') return;
      const { platform, kind: verdict } = mail.verdict;
      const [link, home] = [await this.#hashed(linkName(url)), await this.#hashed(hostName(webmail))];
      await this.#change((followed) => linkFollowed(followed, { tabId: frame.tabId, by, platform, verdict, link, home, at }));
    });
  }

  /** Listens to tabs for as long as the background lives. */
  watchTabs(): void {
    const { tabs } = this.#world.browser;
    tabs.onCreated.addListener((tab) => unawaited(this.opened(tab, this.#world.now())));
    onTabUpdated(tabs, ['url'], (tabId, { url }) => {
      if (url !== undefined) unawaited(this.moved(tabId, url, this.#world.now()));
    });
    tabs.onRemoved.addListener((tabId) => unawaited(this.#inTurn(() => this.#change((followed) => tabClosed(followed, tabId)))));
  }

  /** The mail that led to the page at `url` in this frame, null where none did. */
  async referrerMailOf(frame: Frame, url: string): Promise<ReferrerMail | null> {
    return this.#inTurn(async () => {
      const followed = await readFollowed(this.#world.session, this.#world.now());
      if (followed.referred.length === 0) return null;
      const mail = mailBehind(followed, frame.tabId, await this.#whereabouts(url));
      // In the next turn: whoever asks after that finds the way ended, and this answer waits for nothing.
      if (mail && frame.frameId === 0 && (await this.#isRealPage(mail, url)))
        unawaited(this.#inTurn(() => this.#change((now) => wayEnded(now, frame.tabId))));
      return mail;
    });
  }

  /** `at` is when the event came; its turn may come later. */
  async opened(tab: Pick<Browser.tabs.Tab, 'id' | 'openerTabId' | 'pendingUrl' | 'url' | 'status'>, at: number): Promise<void> {
    if (tab.id === undefined) return;
    const { id: tabId, openerTabId: opener = null } = tab;
    const url = webOnly(tab.pendingUrl ?? tab.url);
    // Chromium names an opener for Ctrl+T too. A tab that a page opens is complete at first; one from a menu or a
    // middle click names its address.
    const byHand = tab.status === 'loading' && url === '';
    await this.#inTurn(async () => {
      const link = await this.#hashed(linkName(url));
      await this.#change((followed) => tabOpened(followed, { tabId, opener, byHand, link, at }));
    });
  }

  /** The tab came to `url`. A page that lets somebody in, and may have no field that would have it read, is read behind a mail. */
  async moved(tabId: number, url: string, at: number): Promise<void> {
    if (webOnly(url) === '') return;
    const referrerMail = await this.#inTurn(async () => {
      const { notes, referred } = await readFollowed(this.#world.session, this.#world.now());
      if (notes.length === 0 && referred.length === 0) return null;
      const move = { tabId, link: await this.#hashed(linkName(url)), ...(await this.#whereabouts(url)), at };
      return mailBehind(await this.#change((followed) => tabMoved(followed, move)), tabId, move);
    });
    if (referrerMail && mayLetIn(url)) await inject(this.#world, '/page.js', { tabId, frameId: 0 });
  }

  /** After a lure the person has come to the platform's own page with a form: what follows is their own way. */
  async #isRealPage({ platform, verdict }: ReferrerMail, url: string): Promise<boolean> {
    if (!warns(verdict)) return false;
    const target = parseTarget(url);
    const { platforms } = await this.#world.rules();
    if (target.kind !== 'web' || !isPlatformSite(target.host, url, platforms)) return false;
    return platforms.byWebHost(target.host).some(({ id }) => id === platform);
  }

  #change(next: (followed: Followed) => Followed): Promise<Followed> {
    return changeFollowed(this.#world.session, this.#world.now(), next);
  }

  async #whereabouts(url: string): Promise<{ domain: string; host: string }> {
    return { domain: await this.#hashed(domainName(url)), host: await this.#hashed(hostName(url)) };
  }

  /** A salted hash, which tells nothing outside this session; '' of ''. */
  async #hashed(name: string): Promise<string> {
    if (name === '') return '';
    return hashOf(`${await sessionSalt(this.#world.session)} ${name}`);
  }

  /** Events count in the order in which they came, however long each takes. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns('followed links', work);
  }
}

/** Answers the word of a mailbox that a link of an open mail was followed. */
export function followHandlers(world: World, followed: FollowedLinks): Handlers<'link-followed'> {
  return {
    'link-followed': callers(world.ownUrl).fromScript(async (say, frame, sender) => {
      unawaited(followed.noteFollowed(say, frame, sender.tab?.url ?? ''));
      return null;
    }),
  };
}

/** The address without its fragment, which a page may add by itself, and cut as the mail's script cuts it. */
function linkName(url: string): string {
  return cutText(webOnly(url), URL_LENGTH).replace(/#.*$/s, '');
}

function hostName(url: string): string {
  const target = parseTarget(url);
  return target.kind === 'web' ? target.host : '';
}

/** Who holds the host: its registrable domain, or the whole host where each belongs to somebody else. */
function domainName(url: string): string {
  const target = parseTarget(url);
  if (target.kind !== 'web') return '';
  return hostKinds(target.host, target.path).userContent ? target.host : registrable(target.host) || target.host;
}

function webOnly(url: string | undefined): string {
  return url !== undefined && /^https?:\/\//.test(url) ? url : '';
}
