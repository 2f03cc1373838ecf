/** Finds the shadow trees of a page, in which components may show all that there is. */
import { isThere, localNameOf, shadowOf } from './live.ts';

/** Ordinary elements come first, so that the browser rejects them at the first comparison and makes no object of them. */
export const ORDINARY = 'p,a,div,span,li,td,tr,img,path,br,b,i,input,button,option,script,style,link,meta,ul,section,svg,g';
/** Elements with a name of the page's own, and empty ones that the browser lets carry a root. */
const CANDIDATES = `:not(${ORDINARY}),:is(div,span,p,section):empty`;
const MOST_ROOTS = 20;

/**
 * Adds the roots below `page`, and below those already in `roots`, to `roots`; closed ones too.
 * @returns whether an element is left that may get a root later: `attachShadow` is no mutation.
 */
export function addRoots(page: Document, roots: Set<ShadowRoot>): boolean {
  let waiting = false;
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll(CANDIDATES)) {
      const inner = shadowOf(element);
      if (!inner) waiting ||= localNameOf(element).includes('-');
      else if (roots.size < MOST_ROOTS) roots.add(inner);
    }
  };
  search(page);
  // A set is walked to the end also where the walk itself adds to it: roots within roots.
  for (const root of roots) {
    if (isThere(root.host)) search(root);
    else roots.delete(root);
  }
  return waiting;
}
