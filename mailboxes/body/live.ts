import type { MailBody } from '../../judge/types.ts';
import { computedStyle } from './computed-style.ts';
import { readBody } from './read.ts';
import type { BodyNode } from './tree.ts';

/** Index in `MailBody.links` of each live link, from the last time its mail was read. */
const indexes = new WeakMap<Element, number>();

/**
 * Which link of its mail a live element is.
 * @returns the index in `MailBody.links` (and so in `LinkTarget.link`), null for what was no link at the last reading.
 */
export function linkIndexOf(element: Element): number | null {
  return indexes.get(element) ?? null;
}

/** Reads a body that lies open in a webmail. `isForeign` names the webmail's own elements inside it. */
export function readLiveBody(roots: readonly Element[], isForeign?: (element: Element) => boolean): MailBody {
  return readBody(roots, {
    styleOf: computedStyle,
    ...(isForeign && { isForeign: (node) => isForeign(node as unknown as Element) }),
    shadowOf: (node) => shadowRootOf(node as unknown as Element),
    ownOrigin: globalThis.location?.origin ?? '',
    onLinks: (nodes) => {
      for (const [index, node] of nodes.entries()) if (node) indexes.set(node as unknown as Element, index);
    },
  });
}

interface ShadowOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** A body may bring shadow trees of its own (declarative ones, in a frame); extensions may look into closed ones. */
function shadowRootOf(element: Element): BodyNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only these tags and custom elements can hold a shadow tree; asking costs a call into the browser.
  if (!/-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(element.localName)) {
    return null;
  }
  const host = globalThis as { browser?: ShadowOpener; chrome?: ShadowOpener };
  return (host.browser?.dom ?? host.chrome?.dom)?.openOrClosedShadowRoot(element) ?? null;
}
