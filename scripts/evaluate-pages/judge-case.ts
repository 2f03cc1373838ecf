/** Judges a case as `check --pages` does, whole and with single signs taken away. */
import type { Rules } from '../../judge/rules.ts';
import { judgePage } from '../../judge/page/judge-page.ts';
import type { OpenPage } from '../../judge/open-page.ts';
import type { Verdict, VerdictKind } from '../../judge/verdict.ts';
import { openPageFromHtml } from '../pages/read-html.ts';
import type { PageCase } from './cases.ts';

export interface CaseOutcome {
  one: PageCase;
  verdict: Verdict;
  page: OpenPage;
  /** Milliseconds in the judge alone. */
  ms: number;
}

/** What is cut out of a page, to see which verdict leans on it. */
export const ABLATIONS: Record<string, (page: OpenPage) => OpenPage> = {
  title: (page) => ({ ...page, title: '' }),
  'title and icons': (page) => ({ ...page, title: '', icons: [] }),
  headings: (page) => ({ ...page, headings: [] }),
  logos: (page) => ({ ...page, pictures: [] }),
  links: (page) => ({ ...page, links: [] }),
  'every foreign address': (page) => ({
    ...page,
    links: [],
    icons: [],
    assets: [],
    copiedFrom: [],
    forms: page.forms.map((form) => ({ ...form, action: '' })),
  }),
  'title, icons and site names': (page) => ({ ...page, title: '', icons: [], siteNames: [] }),
};

/** Judges one labelled page under an address. */
export function judgeCase(one: PageCase, rules: Rules, address: string): CaseOutcome {
  const page = openPageFromHtml(one.html, address);
  const start = performance.now();
  const verdict = judgePage(page, rules, { trustedSites: [], referrerMail: null });
  return { one, verdict, page, ms: performance.now() - start };
}

/** The verdict on the same page with a part of it cut away. */
export function judgeWithout(outcome: CaseOutcome, cut: (page: OpenPage) => OpenPage, rules: Rules): VerdictKind {
  return judgePage(cut(outcome.page), rules, { trustedSites: [], referrerMail: null }).kind;
}
