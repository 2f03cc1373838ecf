/** The shape of a message that could not be read, for a diagnosis: how its elements are called, and nothing they say. */
import { attributeOf, localNameOf, openShadowOf, queryAll } from '../dom/live.ts';
import { queryIn } from '../dom/tree.ts';
import { SKELETON } from '../messages/limits.ts';

/** Names that makers of webmails give; what a mail brings is no word of these. */
const NAMING = ['id', 'class', 'role', 'data-testid', 'data-test-id', 'aria-expanded'] as const;
const MOST_ELEMENTS = 400;
const DEEPEST = 30;
/** Longer words are made by machines, and may be made of an address. */
const LONGEST_NAME = 40;

/**
 * One line an element, indented: `div#MSG_0_FROM.from[role=heading]`. Numbers become 0, words with an @ or anything but
 * letters, digits, `-` and `_` go, of `part:words` stays `part`. Text, links, other attributes and what `bodies` hold are
 * left out.
 */
export function skeletonOf(region: Element, bodies: readonly Element[]): string {
  const lines: string[] = [];
  const walk = (element: Element, depth: number): void => {
    if (lines.length >= MOST_ELEMENTS || depth > DEEPEST) return;
    const isBody = bodies.includes(element);
    const shadow = openShadowOf(element);
    const tag = localNameOf(element);
    lines.push(`${' '.repeat(depth)}${tag}${namesOf(element)}${shadow ? ' (shadow)' : ''}${isBody ? ' (mail)' : ''}`);
    if (isBody || tag === 'svg') return;
    const children = shadow ? Array.from(queryIn(shadow, ':host > *')) : queryAll(element, ':scope > *');
    for (const child of children) walk(child, depth + 1);
  };
  walk(region, 0);
  return lines.join('\n').slice(0, SKELETON);
}

function namesOf(element: Element): string {
  return NAMING.map((attribute) => {
    const value = attributeOf(element, attribute) ?? '';
    // Only classes are several words; elsewhere blanks are a sentence.
    const names = attribute === 'class' ? value.split(/\s+/).flatMap(plainName) : plainName(value);
    if (names.length === 0) return '';
    if (attribute === 'id') return `#${names.join('')}`;
    return attribute === 'class' ? `.${names.join('.')}` : `[${attribute}=${names.join('')}]`;
  }).join('');
}

function plainName(word: string): string[] {
  const name = (word.split(':', 1)[0] ?? '').replace(/\d+/g, '0');
  return /^[\w-]+$/.test(name) && name.length <= LONGEST_NAME ? [name] : [];
}
