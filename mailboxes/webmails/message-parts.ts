/** Elements of one message that are the webmail's and not the mail's. */
import { closestAround, contains, matches, openShadowOf, queryAll, queryFirst } from '../../dom/live.ts';
import { queryIn } from '../../dom/tree.ts';
import type { WebmailTable } from './webmail-table.ts';

/** The outermost: a mail may bring any of the names itself. A body whose header was not found is all there is of its message. */
export function bodyOf(message: Element, { body }: WebmailTable): Element | null {
  return matches(message, body.join()) ? message : queryFirst(message, body.join());
}

/** The first match of the first selector that has one outside of the body, and for which `isFit`. */
export function firstOutside(
  within: Element,
  selectors: readonly string[],
  body: Element | null,
  isFit: (one: Element) => boolean = () => true,
): Element | null {
  for (const selector of selectors) {
    const found = [...queryAll(within, selector)].find((one) => !(body && contains(body, one)) && isFit(one));
    if (found) return found;
  }
  return null;
}

/** The webmail's own cards of attachments in the body. A mail may bring the looks of a card; it lies in a part of its own. */
export function cardsIn(body: Element, { parts }: WebmailTable): Element[] {
  return parts ? outermost(body, parts.card, parts.part) : [];
}

/** What holds the mail and nothing else, part for part; null where no script may look into one. */
export function rootsOf(body: Element, webmail: WebmailTable): Element[] | null {
  const { parts, holder } = webmail;
  const cards = cardsIn(body, webmail);
  const own = parts ? outermost(body, parts.part, parts.part).filter((part) => !cards.includes(part)) : [];
  const roots = (own.length > 0 ? own : [body]).map((part) => rootOf(part, holder));
  return roots.every((root) => root !== null) ? roots : null;
}

function outermost(body: Element, selector: string, around: string): Element[] {
  return [...queryAll(body, selector)].filter((one) => !closestAround(one, around));
}

/** Of a frame its body, of a shadow host its tree. */
function rootOf(body: Element, holder: string | undefined): Element | null {
  const found = (holder && queryFirst(body, holder)) || body;
  const shadow = openShadowOf(found);
  const [inShadow] = shadow ? Array.from(queryIn(shadow, ':not(style, link)')) : [];
  if (inShadow) return inShadow;
  const frame = frameIn(found);
  if (!frame) return body;
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The frame that a body is, or holds as its one content. */
export function frameIn(body: Element): HTMLIFrameElement | null {
  return (matches(body, 'iframe') ? body : queryFirst(body, ':scope > iframe, :scope > div > iframe')) as HTMLIFrameElement | null;
}
