/** Makes a text that no program turns into a link: `https://a.example` as `hxxps://a[.]example`, `a@b` as `a[@]b`. */

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
