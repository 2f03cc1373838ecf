/** Addresses in a text name nobody: they are the reader's own, or show only where a link leads. */

/** `text` without mail addresses. Linear: word by word, no searching back. */
export function withoutAddresses(text: string): string {
  return withoutWords(text, (word) => word.includes('@'));
}

/** `text` without mail and web addresses, written with a protocol or without. */
export function withoutSites(text: string): string {
  return withoutWords(text, (word) => word.includes('@') || word.includes('://') || /\w\.[a-z]{2,24}(?:$|[/?#:)\]>.,])/i.test(word));
}

function withoutWords(text: string, isAddress: (word: string) => boolean): string {
  return text
    .split(/(\s)/)
    .filter((word) => !isAddress(word))
    .join('');
}
