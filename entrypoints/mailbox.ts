/** Injected into a frame that may show mail: reads open mails, has them judged, and the answer drawn above each. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ContainedBodies } from '../components/in-page/banner/contained-bodies.ts';
import { watchFollowing, type OnFollow } from '../components/in-page/banner/follow.ts';
import { webAddressOf } from '../components/in-page/banner/links-in.ts';
import { removeLeftovers } from '../components/in-page/banner/leftovers.ts';
import type { MailDrawing } from '../components/in-page/mail-drawing.ts';
import { watchSight } from '../components/in-page/sight.ts';
import { linkIndexOf } from '../mailboxes/body/live.ts';
import { FramedBodies } from '../mailboxes/framed-bodies.ts';
import { noteLanguage } from '../mailboxes/body/translated.ts';
import { LOADING_PATIENCE, MailRefused, OpenMails } from '../mailboxes/open-mails.ts';
import type { Rendered } from '../mailboxes/open-mails.ts';
import type { MailHandle, UnreadableReason } from '../mailboxes/reader.ts';
import { skeletonOf } from '../mailboxes/skeleton.ts';
import { readerFor } from '../mailboxes/registry.ts';
import { hasRoomBefore } from '../mailboxes/room-for-banner.ts';
import { watchMailbox } from '../mailboxes/watch.ts';
import { cutText } from '../messages/cut.ts';
import { URL_LENGTH } from '../messages/limits.ts';
import { hearFrameRequests } from '../messages/frame-requests.ts';
import { nativeRuntime } from '../messages/native-runtime.ts';
import { RequestFailed, send } from '../messages/send.ts';
import { tell } from '../messages/tell.ts';
import { OpenMailKeys } from '../mailboxes/open-mail-keys.ts';
import type { JudgedMail } from '../messages/requests.ts';
import { warns } from '../judge/verdict.ts';

/** Set in the isolated world, which pages do not see: a second injection finds the first, while that one can still speak. */
const marked = globalThis as { unaskedReadsMail?: () => boolean; unaskedMailDrawing?: MailDrawing };
/** The buttons of a banner that keep an answer of the person. */
const ANSWERS = '[data-part=asked],[data-part=not-asked],[data-part=undo]';
/** After so many failures in a row the background is beyond reach. */
const MOST_FAILURES = 3;

interface NotRead {
  reason: UnreadableReason;
  drawing: MailDrawing;
}
/** `drawing` is null where nothing is to be said of the mail. */
type Judged = { mail: JudgedMail; number: number; drawing: MailDrawing | null } | NotRead;

export default defineUnlistedScript(() => {
  if (marked.unaskedReadsMail?.()) return;
  marked.unaskedReadsMail = () => nativeRuntime() !== null;
  whenKnown(readMailbox);
});

/** Milliseconds between two looks at whether the page has come in: `document.open` takes listeners away. */
const LOADING_PAUSE = 500;

/** Whether it is known by now whose page this is: while it comes in, by its address, else by its head. */
const isKnown = (): boolean => document.readyState !== 'loading' || readerFor(document).client !== 'generic';

/** Calls `start` once the webmail is known, or the document is read to its end. */
function whenKnown(start: () => void): void {
  let waits = true;
  const look = (): void => {
    if (!waits || !isKnown()) return;
    waits = false;
    head.disconnect();
    start();
  };
  const lookAgain = (): void => {
    look();
    if (waits) setTimeout(lookAgain, LOADING_PAUSE);
  };
  const head = new MutationObserver(() => {
    if (!document.body) return;
    head.disconnect();
    look();
  });
  look();
  if (!waits) return;
  if (!document.body) head.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look, { once: true });
  setTimeout(lookAgain, LOADING_PAUSE);
}

function readMailbox(): void {
  // A script of the version before drew here; what it drew speaks to nobody any more.
  removeLeftovers(document);
  delete marked.unaskedMailDrawing;
  noteLanguage(document);
  const reader = readerFor(document);
  let failures = 0;
  const keys = new OpenMailKeys(Date.now());
  const bodies = new ContainedBodies((on) => tell({ type: 'pin-banner', on }));

  const framed = new FramedBodies((place) => send({ type: 'read-framed-body', place }), look);
  const unread = new Map<string, MailHandle>();
  let open: readonly MailHandle[] = [];
  let lookLater: ReturnType<typeof setTimeout> | undefined;

  /** What draws, where a mail that is still without its source had it brought. */
  let expected: Promise<unknown> | null = null;

  const mails = new OpenMails<Judged>({
    expect(mail) {
      if (!marked.unaskedMailDrawing) expected = send({ type: 'expect-mail', mail }).catch(() => null);
    },
    async judge(mail, { id }) {
      const number = keys.numberOf(id);
      try {
        const draws = marked.unaskedMailDrawing !== undefined || expected !== null;
        const judged = await send({ type: 'judge-mail', mail, number, draws });
        failures = 0;
        // What was expected is answered later than it comes.
        if (!marked.unaskedMailDrawing) await expected;
        return { mail: judged, number, drawing: judged.verdict.kind === 'none' ? null : await bringDrawing() };
      } catch (error) {
        // It was read and could not be judged: never the silence that stands for "nothing to say".
        if (error instanceof RequestFailed) throw new MailRefused();
        throw error;
      }
    },
    wantsSource: (judged) => 'mail' in judged && judged.mail.mailbox && judged.mail.verdict.kind !== 'none',
    outlasts: (judged) => 'mail' in judged && warns(judged.mail.verdict.kind),
    async unreadable(_handle, reason) {
      return { reason, drawing: await bringDrawing() };
    },
    show(judged, handle) {
      const { anchor, bodyRoots, id } = handle;
      unread.delete(id);
      if (!('mail' in judged)) return tellUnreadable(handle, judged);
      const { mail, number, drawing } = judged;
      const { key } = mail;
      keys.set(id, number, key);
      const { kind } = mail.verdict;
      const follow: OnFollow = (by, url) => tell({ type: 'link-followed', key, by, url: cutText(url, URL_LENGTH) });
      const stopWatching = watchFollowing(bodyRoots, kind !== 'lure', follow);
      const leave = bodies.enter(anchor.ownerDocument, bodyRoots, warns(mail.verdict.kind));
      const end = (): void => {
        stopWatching();
        leave();
      };
      if (!drawing) return { isThere: () => anchor.isConnected, remove: end };
      // What a page that is nobody's mailbox may learn of the mail: that it is warned about, else nothing.
      const banner =
        !mail.mailbox && !warns(mail.verdict.kind)
          ? drawing.showLine(anchor)
          : drawing.showBanner(
              anchor,
              [...bodyRoots, ...(handle.framed ?? [])],
              mail,
              {
                asked: (asked) => send({ type: 'user-answer', key, asked }),
                listLinks: () => send({ type: 'list-links', key }),
                linkIndex: linkIndexOf,
                sight: (room) => watchSight(() => room.querySelector(ANSWERS)),
                wentOn: (link) => follow('press', webAddressOf(link)),
              },
              bodies,
            );
      return renderedBefore(anchor, {
        remove() {
          end();
          banner.remove();
        },
      });
    },
    gone(id) {
      unread.delete(id);
      const number = keys.drop(id);
      if (number !== null) tell({ type: 'mail-gone', number });
    },
  });

  function tellUnreadable(handle: MailHandle, { reason, drawing }: NotRead): Rendered {
    const { anchor, bodyRoots, id } = handle;
    unread.set(id, handle);
    const number = keys.numberOf(id);
    keys.set(id, number, '');
    tell({ type: 'unreadable-mail', client: reader.client, reason, number });
    if (!hasRoomBefore(anchor)) return { isThere: () => anchor.isConnected, remove: () => {} };
    const leave = bodies.enter(anchor.ownerDocument, bodyRoots, true);
    const banner = drawing.showUnreadable(anchor, drawing.changedWebmail(reader.client, reason));
    return renderedBefore(anchor, {
      remove() {
        leave();
        banner.remove();
      },
    });
  }

  hearFrameRequests({
    'request-mail': async ({ key }) => {
      const id = keys.idOf(key);
      return id === null ? null : mails.again(id);
    },
    'read-skeleton': async () => {
      const [handle] = unread.values();
      return handle
        ? skeletonOf(handle.region[0] ?? handle.anchor, [...handle.bodyRoots, ...(handle.bodyRoots.length > 0 ? [handle.anchor] : [])])
        : '';
    },
    'open-mails': async () => keys.numbers(),
    'framed-body-changed': async ({ place }) => {
      framed.changed(place);
      return null;
    },
    'framed-link-followed': async ({ place, by, url }) => {
      const id = open.find((handle) => framed.isOf(handle, place))?.id;
      const key = id === undefined ? '' : keys.keyOf(id);
      if (key !== '') tell({ type: 'link-followed', key, by, url });
      return null;
    },
    'judge-again': async () => {
      await mails.anew();
      return null;
    },
  });
  const awaited = document.readyState === 'loading' ? reader.awaitedMail?.(document) : null;
  if (awaited) mails.await(awaited);
  const stopWatching = watchMailbox(document, reader, (handles, isTouched) => {
    if (isAlive()) take(handles, isTouched);
  });

  function take(handles: readonly MailHandle[], isTouched?: (handle: MailHandle) => boolean): void {
    open = handles;
    framed.want(handles);
    mails.update(handles, isTouched).catch(failed);
    clearTimeout(lookLater);
    if (mails.waits) lookLater = setTimeout(look, LOADING_PATIENCE);
  }

  function look(): void {
    if (isAlive()) take(reader.openMails(document));
  }

  /** False once the extension was updated or removed under the open page: then everything of ours goes. */
  function isAlive(): boolean {
    if (nativeRuntime()) return true;
    stopWatching();
    void mails.update([]);
    return false;
  }

  function failed(): void {
    failures++;
    if (isAlive() && failures >= MOST_FAILURES) stopWatching();
  }

  marked.unaskedReadsMail = isAlive;
  addEventListener('pagehide', () => void mails.update([]));
}

/** What draws, brought into this frame where it is not there yet. @throws where it does not come: then the next look tries again */
async function bringDrawing(): Promise<MailDrawing> {
  if (!marked.unaskedMailDrawing) await send({ type: 'bring-mail-drawing' });
  if (!marked.unaskedMailDrawing) throw new Error('What draws did not come.');
  return marked.unaskedMailDrawing;
}

function renderedBefore(anchor: Element, drawing: { remove(): void }): Rendered {
  const host = anchor.previousElementSibling;
  return { isThere: () => host?.isConnected === true && anchor.isConnected, remove: () => drawing.remove() };
}
