/** One plain sentence for each thing that the judge saw. */
import type { FieldKind } from '../../judge/open-page.ts';
import { type Evidence, type EvidenceCode, type Verdict, vouches, warns } from '../../judge/verdict.ts';
import { cleanFacts } from './facts.ts';
import { listText, plural } from './language.ts';
import { hasEvidence, isNotice, isUnproved } from './state.ts';
import type { Facts, TextKey, Translate } from './text.ts';
import { underscored } from './text.ts';

const UNFILLED = /\{\w+\}/;

/** Where a mail or page names a platform, as the judge calls it, and how the sentence on it is called. */
const MAIL_PLACES = new Map<string, TextKey>([
  ['identity', 'evidence_claims_platform_in_name'],
  ['name', 'evidence_claims_platform_in_name'],
  ['subject', 'evidence_claims_platform_in_subject'],
  ['sender', 'evidence_claims_platform_in_sender'],
  ['logo', 'evidence_claims_platform_in_logo'],
  ['opening', 'evidence_claims_platform_in_text'],
  ['possession', 'evidence_claims_platform_in_text'],
  ['closing', 'evidence_claims_platform_in_text'],
]);
const PAGE_PLACES = new Map<string, TextKey>([
  ['title', 'evidence_page_claims_platform_in_title'],
  ['site-name', 'evidence_page_claims_platform_in_title'],
  ['heading', 'evidence_page_claims_platform_in_heading'],
  ['logo', 'evidence_page_claims_platform_in_logo'],
  ['text', 'evidence_page_claims_platform_in_text'],
  ['host', 'evidence_page_claims_platform_in_address'],
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
  const facts = factsOf(evidence, t);
  const sentence = evidence.code === 'asked-here' ? askedHereText(facts, t) : t(keyOf(evidence.code, evidence.facts, verdict), facts);
  return UNFILLED.test(sentence) ? '' : sentence;
}

/** Stands around a name while its sentence is put together; facts hold none of these, since they are cleaned. */
const EDGE = '\u{E000}';

/** The sentence of `evidenceText` in pieces; every second one is what tells whose a sender or site is. */
export function evidencePieces(evidence: Evidence, verdict: Verdict, t: Translate): string[] {
  const { code } = evidence;
  const facts = factsOf(evidence, t);
  if (code === 'asked-here') return [evidenceText(evidence, verdict, t)];
  for (const name of ['domain', 'host'] as const) if (facts[name]) facts[name] = EDGE + facts[name] + EDGE;
  const domain = (facts.address?.lastIndexOf('@') ?? -1) + 1;
  if (facts.address && domain < facts.address.length)
    facts.address = `${facts.address.slice(0, domain)}${EDGE}${facts.address.slice(domain)}${EDGE}`;
  return t(keyOf(code, evidence.facts, verdict), facts).split(EDGE);
}

/** All sentences, the main reason first, none twice. */
export function reasons(verdict: Verdict, t: Translate): string[] {
  return [...new Set(toldEvidence(verdict, t).map((one) => evidenceText(one, verdict, t)))];
}

/** The evidence that has a sentence in this verdict, the main reason first. */
export function toldEvidence(verdict: Verdict, t: Translate): Evidence[] {
  return verdict.evidence.filter((one) => isTold(one, verdict) && evidenceText(one, verdict, t) !== '');
}

/** What would tell nothing beside the verdict, or speak for a mail that is warned of, is left out. */
function isTold({ code }: Evidence, verdict: Verdict): boolean {
  const { kind } = verdict;
  if (kind === 'lure' && code.startsWith('unaccounted-')) return false;
  // That a stranger's address is really a stranger's reads like praise.
  if (code === 'auth-passed' && warns(kind)) return hasEvidence(verdict, 'sender-is-platforms');
  // That a sender passes on strangers' words tells nothing where none were found and the mail is vouched for.
  const vouched = vouches(kind);
  return code !== 'sender-carries-third-party-text' || !vouched || hasEvidence(verdict, 'third-party-words');
}

function keyOf(code: Exclude<EvidenceCode, 'asked-here'>, facts: Facts, verdict: Verdict): TextKey {
  if (code === 'claims-platform') return placeKey(facts, MAIL_PLACES) ?? 'evidence_claims_platform';
  if (code === 'page-claims-platform') return placeKey(facts, PAGE_PLACES) ?? 'evidence_page_claims_platform';
  if (code === 'page-from-mail' && facts.platform === undefined) return 'evidence_page_from_mail_no_name';
  if (code === 'sender-is-platforms' && (isUnproved(verdict) || hasEvidence(verdict, 'auth-failed'))) {
    return 'evidence_sender_is_platforms_unproved';
  }
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
  if (facts.what !== undefined) facts.what = fieldsText(facts.what, t);
  return facts;
}

/** '' where it is not known how long before. */
function askedHereText({ minutes }: Facts, t: Translate): string {
  const count = Number(minutes ?? NaN);
  if (Number.isNaN(count)) return '';
  return count < 1 ? t('evidence_asked_here_now') : plural('evidence_asked_here', count, t);
}

function placeKey(facts: Facts, places: Map<string, TextKey>): TextKey | undefined {
  return codesOf(facts.where)
    .map((code) => places.get(code))
    .find((key) => key !== undefined);
}

/** "password, code" as "your password and a code"; words that are no codes stay as they are. */
function fieldsText(what: string, t: Translate): string {
  const codes = codesOf(what).filter((code): code is FieldKind => Object.hasOwn(FIELDS, code));
  const words = codes.map((code) => t(FIELDS[code])).slice(0, 3);
  return words.length === 0 ? what : listText(words, t);
}

function codesOf(list: string | undefined): string[] {
  return (list ?? '').split(/[\s,]+/).filter((code) => code !== '');
}
