/** Answers one message. The sender's tab and frame come from the browser, never from the message. */
import type { Browser } from 'wxt/browser';
import { isOutdated } from '../../platforms/index.ts';
import type { ListAge, Message } from '../../messages/types.ts';
import { noteFollowed } from './followed.ts';
import { guidesFor } from './check-up.ts';
import { beginFirstAid } from './first-aid.ts';
import { inject, pinWarning, type Place } from './inject.ts';
import { noteDone } from './history.ts';
import { loadRules } from './knowledge.ts';
import { judgeSeen, markAsked } from './mails.ts';
import { judgeOpenPage } from './pages.ts';
import { listPlatforms } from './platforms.ts';
import { judgePretended } from './demo-mail.ts';
import { noteReset } from './requests.ts';
import { closeMails, showMail, tabState } from './tabs.ts';
import { readToReport } from './to-report.ts';
import { answered, contested, warningOf } from './warnings.ts';

type Sender = Browser.runtime.MessageSender;

/** The answer to `message`, as `Requests` in messages/types.ts names it. */
export async function answer(message: Message, sender: Sender): Promise<unknown> {
  const place = placeOf(sender);
  switch (message.type) {
    case 'found-mailbox':
      return place && openMailbox(place);
    case 'found-form':
      return place && inject('/page.js', place).then(() => null);
    case 'judge-mail':
      return judgeSeen(message.mail, place);
    case 'unreadable-mail':
      return place && showMail(place, '', { state: 'unreadable', client: message.client }).then(() => null);
    case 'mail-gone':
      return place && closeMails(place, message.key).then(() => null);
    case 'mark-asked':
      return markAsked(message.key, message.asked, place?.tabId ?? message.tabId ?? null);
    case 'link-followed':
      return place && noteFollowed(message, place, sender.tab?.url ?? '').then(() => null);
    case 'note-done':
      return noteDone(message, place?.tabId ?? message.tabId ?? null).then(() => null);
    case 'judge-page':
      return judgeOpenPage(message.page, sender, place);
    case 'pin-warning':
      return place && pinWarning(place.tabId, message.mark, message.on).then(() => null);
    case 'warning-answered':
      return answered(message.id, message.act, place).then(() => null);
    case 'warning-contested':
      return place && contested(message.id, place).then(() => null);
    case 'read-warning':
      return place ? null : warningOf(message.id);
    case 'reset-sent':
      return noteReset(message.words, sender).then(() => null);
    case 'list-age':
      return listAge();
    case 'platform-pages':
      return place ? null : guidesFor(message.ids, Date.now());
    case 'list-platforms':
      return place ? null : listPlatforms();
    case 'judge-pretended':
      return place ? null : judgePretended(message.mail, message.memory);
    case 'start-first-aid':
      return beginFirstAid(message.platform, place);
    case 'read-tab':
      return place ? null : tabState(message.tabId);
    case 'read-to-report':
      return place ? null : readToReport(message.tabId);
  }
}

/** Content scripts speak from a place; our own pages and the popup do not count as one. */
function placeOf(sender: Sender): Place | null {
  const isOurs = sender.url?.startsWith(`${location.protocol}//${location.host}/`) === true;
  if (isOurs || sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return { tabId: sender.tab.id, frameId: sender.frameId };
}

/** A new document in the frame: what it showed before is closed. */
async function openMailbox(place: Place): Promise<null> {
  await closeMails(place);
  await inject('/mailbox.js', place);
  return null;
}

async function listAge(): Promise<ListAge> {
  const { date } = await loadRules();
  return { date, outdated: isOutdated(date, Date.now()) };
}
