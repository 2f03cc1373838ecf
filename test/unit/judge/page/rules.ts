/** The shipped tables, and pages from a few lines of HTML. */
import { buildNames } from '../../../../judge/claim/names.ts';
import { buildLookalikeNames } from '../../../../judge/hosts/lookalike.ts';
import { judgePage, type PageRules } from '../../../../judge/page/judge-page.ts';
import type { ReferrerMail } from '../../../../judge/page/referrer-mail.ts';
import type { Verdict } from '../../../../judge/types.ts';
import { compilePlatforms } from '../../../../platforms/compile.ts';
import { createPlatformIndex } from '../../../../platforms/index.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { readPlatformFiles } from '../../../../scripts/platforms/read.ts';

const platforms = createPlatformIndex(compilePlatforms(await readPlatformFiles()));

export const rules: PageRules = {
  platforms,
  names: buildNames(platforms.all),
  lookalikes: buildLookalikeNames(platforms.all),
};

/** The fields that most sign-in forms have. */
export const CREDENTIALS = `<form action="check.php"><label for="u">Email</label><input id="u" name="user">
  <label for="p">Password</label><input id="p" type="password"><button>Log in</button></form>`;

export function judge(html: string, url: string, remembered: { trustedSites?: string[]; referrerMail?: ReferrerMail } = {}): Verdict {
  const { trustedSites = [], referrerMail = null } = remembered;
  return judgePage(openPageFromHtml(html, url), rules, { trustedSites, referrerMail });
}
