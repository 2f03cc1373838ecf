/** The body of a message that nothing calls one: what follows its header, past what the program says and offers. */
import { attributeOf, documentOf, hasAttribute, queryAll, queryFirst } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { isNamed } from './element-identifiers.ts';
import { KNOWN_FILE, SIZE } from './find-attachments.ts';
import { hasContent } from './find-body.ts';
import type { FoundBody } from './find-body.ts';
import { looksLikeDate } from './find-date.ts';
import { columnNames, fromRuns, isHeaderLabel, isLabelledBehind, isReceiverLine, isSubjectLabel, labelRole } from './labels.ts';
import { isControl } from './mail-program.ts';
import { spotText, textLength } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { ATTACHED, plainLabel } from './vocabulary.ts';

/** How far up from a sender line the body may follow. */
const LEVELS = 8;
const SHORTEST_BODY = 20;

/**
 * The body of a message whose markup names nothing: what follows the header, past its other lines and its buttons.
 * @param sender spot of the sender line.
 * @param address the sender's, '' where none is known: a line that says "From:" before another is the mail's own.
 * @returns null where nothing of substance follows.
 */
export function followingBody(map: PageMap, sender: number, address: string): FoundBody | null {
  let levels = 0;
  for (let at = sender; levels++ < LEVELS;) {
    const parent = map.spots[at]?.parent ?? -1;
    if (parent < 0) return null;
    const rest = behindTerms(map, parent, at).filter((index) => saysFromAnother(map, index, address) || !isAroundText(map, index));
    const first = rest.findIndex((index) => isSubstance(map, index) && !isNamed(map.spots[index]?.words ?? '', 'subject'));
    if (first >= 0) {
      const roots = rest.slice(first).flatMap((index) => map.spots[index]?.element ?? []);
      return { spot: rest[first] ?? 0, kind: 'following', roots };
    }
    at = parent;
  }
  return null;
}

/**
 * What stands behind a part of a header. Where labels and values stand in turn, side by side, all is header up to the
 * last known label and its value, whatever the other labels are.
 */
function behindTerms(map: PageMap, parent: number, part: number): number[] {
  const rest = childrenAfter(map, parent, part);
  const isTerm = (index: number): boolean => {
    const { runStart = 0, runEnd = 0 } = map.spots[index] ?? {};
    return runEnd - runStart === 1 && labelRole(map.runs[runStart]?.text ?? '') !== null;
  };
  const own = map.spots[part];
  const isValue = own !== undefined && own.parent === parent && labelRole(map.runs[own.runStart - 1]?.text ?? '') === 'from';
  return isValue ? rest.slice(Math.max(0, rest.findLastIndex(isTerm) + 2)) : rest;
}

const NOTICE = / (?:notice|warning|alert|info ?bar|message ?bar|hint|callout|security ?tip) /;
const LONGEST_NOTICE = 300;

/** What the webmail itself says of a mail, between header and text: "You don't often get mail from ...". */
function isNotice(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || textLength(map, spot.runStart, spot.runEnd) > LONGEST_NOTICE) return false;
  const isCalledOne = /^(alert|status|note)$/.test(attributeOf(spot.element, 'role') ?? '') || NOTICE.test(spot.words);
  // What leads elsewhere is the mail's, whatever it calls itself.
  return isCalledOne && [...queryAll(spot.element, 'a[href], area[href], form[action]')].every(staysHere);
}

function staysHere(element: Element): boolean {
  const { href = '' } = documentOf(element).location ?? {};
  const target = attributeOf(element, 'href') ?? attributeOf(element, 'action') ?? '';
  return URL.canParse(target, href) && new URL(target, href).origin === new URL(href).origin;
}

function childrenAfter(map: PageMap, parent: number, child: number): number[] {
  const found: number[] = [];
  for (let index = map.spots[child]?.end ?? 0; index < (map.spots[parent]?.end ?? 0); index = map.spots[index]?.end ?? Infinity) {
    found.push(index);
  }
  return found;
}

/** A label, and a name and an address behind it. */
const VALUE_RUNS = 3;

/** A header has one sender: where another line says "From:", and does not repeat the address, a mail plays a header. */
function saysFromAnother(map: PageMap, index: number, address: string): boolean {
  const { runStart = 0, runEnd = 0 } = map.spots[index] ?? {};
  return fromRuns(map).some((run) => {
    if (run < runStart || run >= runEnd) return false;
    const shown = map.runs.slice(run, Math.min(runEnd, run + VALUE_RUNS)).map(({ text }) => text.toLowerCase());
    return shown.some((text) => text.includes('@')) && (address === '' || !shown.some((text) => text.includes(address)));
  });
}

const knownAround = new WeakMap<PageMap, Map<number, boolean>>();

/** Whether a part is the program's, and no text of a mail; asked once for each, for every row above asks. */
function isAroundText(map: PageMap, index: number): boolean {
  const known = knownAround.get(map) ?? new Map<number, boolean>();
  knownAround.set(map, known);
  const is = known.get(index) ?? (isHeaderLine(map, index) || isNotice(map, index));
  known.set(index, is);
  return is;
}

/** One more line of the header, a bar of buttons, or the box for an answer. */
function isHeaderLine(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || spot.isLine) return true;
  const text = spotText(map, spot, 200);
  if (/^(form|button|footer|nav|h[1-6]|time|dt|dd|details|summary)$/.test(tagOf(spot.element))) return true;
  if (columnNames(spot.element).length > 0) return true;
  if (/^(toolbar|navigation|heading|menu)$/.test(attributeOf(spot.element, 'role') ?? '')) return true;
  if (spot.runEnd - spot.runStart === 1 && (looksLikeDate(text) || isRemark(spot, text))) return true;
  if (isDateAndSize(map, spot)) return true;
  if (isReceiverLine(text) || isLabelledBehind(map, spot)) return true;
  const opening = map.runs.slice(spot.runStart, spot.runEnd).find((run) => !looksLikeDate(run.text))?.text ?? '';
  const labelled = isHeaderLabel(text) || (spot.runEnd - spot.runStart > 1 && labelRole(opening) !== null);
  const named = (['to', 'date', 'subject'] as const).some((kind) => isNamed(spot.words, kind));
  if (text.length < 200 && (labelled || named)) return true;
  const pieces = map.runs.slice(spot.runStart, spot.runEnd).filter((run) => !/^[:：]$/.test(run.text));
  if (pieces.length === 2 && isSubjectLabel(opening)) return true;
  if (/^[<(]?[^\s@<>]{1,64}@[^\s@<>]{3,253}[>)]?$/.test(text) || isListedFile(map, spot)) return true;
  return isButtonBar(map, spot, index);
}

/** When a mail came and how large it is, as the end of a row says it, and nothing else. */
function isDateAndSize(map: PageMap, { runStart, runEnd }: Spot): boolean {
  const runs = map.runs.slice(runStart, runEnd);
  const isSize = (text: string): boolean => SIZE.test(text) && text.length <= LONGEST_SIZE;
  return runs.length === 2 && runs.some(({ text }) => isSize(text)) && runs.every(({ text }) => isSize(text) || looksLikeDate(text));
}

const LONGEST_SIZE = 12;
const LONGEST_REMARK = 80;

/** What stands in the line of a sender: "via mailer.example", a word about encryption. */
function isRemark({ element }: Spot, text: string): boolean {
  return text.length < LONGEST_REMARK && /^(span|small|b|strong|em|i)$/.test(tagOf(element));
}

/** A file that is attached, named after its label, "Attachments: bill.pdf", or beside its size and what opens it here. */
function isListedFile(map: PageMap, spot: Spot): boolean {
  if (textLength(map, spot.runStart, spot.runEnd) > 200) return false;
  const [label, ...rest] = map.runs.slice(spot.runStart, spot.runEnd).map(({ text }) => text);
  if (isNamed(spot.words, 'attachment') && rest.some((text) => KNOWN_FILE.test(text))) return true;
  const isSized = KNOWN_FILE.test(label ?? '') && SIZE.test(rest[0] ?? '');
  if (isSized && [...queryAll(spot.element, 'a[href]')].every(staysHere)) return true;
  return (/^\P{N}{2,30}[:：]$/u.test(label ?? '') || ATTACHED.has(plainLabel(label ?? ''))) && rest.some((text) => KNOWN_FILE.test(text));
}

/** Nearly all its words stand on things to press, and it is short. */
function isButtonBar(map: PageMap, spot: Spot, index: number): boolean {
  if (textLength(map, spot.runStart, spot.runEnd) > 200 || spot.runEnd === spot.runStart) return false;
  let pressed = 0;
  // Strokes and dots may part them.
  const parting = map.runs.slice(spot.runStart, spot.runEnd).filter(({ text }) => /^[^\p{L}\p{N}]{1,3}$/u.test(text));
  for (let inner = index; inner < spot.end; inner++) {
    const control = map.spots[inner];
    // A tip alone makes no button of a piece of text.
    const isText = control !== undefined && tagOf(control.element) === 'span' && !hasAttribute(control.element, 'role');
    if (!control || isText || !isControl(control) || !isLabelled(map, control)) continue;
    pressed += textLength(map, control.runStart, control.runEnd);
    inner = control.end - 1;
  }
  return pressed >= 0.8 * (textLength(map, spot.runStart, spot.runEnd) - 3 * parting.length);
}

/** What is named for those who hear the page is a button where it is short; a text may be named too. */
function isLabelled(map: PageMap, { element, runStart, runEnd }: Spot): boolean {
  return (
    /^(button|a|input|summary)$/.test(tagOf(element)) || hasAttribute(element, 'role') || textLength(map, runStart, runEnd) < LONGEST_REMARK
  );
}

function isSubstance(map: PageMap, index: number): boolean {
  const spot = map.spots[index];
  if (!spot || !hasContent(map, spot)) return false;
  return textLength(map, spot.runStart, spot.runEnd) >= SHORTEST_BODY || queryFirst(spot.element, 'img') !== null;
}
