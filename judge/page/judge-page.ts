/** Judges one page: does it ask for secrets in the name of somebody whose host it is not on? Pure and synchronous. */
import { asksConsent } from '../destination/carried.ts';
import { isDevicePage } from '../destination/device-codes.ts';
import { isUnder, parseTarget } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import type { Verdict } from '../verdict.ts';
import { findImpersonation, type PageRules } from './impersonation.ts';
import { dataRequestedBy, isBare, type RequestedData } from './page-content.ts';
import { hostOf, isPlatformSite, isPrivateHost } from './page-host.ts';
import { arrivedVerdict, commandVerdict, letInVerdict, notReadWhole, pageVerdict, silent } from './page-verdict.ts';
import { isLibraryProxy, shownThroughProxy } from './proxied-page.ts';
import { genuineReferrer, type ReferrerMail } from './referrer-mail.ts';
import { tellsToRunCommand } from './run-command.ts';

/** What memory tells about the person and this page. */
export interface PageContext {
  /** The person's trusted sites: hosts or registrable domains. */
  trustedSites: string[];
  referrerMail: ReferrerMail | null;
  /** Some of the words may be those of others who show something in this page: they are no proof. */
  strangersWords?: boolean;
}

/** The verdict on `page`: 'lure', 'suspicious' or 'none'. Never throws on data of the type's shape. */
export function judgePage(page: OpenPage, rules: PageRules, context: PageContext): Verdict {
  const inner = shownThroughProxy(page.url);
  if (inner !== null) return judgePage({ ...page, url: inner }, rules, context);
  const host = hostOf(page.url);
  if (host === null || isPrivateHost(host)) return silent();
  const requested = dataRequestedBy(page);
  if (isPlatformSite(host, page.url, rules.platforms)) {
    const arrived = genuineReferrer(host, requested, rules.platforms, context.referrerMail);
    if (arrived && context.referrerMail) return arrivedVerdict(arrived, host, context.referrerMail);
    const letIn = context.referrerMail && strangerLetIn(page, requested, context.referrerMail);
    return letIn ? letInVerdict(letIn, host) : silent();
  }
  const command = tellsToRunCommand(page);
  if (command) return commandVerdict(command === 'certain' ? 'lure' : 'suspicious', host, context.trustedSites);
  if (requested.strength === 'nothing') return silent();
  // The person's own word for a site outweighs a mail that led there; what the page itself pretends still counts.
  const trusted = context.trustedSites.some((entry) => isUnder(host, entry));
  const finding = findImpersonation(page, host, requested, rules, trusted ? null : context.referrerMail);
  // What stands in the part that nobody read may be the name.
  // Keys alone are no proof: a page of news may hear them as well.
  if (requested.strength === 'keys')
    return finding && (finding.kind === 'lure' || isBare(page))
      ? pageVerdict({ page, host, requested, ...finding, kind: 'suspicious' }, context.trustedSites)
      : silent();
  if (!finding) return requested.strength === 'secret' && page.clipped && !trusted ? notReadWhole(host, requested) : silent();
  // A library's proxy shows the genuine page; a stranger's that calls itself one shows what it likes.
  const isProved = !isLibraryProxy(host) && context.strangersWords !== true;
  const kind = finding.kind === 'lure' && !isProved ? 'suspicious' : finding.kind;
  return pageVerdict({ page, host, requested, ...finding, kind }, context.trustedSites);
}

/**
 * The platform's own page, on which a stranger is let in: by a code that whoever wrote the mail may hold, or an app by a
 * consent. Firms' mails lead to consents too, by way of a sign-in; so there the mail itself must be odd.
 */
function strangerLetIn({ url }: OpenPage, { strength }: RequestedData, { verdict }: ReferrerMail): 'device' | 'app' | null {
  const target = parseTarget(url);
  if (strength !== 'nothing' && isDevicePage(target)) return 'device';
  const odd = verdict === 'lure' || verdict === 'suspicious';
  return odd && target.kind === 'web' && asksConsent(target) ? 'app' : null;
}
