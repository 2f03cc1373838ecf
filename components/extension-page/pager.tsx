/** Leads through a long list page by page, so that a page never draws more rows than a person reads. */
import type { JSX } from 'preact';
import { numberText } from '../i18n/language.ts';
import type { Translate } from '../i18n/text.ts';

export interface PagerProps {
  /** From 0 on. */
  page: number;
  pages: number;
  show(page: number): void;
  /** Names it for tests. */
  part: string;
  t: Translate;
}

/** Nothing where everything stands on one page. At either end a button stays, disabled, so that the focus does. */
export function Pager({ page, pages, show, part, t }: PagerProps): JSX.Element | null {
  if (pages < 2) return null;
  const step = (by: -1 | 1): void => {
    if (page + by >= 0 && page + by < pages) show(page + by);
  };
  return (
    <div class="pager" data-part={part}>
      <button type="button" class="plain" aria-disabled={page === 0} onClick={() => step(-1)}>
        {t('pager_previous')}
      </button>
      <span class="soft" role="status">
        {t('pager_page', { page: numberText(page + 1, t), pages: numberText(pages, t) })}
      </span>
      <button type="button" class="plain" aria-disabled={page === pages - 1} onClick={() => step(1)}>
        {t('pager_next')}
      </button>
    </div>
  );
}
