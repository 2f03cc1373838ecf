/** Cuts a regular expression into shorter ones whose times, added up, bound its own: a proof of each is a proof of the whole. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';

/** Shorter ones are proved at once. */
const SHORT = 50;
/** Turns of a bounded repetition that the proof looks at. */
const FEW = 3;
/** Pieces of one expression; what would be more stays together. */
const MOST = 400;

const parser = new RegExpParser();

/**
 * `source` with at most three turns of every repetition from one number to another. A bound multiplies the time by a constant; whether it
 * grows faster than the text is up to the unbounded ones, and a state machine of forty optional turns is never done.
 */
export function withFewTurns(source: string, flags: string): string {
  const bounds: { start: number; end: number; text: string }[] = [];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ min, max, greedy, element, end }) => {
      const bounded = Number.isFinite(max);
      if (bounded ? max <= FEW || min === max : min <= FEW) return;
      const turns = bounded ? `{${Math.min(min, FEW - 1)},${FEW}}` : `{${FEW},}`;
      bounds.push({ start: element.end, end, text: turns + (greedy ? '' : '?') });
    },
  });
  return bounds
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: turns }) => text.slice(0, start) + turns + text.slice(end), source);
}

/** Whether nothing in `source` repeats without a bound: it then looks at a fixed number of letters from each start. */
export function isBounded(source: string, flags: string): boolean {
  let bounded = true;
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  visitRegExpAST(pattern, { onQuantifierEnter: ({ max }) => void (bounded &&= Number.isFinite(max)) });
  return bounded;
}

/**
 * The pieces of `source`, which stand for all its ways: `a(?:b|c)d?` gives `abd`, `ab`, `acd`, `ac`.
 * A matcher that goes back tries the ways of an expression one after the other, so it takes at most the sum of their times.
 * Only groups outside of repetitions and look-arounds are opened: inside, the ways multiply.
 */
export function splitRegex(source: string, flags: string): string[] {
  if (source.length <= SHORT) return [source];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });
  const pieces = pattern.alternatives.length > 1 ? pattern.alternatives.map((one) => one.raw) : openWidest(pattern.alternatives[0]!);
  if (pieces.length === 1 || pieces.length > MOST) return [source];
  return [...new Set(pieces.flatMap((piece) => splitRegex(piece, flags)))];
}

/** `alternative` once for every way through its group of most ways. */
function openWidest(alternative: AST.Alternative): string[] {
  const [widest] = alternative.elements
    .map((element) => ({ element, ways: waysOf(element) }))
    .toSorted((one, other) => other.ways.length - one.ways.length);
  if (!widest || widest.ways.length < 2) return [alternative.raw];
  const { start, end } = widest.element;
  const before = alternative.raw.slice(0, start - alternative.start);
  const after = alternative.raw.slice(end - alternative.start);
  return widest.ways.map((way) => before + way + after);
}

function waysOf(element: AST.Element): string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return element.alternatives.map((one) => one.raw);
  if (element.type === 'Quantifier' && element.min === 0 && element.max === 1) {
    const inner = waysOf(element.element);
    return [...(inner.length > 0 ? inner : [element.element.raw]), ''];
  }
  return [];
}
