/**
 * Takes marks off the ends of a text, each mark told by a class of one character. Linear in time, which a regular
 * expression that ends in `x+$` is not: it starts anew at every such mark inside the text.
 */
export function trimmed(text: string, before: RegExp, after: RegExp = before): string {
  return trimmedEnd(trimmedStart(text, before), after);
}

export function trimmedStart(text: string, marks: RegExp): string {
  let from = 0;
  while (from < text.length && marks.test(text.charAt(from))) from += 1;
  return text.slice(from);
}

export function trimmedEnd(text: string, marks: RegExp): string {
  let to = text.length;
  while (to > 0 && marks.test(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}
