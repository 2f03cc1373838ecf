/** What stands above a mail: verdict, primary act, why. */
import type { JSX } from 'preact';
import { type Verdict, warns } from '../../../judge/verdict.ts';
import type { UserAnswer } from '../../../judge/verdict/user-context.ts';
import { AdvisoryLines } from '../../advisory/card.tsx';
import { ClickedButton } from '../../verdict/clicked-button.tsx';
import { ExplainButton } from '../../verdict/explain-button.tsx';
import { UserAnswerButtons } from '../../verdict/user-answer.tsx';
import { Icon } from '../../verdict/icon.tsx';
import { LinkList, type LinkListProps } from '../../verdict/link-list.tsx';
import { useKeptFocus } from '../../verdict/kept-focus.ts';
import { ReasonText } from '../../verdict/reason-text.tsx';
import { Reasons } from '../../verdict/reasons.tsx';
import { ProductSign, Signature } from '../../verdict/signature.tsx';
import { Spoken } from '../../verdict/spoken.tsx';
import { Act, Steps } from '../../verdict/steps.tsx';
import { StormLine } from '../../verdict/storm.tsx';
import { isNotice } from '../../i18n/state.ts';
import { sentenceGap, sentencesText } from '../../i18n/language.ts';
import { describe } from '../../i18n/describe.ts';
import type { Translate } from '../../i18n/text.ts';
import { unreadableHeadline } from '../../i18n/webmail-names.ts';

interface BannerProps {
  verdict: Verdict;
  say(asked: UserAnswer): Promise<boolean>;
  listLinks: LinkListProps['read'];
  t: Translate;
}

/** The banner for any verdict but `none`, for which there is nothing to say. */
export function Banner({ verdict, say, listLinks, t }: BannerProps): JSX.Element {
  const { kind } = verdict;
  const texts = describe(verdict, t);
  const foot = useKeptFocus<HTMLDivElement>();
  const [first, ...others] = texts.steps;
  const now = others.slice(0, stepsAtOnce(verdict));
  const later = others.slice(now.length);
  const why = texts.further.length > 0 || texts.notChecked.length > 0 || later.length > 0;
  const quiet = kind === 'requested' || kind === 'unlisted';
  const isAlert = warns(kind);
  return (
    <section class={quiet ? 'card chip' : 'card'} role={isAlert ? 'alert' : 'region'} aria-label={t('label_region')}>
      {!isAlert && <Spoken text={sentencesText([texts.headline, texts.meaning, texts.act], t)} />}
      <Icon kind={kind} />
      <div class="text">
        <p class="headline" data-part="headline">
          {texts.headline}
        </p>
        {(texts.meaning || texts.leading.length > 0) && (
          <p class="story">
            {texts.meaning}
            {texts.leading.map((reason, at) => (
              <span key={reason} data-part="reason">
                {at > 0 || texts.meaning ? sentenceGap(t) : ''}
                <ReasonText text={reason} verdict={verdict} t={t} />
              </span>
            ))}
          </p>
        )}
        <StormLine verdict={verdict} t={t} />
        {texts.caveat && (
          <p class="caveat" data-part="unchecked">
            {texts.caveat}
          </p>
        )}
        {first && (
          <p class="act" data-part="act">
            <Act verdict={verdict} act={texts.act} first={first} t={t} />
          </p>
        )}
        {texts.done.length > 0 && (
          <p class="caveat" data-part="done">
            {sentencesText(texts.done, t)}
          </p>
        )}
        <Steps steps={now} t={t} />
        <AdvisoryLines verdict={verdict} t={t} />
        <div class="foot" ref={foot}>
          <UserAnswerButtons verdict={verdict} say={say} t={t} />
          <ClickedButton verdict={verdict} t={t} />
          <LinkList verdict={verdict} read={listLinks} t={t} />
          {why && (
            <details>
              <summary>{t('label_why')}</summary>
              <Steps steps={later} t={t} />
              <Reasons reasons={texts.further} notChecked={texts.notChecked} verdict={verdict} t={t} />
              <ExplainButton verdict={verdict} t={t} />
            </details>
          )}
          <Signature where={!quiet} t={t} />
        </div>
      </div>
    </section>
  );
}

/** How many steps below the primary act stand in the open: what can wait must not push the mail away. */
function stepsAtOnce({ kind, topic }: Verdict): number {
  if (kind !== 'unsolicited' || isNotice(topic)) return 2;
  return topic === 'code' ? 1 : 0;
}

/** Where to find the verdict. It has one size and no button: a page that only poses as a mailbox learns nothing from it. */
export function Line({ t }: { t: Translate }): JSX.Element {
  return (
    <div data-kind="line">
      <section class="card chip line" role="region" aria-label={t('label_region')}>
        <Spoken text={t('line_details')} />
        <ProductSign />
        <div class="text">
          <p class="headline" data-part="headline">
            {t('line_details')}
          </p>
        </div>
      </section>
    </div>
  );
}

/** "We cannot read this mail." */
export function Unreadable({ webmail, t }: { webmail: string; t: Translate }): JSX.Element {
  return (
    <div data-kind="unreadable">
      <section class="card chip" role="region" aria-label={t('label_region')}>
        <Spoken text={sentencesText([unreadableHeadline(webmail, t), t('story_unreadable')], t)} />
        <Icon kind="unreadable" />
        <div class="text">
          <p class="headline" data-part="headline">
            {unreadableHeadline(webmail, t)}
          </p>
          <p class="story">{t('story_unreadable')}</p>
          <div class="foot">
            <Signature where t={t} />
          </div>
        </div>
      </section>
    </div>
  );
}
