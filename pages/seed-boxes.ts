/** Recognizes what is asked for in many small boxes: a recovery phrase's words, a code's digits. */
import type { FieldKind } from '../judge/types.ts';
import { SEED_WORDS } from './field-words.ts';

/** Word counts of BIP-39 start at 12. */
const FEWEST_WORDS = 12;
const FEWEST_DIGITS = 4;
/** "3.", "#3", "Word 3": what stands on a box of one word, in any language; a box may bear nothing. */
const NUMBERED = /^(?:\p{L}{1,12}\s?)?#?\d{0,2}[.):]?$/u;
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
  const words = boxes.filter((box) => isOpen(box) && NUMBERED.test(box.label.trim())).length;
  const phrase = words >= FEWEST_WORDS && speaksOfPhrase(pageText);
  return boxes.map((box) => {
    if (!isOpen(box)) return box.kind;
    if (single >= FEWEST_DIGITS && box.maxLength === '1') return 'code';
    return phrase && NUMBERED.test(box.label.trim()) ? 'seed-phrase' : box.kind;
  });
}

/** Masked boxes may hold a word of a phrase or a digit as well. */
function isOpen({ kind }: Box): boolean {
  return kind === 'other' || kind === 'password' || kind === 'new-password';
}

function speaksOfPhrase(text: string): boolean {
  const plain = text.slice(0, LONGEST_TEXT).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return SEED_WORDS.some((word) => plain.includes(word));
}
