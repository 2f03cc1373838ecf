/** The shipped tables, and pages from a few lines of HTML. */
import { judgePage } from '../../../../judge/page/judge-page.ts';
import type { ReferrerMail } from '../../../../judge/page/circumstances/circumstances.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { readRules } from '../../../../scripts/rules.ts';

export const rules = await readRules();

export { CREDENTIALS } from '../../../../scripts/fit/pages/honest-sites.ts';

export function judge(html: string, url: string, remembered: { trustedSites?: string[]; referrerMail?: ReferrerMail } = {}): Verdict {
  const { trustedSites = [], referrerMail = null } = remembered;
  return judgePage(openPageFromHtml(html, url), rules, { trustedSites, referrerMail });
}
