import { fold } from '../text/fold.ts';

const LATIN = '[\\p{Script=Latin}\\d]';
/** Scripts whose words follow a name without a blank ("Nameにログイン"). */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]';
const KATAKANA = '\\p{Script=Katakana}';
const OTHER_JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}]';
const ANY_UNSPACED = new RegExp(UNSPACED, 'u');
const SEAM = new RegExp(
  [[LATIN, UNSPACED], [UNSPACED, LATIN], [KATAKANA, OTHER_JAPANESE], [OTHER_JAPANESE, KATAKANA]].map(([before, after]) => `(?<=${before})(?=${after})`).join('|'),
  'gu',
);

/** Folded words of a text in order. Unlike in mails, letters set apart are not joined: the words around a name count. */
export function tokensOf(text: string): string[] {
  const unmarked = text.replace(/[™®℠©]/g, ' ');
  const spaced = ANY_UNSPACED.test(unmarked) ? unmarked.replace(SEAM, ' ') : unmarked;
  return fold(spaced).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
