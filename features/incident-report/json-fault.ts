/** Finds where a text stops being JSON (RFC 8259). Browsers' own messages name the place in some cases only. */

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'done';

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;

/** Offset of the first character that fits no JSON, the text's length where it ends too soon, null where it is JSON. */
export function jsonFault(text: string): number | null {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at === text.length) return state === 'done' ? null : at;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: State | null = token === undefined ? null : after(state, token, open);
    if (next === null) return at;
    state = next;
    at = TOKEN.lastIndex;
  }
}

/** The line that holds the character at `offset`, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** What may follow `token`; null where it may not stand here. Keeps the brackets that are `open`. */
function after(state: State, token: string, open: string[]): State | null {
  const isText = token.startsWith('"');
  switch (state) {
    case 'value':
    case 'value-or-end':
      if (state === 'value-or-end' && token === ']') return closed(open);
      return afterValueStart(token, open);
    case 'key':
    case 'key-or-end':
      if (state === 'key-or-end' && token === '}') return closed(open);
      return isText ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma-or-end':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? closed(open) : null;
    case 'done':
      return null;
  }
}

function afterValueStart(token: string, open: string[]): State | null {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return /^[}\],:]/.test(token) ? null : afterValue(open);
}

function closed(open: string[]): State {
  open.pop();
  return afterValue(open);
}

function afterValue(open: string[]): State {
  return open.length === 0 ? 'done' : 'comma-or-end';
}
