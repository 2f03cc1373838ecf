/** The header lines that those who take reports work with; all others may say more about the person than about the lure. */
import type { HeaderLine } from '../../judge/types.ts';
import type { Person } from './person.ts';

const TOLD = new Set([
  'arc-authentication-results', 'authentication-results', 'date', 'dkim-signature', 'from', 'message-id', 'received', 'received-spf',
  'reply-to', 'return-path', 'sender', 'subject', 'user-agent', 'x-mailer', 'x-originating-ip',
]);
const RECIPIENTS = new Set(['to', 'cc', 'delivered-to']);
const LONGEST = 1000;

export interface HeaderTexts {
  lines: string[];
  /** How many lines of the source are not told. */
  left: number;
}

/** Lines as `Name: value`, in the order of the source; recipients are `you`. */
export function headerTexts(headers: readonly HeaderLine[], person: Person, you: string): HeaderTexts {
  const lines = headers.flatMap(({ name, value }) => {
    if (RECIPIENTS.has(name)) return [`${shown(name)}: ${you}`];
    if (!TOLD.has(name)) return [];
    const text = value.slice(0, LONGEST);
    // An id has an @ too, but no mailbox.
    return [`${shown(name)}: ${name === 'message-id' ? person.hideOwn(text) : person.hide(text)}`];
  });
  return { lines, left: headers.length - lines.length };
}

/** `message-id` as `Message-Id`: any writing is the same field (RFC 5322, 1.2.2). */
function shown(name: string): string {
  return name.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}
