/** One plain sentence for each thing that the judge saw. */
import type { Evidence, FieldKind, Verdict } from '../../judge/types.ts';
import { cleanFacts } from './facts.ts';
import { isNotice } from './state.ts';
import type { Facts, TextKey, Translate } from './text.ts';
import { underscored } from './text.ts';

const UNFILLED = /\{\w+\}/;

/** Where a mail or page names a platform, as the judge calls it, and what people call it. */
const PLACES = new Map<string, TextKey>([
  ['identity', 'where_name'],
  ['name', 'where_name'],
  ['subject', 'where_subject'],
  ['sender', 'where_sender'],
  ['logo', 'where_logo'],
  ['opening', 'where_text'],
  ['possession', 'where_text'],
  ['closing', 'where_text'],
  ['text', 'where_text'],
  ['title', 'where_title'],
  ['site-name', 'where_title'],
  ['heading', 'where_heading'],
  ['host', 'where_address'],
]);

const FIELDS: Record<FieldKind, TextKey> = {
  password: 'what_password',
  'new-password': 'what_new_password',
  code: 'what_code',
  'user-name': 'what_user_name',
  email: 'what_email',
  phone: 'what_phone',
  card: 'what_card',
  'seed-phrase': 'what_seed_phrase',
  other: 'what_other',
};

/** The sentence for one piece of evidence, '' where a fact that it needs is missing. */
export function evidenceText(evidence: Evidence, verdict: Verdict, t: Translate): string {
  const sentence = t(keyOf(evidence, verdict), factsOf(evidence, t));
  return UNFILLED.test(sentence) ? '' : sentence;
}

/** All sentences, the main reason first, none twice. */
export function reasons(verdict: Verdict, t: Translate): string[] {
  return [...new Set(verdict.evidence.map((one) => evidenceText(one, verdict, t)))].filter((text) => text !== '');
}

function keyOf(evidence: Evidence, verdict: Verdict): TextKey {
  const { code, facts } = evidence;
  if ((code === 'claims-platform' || code === 'page-claims-platform') && placeOf(facts)) {
    return `evidence_${underscored(code)}_where`;
  }
  if (code === 'page-from-mail' && facts.platform === undefined) return 'evidence_page_from_mail_no_name';
  if (code === 'asked-here' && Number(facts.minutes) < 1) return 'evidence_asked_here_now';
  if (code === 'asked-here' && Number(facts.minutes) === 1) return 'evidence_asked_here_one';
  if (code === 'asked-by-person' || code === 'not-asked-by-person') {
    if (isNotice(verdict.topic)) return `evidence_${underscored(code)}_was_me`;
    if (isExpectation(verdict)) return `evidence_${underscored(code)}_expected`;
  }
  return `evidence_${underscored(code)}`;
}

/** Nobody asks for these; at most they are expected. */
export function isExpectation({ topic }: Verdict): boolean {
  return topic === 'suspend' || topic === 'expire' || topic === 'quota';
}

function factsOf(evidence: Evidence, t: Translate): Facts {
  const facts = cleanFacts(evidence.facts);
  const place = placeOf(facts);
  if (place) facts.where = t(place);
  if (facts.what !== undefined) facts.what = fieldsText(facts.what, t);
  return facts;
}

function placeOf(facts: Facts): TextKey | undefined {
  return codesOf(facts.where).map((code) => PLACES.get(code)).find((key) => key !== undefined);
}

/** "password, code" as "your password and a code"; words that are no codes stay as they are. */
function fieldsText(what: string, t: Translate): string {
  const codes = codesOf(what).filter((code): code is FieldKind => Object.hasOwn(FIELDS, code));
  const words = codes.map((code) => t(FIELDS[code])).slice(0, 3);
  return words.length === 0 ? what : words.reduce((first, second) => t('what_and', { first, second }));
}

function codesOf(list: string | undefined): string[] {
  return (list ?? '').split(/[\s,]+/).filter((code) => code !== '');
}
