/** What Unasked says, what it never does, why it may see all sites, where to find it, and whose accounts it should mind. */
import type { JSX } from 'preact';
import { PlatformChooser } from '../check-up/platform-chooser.tsx';
import type { ChooserMemory } from '../check-up/platform-chooser.tsx';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { DemoMail, JudgeDemoMail } from './demo-mails.ts';
import { DemoMailView } from './demo-mail.tsx';
import { COMMON_PLATFORMS } from '../../platforms/common.ts';
import { Toolbar } from './toolbar.tsx';

const NEVER: TextKey[] = [
  'welcome_never_sends',
  'welcome_never_stores',
  'welcome_never_deletes',
  'welcome_never_promises',
  'welcome_never_counts',
];
const READS: TextKey[] = ['welcome_reads_mail', 'welcome_reads_source', 'welcome_reads_page'];
const KEEPS: TextKey[] = ['welcome_keeps_history', 'welcome_keeps_settings', 'welcome_keeps_place'];

export interface WelcomeProps {
  mails: DemoMail[];
  judge: JudgeDemoMail;
  chooser: ChooserMemory;
  /** Which browser's way of pinning is told. */
  firefox: boolean;
  openOptions(): void;
  t: Translate;
}

/** The whole welcome page. */
export function Welcome({ mails, judge, chooser, firefox, openOptions, t }: WelcomeProps): JSX.Element {
  return (
    <>
      <h1>{t('welcome_heading')}</h1>
      <p class="intro">{t('welcome_intro')}</p>
      <section>
        <h2>{t('welcome_mails_heading')}</h2>
        <p>{t('welcome_mails_intro')}</p>
        {mails.map((mail) => (
          <DemoMailView key={mail.id} mail={mail} judge={judge} t={t} />
        ))}
      </section>
      <section>
        <h2>{t('welcome_never_heading')}</h2>
        <Lines keys={NEVER} t={t} />
      </section>
      <section>
        <h2>{t('welcome_sites_heading')}</h2>
        <p>{t('welcome_sites_why')}</p>
        <p class="after">{t('welcome_sites_what')}</p>
        <details class="after">
          <summary>{t('welcome_reads_and_keeps')}</summary>
          <h3>{t('welcome_reads_heading')}</h3>
          <Lines keys={READS} t={t} />
          <h3>{t('welcome_keeps_heading')}</h3>
          <Lines keys={KEEPS} t={t} />
        </details>
      </section>
      <section>
        <h2>{t('welcome_pin_heading')}</h2>
        <p>{t(firefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p>
        <p class="after">{t('welcome_pin_then')}</p>
        <Toolbar label={t('welcome_pin_picture')} />
      </section>
      <section>
        <h2>{t('chooser_heading')}</h2>
        <p>{t('chooser_intro')}</p>
        <PlatformChooser memory={chooser} first={COMMON_PLATFORMS} t={t} />
      </section>
      <p class="more">
        <button type="button" class="plain" onClick={openOptions}>
          {t('welcome_options')}
        </button>
      </p>
    </>
  );
}

function Lines({ keys, t }: { keys: TextKey[]; t: Translate }): JSX.Element {
  return (
    <ul class="list">
      {keys.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  );
}
