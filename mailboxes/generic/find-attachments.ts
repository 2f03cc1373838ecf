import { attributeOf, hasAttribute } from '../../dom/live.ts';
import type { Attachment } from '../../judge/open-mail.ts';
import { isNamed } from './element-identifiers.ts';
import { around, holdsSpot } from './page-map.ts';
import type { PageMap, Spot } from './page-map.ts';
import { ATTACHED, plainLabel } from './vocabulary.ts';

/** A name with an ending: letters or digits, no host and no address. */
const FILE = /^[^\\/:*?"<>|@\n]{0,200}[^\\/:*?"<>|@\n\s.]\.[a-z][a-z0-9]{1,7}$/i;
/** Endings that files and hosts share, or that only hosts have. */
const HOST_ENDING = /\.(com|net|org|info|biz|example|de|fr|it|uk|eu|io|co|us|ru|app|dev)$/i;
/** Endings of files that people are sent, for names that stand outside of anything called attachment. */
export const KNOWN_FILE =
  /\.(pdf|docx?|docm|xlsx?|xlsm|pptx?|odt|ods|rtf|txt|csv|zip|rar|7z|gz|tgz|iso|img|html?|shtml|xhtml|svg|xml|eml|msg|ics|vcf|png|jpe?g|gif|webp|heic|mp3|mp4|wav|exe|js|vbs|lnk|apk|one)$/i;
/** How large a file is, as lists of files say it. */
export const SIZE = /\d\s?(?:[kmg](?:i?b)?|bytes?|ko|mo|кб|мб|байт)(?![\p{L}\p{N}])/iu;
/** How far around the message its attachments may stand, and around a name the element called after them. */
const LEVELS = 2;
const NAMED_LEVELS = 6;
const MOST = 200;

/**
 * The attachments that the webmail lists beside a message: names with an ending in an area called after attachments,
 * things to download, and file names beside a size. Nothing is taken from the body.
 * @param meeting the innermost spot that holds header and body.
 * @param others spots of other open mails.
 */
export function findAttachments(map: PageMap, meeting: number, bodyRoots: readonly Element[], others: readonly number[]): Attachment[] {
  const found = new Map<string, Attachment>();
  const bodies = bodyRoots.flatMap((root) => map.index.get(root) ?? []);
  const scope = scopeOf(map, meeting, others);
  for (let index = scope; index < (map.spots[scope]?.end ?? 0) && found.size < MOST; index++) {
    const spot = map.spots[index];
    if (!spot) continue;
    if (bodies.includes(index)) {
      index = spot.end - 1;
      continue;
    }
    for (const name of namesAt(map, spot, index)) found.set(name, { name, type: '' });
  }
  return [...found.values()];
}

/** A little wider than the message, but never so wide that it holds another one. */
function scopeOf(map: PageMap, meeting: number, others: readonly number[]): number {
  let scope = meeting;
  let levels = 0;
  for (const at of around(map, meeting)) {
    if (levels++ > LEVELS || at === 0 || others.some((other) => holdsSpot(map, at, other) && !holdsSpot(map, meeting, other))) break;
    scope = at;
  }
  return scope;
}

function namesAt(map: PageMap, spot: Spot, index: number): string[] {
  const { element } = spot;
  const named = isInAttachments(map, index);
  const own = map.runs
    .slice(spot.runStart, spot.runEnd)
    .filter(({ spot: at }) => at === index)
    .map(({ text }) => text);
  const labels = ['download', 'title', 'aria-label', 'data-filename', 'data-name'].map((name) => attributeOf(element, name) ?? '');
  const download = /^[\w.+-]+\/[\w.+-]+:([^:]+):/.exec(attributeOf(element, 'download_url') ?? '')?.[1] ?? '';
  const beside = (): string[] => [spot.runEnd, spot.runStart - 1].map((run) => map.runs[run]?.text ?? '');
  const isSized = (): boolean => [...beside(), own.join(' ')].some((text) => SIZE.test(text));
  // Alone in what calls itself a file, or is made of an icon and a name.
  const isChip = (): boolean => / (?:file|chip|document) /.test(spot.words) || / (?:file|chip) /.test(map.spots[spot.parent]?.words ?? '');
  const isLabelled = (): boolean =>
    [1, 2].some((back) => ATTACHED.has(plainLabel(map.runs[spot.runStart - back]?.text.split(/[:：]/, 1)[0] ?? '')));
  return [...own, ...labels, download].flatMap((text) => {
    const name = text
      .trim()
      .replace(/\s?\(?~?\s?[\d.,]{1,12}\s?(?:[kmg]i?b|bytes?|ko|mo)\)?$/i, '')
      .trim();
    if (!FILE.test(name)) return [];
    if (KNOWN_FILE.test(name) && (named || isLabelled() || isChip() || hasAttribute(element, 'download') || download !== '' || isSized()))
      return [name];
    return named && !HOST_ENDING.test(name) ? [name] : [];
  });
}

function isInAttachments(map: PageMap, index: number): boolean {
  let levels = 0;
  for (const at of around(map, index)) {
    if (levels++ > NAMED_LEVELS) return false;
    const { words = '', element } = map.spots[at] ?? {};
    if (isNamed(words, 'attachment') || (element && ATTACHED.has(plainLabel(attributeOf(element, 'aria-label') ?? '')))) return true;
  }
  return false;
}
