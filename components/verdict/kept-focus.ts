/** Where the focus goes when what was pressed is no more: the browser would begin again at the top of the page. */
import type { RefCallback } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'button, summary, a[href], input';

/** For a box whose buttons take each other's place: who pressed one finds the focus on the first that is there then. */
export function useKeptFocus<T extends HTMLElement>(): RefCallback<T> {
  const box = useRef<T | null>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current || !pressed.current || !isNowhere(current)) return;
    pressed.current = false;
    current.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
  });
  return useCallback((element: T | null) => {
    box.current = element;
    element?.addEventListener('click', () => (pressed.current = true));
  }, []);
}

/** Nothing has the focus, neither in our tree nor in the page around it; who went on elsewhere is left there. */
function isNowhere(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const page = element.ownerDocument;
  const isFree = ({ activeElement }: DocumentOrShadowRoot): boolean => activeElement === null || activeElement === page.body;
  return isFree(root) && (root === page || isFree(page));
}
