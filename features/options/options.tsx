/** The options page: one section a matter. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChooserMemory } from '../check-up/platform-chooser.tsx';
import type { Translate } from '../../components/i18n/text.ts';
import { JudgedPages } from './judged-pages.tsx';
import type { JudgedPagesMemory } from './judged-pages.tsx';
import type { HistoryMemory } from '../history/options-data.ts';
import type { FactsMemory } from '../known-facts/read.ts';
import { KnownFacts } from '../known-facts/section.tsx';
import { HistorySection } from '../history/options-section.tsx';
import { Requests } from './requests.tsx';
import type { RequestsMemory } from './requests-data.ts';
import { Mailboxes } from './mailboxes.tsx';
import type { MailboxMemory } from './mailboxes.tsx';
import { Trusted } from './trusted.tsx';
import type { TrustedMemory } from './trusted.tsx';
import { PlatformChooser } from '../check-up/platform-chooser.tsx';

export interface OptionsProps {
  trusted: TrustedMemory;
  mailboxes: MailboxMemory;
  pages: JudgedPagesMemory;
  requests: RequestsMemory;
  history: HistoryMemory;
  platforms: ChooserMemory;
  facts: FactsMemory;
  broken: BrokenProps['memory'];
  t: Translate;
}

export function Options({ trusted, mailboxes, pages, requests, history, platforms, facts, broken, t }: OptionsProps): JSX.Element {
  return (
    <>
      <Broken memory={broken} t={t} />
      <h1>{t('options_page_heading')}</h1>
      <Trusted memory={trusted} t={t} />
      <Mailboxes memory={mailboxes} t={t} />
      <JudgedPages memory={pages} t={t} />
      <Requests memory={requests} t={t} />
      <UsedPlatforms memory={platforms} t={t} />
      <KnownFacts memory={facts} t={t} />
      <HistorySection memory={history} t={t} />
      <p class="privacy">
        <a class="link" href="/incident-report.html">
          {t('popup_report')}
        </a>
      </p>
      <p class="soft privacy">{t('options_privacy')}</p>
    </>
  );
}

function UsedPlatforms({ memory, t }: { memory: ChooserMemory; t: Translate }): JSX.Element {
  return (
    <section data-part="used-platforms">
      <h2>{t('chooser_heading')}</h2>
      <p class="soft">{t('chooser_intro')}</p>
      <PlatformChooser memory={memory} t={t} />
    </section>
  );
}

interface BrokenProps {
  memory: { hasBroken(): Promise<boolean>; forgetBroken(): Promise<void> };
  t: Translate;
}

export function Broken({ memory, t }: BrokenProps): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  useEffect(() => void memory.hasBroken().then(setBroken), []);
  if (!broken) return null;
  return (
    <div class="notice" data-kind="suspicious" data-part="broken" role="status">
      <p>{t('options_broken')}</p>
      <button type="button" class="plain" onClick={() => memory.forgetBroken().then(() => setBroken(false))}>
        {t('options_broken_forget')}
      </button>
    </div>
  );
}
