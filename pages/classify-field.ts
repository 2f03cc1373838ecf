/** What a form field wants from a person, read from its own words. */
import type { FieldKind } from '../judge/open-page.ts';
import {
  CARD_WORDS,
  CODE_WORDS,
  CODES,
  EMAIL_WORDS,
  NEW_WORDS,
  PASSWORD_WORDS,
  PHONE_WORDS,
  SEED_WORDS,
  USER_WORDS,
} from './field-words.ts';

/** The attributes of one field; every one may be ''. */
export interface FieldAttributes {
  type: string;
  autocomplete: string;
  name: string;
  id: string;
  /** Label, placeholder or aria-label; where there is none, words right before it. */
  label: string;
  inputMode: string;
  maxLength: string;
}

/** Types a person does not write into, or that carry no secret. */
const SILENT_TYPES = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'checkbox',
  'radio',
  'file',
  'color',
  'range',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
]);

/** Whether nobody types into a field of this type, or nothing that is secret. */
export function isSilent(type: string): boolean {
  return SILENT_TYPES.has(type.toLowerCase());
}

/** WHATWG autofill field names. */
const BY_AUTOCOMPLETE: Record<string, FieldKind> = {
  'current-password': 'password',
  'new-password': 'new-password',
  'one-time-code': 'code',
  username: 'user-name',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'cc-number': 'card',
  'cc-csc': 'card',
  'cc-exp': 'card',
};

/** Most letters of a field's words that are looked at. */
const LONGEST = 300;

/**
 * The kind of a field, or null where nobody types into it.
 * The type decides first, then autocomplete, then the words a person reads, then the names in the code.
 */
export function classifyField(attributes: FieldAttributes): FieldKind | null {
  const type = attributes.type.toLowerCase();
  if (isSilent(type)) return null;
  const shown = wordsIn(attributes.label);
  const coded = wordsIn(`${attributes.name} ${attributes.id}`);
  const filled = autocompleteKind(attributes.autocomplete);
  if (type === 'password') return passwordKind(filled, shown, coded);
  if (filled) return filled;
  if (type === 'search') return wantsPassword(shown) ? passwordKind(undefined, shown, coded) : (secretByWords(shown) ?? 'other');
  if (type === 'email') return 'email';
  if (type === 'tel' && !has(shown + coded, CODE_WORDS) && !has(shown + coded, CARD_WORDS)) return 'phone';
  if (type === 'text' && wantsPassword(shown)) return passwordKind(undefined, shown, coded);
  return byWords(shown) ?? byWords(coded) ?? (looksLikeCodeBox(attributes) || CODES.has(shown.trim()) ? 'code' : 'other');
}

function autocompleteKind(autocomplete: string): FieldKind | undefined {
  for (const token of autocomplete.toLowerCase().split(/\s+/)) {
    const kind = BY_AUTOCOMPLETE[token];
    if (kind) return kind;
  }
  return undefined;
}

/** A masked box may hide a code, a card's number or a recovery phrase as well. */
function passwordKind(filled: FieldKind | undefined, shown: string, coded: string): FieldKind {
  if (filled && filled !== 'user-name' && filled !== 'email' && filled !== 'phone') return filled;
  if (has(shown + coded, SEED_WORDS)) return 'seed-phrase';
  if (has(shown, CARD_WORDS)) return 'card';
  if (has(shown, CODE_WORDS)) return 'code';
  return has(shown + coded, NEW_WORDS) ? 'new-password' : 'password';
}

/** India's postal code. */
const POSTAL = ' pin code ';

function secretByWords(text: string): FieldKind | undefined {
  if (has(text, SEED_WORDS)) return 'seed-phrase';
  if (has(text, CARD_WORDS)) return 'card';
  return has(text, CODE_WORDS) || (text.includes(' pin ') && !text.includes(POSTAL)) ? 'code' : undefined;
}

function byWords(text: string): FieldKind | undefined {
  const secret = secretByWords(text);
  if (secret) return secret;
  if (has(text, USER_WORDS)) return 'user-name';
  if (has(text, EMAIL_WORDS)) return 'email';
  if (has(text, PHONE_WORDS)) return 'phone';
  return undefined;
}

/** A line that speaks of a password and of nothing else that is asked for ("email for your new password"). */
function wantsPassword(shown: string): boolean {
  return has(shown, PASSWORD_WORDS) && ![USER_WORDS, EMAIL_WORDS, PHONE_WORDS, CODE_WORDS, SEED_WORDS].some((list) => has(shown, list));
}

/** One box a digit: the way one-time codes are drawn. */
function looksLikeCodeBox(attributes: FieldAttributes): boolean {
  return attributes.maxLength === '1' && /^(?:numeric|decimal|tel)$/.test(attributes.inputMode.toLowerCase());
}

/** Letters set apart ("P a s s w o r d"). */
const SPACED = /(?<!\S)(?:[a-z]\s){3,40}[a-z](?!\S)/gi;
const joined = (letters: string): string => letters.replace(/\s/g, '');

/** Lower-case words, parted at camelCase and punctuation too, with a blank at both ends. */
function wordsIn(text: string): string {
  const start = text.slice(0, LONGEST);
  // Most labels hold nothing beyond ASCII, and for each kind of letter that a pattern names the browser builds a table.
  if (/[^ -~\s]/.test(start)) return ` ${wordsInAnyScript(start)} `;
  const parted = start
    .replace(SPACED, joined)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return ` ${parted.replace(/[^a-z\d]+/g, ' ').trim()} `;
}

function wordsInAnyScript(text: string): string {
  const parted = text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<!\S)(?:\p{L}\s){3,40}\p{L}(?!\S)/gu, joined)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return parted.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function has(text: string, list: readonly string[]): boolean {
  return list.some((word) => text.includes(word));
}

/** Word counts of BIP-39 start at 12. */
const FEWEST_WORDS = 12;
const FEWEST_DIGITS = 4;
const LONGEST_TEXT = 20_000;

export interface Box {
  kind: FieldKind;
  label: string;
  maxLength: string;
}

/**
 * The kinds of one form's fields after a look at all of them.
 * @param pageText visible text: numbered boxes take a recovery phrase only where the page speaks of one.
 */
export function kindsOfBoxes(boxes: readonly Box[], pageText: string): FieldKind[] {
  const single = boxes.filter((box) => box.maxLength === '1' && isOpen(box)).length;
  const phrase = boxes.length >= FEWEST_WORDS && boxes.filter(isForOneWord).length >= FEWEST_WORDS && speaksOfPhrase(pageText);
  return boxes.map((box) => {
    if (!isOpen(box)) return box.kind;
    if (NUMBERED.test(box.label) && speaksOfPhrase(pageText)) return 'seed-phrase';
    if (single >= FEWEST_DIGITS && box.maxLength === '1') return 'code';
    return phrase && isForOneWord(box) ? 'seed-phrase' : box.kind;
  });
}

/** One box for all of it ("Word 1 Word 2 …"). */
const NUMBERED = /(\p{L}{2,12})\s?1[\s,.]{0,3}\1\s?2\b/iu;

/** "3.", "#3", "Word 3": what stands on a box of one word, in any language; a box may bear nothing. */
function isForOneWord(box: Box): boolean {
  return isOpen(box) && /^(?:\p{L}{1,12}\s?)?#?\d{0,2}[.):]?$/u.test(box.label.trim());
}

/** Masked boxes may hold a word of a phrase or a digit as well. */
function isOpen({ kind }: Box): boolean {
  return kind === 'other' || kind === 'password' || kind === 'new-password';
}

function speaksOfPhrase(text: string): boolean {
  const plain = ` ${text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  return SEED_WORDS.some((word) => plain.includes(word));
}
