/** Links as a report names them: where they lead, dead, and without what may stand for the person. */
import type { Person } from './person.ts';
import { isCode } from './person.ts';

const MOST_PATH = 120;

/**
 * Scheme, host and path of `href`. The query and the fragment are left out, since they often carry the address of whoever
 * got the mail; so are long codes in the path. Still a live link: `defang` comes after.
 */
export function linkOf(href: string, person: Person, removed: string): string {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url) return person.hide(href.slice(0, MOST_PATH));
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return person.hide(url.protocol + decoded(url.pathname));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol}…`;
  const path = url.pathname
    .split('/')
    .map((segment) => segmentOf(segment, person, removed))
    .join('/');
  const rest = url.search === '' && url.hash === '' ? '' : '?…';
  return `${url.protocol}//${url.host}${cut(path)}${rest}`;
}

function segmentOf(segment: string, person: Person, removed: string): string {
  const plain = decoded(segment);
  return isCode(plain) ? removed : person.hide(plain);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cut(path: string): string {
  return path.length > MOST_PATH ? `${path.slice(0, MOST_PATH)}…` : path;
}

/** The dots that browsers take for one in a host name (IDNA2008, RFC 5895). */
const DOT = /(?<=[\p{L}\p{N}_-])[.\u3002\uFF0E\uFF61](?=[\p{L}\p{N}_-])/gu;
const AT = /[@\uFE6B\uFF20]/gu;
const WEB = /http(s?):/giu;
/** Any other scheme loses its colon's meaning. */
const OTHER = /(mailto|javascript|(?<![a-z])(?:tel|sms|ftp|data|file)):/giu;

/** `text` with every link in it made dead; a dead text stays as it is. */
export function defang(text: string): string {
  return text.replace(WEB, 'hxxp$1:').replace(OTHER, '$1[:]').replace(AT, bracketed).replace(DOT, bracketed);
}

/** Brackets once: `[@]` is dead already. */
function bracketed(mark: string, offset: number, whole: string): string {
  return whole[offset - 1] === '[' && whole[offset + 1] === ']' ? mark : `[${mark}]`;
}
