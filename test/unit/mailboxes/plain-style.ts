import { afterAll, beforeAll } from 'vitest';

const SEEN = { display: 'block', visibility: 'visible', opacity: '1', fontSize: '16px', textIndent: '0px', position: 'static' };
const NONE = { color: '', whiteSpace: '', backgroundColor: '', backgroundImage: '', paddingTop: '', paddingLeft: '', lineHeight: '' };
const BOX = { borderTopWidth: '', borderLeftWidth: '', overflow: '', overflowY: '' };

/**
 * Gives every element of these tests one plain style: they ask which elements are read, not how they look, and happy-dom
 * takes a millisecond for the style of each.
 */
export function withPlainStyle(): void {
  const view = document.defaultView as Window;
  const { getComputedStyle } = view;
  beforeAll(() => {
    view.getComputedStyle = () => ({ ...SEEN, ...NONE, ...BOX }) as unknown as CSSStyleDeclaration;
  });
  afterAll(() => void (view.getComputedStyle = getComputedStyle));
}
