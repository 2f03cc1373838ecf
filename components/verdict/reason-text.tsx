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

/** A reason's sentence, the name that tells whose a sender or site is set apart in it. */
export function ReasonText({ text, verdict, t }: ReasonTextProps): JSX.Element {
  const evidence = verdict.evidence.find((one) => evidenceText(one, verdict, t) === text);
  const pieces = evidence ? evidencePieces(evidence, verdict, t) : [text];
  return (
    <>
      {pieces.map((piece, at) => {
        if (at % 2 === 0) return at === 0 ? piece : piece.replace(CLOSING, '');
        const [mark = ''] = CLOSING.exec(pieces[at + 1] ?? '') ?? [];
        return mark === '' ? <WhoseName key={at} name={piece} /> : <MarkedName key={at} name={piece} mark={mark} />;
      })}
    </>
  );
}

/** Full-width marks that close; browsers let a line begin with one behind a box such as ours. */
const CLOSING = /^[、。，；：」”）]+/;

function MarkedName({ name, mark }: { name: string; mark: string }): JSX.Element {
  return (
    <span class="marked">
      <WhoseName name={name} />
      {mark}
    </span>
  );
}

/** The name of a site or of a sender's mailbox host. */
export function WhoseName({ name }: { name: string }): JSX.Element {
  return <b class="whose">{name}</b>;
}
