import { attributeOf, hasAttribute, queryFirst } from '../../dom/live.ts';
import { tagOf } from '../../dom/tree.ts';
import { isNamed } from './element-identifiers.ts';
import { textLength, spotText } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { FOLDERS, VERBS, plainLabel } from './vocabulary.ts';
import type { Verb } from './vocabulary.ts';

/** What a page shows of a mail program around its messages. */
export interface ProgramHints {
  /** What a person can do with a message. */
  verbs: Set<Verb>;
  /** How many different mail folders are named. */
  folders: number;
  /** Where they are named: indexes of runs. */
  folderRuns: number[];
  /** Host, path or title speak of mail. */
  address: boolean;
}

const LONGEST_LABEL = 40;
/** How far up a word of a bar may stand alone. */
const BAR_LEVELS = 3;
const MAIL_ADDRESS =
  /(^|[./_-])(e?mail|webmail|mailbox|inbox|imp|owa|roundcube|rc|horde|sogo|zimbra|snappymail|rainloop|post|poczta|correo|courrier)([./_-]|\d|$)/i;

/** Looks for the signals of a mail program on the whole page. */
export function findProgram(map: PageMap, doc: Document): ProgramHints {
  const verbs = new Set<Verb>();
  for (const spot of map.spots) {
    if (verbs.size === 3) break;
    if (isControl(spot)) for (const verb of verbsOf(map, spot)) verbs.add(verb);
  }
  for (const verb of verbsInBars(map)) verbs.add(verb);
  const folders = new Set<string>();
  const folderRuns: number[] = [];
  for (const [run, { text }] of map.runs.entries()) {
    const label = text.length <= LONGEST_LABEL ? plainLabel(text) : '';
    if (!FOLDERS.has(label)) continue;
    folders.add(label);
    folderRuns.push(run);
  }
  const place = `${doc.location?.hostname ?? ''}${doc.location?.pathname ?? ''}`;
  return {
    verbs,
    folders: folders.size,
    folderRuns,
    address: MAIL_ADDRESS.test(place) || MAIL_ADDRESS.test(doc.title.replaceAll(' ', '/')),
  };
}

/** Nobody writes so few words that are all acts: side by side they are buttons, whatever they are made of. */
function verbsInBars(map: PageMap): Set<Verb> {
  const bars = new Map<number, Set<Verb>>();
  for (const { text, spot } of map.runs) {
    const label = text.length <= LONGEST_LABEL ? plainLabel(text).replace(/^[^\p{L}]{1,5}/u, '') : '';
    for (const verb of ['reply', 'forward', 'handle'] as const) {
      if (label === '' || !VERBS[verb].has(label)) continue;
      const bar = barOf(map, spot);
      bars.set(bar, (bars.get(bar) ?? new Set()).add(verb));
    }
  }
  return [...bars.values()].find((said) => said.size > 1) ?? new Set();
}

/** What holds a word and others beside it: each may have a cell of its own. */
function barOf(map: PageMap, spot: number): number {
  let { parent: bar = -1 } = map.spots[spot] ?? {};
  for (let levels = 0; levels < BAR_LEVELS; levels++) {
    const { runStart = 0, runEnd = 0, parent = -1 } = map.spots[bar] ?? {};
    if (runEnd - runStart !== 1 || parent < 0) break;
    bar = parent;
  }
  return bar;
}

/** Something a person presses, or a picture on it that carries the label. */
export function isControl(spot: Spot): boolean {
  const { element } = spot;
  return (
    /^(button|a|input|summary)$/.test(tagOf(element)) ||
    /^(button|menuitem|link)$/.test(attributeOf(element, 'role') ?? '') ||
    hasAttribute(element, 'aria-label') ||
    hasAttribute(element, 'title')
  );
}

/** What can be done with a message by pressing what stands at a spot. */
export function* verbsOf(map: PageMap, spot: Spot): Generator<Verb> {
  const { element } = spot;
  const labels = ['aria-label', 'title', 'data-tooltip', 'value', 'alt'].map((name) => attributeOf(element, name) ?? '');
  const picture = queryFirst(element, 'img[alt]');
  if (picture) labels.push(attributeOf(picture, 'alt') ?? '');
  if (textLength(map, spot.runStart, spot.runEnd) <= LONGEST_LABEL) labels.push(spotText(map, spot, LONGEST_LABEL));
  for (const label of labels) {
    const plain = label.length <= LONGEST_LABEL ? plainLabel(label) : '';
    if (!plain) continue;
    for (const verb of ['reply', 'forward', 'handle'] as const) if (says(plain, VERBS[verb])) yield verb;
  }
  // Toolbars of icons name their buttons at least for their style sheet.
  if (/ (reply|replyall) /.test(spot.words)) yield 'reply';
  if (/ (forward|fwd) /.test(spot.words) && !isNamed(spot.words, 'date')) yield 'forward';
}

/** The label is one of the words, or begins with one as "Reply to all" does; scripts without spaces too. */
function says(label: string, words: ReadonlySet<string>): boolean {
  if (words.has(label)) return true;
  for (const word of words) {
    if (label.startsWith(`${word} `)) return true;
    if (/^[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(word) && label.startsWith(word)) return true;
  }
  return false;
}

/** The page answers and forwards mail, or lists its folders. */
export function isProgram(hints: ProgramHints): boolean {
  return verbPoints(hints) >= 3 || hints.folders >= 3;
}

/** What the verbs on buttons say for a mail program: 3 for reply and forward, less for fewer, 0 for none. */
export function verbPoints({ verbs }: ProgramHints): number {
  if (verbs.has('reply') && verbs.has('forward')) return 3;
  return verbs.has('handle') && (verbs.has('reply') || verbs.has('forward')) ? 2 : verbs.size > 0 ? 1 : 0;
}
