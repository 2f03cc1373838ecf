/** Style as attributes tell it: for trees that no browser has laid out. */
import { attribute, attributeOrNull, tagOf } from '../../dom/tree.ts';
import type { TreeNode } from '../../dom/tree.ts';
import { standsOut } from './style.ts';
import { FAINT_FONT, OFF_SCREEN, isPadded } from './style.ts';
import type { NodeStyle } from './style.ts';

/** Longer style attributes are cut here, so that no crafted one costs more than a moment. */
const LONGEST_STYLE = 4000;

/** `style="…"` as lower-case property names and values. */
export function declarations(node: TreeNode): Map<string, string> {
  const found = new Map<string, string>();
  const style = attribute(node, 'style').slice(0, LONGEST_STYLE).toLowerCase();
  if (!style.includes(':')) return found;
  const lastClosing = style.lastIndexOf(')');
  for (let from = 0, colon = style.indexOf(':'); colon >= 0; colon = style.indexOf(':', from)) {
    const name = nameAtEnd(style.slice(from, colon).trimEnd());
    const end = name === '' ? colon + 1 : endOfValue(style, colon + 1, lastClosing);
    if (name !== '')
      found.set(
        name,
        style
          .slice(colon + 1, end)
          .replace(/!\s*important/, '')
          .trim(),
      );
    from = end;
  }
  return found;
}

function nameAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && /[a-z-]/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Where a value ends: at a semicolon outside brackets, at a bracket that is never closed, else with the text. */
function endOfValue(style: string, start: number, lastClosing: number): number {
  for (let at = start; at < style.length; at += 1) {
    if (style[at] === ';' || (style[at] === '(' && at > lastClosing)) return at;
    if (style[at] === '(') at = style.indexOf(')', at);
  }
  return style.length;
}

/** A CSS length in px; null for percentages, keywords and nothing. */
export function pixels(value: string | undefined): number | null {
  const [, number, unit] = /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|pt|em|rem)?$/.exec(value?.trim() ?? '') ?? [];
  if (number === undefined) return null;
  const factor = unit === 'em' || unit === 'rem' ? 16 : unit === 'pt' ? 4 / 3 : 1;
  return Number(number) * factor;
}

/** Whether attributes alone hide an element and everything in it. */
function hiddenByAttributes(node: TreeNode, style = declarations(node)): boolean {
  if (attributeOrNull(node, 'hidden') !== null) return true;
  if (style.size === 0) return false;
  if (style.get('display') === 'none') return true;
  // `mso-hide` tells nothing: only desktop Outlook obeys it, every webmail shows the element.
  const opacity = style.get('opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) === 0) return true;
  const clips = /^(hidden|clip)/.test(style.get('overflow') ?? style.get('overflow-y') ?? '');
  const flat = ['height', 'max-height', 'width', 'max-width'].some((side) => pixels(style.get(side)) === 0);
  if (clips && flat) return true;
  return isOffScreen(style);
}

function isOffScreen(style: Map<string, string>): boolean {
  if ((pixels(style.get('text-indent')) ?? 0) < OFF_SCREEN) return true;
  if (!/^(absolute|fixed)/.test(style.get('position') ?? '')) return false;
  return ['left', 'top'].some((side) => (pixels(style.get(side)) ?? 0) < OFF_SCREEN);
}

/** The style of an element from its attributes and tag. */
export function inlineStyle(node: TreeNode): NodeStyle {
  const style = declarations(node);
  const visibility = style.get('visibility');
  const fontSize = pixels(style.get('font-size'));
  const whiteSpace = style.get('white-space');
  const tag = tagOf(node);
  const preformatted = tag === 'pre' || tag === 'xmp' || tag === 'listing' || tag === 'plaintext';
  return {
    display: style.get('display') ?? '',
    gone: hiddenByAttributes(node, style),
    hidden: visibility === undefined ? null : visibility === 'hidden' || visibility === 'collapse',
    faint: fontSize === null ? (style.has('font-size') ? false : null) : fontSize < FAINT_FONT,
    keepsLines: whiteSpace ? /pre|break-spaces/.test(whiteSpace) : preformatted || null,
    filled:
      [style.get('background'), style.get('background-color'), style.get('background-image')].some(
        (value) => value !== undefined && standsOut(value),
      ) || standsOut(attribute(node, 'bgcolor')),
    padded: isPadded(widest(style, /^padding/), widest(style, BORDER), heightOf(node, style)),
  };
}

const BORDER = /^border(-(top|bottom|left|right))?(-width)?$/;

/** The largest length among the properties that `names` matches. */
function widest(style: Map<string, string>, names: RegExp): number | null {
  let largest: number | null = null;
  for (const [name, value] of style) {
    if (!names.test(name)) continue;
    for (const part of value.split(/\s+/)) largest = Math.max(largest ?? 0, pixels(part) ?? 0);
  }
  return largest;
}

function heightOf(node: TreeNode, style: Map<string, string>): number | null {
  const line = style.get('line-height');
  if (line?.endsWith('px')) return pixels(line);
  return tagOf(node) === 'td' ? pixels(style.get('height') ?? attribute(node, 'height')) : null;
}
