/** The browser's own texts, or those of the language that an organisation set, as the plain function that every view takes. */
import { i18n } from '#i18n';
import { ownText } from './own-texts.ts';
import { filled, isolated } from './text.ts';
import type { Facts, Translate } from './text.ts';

const ofBrowser = i18n.t as (key: string, facts: Facts) => string;

function read(key: string, facts: Facts): string {
  const own = ownText(key);
  return own === undefined ? ofBrowser(key, facts) : filled(own, facts);
}

/** Text of `key` in the language that is spoken here. */
export const translate: Translate = (key, facts = {}) => read(key, read('direction', {}) === 'rtl' ? isolated(key, facts) : facts);
