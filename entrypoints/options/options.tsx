/** The options page: one section a matter, each in a file of its own. */
import type { JSX } from 'preact';
import type { ChooserMemory } from '../../features/check-up/platform-chooser.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import { Broken } from './broken.tsx';
import type { BrokenProps } from './broken.tsx';
import { Pages } from './pages.tsx';
import type { PagesMemory } from './pages.tsx';
import type { HistoryMemory } from '../../features/history/options-data.ts';
import { HistorySection } from '../../features/history/options-section.tsx';
import { Requests } from './requests.tsx';
import type { RequestsMemory } from './requests-data.ts';
import { UsedPlatforms } from './platforms.tsx';
import { Trusted } from './trusted.tsx';
import type { TrustedMemory } from './trusted.tsx';

export interface OptionsProps {
  trusted: TrustedMemory;
  pages: PagesMemory;
  requests: RequestsMemory;
  history: HistoryMemory;
  platforms: ChooserMemory;
  broken: BrokenProps['memory'];
  t: Translate;
}

export function Options({ trusted, pages, requests, history, platforms, broken, t }: OptionsProps): JSX.Element {
  return (
    <>
      <Broken memory={broken} t={t} />
      <h1>{t('options_page_heading')}</h1>
      <Trusted memory={trusted} t={t} />
      <Pages memory={pages} t={t} />
      <Requests memory={requests} t={t} />
      <UsedPlatforms memory={platforms} t={t} />
      <HistorySection memory={history} t={t} />
      <p class="privacy">
        <a class="link" href="/report.html">
          {t('popup_report')}
        </a>
      </p>
      <p class="soft privacy">{t('options_privacy')}</p>
    </>
  );
}
