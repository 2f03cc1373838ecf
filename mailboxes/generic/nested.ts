import type { FoundBody } from './find-body.ts';
import { followingBody } from './find-body.ts';
import type { Candidate } from './find-sender.ts';
import { makeOf } from './rows.ts';
import { around, holdsSpot } from './page-map.ts';
import type { PageMap } from './page-map.ts';

/**
 * The body below a header that says "From:" in words, where it holds what looks like another header with a body of its
 * own: that is the mail's, which may play the whole webmail.
 * @returns null where nothing of the kind lies there.
 */
export function bodyAroundHeaders(
  map: PageMap,
  sender: Candidate,
  candidates: readonly Candidate[],
  next: FoundBody | undefined,
): FoundBody | null {
  if (!sender.labelled || sender.role !== 'from' || !next) return null;
  const body = followingBody(map, sender.spot);
  if (!body || !holds(map, body, next.spot) || isNextMail(map, sender.spot, body.spot)) return null;
  const inner = candidates.some(({ spot }) => spot < next.spot && holds(map, body, spot));
  return inner ? body : null;
}

/** Whether a spot lies in the elements of a body. */
export function holds(map: PageMap, body: FoundBody, spot: number): boolean {
  return holdsSpot(map, body.spot, spot) || body.roots.some((root) => holdsSpot(map, map.index.get(root) ?? Infinity, spot));
}

/** In a conversation the next message follows a collapsed one, made alike. */
function isNextMail(map: PageMap, sender: number, body: number): boolean {
  const next = map.spots[body];
  for (const at of around(map, sender)) {
    const spot = map.spots[at];
    if (spot && next && spot.parent === next.parent) return makeOf(spot) === makeOf(next);
  }
  return false;
}
