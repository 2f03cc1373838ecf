/** What one file of phrases/ holds. */

/** The ideas that the rules speak of; a language says each in its own words. */
export const CONCEPTS = [
  'password',
  'account',
  'wallet',
  'login',
  'access',
  'device',
  'mailbox',
  'storage',
  'files',
  'plan',
  'payment',
  'email',
  'phone',
  'identity',
  'details',
  'twofactor',
  'seed',
  'security',
  'terms',
  'code',
  'onetime',
  'messages',
  'reset',
  'change',
  'done',
  'new',
  'forgot',
  'request',
  'verify',
  'activate',
  'suspend',
  'unlock',
  'update',
  'accept',
  'expire',
  'keep',
  'full',
  'percent',
  'delete',
  'fail',
  'held',
  'detect',
  'odd',
  'attempt',
  'activity',
  'alert',
  'breach',
  'must',
  'notyou',
  'promo',
  'talk',
  'archive',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * One language. A term is a whole word or several; `*` at its end stands for any ending. Terms are parted by
 * commas. Scripts without spaces, and Arabic, Hebrew and Korean with their joined particles, match anywhere.
 */
export interface PhraseFile {
  /** BCP 47; `mul` for words that every language borrows. */
  language: string;
  words: Partial<Record<Concept, string>>;
}

/** The terms of one entry, without blanks around them. */
export function termsOf(entry: string): string[] {
  return entry
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
