/** What the toolbar button opens: the verdict on this tab first, below it what else is worth knowing. */
import type { JSX } from 'preact';
import { LureReportView } from '../lure-report/view.tsx';
import { Diagnosis } from '../diagnosis/view.tsx';
import { changedWebmail, unreadableHeadline } from '../../components/i18n/webmail-names.ts';
import { AllowSites } from '../../components/extension-page/site-access.tsx';
import { AdvisoryCards } from '../../components/advisory/card.tsx';
import { FirstAidCard } from '../first-aid/card.tsx';
import type { AliasPast } from '../history/alias.ts';
import type { FirstAidCase } from '../first-aid/store.ts';
import { ClickedButton } from '../../components/verdict/clicked-button.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { LinkList } from '../../components/verdict/link-list.tsx';
import { WhoseName } from '../../components/verdict/reason-text.tsx';
import { Spoken } from '../../components/verdict/spoken.tsx';
import { Signature } from '../../components/verdict/signature.tsx';
import { describe } from '../../components/i18n/describe.ts';
import { dateText, listText, sentencesText } from '../../components/i18n/language.ts';
import { shownKind } from '../../components/i18n/state.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { unseenLines } from '../../components/i18n/unseen.ts';
import type { TrustedName } from '../../storage/trusted.ts';
import { withDoneSteps } from '../../judge/verdict/advice.ts';
import { aboutMail } from './about.tsx';
import { AccountLines } from './account-lines.tsx';
import type { AccountData } from '../my-accounts/account-data.ts';
import type { PopupActions, Shown } from './actions.ts';
import type { SeenTab } from './tab.ts';
import type { IgnoreSite } from './ignore-site.tsx';
import { Genuine } from './genuine.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { Trust } from './trust.tsx';
import { VerdictView, Why } from './verdict-view.tsx';

type JudgedState = Extract<Shown, { state: 'mail' | 'page' }>;

export interface PopupProps {
  shown: Shown;
  tab: SeenTab;
  panel: AccountData;
  /** Whom the person may trust here. */
  trustable: TrustedName[];
  /** Who wrote before to the alias that the mail was sent to. */
  alias: AliasPast | null;
  /** The browser keeps us away from this page, of which it tells nothing, and from some or all sites. */
  withheld: boolean;
  /** "Do not check pages of this site", null until it is loaded. */
  Ignore: typeof IgnoreSite | null;
  /** Date of the list of platforms where it is older than a year, '' where it is not. */
  outdated: string;
  /** Milliseconds since the epoch. */
  now: number;
  actions: PopupActions;
  t: Translate;
}

/** The whole popup. */
export function Popup(props: PopupProps): JSX.Element {
  const { shown, outdated, actions, t } = props;
  return (
    <>
      <main data-kind={kindOf(shown)}>
        <Spoken text={spokenText(shown, t)} />
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
        <a class="link" href="/my-accounts.html" target="_blank" rel="noopener" title={t('label_new_tab')} data-part="my-accounts">
          {t('accounts_heading')}
        </a>
        <button type="button" class="plain link" onClick={actions.openOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </>
  );
}

/** What is said by itself once it is known. */
function spokenText(shown: Shown, t: Translate): string {
  if (shown.state !== 'mail' && shown.state !== 'page') return '';
  const { headline, meaning, act } = describe(shown.verdict, t);
  return sentencesText([headline, meaning, act], t);
}

function State(props: PopupProps): JSX.Element {
  const { shown, actions, t } = props;
  switch (shown.state) {
    case 'mail':
    case 'page':
      return <Judged {...props} shown={shown} />;
    case 'unreadable':
      return (
        <>
          <Notice
            kind="unreadable"
            headline={unreadableHeadline(changedWebmail(shown.client, shown.reason), t)}
            story={t('story_unreadable')}
            t={t}
          />
          <CheckLink t={t} />
          <Diagnosis make={() => actions.makeDiagnosis(shown)} copy={actions.copy} t={t} />
        </>
      );
    case 'nothing':
      if (props.withheld) {
        return (
          <>
            <Notice kind="unreadable" headline={t('access_headline')} story={t('access_story')} t={t} />
            <section>
              <AllowSites ask={actions.allowSites} t={t} />
            </section>
          </>
        );
      }
      return (
        <>
          <Notice kind="nothing" headline={t('headline_nothing')} story={t('story_nothing')} t={t} />
          <CheckLink t={t} />
        </>
      );
    case 'failed':
      return <Notice kind="unreadable" headline={t('popup_failed')} story="" t={t} />;
    case 'reading':
      return <Notice kind="nothing" headline={t('popup_reading')} story="" t={t} />;
  }
}

/** Verdict and act first; then why, the report, first aid, and what is seldom needed. */
function Judged({ shown, panel, trustable, alias, Ignore, actions, t }: PopupProps & { shown: JudgedState }): JSX.Element {
  const row = shown.state === 'mail' && Array.isArray(panel.events) ? panel.events.find(({ key }) => key === shown.key) : undefined;
  const verdict = withDoneSteps(shown.verdict, panel.ticks, row?.at ?? null);
  const isAided = ({ platform }: FirstAidCase): boolean => platform === (verdict.platform ?? '');
  return (
    <>
      <VerdictView
        verdict={verdict}
        about={shown.state === 'mail' ? aboutMail(shown.from, shown.subject, t) : [t('popup_on_page'), <WhoseName name={shown.host} />]}
        ignored={row ? row.done.some(({ code }) => code === 'ignore') : null}
        actions={actions}
        t={t}
      />
      {alias && (
        <section>
          <p class="fine" data-part="alias">
            {t(alias.isNewSender ? 'alias_never' : 'alias_before', { senders: listText(alias.senders, t) })}
          </p>
        </section>
      )}
      <FirstAid cases={panel.cases.filter(isAided)} actions={actions} t={t} />
      {shown.state === 'mail' && shown.askMailbox !== undefined && (
        <MailboxQuestion key={shown.askMailbox} host={shown.askMailbox} answer={actions.answerMailbox} t={t} />
      )}
      {shown.state === 'mail' && verdict.kind === 'unlisted' && (
        <section key={`links ${shown.key}`}>
          <LinkList verdict={verdict} read={actions.listLinks} t={t} />
        </section>
      )}
      <Why verdict={verdict} t={t} />
      <LureReportView verdict={verdict} make={() => actions.makeLureReport(shown)} copy={actions.copy} t={t} />
      {!panel.cases.some(isAided) && (
        <div class="foot asked">
          <ClickedButton verdict={verdict} t={t} />
        </div>
      )}
      <FirstAid cases={panel.cases.filter((one) => !isAided(one))} actions={actions} t={t} />
      <AdvisoryCards verdict={verdict} t={t} />
      {shown.state === 'mail' && <Genuine key={shown.key} shown={shown} call={actions.callGenuine} t={t} />}
      <Trust names={trustable} about={shown.state} actions={actions} t={t} />
      {Ignore && <Ignore shown={shown} ignore={actions.ignoreSite} t={t} />}
      <Diagnosis make={() => actions.makeDiagnosis(shown)} copy={actions.copy} t={t} />
    </>
  );
}

/** What is not about this tab's mail alone. */
function Below({ shown, tab, panel, withheld, actions, now, t }: PopupProps): JSX.Element {
  const { settings, events } = panel;
  const verdict = shown.state === 'mail' || shown.state === 'page' ? shown.verdict : null;
  const unseen = unseenLines(
    {
      ...tab,
      ...settings,
      history: events !== 'unavailable',
      withheld,
      judged: shown.state !== 'nothing',
      sourceUnread: verdict?.unchecked.includes('source') === true,
      senderUnproved: verdict?.unchecked.includes('sender-proof') === true,
    },
    t,
  );
  return (
    <>
      {!verdict && <FirstAid cases={panel.cases} actions={actions} t={t} />}
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
      <AccountLines panel={panel} now={now} t={t} />
    </>
  );
}

function FirstAid({ cases, actions, t }: { cases: FirstAidCase[]; actions: PopupActions; t: Translate }): JSX.Element {
  return (
    <>
      {cases.map((open) => (
        <FirstAidCard key={open.platform} open={open} dismiss={actions.dismissAid} t={t} />
      ))}
    </>
  );
}

/** The way to an answer where none was found: what the person pastes is judged as well. */
function CheckLink({ t }: { t: Translate }): JSX.Element {
  return (
    <a class="link" href="/check.html" target="_blank" rel="noopener" title={t('label_new_tab')} data-part="check">
      {t('options_check')}
    </a>
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
    <section class="hero">
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
  return shown.state === 'mail' || shown.state === 'page' ? shownKind(shown.verdict) : shown.state;
}
