/** "What do these reasons mean?": the way from a verdict's reasons to the page that explains each. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Verdict } from '../../judge/verdict.ts';
import { send } from '../../messages/send.ts';
import { toldEvidence } from '../i18n/evidence.ts';
import type { Translate } from '../i18n/text.ts';
import { isByPerson } from '../in-page/trusted-press.ts';

export interface ExplainButtonProps {
  verdict: Verdict;
  t: Translate;
  /** Opens the page on these pieces of evidence; rejects where that failed. */
  open?: (codes: string[]) => Promise<unknown>;
}

/** Nothing where no reason is told. */
export function ExplainButton({ verdict, t, open = openExplanations }: ExplainButtonProps): JSX.Element | null {
  const [failed, setFailed] = useState(false);
  const codes = [...new Set(toldEvidence(verdict, t).map(({ code }) => code))];
  if (codes.length === 0) return null;
  const press = (event: Event): void => {
    if (!isByPerson(event)) return;
    open(codes).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" class="button quiet" data-part="explain" onClick={press}>
        {t('explain_open')}
      </button>
      {failed && (
        <span class="failed" role="alert">
          {t('asked_failed')}
        </span>
      )}
    </>
  );
}

function openExplanations(codes: string[]): Promise<unknown> {
  return send({ type: 'explain', codes });
}
