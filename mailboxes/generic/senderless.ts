/**
 * A mail of which the page shows no sender that could be told from any other word: what has no address stands there as a
 * name alone, or as nothing. It is judged as nobody's, for silence would be what such a mail is sent for.
 */
import { closest, matches } from '../../dom/live.ts';
import type { Attachment } from '../../judge/open-mail.ts';
import { findAttachments } from './find-attachments.ts';
import type { FoundBody } from './find-body.ts';
import { findDate } from './find-date.ts';
import type { Candidate } from './find-sender.ts';
import { findSubject } from './find-subject.ts';
import type { Subject } from './find-subject.ts';
import { verbPoints } from './mail-program.ts';
import type { ProgramHints } from './mail-program.ts';
import { around, holdsSpot } from './page-map.ts';
import type { PageMap } from './page-map.ts';
import { isPreview } from './rows.ts';
import { isTurnedAway } from './set-apart.ts';

interface Senderless {
  subject: Subject;
  date: number | null;
  body: FoundBody;
  attachments: Attachment[];
  region: Element;
}

/** How far above a body its date may stand. */
const LEVELS = 4;
/** Names of folders that a mail program shows beside its mail. */
const FOLDERS = 2;
const ROWS = '[role="listbox"], [role="grid"], [role="option"], [role="row"]';
const LISTED = `li, tr, ${ROWS}`;

interface Page {
  map: PageMap;
  doc: Document;
  bodies: readonly FoundBody[];
  hints: ProgramHints;
  /** All that could be a sender. */
  candidates: readonly Candidate[];
}

/**
 * The one body on the page below a date and a subject, in a program that answers, forwards and has folders. Null where
 * there is none or more than one, where somebody's address stands above it, or where something is being written.
 */
export function findSenderless(page: Page): Senderless | null {
  const { map, bodies, hints } = page;
  if (verbPoints(hints) < 3 || hints.folders < FOLDERS || map.editors.length > 0) return null;
  const apart = bodies.filter(({ kind }) => kind !== 'marked');
  // Some makers call header and body together a body: then it is the one within.
  for (let held = outermostOf(map, apart); held.length === 1; held = outermostOf(map, within(map, apart, held))) {
    const [body] = held;
    const mail = body && mailAt(page, body);
    if (mail) return mail;
  }
  return null;
}

function outermostOf(map: PageMap, bodies: readonly FoundBody[]): FoundBody[] {
  return bodies.filter(({ spot }) => !bodies.some((one) => one.spot !== spot && holdsSpot(map, one.spot, spot)));
}

function within(map: PageMap, bodies: readonly FoundBody[], [outer]: readonly FoundBody[]): FoundBody[] {
  return bodies.filter(({ spot }) => outer !== undefined && spot !== outer.spot && holdsSpot(map, outer.spot, spot));
}

function mailAt({ map, doc, bodies, candidates }: Page, body: FoundBody): Senderless | null {
  const { element, parent: meeting = 0 } = map.spots[body.spot] ?? {};
  if (!element || body.roots.length === 0 || closest(element, LISTED) || isTurnedAway(map, body.spot)) return null;
  const spots = bodies.map(({ spot }) => spot);
  const subject = findSubject({ map, doc, sender: body.spot, body: body.spot, bodies: spots }, meeting);
  if (subject.strength === 0 || isPreview(map, meeting, body)) return null;
  for (const at of [...around(map, meeting)].slice(0, LEVELS)) {
    const region = map.spots[at]?.element;
    // A list above a pane has senders and dates of its own.
    const isList = map.spots.slice(at, body.spot).some((one) => matches(one.element, ROWS));
    if (!region || isList || candidates.some(({ spot }) => spot >= at && spot < body.spot)) return null;
    const date = findDate(map, at, body.spot);
    if (date.seen) return { subject, date: date.time, body, attachments: findAttachments(map, at, body.roots, []), region };
  }
  return null;
}
