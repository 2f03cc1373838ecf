/** What the background does for a page or frame that asks for something: judges it, and has the page of the tab warn. */
import { isArrival } from '../../components/i18n/state.ts';
import { judgePage, silent } from '../../judge/page/judge-page.ts';
import { parseTarget } from '../../judge/hosts/host.ts';
import type { OpenPage } from '../../judge/types.ts';
import { localArea, sessionArea } from '../../storage/areas.ts';
import { readOpenMails } from '../../storage/open-mails.ts';
import { addWarning, takePass } from '../../storage/page-warnings.ts';
import { readSettings } from '../../storage/settings.ts';
import { trustedValues } from '../../storage/trusted.ts';
import type { PageReport } from '../../messages/types.ts';
import { mailThatLed } from './followed.ts';
import { notePage } from './history.ts';
import { warnInTop, type Place } from './inject.ts';
import { bannerTells, isJudged } from './judged-pages.ts';
import { loadRules } from './knowledge.ts';
import { addressOf, topAddressOf, type PageSender } from './page-address.ts';
import { showPage } from './tabs.ts';

/** Judges `page` at the address that the browser names for the sender; what it says of itself is not believed. */
export async function judgeOpenPage(page: OpenPage, sender: PageSender, place: Place | null): Promise<PageReport> {
  const url = addressOf(sender);
  const remembered = {
    trustedSites: await trustedValues(localArea),
    referrerMail: await mailThatLed(place, url),
  };
  const judged = isJudged(await readSettings(localArea), [url, topAddressOf(sender)], remembered.referrerMail !== null);
  const verdict = judged ? judgePage({ ...page, url }, await loadRules(), remembered) : silent();
  const report: PageReport = { verdict, host: hostOf(url), id: '', part: place !== null && place.frameId !== 0, wentOn: false };
  if (place?.frameId === 0 && isArrival(verdict)) await showPage(place.tabId, { state: 'page', host: report.host, verdict });
  if (!place || (verdict.kind !== 'lure' && verdict.kind !== 'suspicious')) return report;
  const isWebmails = report.part && report.host === hostOf(topAddressOf(sender));
  if (isWebmails && bannerTells(await readOpenMails(sessionArea, place.tabId))) return { ...report, verdict: silent() };
  return found(report, topAddressOf(sender) || url, place);
}

/** The one place where it is known that a page is warned about. @param url address of the page in the tab. */
async function found({ host, part, verdict }: PageReport, url: string, { tabId }: Place): Promise<PageReport> {
  const id = crypto.randomUUID();
  await showPage(tabId, { state: 'page', host, verdict });
  await addWarning(sessionArea, { id, tabId, url, host, part, verdict });
  const wentOn = await takePass(sessionArea, tabId, hostOf(url), Date.now());
  const report: PageReport = { verdict, host, id, part, wentOn };
  void notePage(host, verdict, tabId);
  if (part) await warnInTop(tabId, report);
  return report;
}

function hostOf(url: string): string {
  const target = parseTarget(url);
  return target.kind === 'web' ? target.shownHost : '';
}
