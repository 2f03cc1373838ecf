/** One verdict in the popup: what it is, what to do, and the person's answer. */
import type { ComponentChildren, JSX } from 'preact';
import { UserAnswerButtons } from '../../components/verdict/user-answer.tsx';
import { ExplainButton } from '../../components/verdict/explain-button.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { useKeptFocus } from '../../components/verdict/kept-focus.ts';
import { Signature } from '../../components/verdict/signature.tsx';
import { Reasons } from '../../components/verdict/reasons.tsx';
import { StormLine } from '../../components/verdict/storm.tsx';
import { describe } from '../../components/i18n/describe.ts';
import { shownKind } from '../../components/i18n/state.ts';
import type { Translate } from '../../components/i18n/text.ts';
import { type Verdict, warns } from '../../judge/verdict.ts';
import { WhatNow } from './act.tsx';
import type { WhatNowProps } from './act.tsx';
import type { PopupActions } from './actions.ts';

export interface VerdictViewProps extends WhatNowProps {
  /** Short lines that name the mail or page; an empty one is left out. */
  about: ComponentChildren[];
  actions: Pick<PopupActions, 'say' | 'tick' | 'noteIgnored'>;
}

/** Verdict, act and reasons of what is shown. */
export function VerdictView({ verdict, about, ignored, actions, t }: VerdictViewProps): JSX.Element {
  const texts = describe(verdict, t);
  const answers = useKeptFocus<HTMLDivElement>();
  return (
    <>
      <section class="hero">
        <div class="who">
          <Icon kind={shownKind(verdict)} />
          <Signature t={t} />
        </div>
        <h1 class="headline" data-part="headline">
          {texts.headline}
        </h1>
        {texts.meaning && <p class="story">{texts.meaning}</p>}
        <StormLine verdict={verdict} t={t} />
        <p class="about">
          {about
            .filter((line) => line !== '')
            .map((line, at) => (
              <span key={at}>{line}</span>
            ))}
        </p>
      </section>
      <WhatNow verdict={verdict} ignored={ignored} actions={actions} t={t} />
      <div class="foot asked" ref={answers}>
        <UserAnswerButtons verdict={verdict} say={actions.say} t={t} />
      </div>
    </>
  );
}

/** The reasons of a verdict, open where it warns; nothing where there are none. */
export function Why({ verdict, t }: { verdict: Verdict; t: Translate }): JSX.Element | null {
  const texts = describe(verdict, t);
  const reasons = [...texts.leading, ...texts.further];
  // Said by the popup's own line on what cannot be seen.
  const notChecked = texts.notChecked.filter((line) => line !== t('unchecked_source') && line !== t('unchecked_sender_proof'));
  if (reasons.length === 0 && notChecked.length === 0) return null;
  return (
    <section class="why">
      <details open={warns(verdict.kind)}>
        <summary>{t('label_why')}</summary>
        <Reasons reasons={reasons} notChecked={notChecked} verdict={verdict} t={t} />
        <ExplainButton verdict={verdict} t={t} />
      </details>
    </section>
  );
}
