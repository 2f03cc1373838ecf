/** Open shadow roots, whose fields the page's own selectors do not reach. */

/** Ordinary elements come first, so that the browser rejects them at the first comparison and makes no object of them. */
const ORDINARY =
  'p,a,div,span,li,td,tr,img,path,br,b,i,em,input,button,option,script,style,link,meta,ul,ol,section,html,head,title,body,h1,h2,h3,' +
  'form,label,iframe,header,footer,nav,main,article,aside,figure,figcaption,picture,table,tbody,svg,g,strong';
/** Elements with a name of the page's own, and empty ones that the browser lets carry a root. */
const CANDIDATES = `:not(${ORDINARY}),:is(div,span,p,section):empty`;
const MOST_ROOTS = 20;

/**
 * Adds the open roots below `page`, and below those already in `roots`, to `roots`.
 * @returns whether an element is left that may get a root later: `attachShadow` is no mutation.
 */
export function addOpenRoots(page: Document, roots: Set<ShadowRoot>): boolean {
  let waiting = false;
  const search = (root: Document | ShadowRoot): void => {
    for (const { localName, shadowRoot } of root.querySelectorAll(CANDIDATES)) {
      if (!shadowRoot) waiting ||= localName.includes('-');
      else if (roots.size < MOST_ROOTS) roots.add(shadowRoot);
    }
  };
  search(page);
  // A set is walked to the end also where the walk itself adds to it: roots within roots.
  for (const root of roots) {
    if (root.host.isConnected) search(root);
    else roots.delete(root);
  }
  return waiting;
}
