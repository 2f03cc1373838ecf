/** The last 30 days and the check-up, one line each; each opens its part of the page "My accounts". */
import type { JSX } from 'preact';
import type { AccountData } from '../my-accounts/account-data.ts';
import { checkUpCount } from '../check-up/count.ts';
import { countsText } from '../history/timeline-text.ts';
import { numberText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';

export interface AccountLinesProps {
  panel: Pick<AccountData, 'events' | 'ticks' | 'guides'>;
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** Drawn once they are read; without a history its line is missing. */
export function AccountLines({ panel: { events, ticks, guides }, now, t }: AccountLinesProps): JSX.Element | null {
  if (events === null) return null;
  const isNews = guides !== 'unavailable' && guides.some(({ advisories }) => advisories.length > 0);
  return (
    <nav class="lines" aria-label={t('accounts_heading')}>
      {Array.isArray(events) && (
        <Line part="timeline" t={t}>
          {t('popup_30_days', { counts: countsText(events, now, t) || t('popup_30_days_none') })}
        </Line>
      )}
      <Line part="check-up" t={t}>
        {checkUpText(guides, ticks, t)}
      </Line>
      {isNews && (
        <Line part="news" t={t}>
          {t('popup_news')}
        </Line>
      )}
    </nav>
  );
}

function checkUpText(guides: AccountData['guides'], ticks: AccountData['ticks'], t: Translate): string {
  if (guides === 'unavailable') return t('popup_check_up_unread');
  const { done, all } = checkUpCount(guides, ticks);
  return all === 0 ? t('popup_check_up_none') : t('popup_check_up', { done: numberText(done, t), all: numberText(all, t) });
}

function Line({ part, children, t }: { part: 'timeline' | 'check-up' | 'news'; children: string; t: Translate }): JSX.Element {
  return (
    <a href={`/my-accounts.html#${part}`} target="_blank" rel="noopener" title={t('label_new_tab')} data-part={`line-${part}`}>
      {children}
    </a>
  );
}
