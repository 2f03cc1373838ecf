/** What sets a sender apart from a text that comes after it: folders, something being written, a page turned away, whose it is. */
import { attributeOf, hasAttribute, matches } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import type { Candidate } from './find-sender.ts';
import { isInSubject, isSubjectLabel, withoutLabel } from './labels.ts';
import { isProgram } from './mail-program.ts';
import type { ProgramHints } from './mail-program.ts';
import { around, holdsSpot } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { holdsSender, isComparable, makeOf } from './rows.ts';

/** Names of folders that, between an address and a text, are the program's and no header's. */
const FOLDERS_BETWEEN = 2;

/**
 * Somebody's address in a corner, the folders below it, and then a mail: nothing that says "From:" stands so. Where folders
 * are named above the address too, those below it may be a mail's, which plays the webmail.
 */
export function isBehindFolders(map: PageMap, sender: Candidate, body: number, hints: ProgramHints): boolean {
  if (sender.labelled || sender.strength === 3) return false;
  if (isAmongFolders(map, sender.spot, body, hints)) return true;
  const [start, end] = [map.spots[sender.spot]?.runEnd ?? 0, map.spots[body]?.runStart ?? 0];
  const isFirst = hints.folderRuns.every((run) => run >= start);
  return isFirst && hints.folderRuns.filter((run) => run < end).length >= FOLDERS_BETWEEN;
}

/** Where the account's own address stands in one block with the folders, the mail is in another. */
function isAmongFolders(map: PageMap, sender: number, body: number, { folderRuns }: ProgramHints): boolean {
  return [...around(map, sender)].some((at) => {
    const { runStart = 0, runEnd = 0 } = map.spots[at] ?? {};
    return !holdsSpot(map, at, body) && folderRuns.filter((run) => run >= runStart && run < runEnd).length >= FOLDERS_BETWEEN;
  });
}

/** What is there beside that which a page is about. */
export const ASIDE = 'aside, [role="complementary"], [role="banner"], [role="contentinfo"], [role="menubar"]';

/** Whether an address stands in a part of the page that is there beside what the page is about, and the text is not in it. */
export function isAside(map: PageMap, sender: number, body: number): boolean {
  return [...around(map, sender)].some((at) => {
    const { element } = map.spots[at] ?? {};
    return element !== undefined && matches(element, ASIDE) && !holdsSpot(map, at, body);
  });
}

/** Whether an address stands in a message that is said to be closed: what follows is another's. */
export function isFolded(map: PageMap, sender: number, meeting: number): boolean {
  return [...around(map, sender)].some((at) => {
    const { element } = map.spots[at] ?? {};
    if (at <= meeting || !element || attributeOf(element, 'aria-expanded') !== 'false') return false;
    // What unfolds the rest of a header is pressed.
    return !/^(button|a|summary)$/.test(tagOf(element)) && !/^(button|link)$/.test(attributeOf(element, 'role') ?? '');
  });
}

/** What stands behind what is being written is no text of the mail above it. */
export function isBehindEditor(map: PageMap, sender: number, body: number): boolean {
  return map.editors.some((at) => at > sender && at <= body);
}

/** Whether a spot lies in what nobody can use, as the mails before and after the one that a pager shows. */
export function isTurnedAway(map: PageMap, spot: number): boolean {
  return [...around(map, spot)].some((at) => {
    const { element } = map.spots[at] ?? {};
    if (element && hasAttribute(element, 'inert')) return true;
    return element !== undefined && attributeOf(element, 'aria-hidden') === 'true' && hasShownTwin(map, at);
  });
}

function hasShownTwin(map: PageMap, spot: number): boolean {
  const own = map.spots[spot];
  const parent = map.spots[own?.parent ?? -1];
  for (let index = (own?.parent ?? 0) + 1; index < (parent?.end ?? 0); index = map.spots[index]?.end ?? Infinity) {
    const twin = map.spots[index];
    if (own && twin && twin !== own && isComparable(own) && makeOf(twin) === makeOf(own)) {
      if (attributeOf(twin.element, 'aria-hidden') !== 'true' && holdsSender(map, index)) return true;
    }
  }
  return false;
}

/** How makers call what the person wrote, in a conversation that shows both sides. */
const MINE = / (?:mine|outgoing|(?:from|by|is) me) /;
const LEVELS = 4;

/** Whether the message with a body at `body` is called the person's own; what is in the body has no say. */
export function isOwnMessage(map: PageMap, body: number): boolean {
  return [...around(map, map.spots[body]?.parent ?? -1)].slice(0, LEVELS).some((at) => MINE.test(map.spots[at]?.words ?? ''));
}

/** Characters of sentences that mail programs put between header and body: blocked pictures, warnings. */
const MOST_PROSE = { program: 600, elsewhere: 140 };
const SHORTEST_SENTENCE = 60;

/** An article that quotes a sender goes on in sentences; a long line of a header holds addresses. */
export function hasProseBetween(map: PageMap, sender: number, body: number, hints: ProgramHints): boolean {
  const most = isProgram(hints) ? MOST_PROSE.program : MOST_PROSE.elsewhere;
  const start = map.spots[sender]?.runEnd ?? 0;
  const between = map.runs.slice(start, map.spots[body]?.runStart ?? 0);
  // A subject may be a sentence too, and a long one.
  const isSubject = (spot: number, at: number): boolean => {
    const before = map.runs[start + at - 1]?.text ?? '';
    return (isSubjectLabel(before) && withoutLabel(before) === '') || isInSubject(map, spot);
  };
  const sentences = between.filter(
    ({ text, spot }, at) => text.length > SHORTEST_SENTENCE && text.split('@').length < 3 && !isSubject(spot, at),
  );
  return sentences.reduce((sum, { text }) => sum + text.length, 0) > most;
}
