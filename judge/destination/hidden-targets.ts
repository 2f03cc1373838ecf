/** Webmails that follow a press by a script of their own leave no link of a mail its target. */
import type { BodyLink } from '../open-mail.ts';

/** An address that leads nowhere: none, a place in the same page, an empty page, a script that does nothing. */
const NOWHERE = /^(?:#|about:blank$|javascript:(?:void\b|;|false\b|undefined\b|\/\/|$)|$)/i;

/** What a webmail leaves as it is: whom to write to or call. */
const REACHES = /^(?:mailto|tel):/i;

/** Whether not one of the links to a site tells where it leads, though there are some that people read: nothing can be said of them then. */
export function hidesTargets(links: readonly BodyLink[]): boolean {
  const leading = links.filter(({ href }) => !REACHES.test(href.trim()));
  return leading.some(({ text }) => text !== '') && leading.every(isIdle);
}

/** Whether links lead through the webmail: what its page makes of the rest of their address, only it knows. */
export function leadsThroughWebmail(links: readonly BodyLink[]): boolean {
  return links.some(({ href, rewritten }) => rewritten === true && !REACHES.test(href));
}

/** The same links; where all hide their target, scripts that do nothing are none of the mail's: a webmail takes away those of a mail. */
export function withoutIdleScripts(links: BodyLink[]): BodyLink[] {
  return hidesTargets(links) ? links.map((link) => (isIdle(link) ? { ...link, href: '' } : link)) : links;
}

function isIdle({ href }: BodyLink): boolean {
  return NOWHERE.test(href.trim());
}
