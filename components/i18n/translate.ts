/** The browser's own texts as the plain function that words/ takes. */
import { i18n } from '#i18n';
import type { Facts, Translate } from './text.ts';

const read = i18n.t as (key: string, facts: Facts) => string;

/** Text of `key` in the browser's language. */
export const translate: Translate = (key, facts = {}) => read(key, facts);
