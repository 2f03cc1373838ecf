/** Texts by key. Pure, so that Node's command line and the extension say the same words. */
import type messages from '../../locales/en.json';

type Messages = typeof messages;
/** Keys of locales/en.json that hold one text. */
type SingleKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];
/** Keys that hold one text for each plural category of their language. */
export type PluralKey = Exclude<keyof Messages, SingleKey>;
/** Every key under which a text is asked for; a plural form is `<key>_<category>`, as browsers allow no other separator. */
export type TextKey = SingleKey | `${PluralKey}_${Intl.LDMLPluralRule}`;
export type Facts = Record<string, string>;
/** Gives the text of a key with `{name}` filled from `facts`; a name without a fact stays, a key without a text is ''. */
export type Translate = (key: TextKey, facts?: Facts) => string;
/** A file of locales/ as it is read: plural forms by their category. */
export type LocaleTexts = Record<string, string | Record<string, string>>;

/** `a-b-c` as `a_b_c`: browsers allow no hyphen in a key. */
export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;

/** A stable code as part of a key. */
export function underscored<S extends string>(code: S): Underscored<S> {
  return code.replaceAll('-', '_') as Underscored<S>;
}

/** The texts of a locale file by their whole key, as WXT writes them for the browser. */
export function flatTexts(texts: LocaleTexts): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === 'string' ? [[key, text]] : Object.entries(text).map(([category, form]) => [`${key}_${category}`, form]),
    ),
  );
}

/** A translate function over plain messages, for Node: `translator(JSON.parse(…'locales/en.json'…))`. */
export function translator(texts: LocaleTexts): Translate {
  const flat = flatTexts(texts);
  const isRightToLeft = flat.get('direction') === 'rtl';
  return (key, facts = {}) => {
    const given = isRightToLeft ? isolated(key, facts) : facts;
    return filled(flat.get(key) ?? '', given);
  };
}

/** `text` with each `{name}` that has a fact filled in. */
export function filled(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(facts, name) ? String(facts[name]) : slot));
}

/**
 * Facts for a text that is written from right to left, each as an island of its own direction (Unicode UAX 9, isolates):
 * without them the dot after a host would jump to its other end. Whole sentences stay as they are.
 */
export function isolated(key: TextKey, facts: Facts): Facts {
  if (key === 'sentences') return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, `\u2068${value}\u2069`]));
}
