/** Why an entry was not taken, in words. */
import { underscored, type TextKey, type Translate } from '../../components/i18n/text.ts';
import type { AddOutcome, EditOutcome, TrustedName } from '../../storage/trusted.ts';
import type { Refusal } from '../../storage/trusted-entry.ts';

export interface Problem {
  text: string;
  /** A site name of which all mail could be trusted instead, '' for none. */
  instead: string;
}

/** Why a name was refused, in words, and at which field. */
export function refusalProblem(refusal: Refusal, t: Translate): Problem {
  const { reason, ...facts } = refusal;
  return { text: t(`entry_error_${underscored(reason)}`, facts), instead: refusal.reason === 'subdomain' ? refusal.domain : '' };
}

const OUTCOMES: Record<AddOutcome | EditOutcome, TextKey | null> = {
  added: null,
  edited: null,
  already: 'entry_error_already',
  full: 'entry_error_full',
  gone: 'entry_error_gone',
};

/** Null where the change was made. */
export function outcomeProblem(outcome: AddOutcome | EditOutcome, { value }: TrustedName, t: Translate): Problem | null {
  const key = OUTCOMES[outcome];
  return key ? { text: t(key, { entry: value }), instead: '' } : null;
}
