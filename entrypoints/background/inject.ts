/** Brings the larger scripts into the one frame that needs them. */
import { speak } from '../../components/i18n/own-texts.ts';
import type { OpenPage } from '../../judge/open-page.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import type { JudgedPage } from '../../messages/requests.ts';
import { parsePage } from '../../messages/schema.ts';
import { readSnapshot } from '../../pages/read-snapshot.ts';
import { WEBMAIL_HOSTS } from '../../platforms/hosts/webmails.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { readSettings } from '../../storage/settings.ts';
import { turnQueue } from '../../storage/turns.ts';
import type { Frame, World } from './world.ts';

type Injecting = Pick<World, 'browser' | 'texts'>;

/** What speaks to the person. */
const SPEAKING = new Set<Packaged>(['/mail-drawing.js', '/page-drawing.js']);

/**
 * What reads and draws mail waits for what it needs by itself; the browser's own idle comes up to 0.2 s later. What looks
 * closer comes into a page that is still coming in too: the person may be writing.
 */
const AT_ONCE = new Set<Packaged>(['/watch.js', '/mailbox.js', '/mail-drawing.js', '/framed-mail.js']);

type Packaged = '/watch.js' | '/mailbox.js' | '/mail-drawing.js' | '/framed-mail.js' | '/page.js' | '/page-drawing.js';

/** Runs a packaged script in `frame`; false where that failed: a frame that has gone meanwhile is no error. */
export async function inject({ browser, texts }: Injecting, file: Packaged, frame: Frame): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  const spoken = SPEAKING.has(file) ? await texts() : null;
  if (spoken) await browser.scripting.executeScript({ target, func: speak, args: [spoken], injectImmediately: true }).catch(() => null);
  return browser.scripting.executeScript({ target, files: [file], injectImmediately: AT_ONCE.has(file) }).then(
    () => true,
    () => false,
  );
}

/** Whether what reads mail is in `frame` already: it comes with the pages of a known mailbox (`registerOwnMailboxes` below). */
export async function readsMail({ browser }: Injecting, { tabId, frameId }: Frame): Promise<boolean> {
  const look = (): boolean => (globalThis as { unaskedReadsMail?: () => boolean }).unaskedReadsMail?.() === true;
  const target = { tabId, frameIds: [frameId] };
  const found = await browser.scripting.executeScript({ target, func: look, injectImmediately: true }).catch(() => []);
  return found[0]?.result === true;
}

/** Has the top page of the tab warn about what one of its frames holds. */
export async function warnInTop(world: Injecting, tabId: number, judged: JudgedPage): Promise<void> {
  const top = { tabId, frameId: 0 };
  const target = { tabId, frameIds: [0] };
  await inject(world, '/page-drawing.js', top);
  const hand = (given: JudgedPage): void => void Reflect.set(globalThis, 'unaskedGiven', given);
  await world.browser.scripting.executeScript({ target, func: hand, args: [judged] }).catch(() => null);
  await inject(world, '/page.js', top);
}

/** What the page of the tab says; null where it cannot be asked. */
export async function readTop(world: Injecting, tabId: number): Promise<OpenPage | null> {
  const message: FrameMessage<'read-page'> = { type: 'read-page' };
  const ask = async (): Promise<OpenPage | null> => {
    const snapshot = parsePage(await world.browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null));
    return snapshot && readSnapshot(snapshot);
  };
  // Where the script is there it is not brought in again: it would have its page judged once more.
  return (await ask()) ?? inject(world, '/page.js', { tabId, frameId: 0 }).then(ask);
}

/** Frames beside what asks that are read at most, and the least of them in square pixels. */
const MOST_BESIDE = 10;
const SMALLEST_FRAME = 100;

/**
 * Has the frames of a tab read which a person can see, the greatest first; what they say comes as a message from each.
 * One that was heard and still shows the same document is left alone: two that ask would have each other read without end.
 * @param asking the frame that asks, which needs no reading; nor does the page of the tab.
 * @param mayCount whether the words of a frame at that address may count.
 * @returns their ids.
 */
export async function injectBeside(
  { browser }: Injecting,
  tabId: number,
  { asking, heard }: { asking: number; heard: ReadonlySet<number> },
  mayCount: (url: string) => boolean,
): Promise<number[]> {
  const measure = (): [string, number, boolean] => [location.href, innerWidth * innerHeight, Reflect.has(globalThis, 'unaskedPage')];
  const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: measure }).catch(() => []);
  const frames = found.flatMap(({ frameId, result }) => {
    const [url, size, isRead] = (result ?? ['', 0, false]) as [string, number, boolean];
    const isMeant = frameId !== 0 && frameId !== asking && size >= SMALLEST_FRAME && mayCount(url);
    return isMeant ? [{ frameId, size, isNews: !isRead || !heard.has(frameId) }] : [];
  });
  const read = frames.toSorted((a, b) => b.size - a.size).slice(0, MOST_BESIDE);
  const frameIds = read.filter(({ isNews }) => isNews).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ['/page.js'] }).catch(() => null);
  return read.map(({ frameId }) => frameId);
}

/** Part of the tab's page beyond which a frame covers it. */
const COVERED = 0.7;

/** Whether what is seen of the frame is most of what is seen of the tab; false where they cannot be asked. */
export async function fillsTab({ browser }: Injecting, tabId: number, frameId: number): Promise<boolean> {
  const measure = (): number => innerWidth * innerHeight;
  const target = { tabId, frameIds: [0, frameId] };
  const found = await browser.scripting.executeScript({ target, func: measure, injectImmediately: true }).catch(() => []);
  const sizeOf = (id: number): number => Number(found.find((one) => one.frameId === id)?.result ?? 0);
  return sizeOf(0) > 0 && sizeOf(frameId) >= COVERED * sizeOf(0);
}

/** After installation and after each update, pages that are already open have no sentinel that could speak to us. */
export async function injectIntoOpenTabs({ browser }: Injecting): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    const target = { tabId: tab.id, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/sentinel.js'] }).catch(() => null);
  }
}

const inTurn = turnQueue();

/**
 * Registers the script for the webmails that many use and for each host that the person called their mailbox, and for no
 * other. The browser keeps that until the extension is updated. A host that it does not take is left to `look-closer`.
 */
export function registerMailboxes({ browser, local }: Pick<World, 'browser' | 'local'>): Promise<void> {
  const { scripting } = browser;
  return inTurn('mailboxes', async () => {
    const { mailboxes } = await readSettings(local);
    const wanted = new Map<string, string[]>([
      ['webmails', entriesOf(WEBMAIL_HOSTS)],
      ...mailboxes.map((host): [string, string[]] => [`own ${host}`, [host]]),
    ]);
    const there = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const past = there.filter((id) => !wanted.has(id));
    if (past.length > 0) await scripting.unregisterContentScripts({ ids: past });
    for (const [id, hosts] of wanted) {
      if (there.includes(id)) continue;
      const matches = hosts.map((host) => `*://${host}/*`);
      await scripting
        .registerContentScripts([{ id, matches, js: ['/mailbox.js'], allFrames: true, runAt: 'document_start' }])
        .catch(() => null);
    }
  });
}
