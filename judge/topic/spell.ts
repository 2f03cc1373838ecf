import { fold } from '../text/fold.ts';

/** Ends of sentences and of blocks. A full stop in a host name, a number or an abbreviation ends nothing. */
const BREAK = /[\n\r\u2028\u2029!?;|。！？；…•·؟।॥]+|\.(?=\s+[^\s\p{Ll}]|\s*$)/u;

/** Apostrophes vanish (didn't, l'account apart), every other mark parts words. */
const APOSTROPHE = /['\u2018\u2019\u02bc\u00b4`]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** French and Italian articles before a vowel would hide the word behind them. */
const ELISION = /(?<![\p{L}\p{N}])(?:l|d|c|j|m|n|s|t|qu|all|dell|nell|dall|sull|un)['\u2018\u2019](?=\p{L})/giu;

/** The sentences of a text as written, no longer than 400 characters each; longer ones are cut apart. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(BREAK)) {
    for (let from = 0; from < part.length; from += 400) {
      const piece = part.slice(from, from + 400);
      if (piece.trim() !== '') sentences.push(piece);
    }
  }
  return sentences;
}

/** A sentence in the one spelling in which text and table are compared: ' words between spaces '. */
export function spell(text: string): string {
  return ` ${fold(bare(text)).replace(NO_WORD, ' ').trim()} `;
}

/** Many terms at once, none of which holds a line break: far quicker than one by one. */
export function spellAll(terms: string[]): string[] {
  const lines = fold(terms.map(bare).join('\n')).split('\n');
  return lines.map((line) => ` ${line.replace(NO_WORD, ' ').trim()} `);
}

/** Lower-case first: a capital that looks like another small letter must not part text from table. */
function bare(text: string): string {
  return text.replace(ELISION, '').replace(APOSTROPHE, '').replaceAll('%', ' percent ').toLowerCase();
}

/** The words of a sentence, counted as `spell` counts them, for showing. */
export function wordsOf(text: string): string[] {
  return text.replace(ELISION, '').replace(APOSTROPHE, '').replace(NO_WORD, ' ').trim().split(' ');
}
