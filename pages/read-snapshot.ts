/** What a page's own script has taken down in, plain `OpenPage` out. Runs in the background. */
import { childrenOf } from '../dom/tree.ts';
import type { OpenPage } from '../judge/open-page.ts';
import { LEAVE, type PageSnapshot } from '../messages/page-snapshot.ts';
import { readPage } from './read-page.ts';
import { treeOfTokens } from '../dom/snapshot-tree.ts';

/** Reads a page. Never throws, whatever it holds, and hands on nothing above messages/limits.ts. */
export function readSnapshot(snapshot: PageSnapshot): OpenPage {
  const { url, base, tokens, beyond, whole, careful, untouched, keysOutside } = snapshot;
  const page = readPage(treeOfTokens(tokens), url, {
    base,
    beyond: childrenOf(treeOfTokens(beyond.flatMap((field) => [field, LEAVE]))),
    whole,
    careful,
    untouched,
  });
  return keysOutside ? { ...page, keysOutside } : page;
}
