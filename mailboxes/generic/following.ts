import type { BodyPlace } from './find-body.ts';
import { hasContent } from './find-body.ts';
import { isHeaderLabel, labelRole } from './labels.ts';
import { isNamed } from './names.ts';
import { textLength, textOf } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { isControl } from './signs.ts';

/** How far up from a sender line the body may follow. */
const LEVELS = 8;
const SHORTEST_BODY = 20;

/**
 * The body of a message whose markup names nothing: what follows the header, past its other lines and its buttons.
 * @param sender spot of the sender line.
 * @returns null where nothing of substance follows.
 */
export function followingBody(map: PageMap, sender: number): BodyPlace | null {
  let levels = 0;
  for (let at = sender; levels++ < LEVELS; ) {
    const parent = map.spots[at]?.parent ?? -1;
    if (parent < 0) return null;
    const rest = childrenAfter(map, parent, at).filter((index) => !isHeaderLine(map, index));
    const first = rest.findIndex((index) => isSubstance(map, index));
    if (first >= 0) {
      const roots = rest.slice(first).flatMap((index) => map.spots[index]?.element ?? []);
      return { spot: rest[first] ?? 0, kind: 'following', roots };
    }
    at = parent;
  }
  return null;
}

function childrenAfter(map: PageMap, parent: number, child: number): number[] {
  const found: number[] = [];
  for (let index = map.spots[child]?.end ?? 0; index < (map.spots[parent]?.end ?? 0); index = map.spots[index]?.end ?? Infinity) {
    found.push(index);
  }
  return found;
}

/** One more line of the header, a bar of buttons, or the box for an answer. */
function isHeaderLine(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot) return true;
  const text = textOf(map, spot, 200);
  if (/^(form|button|footer|nav|h[1-6]|time|dt|dd)$/.test(spot.element.localName)) return true;
  if (/^(toolbar|navigation|heading|menu)$/.test(spot.element.getAttribute('role') ?? '')) return true;
  const opening = map.runs[spot.runStart]?.text ?? '';
  const labelled = isHeaderLabel(text) || (spot.runEnd - spot.runStart > 1 && labelRole(opening) !== null);
  const named = (['to', 'date', 'subject'] as const).some((kind) => isNamed(spot.words, kind));
  if (text.length < 200 && (labelled || named)) return true;
  return isButtonBar(map, spot, index);
}

/** Nearly all its words stand on things to press, and it is short. */
function isButtonBar(map: PageMap, spot: Spot, index: number): boolean {
  if (textLength(map, spot.runStart, spot.runEnd) > 200 || spot.runEnd === spot.runStart) return false;
  let pressed = 0;
  for (let inner = index; inner < spot.end; inner++) {
    const control = map.spots[inner];
    if (!control || control.element.localName === 'span' || !isControl(control)) continue;
    pressed += textLength(map, control.runStart, control.runEnd);
    inner = control.end - 1;
  }
  return pressed >= 0.8 * textLength(map, spot.runStart, spot.runEnd);
}

function isSubstance(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || !hasContent(map, spot)) return false;
  return textLength(map, spot.runStart, spot.runEnd) >= SHORTEST_BODY || spot.element.querySelector('img') !== null;
}
