/** Webmails lead the links of a mail through a page of their own, so that nobody learns where their reader reads. */

/** Parameters that name whom a webmail's own window for writing is to write to. */
const RECIPIENT = /^_?(?:to|mailto|recipients?|rcpt)$/i;
const WRITES = /compos|write|mailto|new-?(?:mail|message)|send-?mail/i;
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;
/** A web address in Base64, of either alphabet, begins so. */
const WEB_IN_BASE64 = /^aHR0c[A-Za-z0-9+/_-]+=*$/;

/**
 * The target that a link had in the mail, where it leads to the webmail's own host (or one above or below it) and bears one address of
 * another site, or whom to write to; else `href` as it is. The webmail may make something else of it, so nothing that leads so is vouched for
 * while its sender is unproven.
 * @param page address of the webmail's page; '' where nobody knows it
 */
export function withoutOwnRewrite(href: string, page: string): string {
  const [link, own] = [urlOf(href, page), urlOf(page)];
  if (!link || !own || !isBeside(link.hostname, own.hostname)) return href;
  const asked = [...link.searchParams, ...new URLSearchParams(link.hash.slice(link.hash.indexOf('?') + 1 || 1))];
  const written = [...asked.map(([, value]) => value), ...link.pathname.split('/').map(decoded), webIn(link.pathname)];
  const targets = new Set(
    written.map(inClear).filter((one) => {
      const target = urlOf(one);
      return target !== null && !isBeside(target.hostname, own.hostname);
    }),
  );
  const [only] = targets;
  if (only !== undefined) return targets.size === 1 ? only : href;
  const mailto = written.find((one) => /^mailto:/i.test(one));
  const to = WRITES.test(href) ? asked.find(([name, value]) => RECIPIENT.test(name) && ADDRESS.test(value))?.[1] : undefined;
  return mailto ?? (to === undefined ? href : `mailto:${to}`);
}

function urlOf(href: string, base?: string): URL | null {
  try {
    const url = new URL(href, base === '' ? undefined : base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** The same host, or one of them below the other. */
function isBeside(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** A whole address behind the path of the page that leads on. */
function webIn(path: string): string {
  const at = path.search(/\/https?:\/\//i);
  return at < 0 ? '' : path.slice(at + 1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function inClear(written: string): string {
  if (!WEB_IN_BASE64.test(written)) return written;
  try {
    return atob(written.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return written;
  }
}
