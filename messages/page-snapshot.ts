/** A page as the script in it hands it over: a flat list of what stands in it, which the background reads. */
import { SAID, URL_LENGTH } from './limits.ts';

/** What only the browser can tell of an element; where a part is missing, nobody can say or nobody has to know. */
export interface Sight {
  /** It is drawn. */
  visible?: boolean;
  /** Nothing of it, nor of what stands in it, can be seen. */
  gone?: boolean;
  /** What stands in it is drawn where a person can scroll to. */
  content?: boolean;
  /** A field, drawn where a person can scroll to. */
  field?: boolean;
  /** What is typed into it is drawn as dots by style. */
  masked?: boolean;
  /** A choice that its list shows. */
  chosen?: boolean;
  /** The person is in it. */
  focused?: boolean;
  /** What may name a field that bears no words. */
  about?: string[];
}

/** An element is entered; `LEAVE` ends it. */
export type ElementToken = [name: string, attributes: Record<string, string>, sight?: Sight];
/** The innermost element ends. */
export const LEAVE = 0;
/** In document order. A text is a string without surplus blanks. */
export type Token = string | typeof LEAVE | ElementToken | { comment: string };

export interface PageSnapshot {
  url: string;
  /** What relative addresses are resolved by where `url` is none of the web's. */
  base: string;
  tokens: Token[];
  /** Fields that ask, and stand where the list was cut off. */
  beyond: ElementToken[];
  /** Nothing was cut off. */
  whole: boolean;
  /** It was looked at what can be seen: `gone`, `content` and `field` are known. Where the list was cut off, what is gone is left out of it. */
  careful: boolean;
  /** Nobody has written into the page yet: what stands in its editable parts is its own. */
  untouched: boolean;
  /** The person wrote letters where no field is. */
  keysOutside: boolean;
}

/** A page of which no more is known than that it is there, and whether it may ask for a password. */
export function leastSnapshot(url: string, mayAsk: boolean): PageSnapshot {
  const state = { base: '', beyond: [], whole: false, careful: false, untouched: false, keysOutside: false };
  return { ...state, url: url.slice(0, URL_LENGTH), tokens: mayAsk ? [['input', { type: 'password' }], LEAVE] : [] };
}

/** Whether `value` is a list of at most so many tokens, none of them monstrous. */
export function areTokens(value: unknown, most: number): value is Token[] {
  if (!Array.isArray(value) || value.length > most) return false;
  let left = SAID;
  return value.every((token: unknown) => {
    if (token === LEAVE) return true;
    const said = typeof token === 'string' ? [token] : saidBy(token);
    left -= said?.reduce((sum, { length }) => sum + length, 0) ?? 0;
    return said !== null && left >= 0;
  });
}

/** All strings in an element or comment; null where it is none. */
function saidBy(token: unknown): string[] | null {
  if (!Array.isArray(token)) {
    const { comment } = Object(token) as { comment?: unknown };
    return typeof comment === 'string' ? [comment] : null;
  }
  const [name, attributes, sight = {}, ...more] = token as unknown[];
  if (typeof name !== 'string' || more.length > 0 || !isPlain(attributes) || !isPlain(sight)) return null;
  const { about = [], ...flags } = sight as Sight;
  const strings = [name, ...Object.entries(attributes).flat(), ...about];
  const isSound = strings.every((one) => typeof one === 'string') && Object.values(flags).every((flag) => typeof flag === 'boolean');
  return isSound ? (strings as string[]) : null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
