/** Makes the lure report and the diagnosis of what one tab shows, when the person asks for it. */
import { browser } from 'wxt/browser';
import { composeLureReport } from '../lure-report/compose.ts';
import { diagnosisOf } from '../diagnosis/text.ts';
import type { MadeLureReport } from '../lure-report/view.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import { send } from '../../messages/send.ts';
import type { TabState } from '../../storage/tabs.ts';

/** @throws where the tab shows neither mail nor page, or the background cannot be reached */
export async function makeLureReport(
  tabId: number | undefined,
  shown: Extract<TabState, { state: 'mail' | 'page' }>,
  t: Translate,
): Promise<MadeLureReport> {
  if (tabId === undefined) throw new Error('The popup knows no tab.');
  const { mail, targets, reportAddress, byOrganisation } = await send({ type: 'read-for-lure-report', tabId });
  const by = `${t('popup_title')} ${browser.runtime.getManifest().version}`;
  const seen =
    shown.state === 'mail'
      ? ({ kind: 'mail', mail, from: shown.from, subject: shown.subject } as const)
      : ({ kind: 'page', url: await urlOf(tabId, shown.host), host: shown.host } as const);
  const text = composeLureReport({ seen, verdict: { ...shown.verdict, targets }, by }, t);
  return { text, address: reportAddress, byOrganisation: byOrganisation === true };
}

/** @throws where the background cannot be reached */
export async function makeDiagnosis(tabId: number | undefined, shown: Exclude<TabState, { state: 'nothing' }>): Promise<string> {
  const { name, version } = browser.runtime.getManifest();
  const skeleton = shown.state === 'unreadable' && tabId !== undefined ? await send({ type: 'read-skeleton', tabId }) : '';
  return diagnosisOf(shown, `${name} ${version}`, skeleton);
}

/** Address of the page, '' where the tab has left its host. */
async function urlOf(tabId: number, host: string): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return url?.host === host || url?.hostname === host ? url.href : '';
}
