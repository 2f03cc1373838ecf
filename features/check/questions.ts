/** The evidence of a verdict, question by question, in the order in which the judge asks. Pure. */
import { evidenceText, toldEvidence } from '../../components/i18n/evidence.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import type { EvidenceCode, Verdict } from '../../judge/verdict.ts';

const QUESTIONS = ['claim', 'origin', 'destination', 'person'] as const;
type Question = (typeof QUESTIONS)[number];

export interface Answered {
  question: TextKey;
  /** Empty where nothing stood out. */
  answers: string[];
}

const CLAIM = /^(?:claims-|name-|platform-has-no-account$)/;
const ORIGIN = /^(?:sender-|auth-|reply-to-|mail-forwarded$|third-party-words$|trusted-unproved$)/;
const PERSON = /^(?:asked-|not-asked-|trusted-|genuine-|platform-off$|sender-distrusted$)/;

function questionOf(code: EvidenceCode): Question {
  if (CLAIM.test(code)) return 'claim';
  if (ORIGIN.test(code)) return 'origin';
  return PERSON.test(code) ? 'person' : 'destination';
}

/** Every question with what was found; whether it was asked for, only where that is known. */
export function answeredQuestions(verdict: Verdict, t: Translate): Answered[] {
  const told = toldEvidence(verdict, t).map((one) => ({ question: questionOf(one.code), text: evidenceText(one, verdict, t) }));
  return QUESTIONS.map((question) => ({
    question: `check_question_${question}` as const,
    answers: [...new Set(told.filter((one) => one.question === question).map(({ text }) => text))],
  })).filter(({ question, answers }) => question !== 'check_question_person' || answers.length > 0);
}
