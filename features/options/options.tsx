/** The options page: one section a matter, each with an address of its own. */
import { Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../components/i18n/text.ts';
import type { BackupMemory } from '../backup/memory.ts';
import { Backup } from '../backup/section.tsx';
import { BrowserNotices, type BrowserMemory } from './browser-notices.tsx';
import { Guide } from './guide.tsx';
import { JudgedPages } from './judged-pages.tsx';
import type { JudgedPagesMemory } from './judged-pages.tsx';
import { LeftOut } from './left-out.tsx';
import type { LeftOutMemory } from './left-out.tsx';
import { Privacy } from './privacy.tsx';
import type { HistoryMemory } from '../history/memory.ts';
import type { FactsMemory } from '../known-facts/read.ts';
import { KnownFacts } from '../known-facts/section.tsx';
import { Requests } from './requests.tsx';
import type { RequestsMemory } from './requests-data.ts';
import { Mailboxes } from './mailboxes.tsx';
import type { MailboxMemory } from './mailboxes.tsx';
import { Organisation } from '../organisation/section.tsx';
import type { Hideable, Lockable, Policy, PolicyProblem } from '../../storage/policy.ts';
import type { SyncMemory } from '../sync/memory.ts';
import { Sync } from '../sync/section.tsx';
import type { TrustedMemory } from '../trusted/memory.ts';
import { Trusted } from '../trusted/section.tsx';

export interface OptionsProps {
  trusted: TrustedMemory;
  mailboxes: MailboxMemory;
  pages: JudgedPagesMemory;
  leftOut: LeftOutMemory;
  requests: RequestsMemory;
  history: HistoryMemory;
  facts: FactsMemory;
  backup: BackupMemory;
  sync: SyncMemory;
  browser: BrowserMemory;
  broken: BrokenProps['memory'];
  policy: Policy;
  /** What of the policy does not fit what is packaged. */
  unfit: PolicyProblem[] | null;
  t: Translate;
}

/** The whole options page. */
export function Options(props: OptionsProps): JSX.Element {
  const { trusted, mailboxes, pages, leftOut, requests, history, facts, backup, sync, browser, broken, policy, unfit, t } = props;
  // An import, or what comes in from another browser, changes what every section has read: all are drawn anew.
  const [drawn, setDrawn] = useState(0);
  const drawAnew = (): void => setDrawn((times) => times + 1);
  const isLocked = (setting: Lockable): boolean => policy.settings[setting] !== undefined;
  const shown = (section: Hideable): boolean => !policy.hidden.includes(section);
  return (
    <>
      <Broken memory={broken} t={t} />
      <BrowserNotices memory={browser} t={t} />
      <h1>{t('options_page_heading')}</h1>
      <p class="intro">
        <a class="link" href="/my-accounts.html">
          {t('options_my_accounts')}
        </a>
      </p>
      <p class="intro">
        <a class="link" href="/check.html">
          {t('options_check')}
        </a>
      </p>
      <Organisation policy={policy} unfit={unfit} t={t} />
      <Guide hidden={policy.hidden} t={t} />
      <Fragment key={drawn}>
        {shown('pages') && <JudgedPages memory={pages} locked={isLocked('pages')} t={t} />}
        {shown('trusted') && <Trusted memory={trusted} t={t} />}
        {shown('left-out') && <LeftOut memory={leftOut} t={t} />}
        {shown('privacy') && (
          <Privacy
            history={history}
            requests={requests}
            browser={browser}
            locked={{ inPrivate: isLocked('rememberInPrivate'), days: isLocked('historyDays') }}
            t={t}
          />
        )}
        {shown('known-facts') && <KnownFacts memory={facts} t={t} />}
      </Fragment>
      {shown('backup') && <Backup memory={backup} changed={drawAnew} t={t} />}
      {shown('sync') && <Sync memory={sync} changed={drawAnew} t={t} />}
      {shown('advanced') && (
        <section id="advanced" key={`advanced ${drawn}`}>
          <h2>{t('advanced_heading')}</h2>
          <Mailboxes memory={mailboxes} t={t} />
          <Requests memory={requests} locked={isLocked('requestMinutes')} t={t} />
        </section>
      )}
    </>
  );
}

interface BrokenProps {
  memory: { hasBroken(): Promise<boolean>; forgetBroken(): Promise<void> };
  t: Translate;
}

/** Says that stored values could not be read and that copies are kept; nothing where none are. */
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
