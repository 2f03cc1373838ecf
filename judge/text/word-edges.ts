/** Edges of words in every script: JavaScript's own `\b` knows the letters of ASCII alone, also with the flag `u`. */

const LETTER = String.raw`[\p{L}\p{N}_]`;
const EDGE = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

/** `pattern` (with the flag `u`) with each `\b` meaning the edge of a word in any script: "вас", "débité", "hesabı". */
export function unicodeWords(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, EDGE), pattern.flags);
}
