/** Hosts as a person should read them. */
import { foreignLookalike, oddLookalike } from '../text/confusables.ts';

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

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** The Unicode form of one host label where it is Punycode (RFC 3492); an unreadable one comes back as it is. */
export function labelToUnicode(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  const shown = decode(label.slice(4));
  return shown === null || shown === '' ? label : shown;
}

function decode(input: string): string | null {
  const cut = input.lastIndexOf('-');
  const points = Array.from(input.slice(0, Math.max(cut, 0)), (letter) => letter.charCodeAt(0));
  let at = cut > 0 ? cut + 1 : 0;
  let code = 128;
  let index = 0;
  let bias = 72;
  while (at < input.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (index > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const length = points.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return null;
    points.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
