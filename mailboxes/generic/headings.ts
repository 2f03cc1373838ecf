import { attributeOf, beforeOf } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Spot } from './page-map.ts';

/** What kits of parts call the heading of a pane. */
const TITLE = / (?:card|thread|conversation)(?: header)? title /;

/** Whether an element is a heading, by its tag, its role or its name. */
export function isHeading({ element, words }: Spot): boolean {
  return isHeadingElement(element) || TITLE.test(words);
}

/** Whether a heading stands right above it, in the same block: the lower one is a line below the subject. */
export function followsHeading({ element }: Spot): boolean {
  const above = beforeOf(element);
  return above !== null && isHeadingElement(above);
}

/** The same by its tag or role alone. */
export function isHeadingElement(element: Element): boolean {
  return /^h[1-6]$/.test(tagOf(element)) || attributeOf(element, 'role') === 'heading';
}
