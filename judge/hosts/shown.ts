import { foreignLookalike, oddLookalike } from '../text/lookalikes.ts';
import { labelToUnicode } from './punycode.ts';

/** Scripts that a label may be written in; those written together count as one. */
const SCRIPTS = [
  /^[\p{sc=Latin}\p{M}\p{Nd}·-]+$/u,
  /^[\p{sc=Cyrillic}\p{M}\p{Nd}-]+$/u,
  /^[\p{sc=Greek}\p{M}\p{Nd}-]+$/u,
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}\p{sc=Bopomofo}a-z0-9-]+$/u,
  /^[\p{sc=Arabic}\p{M}\p{Nd}-]+$/u,
  /^[\p{sc=Hebrew}\p{M}\p{Nd}-]+$/u,
  /^[\p{sc=Thai}\p{Nd}-]+$/u,
  /^[\p{sc=Devanagari}\p{M}\p{Nd}-]+$/u,
  /^[\p{sc=Georgian}\p{Nd}-]+$/u,
  /^[\p{sc=Armenian}\p{Nd}-]+$/u,
];

/**
 * The host as a person should read it: Unicode where each label keeps to one script and cannot be taken for
 * plain Latin letters, else the ASCII (xn--) form, as browsers do.
 */
export function shownHost(host: string): string {
  if (!host.includes('xn--')) return host;
  const labels = host.split('.');
  const shown = labels.map(labelToUnicode);
  return shown.every((label) => isHarmless(label)) ? shown.join('.') : host;
}

function isHarmless(label: string): boolean {
  if (/^[a-z0-9_-]*$/.test(label)) return !label.startsWith('xn--');
  if (!SCRIPTS.some((script) => script.test(label))) return false;
  const letters = [...label.normalize('NFD')].filter((letter) => /\p{L}/u.test(letter));
  if (letters.some((letter) => oddLookalike(letter) !== undefined)) return false;
  return !letters.every((letter) => /[a-z]/.test(letter) === false && foreignLookalike(letter) !== undefined);
}
