/** Answers one message. The sender's tab and frame come from the browser, never from the message. */
import type { Browser } from 'wxt/browser';
import { judgeMail } from '../../judge/mail.ts';
import { judgePage } from '../../judge/page/page.ts';
import { withOwnWord } from '../../judge/verdict/own-word.ts';
import { parseTarget } from '../../judge/hosts/host.ts';
import { readAsked, writeAsked } from '../../memory/asked.ts';
import { localArea } from '../../memory/areas.ts';
import { noteRequest, readRequests } from '../../memory/requests.ts';
import { trustedValues } from '../../memory/trusted.ts';
import { isOutdated } from '../../platforms/age.ts';
import type { Asked, ListAge, MailReport, MailSeen, Message, PageReport, TabState } from '../../messages/types.ts';
import type { OpenPage } from '../../judge/types.ts';
import { inject, pinWarning } from './inject.ts';
import type { Place } from './inject.ts';
import { loadKnowledge } from './knowledge.ts';
import { keyOf, openMailOf } from './open-mail.ts';
import { closeMails, showMail, showPage, tabState, updateMail } from './tabs.ts';

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
    case 'judge-page':
      return judgeOpenPage(message.page, sender, place);
    case 'reset-sent':
      return noteReset(sender).then(() => null);
    case 'list-age':
      return listAge();
    case 'read-tab':
      return place ? null : tabState(message.tabId);
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

async function judgeSeen(seen: MailSeen, place: Place | null): Promise<MailReport> {
  const mail = openMailOf(seen);
  const key = await keyOf(mail);
  const [know, trustedSenders, requests, word] = await Promise.all([
    loadKnowledge(),
    trustedValues(localArea),
    readRequests(localArea, Date.now()),
    readAsked(localArea, key),
  ]);
  const verdict = judgeMail(mail, know, { trustedSenders, requests, word });
  if (place) {
    const from = mail.from ? `${mail.from.name} <${mail.from.address}>` : '';
    const state: TabState = { state: 'mail', key, from, subject: mail.subject, verdict, sourceRead: mail.headers !== null, client: seen.client };
    await showMail(place, key, state);
  }
  return { key, verdict };
}

/** Keeps the person's word and shows the verdict that follows, in the tab where the mail is open. */
async function markAsked(key: string, asked: Asked, tabId: number | null): Promise<MailReport | null> {
  await writeAsked(localArea, key, asked);
  if (tabId === null) return null;
  const state = await tabState(tabId);
  if (state.state !== 'mail' || state.key !== key) return null;
  const know = await loadKnowledge();
  const platform = state.verdict.platform === null ? null : know.platforms.byId(state.verdict.platform);
  const verdict = withOwnWord(state.verdict, asked, platform);
  await updateMail(tabId, key, { ...state, verdict });
  return { key, verdict };
}

async function judgeOpenPage(page: OpenPage, sender: Sender, place: Place | null): Promise<PageReport> {
  const url = sender.url ?? page.url;
  const verdict = judgePage({ ...page, url }, await loadKnowledge(), { trustedSites: await trustedValues(localArea), ledFrom: null });
  const target = parseTarget(url);
  const host = target.kind === 'web' ? target.shownHost : '';
  if (place?.frameId === 0 && (verdict.kind === 'lure' || verdict.kind === 'suspicious')) {
    if (verdict.kind === 'lure') await pinWarning(place);
    await showPage(place.tabId, { state: 'page', host, verdict });
  }
  return { verdict, host };
}

async function listAge(): Promise<ListAge> {
  const { date } = await loadKnowledge();
  return { date, outdated: isOutdated(date, Date.now()) };
}

/** A reset form was sent: remembered only for the top page on a listed platform's own host. */
async function noteReset(sender: Sender): Promise<void> {
  const target = parseTarget(sender.url ?? '');
  if (sender.frameId !== 0 || target.kind !== 'web' || target.protocol !== 'https:') return;
  const know = await loadKnowledge();
  for (const platform of know.platforms.byWebHost(target.host)) {
    if (know.platforms.isUserContent(platform, target.host + target.path)) continue;
    await noteRequest(localArea, platform.id, Date.now());
  }
}
