/** Webmails that follow a press by a script of their own leave no link of a mail its target. */
import type { BodyLink } from '../open-mail.ts';

/** An address that leads nowhere: none, a place in the same page, an empty page, a script that does nothing. */
const NOWHERE = /^(?:#|about:blank$|javascript:(?:void\b|;|false\b|undefined\b|\/\/|$)|$)/i;

/** Whether not one of the links tells where it leads, though there are some that people read: nothing can be said of them then. */
export function hidesTargets(links: readonly BodyLink[]): boolean {
  return links.some(({ text }) => text !== '') && links.every(({ href }) => NOWHERE.test(href.trim()));
}

/** The same links; where all hide their target, scripts that do nothing are none of the mail's: a webmail takes away those of a mail. */
export function withoutIdleScripts(links: BodyLink[]): BodyLink[] {
  return hidesTargets(links) ? links.map((link) => ({ ...link, href: '' })) : links;
}
