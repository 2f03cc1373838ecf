/**
 * How kits are built: what they do with a form, what a saved page leaves in its addresses, where they are put; when that is enough
 * against a page that names nobody; and pages that want a command run.
 */
import { CLOSED_FOLDERS, SOFTWARE_FOLDERS, SOFTWARE_SCRIPTS } from '../../../platforms/on-other-sites.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { decodedOrSame, isUnder, parseTarget, registrable } from '../../hosts/host.ts';
import { hostKinds } from '../../hosts/kinds.ts';
import type { FieldKind, OpenPage, PageForm } from '../../open-page.ts';
import { checksHumansByMail, paysOutByCard } from '../content/asked-for.ts';
import type { RequestedData } from '../content/page-content.ts';
import { baitsForCard } from '../content/card-baits.ts';
import { isInTrouble } from '../content/pretext.ts';
import { asksAllOfBank, asksDevicePasscode, asksToReach, isCalledBank } from '../content/bank-and-device.ts';
import { asHostsWrite, bare, isOfTheMatterAlone, isOfTheMatterTwice } from './host-names.ts';
import {
  asksMailbox,
  baits,
  baitsForMail,
  baitsForPassword,
  fillsAnyMailbox,
  holdsDocumentBack,
  holdsSentDocumentBack,
  namesWebmail,
  wantsMailsPassword,
  wantsDues,
  wantsParcelsDue,
} from '../content/baits.ts';
import { isGeneric, SIGN_IN } from '../content/vocabulary.ts';
import { folded, hasWord, tokensOf } from '../content/words.ts';

/** A script by itself: no route of an application, and not the page's own. */
const SCRIPT = /^[\w.-]{1,40}\.(?:php\d?|aspx?|cgi|pl)$/i;
const KNOWN_SCRIPTS = entriesOf(SOFTWARE_SCRIPTS);
const KNOWN_FOLDERS = entriesOf(SOFTWARE_FOLDERS);
const CLOSED = entriesOf(CLOSED_FOLDERS);
/** Browsers put what a saved page loads into a folder of that name. */
const SAVED_FOLDER = /^(.{2,80})_files$/;
const MOST_SAVED = 3;
const SECRET: FieldKind[] = ['password', 'new-password', 'code', 'card', 'seed-phrase'];

/** What of a kit's ways a page shows. */
export interface KitTraits {
  /** What it asks for goes to a script beside it, to no route of an application. */
  script: boolean;
  /** Site of strangers that secrets are sent to, '' for none. */
  away: string;
  /** Titles under which the page, or parts of it, were saved by a browser. */
  saved: string[];
  /** It stands where anybody may, or where nobody signs in: an address, free hosting, a folder of software. */
  standsAt: 'address' | 'free-hosting' | 'software-folder' | null;
}

/** Looks at what `page` on `host` shows of them. */
export function kitTraitsOf(page: OpenPage, host: string): KitTraits {
  const secret = page.forms.filter(asksForSecret);
  return {
    script: (secret.length > 0 ? secret : page.forms.filter(signsIn)).some((form) => goesToScript(form, page.url)),
    away: secret.map((form) => sentAway(form, host)).find(Boolean) ?? '',
    saved: savedTitles(page),
    standsAt: standingOf(page.url, host),
  };
}

function asksForSecret({ fields }: PageForm): boolean {
  return fields.some(({ kind }) => SECRET.includes(kind));
}

function signsIn({ fields, buttons }: PageForm): boolean {
  const words = buttons.flatMap(tokensOf);
  return fields.some(({ kind }) => kind !== 'other') && words.some((word) => SIGN_IN.has(word) || isGeneric(word));
}

function goesToScript({ action }: PageForm, pageUrl: string): boolean {
  const here = parseTarget(pageUrl);
  const there = parseTarget(action);
  if (there.kind !== 'web' || there.query !== '') return false;
  if (here.kind !== 'web') return SCRIPT.test(fileOf(there.path));
  if (there.host !== here.host || there.path === here.path || folderOf(there.path) !== folderOf(here.path)) return false;
  return SCRIPT.test(fileOf(there.path)) && !KNOWN_SCRIPTS.some((known) => known.test(fileOf(there.path)));
}

function sentAway({ action }: PageForm, host: string): string {
  const there = parseTarget(action);
  if (there.kind !== 'web') return '';
  return isUnder(there.host, registrable(host) || host) ? '' : registrable(there.host) || there.host;
}

function savedTitles({ pictures, icons }: OpenPage): string[] {
  const titles = new Set<string>();
  for (const address of [...pictures.map(({ src }) => src), ...icons]) {
    const target = parseTarget(address);
    if (target.kind !== 'web') continue;
    for (const part of target.path.split('/')) {
      const title = SAVED_FOLDER.exec(decodedOrSame(part))?.[1];
      if (title && titles.size < MOST_SAVED) titles.add(title);
    }
  }
  return [...titles];
}

function pathOf(url: string): string {
  const target = parseTarget(url);
  return target.kind === 'web' ? target.path : '';
}

function standingOf(url: string, host: string): KitTraits['standsAt'] {
  const path = pathOf(url);
  const kinds = hostKinds(host, path);
  if (kinds.ip) return 'address';
  if (kinds.userContent) return 'free-hosting';
  return KNOWN_FOLDERS.some((known) => known.test(path)) ? 'software-folder' : null;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Lines of a sign-in's step above its field. */
const FIRST_LINES = 8;
const ADDRESS = /^[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})$/i;
const LONGEST_ADDRESS = 120;
const LONGEST_URL = 2_000;

/** Whether a page that names nobody, and not its host, is built as kits are. @param nameless no unknown name stands in title or headings either. */
export function isBuiltAsKit(page: OpenPage, { kinds, strength }: RequestedData, kit: KitTraits, host: string, nameless: boolean): boolean {
  // Nobody but a thief wants the words that a wallet is restored from on a page that does not say whose it is.
  if (kinds.includes('seed-phrase')) return true;
  if (nameless && strength === 'first-step' && checksHumansByMail(page)) return true;
  if (strength !== 'secret') return false;
  const sent = kit.script || kit.away !== '';
  const mailbox = asksMailbox(page);
  if (kinds.includes('card') && (sent || kit.standsAt !== null || isOfTheMatterAlone(host)) && (wantsDues(page) || baitsForCard(page)))
    return true;
  if (paysOutByCard(page) || asksDevicePasscode(page) || (wantsParcelsDue(page) && !isCutShort(page, host))) return true;
  if (sent && (CLOSED.some((closed) => closed.test(pathOf(page.url))) || asksAllOfBank(page))) return true;
  // An account in trouble is no stranger's to ask about.
  if ((kit.away !== '' || (nameless && kit.standsAt !== null)) && kinds.includes('password') && isInTrouble(page)) return true;
  // No bank lets people in where anybody may stand; a lesson's example has no name, or its host's, and asks for no more than a sign-in does.
  if (
    kit.standsAt !== null &&
    !nameless &&
    isCalledBank(page) &&
    (sent || isOfTheMatterTwice(host) || kinds.length > 1 || asksToReach(page))
  )
    return true;
  // No site asks for the password of another's mailbox.
  if (kit.standsAt !== null && kinds.includes('password') && wantsMailsPassword(page)) return true;
  // Nobody's mail is read on free hosting.
  if (mailbox && (kit.standsAt === 'free-hosting' || kit.standsAt === 'software-folder')) return true;
  // Two signs: what baits, and where it stands.
  if (
    nameless &&
    kit.standsAt !== null &&
    kinds.includes('password') &&
    (baitsForMail(page) || baitsForPassword(page) || holdsSentDocumentBack(page))
  )
    return true;
  if (kit.standsAt !== null && kinds.includes('password') && (posesAsReadersHouse(page, host, nameless) || offersAnyMailbox(page)))
    return true;
  if (!sent) return false;
  if (kit.script && namesWebmail(page)) return true;
  if (fillsAnyMailbox(page)) return true;
  return kit.standsAt === null ? carriesReader(page.url, host) && (mailbox || baits(page)) : baits(page) || showsReader(page);
}

/** Its host's label is too short to be looked for in what it is called, and one of these words all the same ("kqz.example"). */
function isCutShort({ title, headings }: OpenPage, host: string): boolean {
  const label = (registrable(host) || host).split('.')[0] ?? '';
  return [title, ...headings.slice(0, 3)].some((said) =>
    said
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(label),
  );
}

/** Kinds of mailboxes that a lure for any of them offers, beside their makers' names. */
const OTHER_MAILBOXES = folded(`
  other others another andere anderer otro otros outro outros autre autres altro altri ander inny inne другое другая diğer muu jiná egyéb
  altă άλλο інша آخر אחר lainnya khác その他 其他 기타
`);
const MAKERS = folded('gmail outlook office office365 hotmail yahoo aol icloud zoho yandex mailru gmx webmail exchange');
const FEWEST_MAKERS = 2;
const LONGEST_CHOICE = 4;
const MOST_CHOICES = 60;

/** Whether lines or buttons offer mailboxes of several makers, and any other, to get at a document. */
function offersAnyMailbox(page: OpenPage): boolean {
  const choices = [...page.text.split('\n', MOST_CHOICES), ...page.forms.flatMap(({ buttons }) => buttons)]
    .map(tokensOf)
    .filter(({ length }) => length <= LONGEST_CHOICE);
  const makers = new Set(choices.flatMap((words) => words.filter((word) => MAKERS.has(word))));
  return makers.size >= FEWEST_MAKERS && choices.some((words) => hasWord(words, OTHER_MAILBOXES)) && holdsDocumentBack(page);
}

/** The page's own address carries somebody's mail address, which is not of its site ("#name@firm.example"). */
function carriesReader(url: string, host: string): boolean {
  const target = parseTarget(url);
  if (target.kind !== 'web') return false;
  const parts = url
    .slice(0, LONGEST_URL)
    .split(/[?#&=/]/)
    .slice(3);
  return parts.some((part) => isReadersAddress(decodedOrSame(part), host));
}

/** The letters of a house's name by which it is known again. */
const SHORTEST_HOUSE = 5;

/** The page is called by the site of the mail address that its own address carries, or by nobody and hides that behind "#". */
function posesAsReadersHouse({ url, title, headings, text }: OpenPage, host: string, nameless: boolean): boolean {
  const parts = url
    .slice(0, LONGEST_URL)
    .split(/[?#&=/]/)
    .slice(3)
    .map(decodedOrSame);
  const called = [title, ...headings.slice(0, 3), ...text.split('\n', FIRST_LINES)].flatMap(asHostsWrite);
  return parts.some((part) => {
    if (!isReadersAddress(part, host)) return false;
    const house = bare((registrable(ADDRESS.exec(part)?.[1] ?? '') || '').split('.')[0] ?? '');
    const hidden = nameless && decodedOrSame(url.split('#')[1] ?? '').includes(part);
    return hidden || (house.length >= SHORTEST_HOUSE && !bare(host).includes(house) && called.some((said) => said.includes(house)));
  });
}

/** A mail address stands alone in one of the first lines: whoever sent the link filled it in. */
function showsReader({ text }: OpenPage): boolean {
  return text.split('\n', FIRST_LINES).some((line) => isReadersAddress(line.trim(), ''));
}

function isReadersAddress(text: string, host: string): boolean {
  const domain = text.length <= LONGEST_ADDRESS ? ADDRESS.exec(text)?.[1] : undefined;
  return domain !== undefined && (host === '' || !isUnder(host, registrable(domain) || domain));
}

/** Longer pages are articles and manuals, which tell of such pages. */
const LONGEST_PAGE = 3_000;
/** A step of instructions is short; a sentence that tells about them is not. */
const LONGEST_STEP = 160;
const MOST_LINES = 200;

const KEY_WORD = '(?:[\\s-]{0,3}(?:key|button|logo|taste|tecla|touche|tasto|toets|klawisz|tuşu|キー|键|鍵|키))?';
/** "Win + R", "Windows key + X"; keys are called alike in all languages. */
const RUN_DIALOG = new RegExp(`(?:\\bwin(?:dows)?|⊞)${KEY_WORD}[\\s"'”)\\]]{0,3}[+＋&][\\s"'“(\\[]{0,3}[rx]\\b`, 'iu');
const TERMINAL =
  /\b(?:terminal|powershell|command prompt|eingabeaufforderung|símbolo del sistema|invite de commandes|prompt dei comandi)\b|終端|终端|ターミナル|терминал/iu;
const PASTE =
  /(?:\b(?:ctrl|control|strg|cmd|command)|[⌘⌃])[\s\][()"'+＋-]{1,6}v\b|\bpaste\b|\beinfügen\b|\bpegar?\b|\bcolle[rz]\b|\bincolla\b|\bcol[ea]r?\b|\bplak\b|\bwklej\b|вставьте|yapıştır|貼り付け|粘贴|貼上|붙여/iu;
const CONFIRM = /\b(?:enter|return|eingabetaste|intro|entrée|invio)\b|[↵⏎]|ввод|回车|輸入鍵/iu;
const HUMAN =
  /captcha|robot|robô|робот|ρομπότ|روبوت|רובוט|ロボット|机器人|機器人|로봇|หุ่นยนต์|रोबोट|người máy|\bhumans?\b|\bmensch\b|\bhumano\b|\bhumain\b|\bumano\b|\bmens\b|człowiek|человек|insan|人間|真人|사람/iu;

/** 'certain' where a check for humans is imitated, 'likely' where the steps stand alone on a short page; else null. */
export function tellsToRunCommand(page: Pick<OpenPage, 'title' | 'headings' | 'text' | 'forms'>): 'certain' | 'likely' | null {
  if (page.text.length > LONGEST_PAGE) return null;
  const steps = page.text
    .split('\n')
    .slice(0, MOST_LINES)
    .filter((line) => line.length <= LONGEST_STEP);
  const opens = steps.some((step) => RUN_DIALOG.test(step)) ? 'run' : steps.some((step) => TERMINAL.test(step)) ? 'terminal' : null;
  if (opens === null || ![PASTE, CONFIRM].every((step) => steps.some((line) => step.test(line)))) return null;
  const asksForHumans = HUMAN.test(
    [page.title, ...page.headings, ...steps, ...page.forms.flatMap(({ fields }) => fields.map(({ label }) => label))].join('\n'),
  );
  if (asksForHumans) return 'certain';
  return opens === 'run' ? 'likely' : null;
}
