/** A frame of free hosting that covers the page around it: what a person takes for the page is a stranger's form. */
import { isUnder } from '../hosts/host.ts';
import type { Verdict } from '../verdict.ts';
import { isOfSite, namesNoBrand, type PageContext, pageVerdict, type TabPages } from './judge-page.ts';
import { dataRequestedBy, seenSiteNames, titleParts } from './page-content.ts';
import { hostOf, isUsersContent, namesOwnHost } from './page-host.ts';

/**
 * The verdict on such a tab, if the frame that asks covers it; null where it does not matter whether it does. Two signs: a
 * secret is asked for in a frame of another site, on which anybody may publish, and neither page says whose it is. A page that
 * merely forwards to its own application there bears a name.
 */
export function coveredVerdict({ top, inner }: TabPages, { trustedSites }: PageContext): Verdict | null {
  const around = hostOf(top.url);
  const host = inner && hostOf(inner.url);
  if (!inner || !host || around === null || isOfSite(inner.url, [top]) || !isUsersContent(host, inner.url)) return null;
  const requested = dataRequestedBy(inner);
  if (requested.strength !== 'secret' || !namesNoBrand([top, inner]) || isUsersContent(around, top.url)) return null;
  const called = [top, inner].flatMap((page) => [...titleParts(page.title), ...seenSiteNames(page), ...page.headings.slice(0, 3)]);
  if (namesOwnHost(around, called) || trustedSites.some((entry) => isUnder(host, entry))) return null;
  const nobody = { kind: 'suspicious', platform: null, listed: false, claim: null, pointsTo: '', fromMail: false } as const;
  return pageVerdict(
    { ...nobody, page: inner, host: around, requested, kit: { script: false, away: host, saved: [], standsAt: 'free-hosting' } },
    trustedSites,
  );
}
