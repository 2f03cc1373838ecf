/** What the toolbar button opens: the verdict on this tab first, below it what else is worth knowing. */
import type { JSX } from 'preact';
import { LureReportView } from '../lure-report/view.tsx';
import { Diagnosis } from '../diagnosis/view.tsx';
import { changedWebmail, unreadableHeadline } from '../../components/i18n/webmail-names.ts';
import { AdvisoryCards } from '../../components/advisory/card.tsx';
import { CheckUp } from '../check-up/check-up.tsx';
import { FirstAidCard } from '../first-aid/card.tsx';
import { Timeline } from '../history/timeline.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { Signature } from '../../components/verdict/signature.tsx';
import { cleanFacts } from '../../components/i18n/facts.ts';
import { dateText } from '../../components/i18n/language.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { unseenLines } from '../../components/i18n/unseen.ts';
import type { TrustedName } from '../../storage/trusted-entry.ts';
import type { SecondaryPanel } from './secondary-panel.ts';
import type { PopupActions, Shown } from './actions.ts';
import type { SeenTab } from './tab.ts';
import type { IgnoreSite } from './ignore-site.tsx';
import { Genuine } from './genuine.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { Trust } from './trust.tsx';
import { VerdictView } from './verdict-view.tsx';

export interface PopupProps {
  shown: Shown;
  tab: SeenTab;
  panel: SecondaryPanel;
  /** Whom the person may trust here. */
  trustable: TrustedName[];
  /** "Do not check pages of this site", null until it is loaded. */
  Ignore: typeof IgnoreSite | null;
  /** Date of the list of platforms where it is older than a year, '' where it is not. */
  outdated: string;
  /** Milliseconds since the epoch. */
  now: number;
  actions: PopupActions;
  t: Translate;
}

export function Popup(props: PopupProps): JSX.Element {
  const { shown, outdated, actions, t } = props;
  return (
    <>
      <main data-kind={kindOf(shown)}>
        <State {...props} />
        {shown.state !== 'reading' && <Below {...props} />}
        {outdated !== '' && (
          <p class="outdated" role="note" data-part="outdated">
            {t('popup_list_outdated', { date: dateText(outdated, t) })}
          </p>
        )}
      </main>
      <footer>
        <span class="name">{t('popup_title')}</span>
        <button type="button" class="plain link" data-part="report-page" onClick={actions.openIncidentReport}>
          {t('popup_report')}
        </button>
        <button type="button" class="plain link" onClick={actions.openOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </>
  );
}

function State({ shown, panel, trustable, Ignore, actions, now, t }: PopupProps): JSX.Element {
  switch (shown.state) {
    case 'mail':
    case 'page':
      return (
        <>
          <VerdictView
            verdict={shown.verdict}
            about={shown.state === 'mail' ? aboutMail(shown.from, shown.subject, t) : [t('popup_on_page'), shown.host]}
            ticks={panel.ticks}
            aided={panel.cases.some(({ platform }) => platform === (shown.verdict.platform ?? ''))}
            aid={<FirstAid {...{ panel, actions, t }} />}
            actions={actions}
            now={now}
            t={t}
          />
          {shown.state === 'mail' && shown.askMailbox !== undefined && (
            <MailboxQuestion key={shown.askMailbox} host={shown.askMailbox} answer={actions.answerMailbox} t={t} />
          )}
          {shown.state === 'mail' && <Genuine key={shown.key} shown={shown} call={actions.callGenuine} t={t} />}
          <LureReportView verdict={shown.verdict} make={() => actions.makeLureReport(shown)} copy={actions.copy} t={t} />
          <Trust names={trustable} about={shown.state} actions={actions} t={t} />
          {Ignore && <Ignore shown={shown} t={t} />}
          <Diagnosis make={() => actions.makeDiagnosis(shown)} copy={actions.copy} t={t} />
        </>
      );
    case 'unreadable':
      return (
        <>
          <Notice
            kind="unreadable"
            headline={unreadableHeadline(changedWebmail(shown.client, shown.reason), t)}
            story={t('story_unreadable')}
            t={t}
          />
          <Diagnosis make={() => actions.makeDiagnosis(shown)} copy={actions.copy} t={t} />
        </>
      );
    case 'nothing':
      return <Notice kind="nothing" headline={t('headline_nothing')} story={t('story_nothing')} t={t} />;
    case 'failed':
      return <Notice kind="unreadable" headline={t('popup_failed')} story="" t={t} />;
    case 'reading':
      return <Notice kind="nothing" headline={t('popup_reading')} story="" t={t} />;
  }
}

/** What is not about this tab's mail alone. */
function Below({ shown, tab, panel, actions, now, t }: PopupProps): JSX.Element {
  const { settings, ticks, events, guides } = panel;
  const verdict = shown.state === 'mail' || shown.state === 'page' ? shown.verdict : null;
  const unseen = unseenLines(
    {
      ...tab,
      ...settings,
      history: events !== 'unavailable',
      judged: shown.state !== 'nothing',
      sourceUnread: verdict?.unchecked.includes('source') === true,
      senderUnproved: verdict?.unchecked.includes('sender-proof') === true,
    },
    t,
  );
  const news = guides.flatMap(({ advisories }) => advisories).filter((id) => !verdict?.advisories?.includes(id));
  return (
    <>
      {!verdict && <FirstAid panel={panel} actions={actions} t={t} />}
      {unseen.length > 0 && (
        <section class="unseen" data-part="unseen">
          <h2>{t('unseen_title')}</h2>
          {unseen.map((line) => (
            <p key={line} data-part="unchecked">
              {line}
            </p>
          ))}
        </section>
      )}
      {Array.isArray(events) && <Timeline events={events} now={now} t={t} />}
      <AdvisoryCards verdict={{ kind: 'unsolicited', advisories: news }} title="active_title" t={t} />
      <CheckUp guides={guides} ticks={ticks} tick={actions.tick} now={now} t={t} />
    </>
  );
}

function FirstAid({ panel, actions, t }: Pick<PopupProps, 'panel' | 'actions' | 't'>): JSX.Element {
  return (
    <>
      {panel.cases.map((open) => (
        <FirstAidCard key={open.platform} open={open} dismiss={actions.dismissAid} t={t} />
      ))}
    </>
  );
}

interface NoticeProps {
  kind: 'unreadable' | 'nothing';
  headline: string;
  story: string;
  t: Translate;
}

function Notice({ kind, headline, story, t }: NoticeProps): JSX.Element {
  return (
    <section class="hero" role="status">
      <div class="who">
        <Icon kind={kind} />
        <Signature t={t} />
      </div>
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
