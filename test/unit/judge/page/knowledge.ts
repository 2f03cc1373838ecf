/** The shipped tables, and pages from a few lines of HTML. */
import { buildNames } from '../../../../judge/claim/names.ts';
import { buildLookalikeNames } from '../../../../judge/hosts/lookalike.ts';
import type { LedFrom } from '../../../../judge/page/led.ts';
import { judgePage, type PageKnowledge } from '../../../../judge/page/page.ts';
import type { Verdict } from '../../../../judge/types.ts';
import { compilePlatforms } from '../../../../platforms/compile.ts';
import { createPlatformIndex } from '../../../../platforms/index.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { readPlatformFiles } from '../../../../scripts/platforms/read.ts';

const platforms = createPlatformIndex(compilePlatforms(await readPlatformFiles()));

export const know: PageKnowledge = {
  platforms,
  names: buildNames(platforms.all),
  lookalikes: buildLookalikeNames(platforms.all),
};

/** The fields that most sign-in forms have. */
export const CREDENTIALS = `<form action="check.php"><label for="u">Email</label><input id="u" name="user">
  <label for="p">Password</label><input id="p" type="password"><button>Log in</button></form>`;

export function judge(html: string, url: string, remembered: { trustedSites?: string[]; ledFrom?: LedFrom } = {}): Verdict {
  const { trustedSites = [], ledFrom = null } = remembered;
  return judgePage(openPageFromHtml(html, url), know, { trustedSites, ledFrom });
}
