/** Words by their ends: of two words that one slip tells apart, the first two letters are the same or the last two. */

/** Letters of an end. With four and more between the ends no slip, two letters exchanged among them, reaches both. */
const END = 2;
/** Shorter words have no such ends. */
export const SHORTEST_NEAR = 6;

/** Words filed by both of their ends, to be asked for those that one slip may tell from another. */
export class NearWords<T> {
  readonly #beginnings = new Map<string, T[]>();
  readonly #endings = new Map<string, T[]>();
  /** What was added since somebody asked last: a worker starts often, and most mails never ask. */
  readonly #added: [word: string, value: T][] = [];

  /** @param word of six letters and more */
  add(word: string, value: T): void {
    this.#added.push([word, value]);
  }

  /** What was added with words that may be one slip from `word`: all of those that are, and others. */
  near(word: string): Set<T> {
    for (const [added, value] of this.#added.splice(0)) {
      append(this.#beginnings, added.slice(0, END), value);
      append(this.#endings, added.slice(-END), value);
    }
    return new Set([...(this.#beginnings.get(word.slice(0, END)) ?? []), ...(this.#endings.get(word.slice(-END)) ?? [])]);
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
