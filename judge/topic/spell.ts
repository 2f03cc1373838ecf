import { fold } from '../text/fold.ts';
import { isAscii, withoutInvisible, withSingleSpaces } from '../text/plain.ts';

/** Ends of sentences and of blocks. */
const BREAK = /[\n\r\u2028\u2029!?;|。！？；…•·؟।॥]+/u;

/** Padding with unseen characters is looked through up to this many times the text that is read. */
const MOST_UNSEEN = 6;

/** Apostrophes vanish (didn't, l'account apart), every other mark parts words. */
const APOSTROPHE = /['\u2018\u2019\u02bc\u00b4`]/;
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
const NO_WORD = /[^\p{L}\p{M}\p{N}]{2,}|[^\p{L}\p{M}\p{N} ]/gu;
/** Within a line: terms that are spelt together stand in lines of their own. */
const NO_ASCII_WORD = /[^a-z\d\n]{2,}|[^a-z\d \n]/g;
const NO_SHOWN_WORD = /[^\p{L}\p{M}\p{N}'\u2018\u2019]+/gu;
/** French and Italian articles before a vowel would hide the word behind them. */
const ELISION = /(?<![\p{L}\p{N}])(?:l|d|c|j|m|n|s|t|qu|all|dell|nell|dall|sull|un)['\u2018\u2019](?=\p{L})/giu;

/** What a person sees of the beginning of a text, at most `length` characters, without runs of blanks. */
export function beginningOf(text: string, length: number): string {
  return withSingleSpaces(withoutInvisible(text.slice(0, length * MOST_UNSEEN))).slice(0, length);
}

/** The sentences of a text as written, no longer than 400 characters each; longer ones are cut apart. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(BREAK).flatMap(partsBetweenStops)) {
    for (let from = 0; from < part.length; from += 400) {
      const piece = part.slice(from, from + 400);
      if (piece.trim() !== '') sentences.push(piece);
    }
  }
  return sentences;
}

/** A full stop in a host name, a number or an abbreviation ends nothing: a blank and no small letter follow its end. */
function partsBetweenStops(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(/\.\s*/g)) {
    const next = stop.index + stop[0].length;
    if (next < text.length && (stop[0] === '.' || /^\p{Ll}/u.test(text.slice(next, next + 2)))) continue;
    parts.push(text.slice(from, stop.index));
    from = next;
  }
  return [...parts, text.slice(from)];
}

/** Scripts without spaces set a Latin word or number directly beside their own. */
const LATIN_BESIDE = /[a-z\d](?=[\u0e00-\uffff])/g;

/** A sentence in the one spelling in which text and table are compared: ' words between spaces '. */
export function spell(text: string): string {
  return spaced(fold(bare(text)).replaceAll('\n', ' '));
}

/** Many terms at once, none of which holds a line break: far quicker than one by one. */
export function spellAll(terms: string[]): string[] {
  const folded = fold(bare(terms.join('\n')));
  if (!isAscii(folded)) return folded.split('\n').map(spaced);
  return folded.replace(NO_ASCII_WORD, ' ').split('\n').map(between);
}

function spaced(folded: string): string {
  return between(isAscii(folded) ? folded.replace(NO_ASCII_WORD, ' ') : folded.replace(NO_WORD, ' ').replace(LATIN_BESIDE, '$& '));
}

function between(words: string): string {
  return ` ${words.trim()} `;
}

/** Lower-case first: a capital that looks like another small letter must not part text from table. */
function bare(text: string): string {
  const joined = APOSTROPHE.test(text) ? text.replace(ELISION, '').replace(APOSTROPHES, '') : text;
  return joined.replaceAll('%', ' percent ').toLowerCase();
}

/** The words of a sentence from one to another, counted as `spell` counts them; all of it in scripts without spaces. */
export function wordsBetween(sentence: string, from: number, to: number): string {
  if (/[\u0e00-\u10ff\u2e80-\ud7ff]/.test(sentence)) return sentence.trim();
  const words = sentence.replace(ELISION, '').replaceAll('%', ' percent ').replace(NO_SHOWN_WORD, ' ').trim().split(' ');
  return words.slice(from, to + 1).join(' ');
}
