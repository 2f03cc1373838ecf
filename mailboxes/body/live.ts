import { documentOf } from '../../dom/live.ts';
import { childrenOf, shadowTreeOf, tagOf } from '../../dom/tree.ts';
import type { MailBody } from '../../judge/open-mail.ts';
import { computedStyle } from './computed-style.ts';
import { innerDocument, isClosedFrame, showsFallback, writtenIn } from './inner.ts';
import { readBody } from './read.ts';
import type { Inner } from './read.ts';
import { withoutOwnRewrite } from './own-rewrite.ts';
import { isTranslated } from './translated.ts';

/** Index in `MailBody.links` of each live link, from the last time its mail was read. */
const indexes = new WeakMap<Element, number>();

/**
 * Which link of its mail a live element is.
 * @returns the index in `MailBody.links` (and so in `LinkTarget.link`), null for what was no link at the last reading.
 */
export function linkIndexOf(element: Element): number | null {
  return indexes.get(element) ?? null;
}

/**
 * Reads a body that lies open in a webmail.
 * @param isForeign names the webmail's own elements inside it
 * @param writtenAs takes back what the webmail made of a link's target
 */
export function readLiveBody(
  roots: readonly Element[],
  isForeign?: (element: Element) => boolean,
  writtenAs?: (href: string) => string,
): MailBody {
  const body = readBody(roots, {
    styleOf: computedStyle,
    ...(isForeign && { isForeign: (node) => isForeign(node as Element) }),
    writtenAs: (href) => withoutOwnRewrite(writtenAs?.(href) ?? href, pageAddress()),
    shadowOf: shadowTreeOf,
    innerOf: (node) => innerOf(node as Element),
    ownOrigin: globalThis.location?.origin ?? '',
    base: baseOf(roots),
    onLinks: (nodes) => {
      for (const [index, node] of nodes.entries()) if (node) indexes.set(node as Element, index);
    },
  });
  return roots.some(isTranslated) ? { ...body, translated: true } : body;
}

/** Where the webmail stands: a frame that it wrote itself has no address, and was brought by its page. */
function pageAddress(): string {
  const { href = '' } = globalThis.location ?? {};
  return href.startsWith('about:') ? document.referrer : href;
}

/** The base that a mail with a document of its own gave itself in its head, which is not among its roots; '' for none. */
function baseOf([root]: readonly Element[]): string {
  const page = root && documentOf(root);
  return page && page.body === root && page.defaultView?.frameElement && page.querySelector('base[href]') ? page.baseURI : '';
}

function innerOf(element: Element): Inner {
  const doc = innerDocument(element);
  if (doc) return { nodes: doc.documentElement ? [doc.documentElement] : [], closed: false };
  // Without scripts a browser shows it, and its style tells.
  if (tagOf(element) === 'noscript' || showsFallback(element)) return { nodes: childrenOf(element), closed: false };
  if (!isClosedFrame(element)) return { nodes: [], closed: false };
  const written = writtenIn(element);
  return { nodes: written === '' ? [] : [new DOMParser().parseFromString(written, 'text/html').documentElement], closed: true };
}
