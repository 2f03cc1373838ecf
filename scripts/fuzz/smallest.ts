/** Makes a failing text small: takes pieces away for as long as it still fails (delta debugging, Zeller 1999). */

/** Trials; a mail that takes long to judge takes long to make small. */
const MOST_TRIALS = 2000;

/** A text made of pieces of `text` that still `fails`, with no line and hardly a character left that could go. */
export async function smallest(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let trials = 0;
  let least = text;
  for (const split of [/(?<=\n)/, /(?<=[\s<>";,])/, '']) {
    let pieces = least.split(split);
    for (let size = Math.ceil(pieces.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < pieces.length;) {
        if (trials >= MOST_TRIALS) return pieces.join('');
        trials += 1;
        const rest = pieces.toSpliced(at, size);
        if (await fails(rest.join(''))) pieces = rest;
        else at += size;
      }
    }
    least = pieces.join('');
  }
  return least;
}
