import type { FoundBody } from './find-body.ts';
import { followingBody } from './following-body.ts';
import { datesIn, looksLikeDate } from './find-date.ts';
import type { Candidate } from './find-sender.ts';
import { isReceiverLine, isSubjectLabel, labelRole } from './labels.ts';
import { areInTwins, isInRowWithout, isOneOfMany, meetingSpot } from './rows.ts';
import { holdsSpot } from './page-map.ts';
import type { PageMap } from './page-map.ts';

/** A body that plays the webmail: it holds what looks like another header, with a body of its own. */
interface AroundHeaders {
  body: FoundBody;
  /** Nothing says "From:" before the outer sender: it may as well be the person's own address in a corner. */
  isDisputed: boolean;
}

/**
 * The body below a header where it holds what looks like another header with a body of its own: that is the mail's, which
 * may play the whole webmail. A header says "From:" in words, or shows name and address with a date.
 * @returns null where nothing of the kind lies there.
 */
export function bodyAroundHeaders(
  map: PageMap,
  sender: Candidate,
  candidates: readonly Candidate[],
  next: FoundBody | undefined,
): AroundHeaders | null {
  const isSaid = sender.labelled && sender.role === 'from';
  if (!next || (!isSaid && !isDated(map, sender))) return null;
  const body = followingBody(map, sender.spot, sender.address.address);
  if (!body || !holds(map, body, next.spot) || areInTwins(map, sender.spot, body.spot)) return null;
  // A mail may call the part a body in which it plays the webmail, and say something before it.
  const isPart = next.kind === 'marked' || saysSomethingBefore(map, body, next);
  const isOfMail = ({ spot, labelled, role }: Candidate): boolean =>
    (spot < next.spot && !(role === 'other' && isReceiverIn(map, body, spot))) ||
    (isPart && (next.kind === 'marked' || (labelled && role === 'from')) && holdsSpot(map, next.spot, spot));
  const inner = candidates.some((one) => isOfMail(one) && holds(map, body, one.spot));
  if (!inner || (!isSaid && isOneOfMany(map, sender.spot, meetingSpot(map, sender.spot, body.spot), body.spot))) return null;
  return { body, isDisputed: !isSaid };
}

/** Pieces of text between a receiver's address and its label: a name, a bracket. */
const LABEL_RUNS = 2;

/** Whether "To:" stands before an address in the same block: the lower half of a header says whom a mail went to, and no more. */
function isReceiverIn(map: PageMap, block: FoundBody, spot: number): boolean {
  const { runStart = 0 } = map.spots[spot] ?? {};
  const start = Math.max(map.spots[block.spot]?.runStart ?? 0, runStart - LABEL_RUNS);
  return map.runs.slice(start, runStart + 1).some(({ text }) => labelRole(text) === 'other');
}

/** Characters from which on a piece of text is more than a label or a button. */
const SAYING = 20;

function saysSomethingBefore(map: PageMap, outer: FoundBody, inner: FoundBody): boolean {
  const before = map.runs.slice(map.spots[outer.spot]?.runStart ?? 0, map.spots[inner.spot]?.runStart ?? 0);
  return before.some(({ text }, at) => {
    // Whom it went to stands behind its label.
    const label = before[at - 1]?.text ?? '';
    const isValue = labelRole(/^[:：]$/.test(label) ? (before[at - 2]?.text ?? '') : label) === 'other';
    return text.length >= SAYING && !isValue && !looksLikeDate(text) && !isReceiverLine(text) && labelRole(text) === null;
  });
}

/** How many pieces of text before or after a name and address their date may stand. */
const DATE_RUNS = 4;

/**
 * Whether a name and an address have a date beside them, or "Subject:" below, as in a header: the date of a row in a list is
 * that of another mail.
 */
export function isDated(map: PageMap, { spot, strength }: Candidate): boolean {
  const { runStart = 0, runEnd = 0 } = map.spots[spot] ?? {};
  if (strength < 2) return false;
  const below = map.runs.slice(runEnd, runEnd + DATE_RUNS);
  if (below.some(({ text }) => isSubjectLabel(text) && /[:：]/.test(text))) return true;
  return datesIn(map, runStart - DATE_RUNS, runEnd + DATE_RUNS).some((run) => !isInRowWithout(map, run, spot));
}

/** Whether a spot lies in the elements of a body. */
export function holds(map: PageMap, body: FoundBody, spot: number): boolean {
  return holdsSpot(map, body.spot, spot) || body.roots.some((root) => holdsSpot(map, map.index.get(root) ?? Infinity, spot));
}
