/** Judges what a tab shows as the person sees it, who sees no frames: a name may stand in one, and what asks in another. */
import { registrable } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import type { Verdict } from '../verdict.ts';
import { judgePage } from './judge-page.ts';
import type { PageRules } from './impersonation.ts';
import type { PageContext } from './judge-page.ts';
import { dataRequestedBy, textsOf } from './page-content.ts';
import { hostOf } from './page-host.ts';
import { namesNoOtherBrand } from './other-names.ts';

export interface TabPages {
  /** The page of the tab. */
  top: OpenPage;
  /** The frame in it that asks for a secret or hears the keys; null where the page itself does. */
  inner: OpenPage | null;
  /** Further frames, which ask for nothing. */
  beside: OpenPage[];
}

/** Whether what is asked for there may be asked in a name that stands elsewhere in the tab. */
export function isAsking(page: OpenPage): boolean {
  return page.keysOutside === true || dataRequestedBy(page).strength === 'secret';
}

/**
 * The verdict on all that a tab shows, about its page. What a frame of another site says counts only where nobody else is
 * named, and then proves nothing: it may be somebody's advertisement or widget.
 */
export function judgeTab({ top, inner, beside }: TabPages, rules: PageRules, context: PageContext): Verdict {
  const page = inner ? withFrame(top, inner) : top;
  const without = judgePage(page, rules, context);
  if (without.kind !== 'none' || beside.length === 0) return without;
  const own = beside.filter(({ url }) => isOfSite(url, [top, inner]));
  const verdict = own.length === 0 ? without : judgePage(withWords(page, own), rules, context);
  if (verdict.kind !== 'none' || own.length === beside.length || !namesNoBrand([top, inner])) return verdict;
  return judgePage(withWords(page, beside), rules, { ...context, strangersWords: true });
}

/** Whether a frame at `url` speaks for one of `pages`: of the same site, or without an address of its own. */
export function isOfSite(url: string, pages: (OpenPage | null)[]): boolean {
  const host = hostOf(url);
  return host === null || !/^(?:blob:)?https?:/i.test(url) || pages.some((page) => page && siteOf(host) === siteOf(hostOf(page.url) ?? ''));
}

/** Whether neither titles nor headings name anybody. */
export function namesNoBrand(pages: (OpenPage | null)[]): boolean {
  return pages.every((page) => page === null || namesNoOtherBrand(textsOf(page)));
}

function siteOf(host: string): string {
  return registrable(host) || host;
}

function withFrame(page: OpenPage, inner: OpenPage): OpenPage {
  const both = { ...page, forms: [...page.forms, ...inner.forms], clipped: page.clipped || inner.clipped };
  return inner.keysOutside === true ? { ...both, text: `${page.text}\n${inner.text}`, keysOutside: true } : both;
}

/** A frame's title is seen by nobody. */
function withWords(page: OpenPage, beside: OpenPage[]): OpenPage {
  return {
    ...page,
    headings: [...page.headings, ...beside.flatMap(({ headings }) => headings)],
    text: [page.text, ...beside.map(({ text }) => text)].join('\n'),
    pictures: [...page.pictures, ...beside.flatMap(({ pictures }) => pictures)],
  };
}
