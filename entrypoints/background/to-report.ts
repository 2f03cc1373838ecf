/** Gathers what a report of the tab's mail or page needs. The mail comes from its frame anew; nothing is stored. */
import { browser } from 'wxt/browser';
import type { OpenMail } from '../../judge/types.ts';
import { sessionArea } from '../../storage/areas.ts';
import { readOpenMails } from '../../storage/open-mails.ts';
import type { HandOver } from '../../messages/request-mail.ts';
import { parseMail } from '../../messages/schema.ts';
import type { ToReport } from '../../messages/types.ts';
import { loadRules } from './knowledge.ts';
import { openMailOf } from './open-mail.ts';
import { tabState } from './tabs.ts';

export async function readToReport(tabId: number): Promise<ToReport> {
  const state = await tabState(tabId);
  if (state.state !== 'mail' && state.state !== 'page') return { mail: null, reportAddress: '' };
  const { platform } = state.verdict;
  const know = await loadRules();
  const reportAddress = platform === null ? '' : (know.platforms.byId(platform)?.reportAddress ?? '');
  return { mail: state.state === 'mail' ? await mailAgain(tabId, state.key) : null, reportAddress };
}

/** A frame that has gone, or shows another mail by now, is no error. */
async function mailAgain(tabId: number, key: string): Promise<OpenMail | null> {
  const open = (await readOpenMails(sessionArea, tabId)).find((one) => one.key === key);
  if (!open) return null;
  const message: HandOver = { type: 'hand-over', key };
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: open.frameId }).catch(() => null);
  const seen = parseMail(answer);
  return seen && openMailOf(seen);
}
