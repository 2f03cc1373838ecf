import { cutText } from '../../messages/cut.ts';

/** White space that browsers or eyes take for one space; zero-width characters are left to the judge. */
const SPACES = /[ \t\n\r\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Builds the visible text of a mail: spaces collapsed, parts joined as they are shown. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #limit: number;
  #pending: '' | ' ' | '\n' = '';
  /** Characters written so far. */
  length = 0;
  /** The limit was reached and text was dropped. */
  full = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Parts what follows by a space, unless a line break already does. */
  space(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  /** What follows begins a new line. */
  newLine(): void {
    this.#pending = '\n';
  }

  /**
   * Adds text.
   * @returns where its first visible character lies, or null where it has none.
   */
  write(text: string, keepsLines: boolean): number | null {
    if (!keepsLines) return this.#line(text);
    let start: number | null = null;
    let first = true;
    for (const line of text.split(/\r\n|\r|\n/)) {
      if (!first) this.newLine();
      first = false;
      const written = this.#line(line);
      start ??= written;
    }
    return start;
  }

  text(): string {
    return this.#parts.join('');
  }

  #line(raw: string): number | null {
    const text = raw.replace(SPACES, ' ');
    if (text === '' || text === ' ') {
      if (text) this.space();
      return null;
    }
    if (text.startsWith(' ')) this.space();
    if (this.length > 0) this.#add(this.#pending);
    const start = this.length;
    this.#add(text.trim());
    this.#pending = text.endsWith(' ') ? ' ' : '';
    return start;
  }

  #add(text: string): void {
    const room = this.full ? 0 : this.#limit - this.length;
    if (text.length > room) this.full = true;
    const part = room > 0 ? cutText(text, room) : '';
    this.#parts.push(part);
    this.length += part.length;
  }
}
