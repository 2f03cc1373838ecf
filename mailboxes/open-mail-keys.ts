/** What a mailbox script calls the mails that lie open in its document when it speaks to the background. */

interface Called {
  number: number;
  /** Key of the judged mail, '' for one that cannot be read, null while it is judged for the first time. */
  key: string | null;
}

/** Numbers and keys of the mails that lie open; of one document. */
export class OpenMailKeys {
  readonly #called = new Map<string, Called>();
  #next: number;

  /** @param now milliseconds since the epoch: numbers count on from there, so no later document uses one again */
  constructor(now: number) {
    this.#next = now * 1000;
  }

  /** The number of the mail `id`; a new one where it was not open. */
  numberOf(id: string): number {
    const known = this.#called.get(id);
    if (known) return known.number;
    const number = this.#next++;
    this.#called.set(id, { number, key: null });
    return number;
  }

  /** The mail at `id` has that key now; an answer about a mail that was closed meanwhile is dropped. */
  set(id: string, number: number, key: string): void {
    const known = this.#called.get(id);
    if (known?.number === number) known.key = key;
  }

  /** The mail was closed; gives its number, null where it had none. */
  drop(id: string): number | null {
    const known = this.#called.get(id);
    this.#called.delete(id);
    return known?.number ?? null;
  }

  /** Key of the open mail at `id`, '' where it has none. */
  keyOf(id: string): string {
    return this.#called.get(id)?.key ?? '';
  }

  /** Id of an open mail of that key; null where none is. */
  idOf(key: string): string | null {
    for (const [id, called] of this.#called) if (called.key === key) return id;
    return null;
  }

  /** Numbers of all that lies open. */
  numbers(): number[] {
    return [...this.#called.values()].map(({ number }) => number);
  }
}
