/**
 * The field Authentication-Results (RFC 8601, section 2.2), read by its grammar: quoted strings, nested comments,
 * folded lines and escapes. An attacker chooses parts of it (the local part of the envelope's sender, a selector), so
 * nothing inside a quoted string or a comment may become a result, and a field that is not well-formed says nothing.
 *
 * More than the grammar is taken where receivers are known to write it: no authserv-id (Microsoft), a lone word
 * between two semicolons (older Microsoft), a property without its type (`action=none`), characters in an unquoted value
 * that wanted quotes (`header.b=a/b=`), a semicolon at the end.
 */

export interface Property {
  /** `smtp`, `header`, `body`, `policy` …, lower case; '' where the receiver left it out. */
  type: string;
  /** `mailfrom`, `d`, `from` …, lower case. */
  name: string;
  /** Without quotes and escapes, as written otherwise. */
  value: string;
}

export interface MethodResult {
  /** `spf`, `dkim`, `dmarc` …, lower case. */
  method: string;
  /** `pass`, `fail`, `none` …, lower case. */
  result: string;
  properties: Property[];
}

export interface AuthenticationResults {
  /** Who checked, lower case; '' where the receiver gives no name. */
  authservId: string;
  /** In the order of the field; none for `; none`. */
  results: MethodResult[];
}

/** Runs of what an unquoted word holds, from where they are asked for; a word for a name ends at further characters. */
const NAME = /[^\s;()"=/.]*/y;
const ID = /[^\s;()"=]*/y;
const VALUE = /[^\s;()"]*/y;
const BLANKS = ' \t\r\n';
const CONTROL = /[^\P{Cc}\t\r\n]/u;
/** The versions of the field and of its methods that this reader knows. */
const VERSION = '1';

class Malformed extends Error {}

/** Reads `value`, the field's body as unfolded or as received; null where it is not well-formed. Linear, never throws. */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  if (CONTROL.test(value)) return null;
  try {
    return fieldIn(new Cursor(value));
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/** The domain in the value of a property (`user@example.com`, `@example.com`, `example.com`), lower case; '' for none. */
export function domainInValue(value: string): string {
  const domain = value
    .slice(value.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  return /^[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+$/u.test(domain) ? domain : '';
}

function fieldIn(cursor: Cursor): AuthenticationResults {
  const authservId = idAt(cursor);
  const results: MethodResult[] = [];
  if (authservId === '') addResult(cursor, results);
  while (cursor.takes(';')) addResult(cursor, results);
  if (!cursor.ended) throw new Malformed();
  return { authservId, results };
}

/** The name of the checking host with its version; '' and back at the start where the field begins with a result. */
function idAt(cursor: Cursor): string {
  const id = cursor.word(ID).toLowerCase();
  if (cursor.next === '=') {
    cursor.restart();
    return '';
  }
  const version = cursor.next === ';' || cursor.ended ? VERSION : cursor.word(NAME);
  if (id === '' || version !== VERSION) throw new Malformed();
  return id;
}

/** One result between two semicolons; nothing stands between those of an empty part or of a lone word. */
function addResult(cursor: Cursor, results: MethodResult[]): void {
  if (cursor.next === ';' || cursor.ended) return;
  const start = cursor.position;
  const method = cursor.word(NAME).toLowerCase();
  const version = cursor.takes('/') ? cursor.word(NAME) : VERSION;
  if (!cursor.takes('=')) {
    cursor.position = start;
    cursor.word(ID);
    if (cursor.next !== ';' && !cursor.ended) throw new Malformed();
    return;
  }
  const result = cursor.word(NAME).toLowerCase();
  if (method === '' || result === '') throw new Malformed();
  const properties: Property[] = [];
  while (cursor.next !== ';' && !cursor.ended) properties.push(propertyAt(cursor));
  if (version === VERSION) results.push({ method, result, properties });
}

function propertyAt(cursor: Cursor): Property {
  const first = cursor.word(NAME).toLowerCase();
  const second = cursor.takes('.') ? cursor.word(NAME).toLowerCase() : null;
  if (first === '' || second === '' || !cursor.takes('=')) throw new Malformed();
  const value = cursor.word(VALUE);
  return second === null ? { type: '', name: first, value } : { type: first, name: second, value };
}

/** Stands before a character that means something: blanks and comments are passed over after each step. */
class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#skip();
  }

  get next(): string {
    return this.#text[this.#at] ?? '';
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  get position(): number {
    return this.#at;
  }

  set position(at: number) {
    this.#at = at;
  }

  restart(): void {
    this.#at = 0;
    this.#skip();
  }

  /** Passes over `character` where it stands next. */
  takes(character: string): boolean {
    if (this.next !== character) return false;
    this.#at += 1;
    this.#skip();
    return true;
  }

  /** Runs of plain characters and quoted strings beside each other, up to a blank, a comment, a semicolon or what else ends a run. */
  word(run: RegExp): string {
    let word = this.#run(run);
    while (this.next === '"') {
      word += this.#quoted();
      this.#at += 1;
      word += this.#run(run);
    }
    this.#skip();
    return word;
  }

  #run(run: RegExp): string {
    run.lastIndex = this.#at;
    const found = run.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  /** What stands between two quotes, without escapes; ends on the second quote. */
  #quoted(): string {
    const parts: string[] = [];
    for (this.#at += 1; this.next !== '"'; this.#at += 1) {
      if (this.next === '\\') this.#at += 1;
      if (this.ended) throw new Malformed();
      parts.push(this.next);
    }
    return parts.join('');
  }

  #skip(): void {
    let depth = 0;
    for (; !this.ended; this.#at += 1) {
      if (this.next === '(') depth += 1;
      else if (this.next === ')') depth -= 1;
      else if (depth > 0 && this.next === '\\') this.#at += 1;
      else if (depth === 0 && !BLANKS.includes(this.next)) return;
      if (depth < 0) throw new Malformed();
    }
    if (depth > 0) throw new Malformed();
  }
}
