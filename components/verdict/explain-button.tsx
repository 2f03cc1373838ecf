/** "What do these reasons mean?": the way from a verdict's reasons to the page that explains each. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/verdict.ts';
import { send } from '../../messages/send.ts';
import { toldEvidence } from '../i18n/evidence.ts';
import type { Translate } from '../i18n/text.ts';
import { OpeningButton } from './opening-button.tsx';

export interface ExplainButtonProps {
  verdict: Verdict;
  t: Translate;
  /** Opens the page on these pieces of evidence; rejects where that failed. */
  open?: (codes: string[]) => Promise<unknown>;
}

/** Nothing where no reason is told. */
export function ExplainButton({ verdict, t, open = openExplanations }: ExplainButtonProps): JSX.Element | null {
  const codes = [...new Set(toldEvidence(verdict, t).map(({ code }) => code))];
  if (codes.length === 0) return null;
  return <OpeningButton part="explain" text={t('explain_open')} open={() => open(codes)} t={t} />;
}

function openExplanations(codes: string[]): Promise<unknown> {
  return send({ type: 'explain', codes });
}
