/** A reason, with what tells whose a sender or site is in bold and in one piece. */
import type { JSX } from 'preact';
import type { Verdict } from '../../judge/verdict.ts';
import { evidencePieces, evidenceText } from '../i18n/evidence.ts';
import type { Translate } from '../i18n/text.ts';

export interface ReasonTextProps {
  /** A sentence on a piece of evidence of `verdict`; any other is shown as it is. */
  text: string;
  verdict: Verdict;
  t: Translate;
}

export function ReasonText({ text, verdict, t }: ReasonTextProps): JSX.Element {
  const evidence = verdict.evidence.find((one) => evidenceText(one, verdict, t) === text);
  const pieces = evidence ? evidencePieces(evidence, verdict, t) : [text];
  return <>{pieces.map((piece, at) => (at % 2 === 1 ? <WhoseName key={at} name={piece} /> : piece))}</>;
}

/** The name of a site or of a sender's mailbox host. */
export function WhoseName({ name }: { name: string }): JSX.Element {
  return <b class="whose">{name}</b>;
}
