/** "My accounts": the check-up, the platforms one uses, the last 30 days, the whole history, and a summary to print. */
import type { ComponentChildren, JSX } from 'preact';
import { AdvisoryCards } from '../../components/advisory/card.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import { CheckUp } from '../check-up/check-up.tsx';
import type { CheckUpProps } from '../check-up/check-up.tsx';
import { PlatformChooser } from '../check-up/platform-chooser.tsx';
import type { ChooserMemory } from '../check-up/platform-chooser.tsx';
import type { HistoryMemory } from '../history/memory.ts';
import { HistorySection } from '../history/section.tsx';
import { Timeline } from '../history/timeline.tsx';
import type { AccountData } from './account-data.ts';

export interface MyAccountsProps {
  data: AccountData;
  tick: CheckUpProps['tick'];
  chooser: ChooserMemory;
  history: HistoryMemory;
  /** Milliseconds since the epoch. */
  now: number;
  t: Translate;
}

/** The whole page on the accounts of the last days: timeline, check-up, advisories. */
export function MyAccounts({ data, tick, chooser, history, now, t }: MyAccountsProps): JSX.Element {
  const { ticks, events } = data;
  const guides = data.guides === 'unavailable' ? [] : data.guides;
  const news = guides.flatMap(({ advisories }) => advisories);
  return (
    <>
      <h1>{t('accounts_heading')}</h1>
      <p class="intro">{t('accounts_intro')}</p>
      <Part id="check-up">
        <h2>{t('check_up_title')}</h2>
        {data.guides === 'unavailable' ? (
          <p class="problem" role="alert" data-part="check-up-unread">
            {t('check_up_unread')}
          </p>
        ) : (
          <p class="soft">{t(guides.length === 0 ? 'check_up_none' : 'check_up_intro')}</p>
        )}
        <CheckUp guides={guides} ticks={ticks} tick={tick} t={t} />
      </Part>
      <Part id="platforms">
        <h2>{t('chooser_heading')}</h2>
        <p class="soft">{t('chooser_intro')}</p>
        <PlatformChooser memory={chooser} t={t} />
      </Part>
      {Array.isArray(events) && (
        <Part id="timeline">
          <Timeline events={events} now={now} t={t} />
        </Part>
      )}
      {news.length > 0 && (
        <Part id="news">
          <AdvisoryCards verdict={{ kind: 'unsolicited', advisories: news }} title="active_title" t={t} />
        </Part>
      )}
      <Part id="history">
        <HistorySection memory={history} t={t} />
      </Part>
      <Part id="summary">
        <h2>{t('accounts_summary')}</h2>
        <p class="soft">{t('accounts_summary_intro')}</p>
        <p class="after">
          <a class="link" href="/incident-report.html" data-part="report-page">
            {t('accounts_summary_open')}
          </a>
        </p>
      </Part>
    </>
  );
}

/** A part of the page with an address of its own. */
function Part({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return (
    <div id={id} class="part">
      {children}
    </div>
  );
}
