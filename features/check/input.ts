/** What somebody pasted or dropped: a mail's source, a link or a sender's address; told by its form alone. Pure. */

export type Pasted = { is: 'mail' | 'link' | 'sender'; text: string } | { is: 'empty' | 'unknown' | 'too-large' };

/** Bytes of a file or letters of a text; mailboxes take no larger mail. */
export const LONGEST = 50_000_000;

const HEADER_LINE = /^[!-9;-~]+:[^\S\r\n]/;

export function readPasted(pasted: string): Pasted {
  if (pasted.length > LONGEST) return { is: 'too-large' };
  const text = pasted.trim();
  if (text === '') return { is: 'empty' };
  if (/[\r\n]/.test(text)) return HEADER_LINE.test(text) || text.startsWith('From ') ? { is: 'mail', text } : { is: 'unknown' };
  const bare = /<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return { is: 'link', text: bare };
  if (/^[^\s@/]+@[^\s@/]+$/.test(bare)) return { is: 'sender', text: bare };
  return /\s/.test(bare) || !bare.includes('.') ? { is: 'unknown' } : { is: 'link', text: bare };
}
