/** The shipped tables, and pages from a few lines of HTML. */
import { judgePage } from '../../../../judge/page/judge-page.ts';
import type { ReferrerMail } from '../../../../judge/page/referrer-mail.ts';
import type { Verdict } from '../../../../judge/verdict.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { readRules } from '../../../../scripts/rules.ts';

export const rules = await readRules();

/** The fields that most sign-in forms have. */
export const CREDENTIALS = `<form action="check.php"><label for="u">Email</label><input id="u" name="user">
  <label for="p">Password</label><input id="p" type="password"><button>Log in</button></form>`;

export function judge(html: string, url: string, remembered: { trustedSites?: string[]; referrerMail?: ReferrerMail } = {}): Verdict {
  const { trustedSites = [], referrerMail = null } = remembered;
  return judgePage(openPageFromHtml(html, url), rules, { trustedSites, referrerMail });
}
