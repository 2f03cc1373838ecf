/** How one word comes from another by a single slip: one bit of one letter, or any one edit; null for neither. */
export function singleEdit(word: string, from: string): 'bit-flip' | 'one-edit' | null {
  if (word === from || Math.abs(word.length - from.length) > 1) return null;
  let start = 0;
  while (start < word.length && word[start] === from[start]) start += 1;
  let tail = 0;
  const shorter = Math.min(word.length, from.length) - start;
  while (tail < shorter && word[word.length - 1 - tail] === from[from.length - 1 - tail]) tail += 1;
  const left = word.slice(start, word.length - tail);
  const right = from.slice(start, from.length - tail);
  if (left.length === 1 && right.length === 1) return oneBit(left, right) ? 'bit-flip' : 'one-edit';
  // A letter more or less in front makes other words: cloud, mobile.
  if (left.length + right.length === 1) return start === 0 ? null : 'one-edit';
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped ? 'one-edit' : null;
}

/** The word and each form of it that lacks one letter: two words one edit apart share one of these. */
export function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** A memory error turns one bit; such hosts are registered to catch them. */
function oneBit(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0);
  return (difference & (difference - 1)) === 0;
}
