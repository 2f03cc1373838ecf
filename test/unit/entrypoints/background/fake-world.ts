import { FollowedLinks } from '../../../../entrypoints/background/follow.ts';
import type { Sender } from '../../../../entrypoints/background/handlers.ts';
import { HistoryNotes, historyOpener } from '../../../../entrypoints/background/history.ts';
import { allHandlers, answerTo } from '../../../../entrypoints/background/router.ts';
import { TabContents } from '../../../../entrypoints/background/tab-content.ts';
import type { World } from '../../../../entrypoints/background/world.ts';
import { History } from '../../../../features/history/store.ts';
import type { MailSeen, SourceSeen } from '../../../../messages/requests.ts';
import { readRules } from '../../../../scripts/rules.ts';
import type { Area } from '../../../../storage/area.ts';
import { NO_POLICY, type Policy } from '../../../../storage/policy.ts';
import { bodyOf, linkTo, RESET_TEXT } from '../../judge/build-mail.ts';
import { plainArea } from '../../storage/plain-area.ts';

const rules = await readRules();
export const OWN = 'chrome-extension://ours/';
export const WEBMAIL = 'https://mail.example/';
export const NOW = Date.parse('2026-05-01T12:00:00Z');

/** The background in a world of plain objects. */
export interface FakeWorld {
  world: World;
  contents: TabContents;
  history: HistoryNotes;
  followed: FollowedLinks;
  local: ReturnType<typeof plainArea>;
  session: ReturnType<typeof plainArea>;
  /** Says something as the script of a frame. */
  say(message: object, frameId?: number, tabId?: number): Promise<unknown>;
  /** Says something as whom the browser names. */
  handle(message: object, sender: Sender): Promise<unknown>;
  /** Asks something as one of our own pages. */
  ask(message: object): Promise<unknown>;
  badge(tabId?: number): string;
  /** What the frames of a tab answer, by the kind of the question; a missing one is a frame in which nobody hears. */
  frames: Record<string, (message: { type: string }) => unknown>;
  store: History;
}

let databases = 0;

export async function fakeWorld(
  change: { local?: Area; session?: Area; withHistory?: World['withHistory']; policy?: Policy } = {},
): Promise<FakeWorld> {
  // The person has called this webmail theirs.
  const [local, session] = [plainArea({ settings: { mailboxes: ['mail.example'] } }), plainArea()];
  const badges = new Map<number, string>();
  const frames: FakeWorld['frames'] = {};
  const store = await History.open(`background ${++databases}`);
  const ask = async (tabId: number, message: { type: string }, { frameId }: { frameId: number }): Promise<unknown> => {
    const answer = frames[`${tabId} ${frameId}`];
    if (!answer) throw new Error('Receiving end does not exist.');
    return answer(message);
  };
  const world: World = {
    browser: {
      action: {
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
        setBadgeBackgroundColor: async () => {},
      },
      runtime: { getURL: (path: string) => OWN + path.slice(1) },
      scripting: { executeScript: async () => [], insertCSS: async () => {}, removeCSS: async () => {} },
      tabs: { get: async () => ({ incognito: false }), sendMessage: ask, create: async () => ({}), update: async () => ({}) },
    } as unknown as World['browser'],
    ownUrl: OWN,
    local: change.local ?? local,
    session: change.session ?? session,
    rules: async () => rules,
    policy: async () => change.policy ?? NO_POLICY,
    texts: async () => null,
    withHistory: change.withHistory ?? historyOpener(async () => store),
    now: () => NOW,
  };
  const contents = new TabContents(world);
  const history = new HistoryNotes(world, contents);
  const followed = new FollowedLinks(world, contents);
  const handlers = allHandlers(world, contents, history, followed);
  return {
    world,
    contents,
    history,
    followed,
    local,
    session,
    store,
    frames,
    say: (message, frameId = 0, tabId = 1) =>
      answerTo(
        message,
        { url: WEBMAIL, origin: WEBMAIL.slice(0, -1), frameId, tab: { id: tabId, url: WEBMAIL, incognito: false } },
        handlers,
      ),
    handle: (message, sender) => answerTo(message, sender, handlers),
    ask: (message) => answerTo(message, { url: `${OWN}popup.html` }, handlers),
    badge: (tabId = 1) => badges.get(tabId) ?? '',
  };
}

/** Waits until `is` holds; work that nobody awaits is done a few turns later. */
export async function until(is: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 500; look++) {
    if (await is()) return;
    await new Promise((wake) => setTimeout(wake, 2));
  }
  throw new Error('It never came to that.');
}

const SHOWN = Date.parse('2026-05-01T10:00:00Z');
/** The webmail of these tests shows times of a zone two hours ahead. */
export const AHEAD = 2 * 60 * 60_000;

/** A genuine reset as a webmail shows it; `id` makes its source readable. */
export function resetSeen(more: Partial<MailSeen> = {}, id?: string): MailSeen {
  const sent = new Date((more.date ?? SHOWN) - AHEAD + 12_000).toUTCString();
  const source: SourceSeen =
    id === undefined
      ? { state: 'unreadable', reason: 'timeout' }
      : {
          state: 'read',
          headerBlock: `From: Instagram <security@mail.instagram.com>\nDate: ${sent}\nMessage-ID: <${id}@mail.instagram.com>`,
        };
  return {
    client: 'generic',
    from: { name: 'Instagram', address: 'security@mail.instagram.com' },
    replyTo: [],
    subject: 'Reset your Instagram password',
    date: SHOWN,
    body: bodyOf(RESET_TEXT, [linkTo('https://www.instagram.com/accounts/password/reset/confirm/?token=1')]),
    attachments: [],
    source,
    ...more,
  };
}

/** The same in a stranger's hands. */
export function lureSeen(more: Partial<MailSeen> = {}): MailSeen {
  const body = bodyOf(RESET_TEXT, [linkTo('https://account-watch.example/go')]);
  return resetSeen({ from: { name: 'Instagram', address: 'help@account-watch.example' }, body, ...more });
}
