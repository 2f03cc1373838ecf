/** Texts by key. Pure, so that Node's command line and the extension say the same words. */
import type messages from '../../locales/en.json';

/** Every key of locales/en.json. */
export type TextKey = keyof typeof messages;
export type Facts = Record<string, string>;
/** Gives the text of a key with `{name}` filled from `facts`; a name without a fact stays as it is. */
export type Translate = (key: TextKey, facts?: Facts) => string;

/** `a-b-c` as `a_b_c`: browsers allow no hyphen in a key. */
export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

/** A stable code as part of a key. */
export function underscored<S extends string>(code: S): Underscored<S> {
  return code.replaceAll('-', '_') as Underscored<S>;
}

/** A translate function over plain messages, for Node: `translator(JSON.parse(…'locales/en.json'…))`. */
export function translator(texts: Record<TextKey, string>): Translate {
  return (key, facts = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : slot));
}
