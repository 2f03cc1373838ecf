/** The browser's own texts as the plain function that every view takes. */
import { i18n } from '#i18n';
import { isolated } from './text.ts';
import type { Facts, Translate } from './text.ts';

const read = i18n.t as (key: string, facts: Facts) => string;

/** Text of `key` in the browser's language. */
export const translate: Translate = (key, facts = {}) => read(key, read('direction', {}) === 'rtl' ? isolated(key, facts) : facts);
