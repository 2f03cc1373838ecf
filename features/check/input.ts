/** What somebody pasted or dropped: a mail's source, a link or a sender's address; told by its form alone. Pure. */
import { LONGEST_HREF } from '../../judge/hosts/host.ts';
import { trimmed } from '../../judge/text/plain.ts';

export type Pasted = { is: 'mail' | 'link' | 'sender'; text: string } | { is: 'empty' | 'unknown' | 'too-large' | 'long-link' };

/** Bytes of a file or letters of a text; mailboxes take no larger mail. */
export const LONGEST = 50_000_000;

const HEADER_LINE = /^[!-9;-~]+:[^\S\r\n]/;
const WEB = /^(?:https?|ftp):/i;

/** What somebody pasted: a mail's source, an address, a link, or nothing that can be checked. */
export function readPasted(pasted: string): Pasted {
  if (pasted.length > LONGEST) return { is: 'too-large' };
  const text = pasted.trim();
  if (text === '') return { is: 'empty' };
  if (/[\r\n]/.test(text)) return HEADER_LINE.test(text) || text.startsWith('From ') ? { is: 'mail', text } : { is: 'unknown' };
  const bare = /<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare))
    return WEB.test(bare) && bare.length > LONGEST_HREF ? { is: 'long-link' } : { is: 'link', text: bare };
  if (/^[^\s@/]+@[^\s@/]+$/.test(bare)) return { is: 'sender', text: bare };
  return /\s/.test(bare) || !bare.includes('.') ? { is: 'unknown' } : { is: 'link', text: bare };
}

/** What writers put around an address, and at its end. */
const AROUND = /[\s<>()[\]{}"'“”„«»,;:]/;
const AT_END = /[\s<>()[\]{}"'“”„«»,;:.!?]/;

/** What in a selected text is to be checked: the whole of it, or the one mail address that stands among other words. */
export function addressIn(selected: string): string {
  const words = selected.split(/\s+/).map((word) => trimmed(word.replace(/^mailto:/i, ''), AROUND, AT_END));
  const named = words.filter((word) => word !== '');
  const addresses = new Set(named.filter((word) => word.includes('@') && !word.includes('/')));
  const [only] = named.length > 1 && addresses.size === 1 ? addresses : named;
  return named.length === 1 || addresses.size === 1 ? (only ?? '') : selected.trim();
}
