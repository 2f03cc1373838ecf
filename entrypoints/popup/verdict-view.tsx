/** One verdict in the popup, from its headline down to what was not checked. */
import type { JSX } from 'preact';
import { AdvisoryCards } from '../../components/advisory/card.tsx';
import { AskedButton } from '../../components/verdict/asked.tsx';
import { Icon } from '../../components/verdict/icon.tsx';
import { Reasons } from '../../components/verdict/reasons.tsx';
import { StepText, Steps } from '../../components/verdict/steps.tsx';
import { StormLine } from '../../components/verdict/storm.tsx';
import { describe } from '../../components/words/describe.ts';
import type { Translate } from '../../components/words/text.ts';
import type { Verdict } from '../../judge/types.ts';
import type { Asked } from '../../messages/types.ts';

export interface VerdictViewProps {
  verdict: Verdict;
  /** Short lines that name the mail or page. */
  about: string[];
  say(asked: Asked): Promise<boolean>;
  t: Translate;
}

export function VerdictView({ verdict, about, say, t }: VerdictViewProps): JSX.Element {
  const words = describe(verdict, t);
  const [first, ...others] = words.steps;
  const reasons = [...words.leading, ...words.further];
  return (
    <>
      <section class="hero" role="status">
        <Icon kind={verdict.kind} />
        <h1 class="headline" data-part="headline">
          {words.headline}
        </h1>
        {words.meaning && <p class="story">{words.meaning}</p>}
        <StormLine verdict={verdict} t={t} />
        <p class="about">
          {about.filter((line) => line !== '').map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </section>
      {first && (
        <section>
          <h2>{t('label_what_now')}</h2>
          <p class="act" data-part="act">
            {words.act === first.text ? <StepText step={first} t={t} /> : words.act}
          </p>
          <Steps steps={others} t={t} />
        </section>
      )}
      <AskedRow verdict={verdict} say={say} t={t} />
      <AdvisoryCards verdict={verdict} t={t} />
      {(reasons.length > 0 || words.notChecked.length > 0) && (
        <section class="why">
          {reasons.length > 0 && <h2>{t('label_why')}</h2>}
          <Reasons reasons={reasons} notChecked={words.notChecked} t={t} />
        </section>
      )}
    </>
  );
}

function AskedRow(props: { verdict: Verdict; say(asked: Asked): Promise<boolean>; t: Translate }): JSX.Element {
  return (
    <div class="foot asked">
      <AskedButton {...props} />
    </div>
  );
}
