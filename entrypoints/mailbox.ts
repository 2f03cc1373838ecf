/** Injected into a frame that may show mail: reads open mails, has them judged, draws the answer above each. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFollowing, type OnFollow } from '../components/in-page/banner/follow.ts';
import { webAddressOf } from '../components/in-page/banner/links-in.ts';
import { showBanner, showUnreadable } from '../components/in-page/banner/show.ts';
import { linkIndexOf } from '../mailboxes/body/live.ts';
import { OpenMails } from '../mailboxes/open-mails.ts';
import type { Drawn } from '../mailboxes/open-mails.ts';
import { readerFor } from '../mailboxes/registry.ts';
import { watchMailbox } from '../mailboxes/watch.ts';
import { cutText } from '../messages/cut.ts';
import { URL_LENGTH } from '../messages/limits.ts';
import { hearHandOver } from '../messages/request-mail.ts';
import { send } from '../messages/send.ts';
import type { MailReport } from '../messages/types.ts';

/** Set in the isolated world, which pages do not see: a second injection finds the first. */
const marked = globalThis as { unaskedReadsMail?: boolean };
/** After so many failures in a row the extension was updated or removed under the open page. */
const MOST_FAILURES = 3;

export default defineUnlistedScript(() => {
  if (marked.unaskedReadsMail) return;
  marked.unaskedReadsMail = true;
  const reader = readerFor(document);
  let failures = 0;
  /** Key of the report on each open mail, by the id of its place; '' for one that cannot be read. */
  const keys = new Map<string, string>();

  /** Tells the background what lies at a place now, null for nothing; a mail that grew is another mail. */
  function noteKey(id: string, key: string | null): void {
    const before = keys.get(id);
    if (key === null) keys.delete(id);
    else keys.set(id, key);
    const elsewhere = [...keys.values()].some((other) => other === before);
    if (before !== undefined && before !== key && !elsewhere) send({ type: 'mail-gone', key: before }).catch(() => {});
  }

  const mails = new OpenMails<MailReport | null>({
    async judge(mail) {
      const report = await send({ type: 'judge-mail', mail });
      failures = 0;
      return report;
    },
    unreadable: () => send({ type: 'unreadable-mail', client: reader.client }),
    show(report, { anchor, bodyRoots, id }) {
      noteKey(id, report?.key ?? '');
      if (!report) return drawnBefore(anchor, showUnreadable(anchor));
      const { kind } = report.verdict;
      const follow: OnFollow = (by, url) => void send({ type: 'link-followed', key: report.key, by, url: cutText(url, URL_LENGTH) }).catch(() => {});
      const stopWatching = watchFollowing(bodyRoots, kind !== 'lure', follow);
      if (kind === 'none') return { isThere: () => anchor.isConnected, remove: stopWatching };
      const banner = showBanner(anchor, bodyRoots, report, {
        asked: (asked) => send({ type: 'mark-asked', key: report.key, asked }),
        linkIndex: linkIndexOf,
        wentOn: (link) => follow('press', webAddressOf(link)),
      });
      return drawnBefore(anchor, {
        remove() {
          stopWatching();
          banner.remove();
        },
      });
    },
    gone: (id) => noteKey(id, null),
  });

  hearHandOver(async (key) => {
    const [id] = [...keys].find(([, held]) => held === key) ?? [];
    return id === undefined ? null : mails.again(id);
  });
  const stop = watchMailbox(document, reader, (places, isTouched) => {
    mails.update(places, isTouched).catch(() => {
      failures++;
      if (failures >= MOST_FAILURES) stop();
    });
  });
  addEventListener('pagehide', () => void mails.update([]));
});

function drawnBefore(anchor: Element, drawing: { remove(): void }): Drawn {
  const host = anchor.previousElementSibling;
  return { isThere: () => host?.isConnected === true && anchor.isConnected, remove: () => drawing.remove() };
}
