/** What the toolbar button opens: the same verdict as above the mail, and all that is behind it. */
import type { JSX } from 'preact';
import { Icon } from '../../components/verdict/icon.tsx';
import { cleanFacts } from '../../components/words/facts.ts';
import type { Translate } from '../../components/words/text.ts';
import type { Asked, TabState } from '../../messages/types.ts';
import type { TrustedName } from '../../memory/trusted-entry.ts';
import { QuietHost } from './quiet-host.tsx';
import { trustable } from './trustable.ts';
import { Trust } from './trust.tsx';
import { VerdictView } from './verdict-view.tsx';

export type Shown = TabState | { state: 'reading' } | { state: 'failed' };

export interface PopupActions {
  say(asked: Asked): Promise<boolean>;
  /** False where the list is full; rejects where it could not be stored. */
  trust(name: TrustedName): Promise<boolean>;
  untrust(value: string): Promise<void>;
  openOptions(): void;
}

export interface PopupProps {
  shown: Shown;
  /** Date of the list of platforms where it is older than a year, '' where it is not. */
  outdated: string;
  actions: PopupActions;
  t: Translate;
}

export function Popup({ shown, outdated, actions, t }: PopupProps): JSX.Element {
  return (
    <>
      <main data-kind={kindOf(shown)}>
        <State shown={shown} actions={actions} t={t} />
        {outdated !== '' && (
          <p class="outdated" role="note" data-part="outdated">
            {t('popup_list_outdated', { date: outdated })}
          </p>
        )}
      </main>
      <footer>
        <span class="name">{t('popup_title')}</span>
        <button type="button" class="plain link" onClick={actions.openOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </>
  );
}

function State({ shown, actions, t }: Omit<PopupProps, 'outdated'>): JSX.Element {
  switch (shown.state) {
    case 'mail':
    case 'page':
      return (
        <>
          <VerdictView
            verdict={shown.verdict}
            about={shown.state === 'mail' ? aboutMail(shown.from, shown.subject, t) : [t('popup_on_page'), shown.host]}
            say={actions.say}
            t={t}
          />
          <Trust names={trustable(shown)} about={shown.state} actions={actions} t={t} />
          <QuietHost shown={shown} t={t} />
        </>
      );
    case 'unreadable':
      return <Notice kind="unreadable" headline={t('headline_unreadable')} story={t('story_unreadable')} />;
    case 'nothing':
      return <Notice kind="nothing" headline={t('headline_nothing')} story={t('story_nothing')} />;
    case 'failed':
      return <Notice kind="unreadable" headline={t('popup_failed')} story="" />;
    case 'reading':
      return <Notice kind="nothing" headline={t('popup_reading')} story="" />;
  }
}

function Notice({ kind, headline, story }: { kind: 'unreadable' | 'nothing'; headline: string; story: string }): JSX.Element {
  return (
    <section class="hero" role="status">
      <Icon kind={kind} />
      <h1 class="headline" data-part="headline">
        {headline}
      </h1>
      {story && <p class="story">{story}</p>}
    </section>
  );
}

function kindOf(shown: Shown): string {
  return shown.state === 'mail' || shown.state === 'page' ? shown.verdict.kind : shown.state;
}

function aboutMail(from: string, subject: string, t: Translate): string[] {
  const { subject: what = '', who = '' } = cleanFacts({ subject, who: from });
  return [what, who === '' ? t('popup_no_sender') : t('popup_from', { sender: who })];
}
