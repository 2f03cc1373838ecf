/** Finds out which mail led to a tab: follows the notes of pressed links, and the tabs that come up and move. */
import { browser, type Browser } from 'wxt/browser';
import { parseTarget, registrable } from '../../judge/hosts/host.ts';
import { hostKinds } from '../../judge/hosts/kinds.ts';
import type { ReferrerMail } from '../../judge/page/referrer-mail.ts';
import { isPlatformSite } from '../../judge/page/page-host.ts';
import { sessionArea } from '../../storage/areas.ts';
import { changeFollowed, readFollowed, sessionSalt, type Followed } from '../../storage/followed-links.ts';
import { linkFollowed, mailBehind, tabClosed, tabMoved, tabOpened, wayEnded } from '../../storage/follow-rules.ts';
import { readOpenMails } from '../../storage/open-mails.ts';
import { cutText } from '../../messages/cut.ts';
import { URL_LENGTH } from '../../messages/limits.ts';
import { turnQueue } from '../../storage/turns.ts';
import type { Message } from '../../messages/types.ts';
import type { Place } from './inject.ts';
import { loadRules } from './knowledge.ts';

const turns = turnQueue();

/** Events count in the order in which they came, however long each takes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return turns('followed', work);
}

/** A link of an open mail is followed; `webmail` is the address of its tab. */
export async function noteFollowed({ key, by, url }: Message<'link-followed'>, place: Place, webmail: string): Promise<void> {
  // Read at once: a link that takes the mail's own tab along closes the mail.
  const mails = readOpenMails(sessionArea, place.tabId);
  const at = Date.now();
  await inTurn(async () => {
    const mail = (await mails).find((one) => one.key === key)?.state;
    if (mail?.state !== 'mail') return;
    const { platform, kind: verdict } = mail.verdict;
    const [link, home] = [await hashed(linkName(url)), await hashed(domainName(webmail))];
    await change((followed) => linkFollowed(followed, { tabId: place.tabId, by, platform, verdict, link, home, at }));
  });
}

/** Listens to tabs for as long as the background lives. */
export function watchTabs(): void {
  browser.tabs.onCreated.addListener((tab) => void opened(tab, Date.now()));
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void moved(tabId, url, Date.now());
  });
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => change((followed) => tabClosed(followed, tabId))));
}

/** The mail that led to the page at `url` in this place, null where none did. */
export async function mailThatLed(place: Place | null, url: string): Promise<ReferrerMail | null> {
  if (!place) return null;
  return inTurn(async () => {
    const followed = await readFollowed(sessionArea, Date.now());
    if (followed.led.length === 0) return null;
    const mail = mailBehind(followed, place.tabId, await hashed(domainName(url)));
    if (mail && place.frameId === 0 && (await isRealPage(mail, url))) await change((now) => wayEnded(now, place.tabId));
    return mail;
  });
}

/** After a lure the person has come to the platform's own page with a form: what follows is their own way. */
async function isRealPage({ platform, verdict }: ReferrerMail, url: string): Promise<boolean> {
  if (verdict !== 'lure' && verdict !== 'suspicious') return false;
  const target = parseTarget(url);
  const { platforms } = await loadRules();
  if (target.kind !== 'web' || !isPlatformSite(target.host, url, platforms)) return false;
  return platforms.byWebHost(target.host).some(({ id }) => id === platform);
}

/** `at` is when the event came; its turn may come later. */
async function opened(tab: Browser.tabs.Tab, at: number): Promise<void> {
  if (tab.id === undefined) return;
  const { id: tabId, openerTabId: opener = null } = tab;
  const url = webOnly(tab.pendingUrl ?? tab.url);
  // Chromium names an opener for Ctrl+T too. A tab that a page opens is complete at first; one from a menu or a
  // middle click names its address.
  const byHand = tab.status === 'loading' && url === '';
  await inTurn(async () => {
    const link = await hashed(linkName(url));
    await change((followed) => tabOpened(followed, { tabId, opener, byHand, link, at }));
  });
}

async function moved(tabId: number, url: string, at: number): Promise<void> {
  if (webOnly(url) === '') return;
  await inTurn(async () => {
    const { notes, led } = await readFollowed(sessionArea, Date.now());
    if (notes.length === 0 && led.length === 0) return;
    const [link, domain] = [await hashed(linkName(url)), await hashed(domainName(url))];
    await change((followed) => tabMoved(followed, { tabId, link, domain, at }));
  });
}

function change(next: (followed: Followed) => Followed): Promise<Followed> {
  return changeFollowed(sessionArea, Date.now(), next);
}

/** A salted hash, which tells nothing outside this session; '' of ''. */
async function hashed(name: string): Promise<string> {
  if (name === '') return '';
  const salted = new TextEncoder().encode(`${await sessionSalt(sessionArea)} ${name}`);
  const hash = await crypto.subtle.digest('SHA-256', salted);
  return Array.from(new Uint8Array(hash).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address without its fragment, which a page may add by itself, and cut as the mail's script cuts it. */
function linkName(url: string): string {
  return cutText(webOnly(url), URL_LENGTH).replace(/#.*$/s, '');
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
