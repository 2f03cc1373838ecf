/** What the background does for a page that asks for something: judges it, shows the verdict, has the warning pinned. */
import { judgePage } from '../../judge/page/page.ts';
import { parseTarget } from '../../judge/hosts/host.ts';
import type { OpenPage } from '../../judge/types.ts';
import { localArea } from '../../memory/areas.ts';
import { trustedValues } from '../../memory/trusted.ts';
import type { PageReport } from '../../messages/types.ts';
import { notePage } from './history.ts';
import { pinWarning } from './inject.ts';
import type { Place } from './inject.ts';
import { loadKnowledge } from './knowledge.ts';
import { showPage } from './tabs.ts';

/** Judges the page at `url`, the address that the browser names for the sender. */
export async function judgeOpenPage(page: OpenPage, url: string, place: Place | null): Promise<PageReport> {
  const verdict = judgePage({ ...page, url }, await loadKnowledge(), { trustedSites: await trustedValues(localArea), ledFrom: null });
  const target = parseTarget(url);
  const host = target.kind === 'web' ? target.shownHost : '';
  if (place?.frameId === 0 && (verdict.kind === 'lure' || verdict.kind === 'suspicious')) {
    if (verdict.kind === 'lure') await pinWarning(place);
    await showPage(place.tabId, { state: 'page', host, verdict });
    void notePage(host, verdict, place.tabId);
  }
  return { verdict, host };
}
