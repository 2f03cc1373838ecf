/** What the background does for an open mail: judges it, takes the person's word, shows both in the tab. */
import { judgeMail } from '../../judge/judge-mail.ts';
import { withUserAnswer } from '../../judge/verdict/user-answer.ts';
import { localArea } from '../../storage/areas.ts';
import { readAsked, writeAsked } from '../../storage/user-answers.ts';
import type { UserAnswer } from '../../judge/verdict/user-answer.ts';
import { readRequests } from '../../storage/reset-requests.ts';
import { readSettings } from '../../storage/settings.ts';
import { trustedValues } from '../../storage/trusted.ts';
import type { MailReport, MailSeen } from '../../messages/types.ts';
import type { TabState } from '../../storage/tabs.ts';
import { noteMail, noteWord } from './history.ts';
import type { Place } from './inject.ts';
import { loadRules } from './knowledge.ts';
import { keyOf, openMailOf } from './open-mail.ts';
import { openMailState, showMail, updateMail } from './tabs.ts';

/** Judges the mail in `place` and shows the verdict there. */
export async function judgeSeen(seen: MailSeen, place: Place | null): Promise<MailReport> {
  const mail = openMailOf(seen);
  const key = await keyOf(mail);
  const [know, trustedSenders, requests, answer, { requestMinutes }] = await Promise.all([
    loadRules(),
    trustedValues(localArea),
    readRequests(localArea, Date.now()),
    readAsked(localArea, key),
    readSettings(localArea),
  ]);
  const judged = judgeMail(mail, know, { trustedSenders, requests, answer, requestWindow: requestMinutes * 60_000 });
  const verdict = place ? await noteMail(mail, key, judged, place.tabId) : judged;
  if (place) {
    const from = mail.from ? `${mail.from.name} <${mail.from.address}>` : '';
    const state: TabState = { state: 'mail', key, from, subject: mail.subject, verdict, sourceRead: mail.headers !== null, client: seen.client };
    await showMail(place, key, state);
  }
  return { key, verdict };
}

/** Keeps the person's word and shows the verdict that follows, in the tab where the mail is open. */
export async function markAsked(key: string, asked: UserAnswer, tabId: number | null): Promise<MailReport | null> {
  await writeAsked(localArea, key, asked);
  if (tabId === null) return null;
  const state = await openMailState(tabId, key);
  if (state?.state !== 'mail') return null;
  const know = await loadRules();
  const platform = state.verdict.platform === null ? null : know.platforms.byId(state.verdict.platform);
  const verdict = await noteWord(key, asked, withUserAnswer(state.verdict, asked, platform), tabId);
  await updateMail(tabId, key, { ...state, verdict });
  return { key, verdict };
}
