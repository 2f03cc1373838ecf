/** Reads a mail in a frame into which the webmail's own page may not look, by a script in that very frame. */
import { isSamePath, isSameSize, ownPlace } from '../../messages/frame-place.ts';
import type { FramePlace } from '../../messages/frame-place.ts';
import { registrable } from '../../judge/hosts/host.ts';
import type { MailBody } from '../../judge/open-mail.ts';
import type { FramedMail } from '../../mailboxes/framed-bodies.ts';
import type { FrameMessage } from '../../messages/frame-requests.ts';
import { FRAME_ADDRESS, FRAME_DEPTH } from '../../messages/limits.ts';
import { parseBody } from '../../messages/schema.ts';
import { FRAMED_MAIL } from '../../platforms/hosts/webmails.ts';
import { entriesOf } from '../../platforms/sourced.ts';
import { isMailbox } from '../../storage/mailbox-hosts.ts';
import { readSettings } from '../../storage/settings.ts';
import { callers } from './handlers.ts';
import type { Handlers } from './handlers.ts';
import { inject } from './inject.ts';
import { addressOf, hostsOf } from './page-address.ts';
import type { Frame, World } from './world.ts';

/** Answers pages whose mail lies in a frame that they may not look into: what stands there, that it changed, which link was pressed. */
export function framedMailHandlers(world: World): Handlers<'read-framed-body' | 'framed-body-changed' | 'framed-link-followed'> {
  const { fromScript } = callers(world.ownUrl);
  return {
    'read-framed-body': fromScript(async ({ place }, { tabId }, sender) => {
      const settings = await readSettings(world.local);
      const inMailbox = hostsOf(sender).every((host) => isMailbox(host, settings));
      const frameId = await frameAt(tabId, place, (url) => mayHoldMailOf(addressOf(sender), url, inMailbox));
      return frameId === null ? null : readIn({ tabId, frameId });
    }),
    'framed-body-changed': fromScript(async ({ place }, { tabId }) => {
      await handOn(tabId, { type: 'framed-body-changed', place });
      return null;
    }),
    'framed-link-followed': fromScript(async ({ place, by, url }, { tabId }) => {
      await handOn(tabId, { type: 'framed-link-followed', place, by, url });
      return null;
    }),
  };

  /** The frame at `place`; null where none that may be read stands there, or several do that nothing tells apart. */
  async function frameAt(tabId: number, place: FramePlace, mayRead: (url: string) => boolean): Promise<number | null> {
    const { scripting } = world.browser;
    const all = { target: { tabId, allFrames: true }, injectImmediately: true };
    const args: Parameters<typeof ownPlace> = [FRAME_DEPTH, FRAME_ADDRESS];
    const frames = await scripting.executeScript({ ...all, func: ownPlace, args }).catch(() => []);
    const there = frames.flatMap(({ frameId, result: own }) =>
      own && isSamePath(own, place) && mayRead(own.address) ? [{ frameId, own }] : [],
    );
    const found = there.length > 1 ? there.filter(({ own }) => isSameSize(own, place)) : there;
    return found.length === 1 && found[0] ? found[0].frameId : null;
  }

  async function readIn(frame: Frame): Promise<MailBody | null> {
    const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
    const read = (): { body: MailBody | null } | null => {
      const { unaskedFramedMail: mail } = globalThis as { unaskedFramedMail?: FramedMail };
      return mail?.isAlive() ? { body: mail.read() } : null;
    };
    const ask = async (): Promise<{ body: MailBody | null } | null> => {
      const [answer] = await world.browser.scripting.executeScript({ target, func: read, injectImmediately: true }).catch(() => []);
      return answer?.result ?? null;
    };
    // Where the script is there it is not brought in again.
    const answer = (await ask()) ?? (await inject(world, '/framed-mail.js', frame).then(ask));
    return parseBody(answer?.body);
  }

  /** To every frame of the tab: the one that shows the mail knows its own. */
  async function handOn(tabId: number, message: FrameMessage): Promise<void> {
    await world.browser.tabs.sendMessage(tabId, message).catch(() => null);
  }
}

/**
 * Whether a frame at the address `mail` may be read for the page at `page` around it. A page that only poses as a webmail must not
 * learn by our verdict what another site shows the person: what the page wrote into the frame it knows, and in the person's mailbox
 * so may its own site and its host for mails be read.
 */
export function mayHoldMailOf(page: string, mail: string, inMailbox: boolean): boolean {
  if (/^(about:srcdoc$|data:)/.test(mail)) return true;
  const [outer, inner] = [URL.parse(page), URL.parse(mail)];
  if (!outer || !inner) return false;
  if (inner.protocol === 'blob:') return inner.origin === outer.origin;
  if (!inMailbox || !/^https?:$/.test(inner.protocol)) return false;
  const site = registrable(outer.hostname);
  return (
    entriesOf(FRAMED_MAIL).some((pair) => pair.page.test(outer.hostname) && pair.mail.test(mail)) ||
    (site !== '' && site === registrable(inner.hostname))
  );
}
