/** The page of reasons: those one came from first, then all, each with what it means, when it misleads and what to do. */
import type { JSX } from 'preact';
import type { Translate } from '../../components/i18n/text.ts';
import { codesOf, EXPLANATIONS, explanationsOf } from './explanations.ts';
import type { Explanation } from './explanations.ts';

export interface ExplainPageProps {
  /** Codes of the evidence that one came from; unknown ones are passed over. */
  of: string[];
  t: Translate;
}

/** The whole page that explains the reasons of one verdict. */
export function ExplainPage({ of, t }: ExplainPageProps): JSX.Element {
  const first = explanationsOf(of);
  const others = explanationsOf(Object.keys(EXPLANATIONS)).filter((one) => !first.includes(one));
  return (
    <>
      <h1>{t('explain_heading')}</h1>
      <p class="intro">{t('explain_intro')}</p>
      {first.length > 0 && (
        <section data-part="explain-of">
          <h2>{t('explain_of')}</h2>
          {first.map((one) => (
            <Piece key={one} explanation={one} t={t} />
          ))}
        </section>
      )}
      <section>
        <h2>{t('explain_all')}</h2>
        {others.map((one) => (
          <Piece key={one} explanation={one} t={t} />
        ))}
      </section>
    </>
  );
}

function Piece({ explanation, t }: { explanation: Explanation; t: Translate }): JSX.Element {
  return (
    <article class="piece" data-part="explanation">
      {codesOf(explanation).map((code) => (
        <span key={code} id={code} />
      ))}
      <h3>{t(`explain_${explanation}_title`)}</h3>
      <dl>
        {(['means', 'misleads', 'do'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`explain_${part}`)}</dt>
            <dd>{t(`explain_${explanation}_${part}`)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
