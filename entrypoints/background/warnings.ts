/** What becomes of a warning: the person answers it, or the page fights it and the tab moves to our own page. */
import { browser } from 'wxt/browser';
import { parseTarget } from '../../judge/hosts/host.ts';
import { sessionArea } from '../../storage/areas.ts';
import { findWarning, givePass } from '../../storage/page-warnings.ts';
import type { PageReport, WarningAct } from '../../messages/types.ts';
import { notePageDone } from './history.ts';
import type { Place } from './inject.ts';
import { showPage } from './tabs.ts';

/** Milliseconds in which the page that was continued to must ask. */
const PASS_TIME = 60_000;

/** The person's answer to warning `id`, from the page itself or (no place) from our own warning page. */
export async function answered(id: string, act: WarningAct, place: Place | null): Promise<void> {
  const warning = await findWarning(sessionArea, id);
  if (!warning) return;
  void notePageDone(warning.host, warning.verdict, act);
  // In the page itself its own script knows that the person went on.
  if (place || act !== 'went-on') return;
  const target = parseTarget(warning.url);
  if (target.kind === 'web') await givePass(sessionArea, { tabId: warning.tabId, host: target.shownHost, until: Date.now() + PASS_TIME });
}

/** Moves the tab to our own page, which no page can cover. It takes only the id of a warning that was given there. */
export async function contested(id: string, place: Place): Promise<void> {
  const warning = await findWarning(sessionArea, id);
  if (warning?.tabId !== place.tabId || place.frameId !== 0) return;
  const url = new URL(browser.runtime.getURL('/warning.html'));
  url.searchParams.set('id', id);
  await browser.tabs.update(place.tabId, { url: url.href });
}

/** The words of our own page, and the address to go back to; the toolbar button says the same there. */
export async function warningOf(id: string): Promise<{ report: PageReport; url: string } | null> {
  const warning = await findWarning(sessionArea, id);
  if (!warning) return null;
  const { tabId, url, host, part, verdict } = warning;
  await showPage(tabId, { state: 'page', host, verdict });
  return { report: { verdict, host, id, part, wentOn: false }, url };
}
