/** Cuts texts and lists to the limits of messages/limits.ts and remembers whether anything was lost. */

/** The first `most` units of `text`; a pair of surrogates is never parted. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, isFirstHalf(text.charCodeAt(most - 1)) ? most - 1 : most);
}

/** The last `most` units of `text`: the domain of an address and the kind of a file stand at the end. */
export function cutTextBefore(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.length - most;
  return text.slice(isFirstHalf(text.charCodeAt(start - 1)) ? start + 1 : start);
}

/**
 * A web address of at most `most` units that still leads to the same host: a plain cut could end a host early
 * ("https://bank.example" of "https://bank.example.other.example", or before the @ of a long user name).
 * What names no host is cut at its end; a host that is longer than `most` yields 'https://', which leads nowhere.
 */
export function cutUrl(url: string, most: number): string {
  if (url.length <= most) return url;
  if (/^\s*mailto:/i.test(url)) return cutMailto(url, most);
  const parsed = NAMES_HOST.test(url) ? parse(url) : null;
  if (!parsed) return NAMES_HOST.test(url) ? NOWHERE : cutText(url, most);
  const { origin } = parsed;
  return origin.length >= most ? NOWHERE : cutText(`${origin}${parsed.pathname}${parsed.search}`, most);
}

const NOWHERE = 'https://';
/** With what browsers skip before it. */
const NAMES_HOST = /^[\0-\x20]*(?:(?:https?|ftp):|[\\/]{2})/i;

function cutMailto(url: string, most: number): string {
  const [address = ''] = url.trim().slice('mailto:'.length).split('?', 1);
  const start = `mailto:${cutTextBefore(address, most - 'mailto:'.length)}`;
  return cutText(start + url.trim().slice('mailto:'.length + address.length), most);
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Cuts the parts of one mail or page; `clipped` tells afterwards whether anything was cut. */
export class Cutter {
  clipped = false;

  text(text: string, most: number): string {
    return this.#noted(text, cutText(text, most));
  }

  /** Keeps the end. */
  textBefore(text: string, most: number): string {
    return this.#noted(text, cutTextBefore(text, most));
  }

  url(url: string, most: number): string {
    return this.#noted(url, cutUrl(url, most));
  }

  list<T>(list: readonly T[], most: number): T[] {
    if (list.length > most) this.clipped = true;
    return list.slice(0, most);
  }

  /** Whether one more fits into a list that is being filled. */
  hasRoom({ length }: { length: number }, most: number): boolean {
    if (length >= most) this.clipped = true;
    return length < most;
  }

  #noted(before: string, after: string): string {
    if (after.length < before.length) this.clipped = true;
    return after;
  }
}
