/** What a page says, each text with the place it stands in, whether that names anybody, and what it asks a person for. */
import type { Platform } from '../../../platforms/platform.ts';
import { findNames, type NameTable } from '../../claim/name-table.ts';
import type { FieldKind, OpenPage, PageForm } from '../../open-page.ts';
import { asksDetails, asksIdNumber } from './asked-for.ts';
import { holdsDocumentBack } from './baits.ts';
import { isVote, namesNobody } from './pretext.ts';
import { ENTER, isDeterminer, NEXT, SECRETS, SIGN_IN, TOWARDS } from './vocabulary.ts';
import { folded, hasWord, tokensOf } from './words.ts';

type TextPlace = 'title' | 'site-name' | 'heading' | 'button' | 'label' | 'line';

export interface PageText {
  place: TextPlace;
  tokens: string[];
  raw: string;
  /** Platforms whose names stand here in disguise, and were read for what they are. */
  disguised?: Platform[];
  /** Of a heading of a short page: all that the page says and stands on, in small letters. */
  beside?: string;
}

/** Longer lines are prose: they speak of somebody, they do not present. */
const LONGEST_LINE = 400;
const MOST_TEXTS = 2_500;
const MOST_SIGN_IN_FIELDS = 3;
/** Most words of the first part of a sentence that is laid out in two lines. */
const LONGEST_HEAD = 3;
const LONGEST_HEAD_LINE = 60;
const GIVEN_AWAY: FieldKind[] = ['password', 'code', 'seed-phrase', 'card'];

/** Parts of a title are set off by a bar, a dot, a colon or a dash with room around it. */
export function titleParts(title: string): string[] {
  return title
    .split(/[|·•»«›‹–—:]|\s-\s|\s-|-\s|\s\/\s|,\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A form short enough to be a sign-in's, which takes a secret. */
export function isSignIn({ fields }: PageForm): boolean {
  return fields.length <= MOST_SIGN_IN_FIELDS && fields.some(({ kind }) => GIVEN_AWAY.includes(kind));
}

/** The names that the page gives itself in its head, as far as a person can read them on it too. */
export function seenSiteNames({ siteNames, title, headings, text, pictures }: OpenPage): string[] {
  const seen = [title, ...headings, text, ...pictures.map(({ alt }) => alt)].join('\n').toLowerCase();
  return siteNames.filter((name) => seen.includes(name.toLowerCase()));
}

/** All texts of a page, presenting places first. */
export function textsOf(page: OpenPage): PageText[] {
  const texts: PageText[] = [];
  const add = (place: TextPlace, raw: string): void => {
    const shown = raw.trim();
    if (shown && shown.length <= LONGEST_LINE && texts.length < MOST_TEXTS) texts.push({ place, raw: shown, tokens: tokensOf(shown) });
  };
  for (const part of titleParts(page.title)) add('title', part);
  for (const name of page.siteNames) add('site-name', name);
  const beside = page.text.length <= LONGEST_BARE ? wholeOf(page) : undefined;
  for (const heading of page.headings) {
    add('heading', heading);
    const added = texts.at(-1);
    if (beside !== undefined && added?.place === 'heading') added.beside = beside;
  }
  const open = !page.forms.some(({ fields }) => fields.some(({ kind }) => SECRET.includes(kind)));
  for (const form of page.forms) {
    // In longer forms a label may ask for one's name elsewhere ("Skype", "PayPal address").
    if (isSignIn(form) || beginsSignIn(form, page) || (open && asksDetails(form)))
      for (const field of form.fields) add('label', field.label);
    for (const button of form.buttons) add('button', button);
  }
  const lines = page.text.split('\n').flatMap((line) => line.split(/(?<=\p{L}[.!?])\s/u));
  for (const line of brokenLines(lines)) add('line', line);
  // Words of a heading, label or button stand among the visible lines again; they are one sign, not two.
  const known = texts.map((text) => text.raw).join('\n');
  for (const line of lines) if (!known.includes(line.trim())) add('line', line);
  // Footers stand at the end of long pages.
  for (const line of texts.length >= MOST_TEXTS ? lines.slice(-60) : []) texts.push({ place: 'line', raw: line, tokens: tokensOf(line) });
  return texts;
}

/** Headings stand among its lines. */
function wholeOf({ url, title, siteNames, headings, text, pictures }: OpenPage): string {
  const lines = text === '' ? headings : [text];
  return [url, title, ...siteNames, ...lines, ...pictures.flatMap(({ alt, src }) => [alt, src])].join('\n').toLowerCase();
}

/** Lines that one sentence was laid out in ("Sign in", "to your Name account"), put together again. */
function brokenLines(lines: string[]): string[] {
  return lines.slice(0, FIRST_LINES).flatMap((line, at) => {
    const next = lines[at + 1];
    // What begins with a capital is a sentence of its own ("No Name account needed").
    if (next === undefined || line.length > LONGEST_HEAD_LINE || /^\p{Lu}/u.test(next)) return [];
    const head = tokensOf(line);
    const opens = head.length <= LONGEST_HEAD && head.some((token) => ENTER.has(token));
    return opens && TOWARDS.has(tokensOf(next)[0] ?? '') ? [`${line} ${next}`] : [];
  });
}

const SECRET: FieldKind[] = ['password', 'new-password', 'seed-phrase', 'card', 'code'];
const NAMING: FieldKind[] = ['user-name', 'email', 'phone'];
/** Beyond this many fields a form is about something else than getting in. */
const FIRST_STEP_FIELDS = 3;
const FIRST_LINES = 40;
/** Letters of a page that is no more than a form. */
const LONGEST_BARE = 2_500;

export interface RequestedData {
  /**
   * 'secret': a password, code, card or recovery phrase. 'first-step': the name that a sign-in begins with. 'details': who
   * and where somebody is, as any shop asks. 'keys': a page that speaks of signing in hears the person's keys itself, and
   * may draw what looks like a field.
   */
  strength: 'secret' | 'first-step' | 'details' | 'keys' | 'nothing';
  kinds: FieldKind[];
}

/** Looks at all forms of the page. */
export function dataRequestedBy(page: OpenPage): RequestedData {
  const kinds = new Set(page.forms.flatMap((form) => form.fields.map((field) => field.kind)));
  const secrets = SECRET.filter((kind) => kinds.has(kind));
  if (secrets.length > 0) return { strength: 'secret', kinds: secrets };
  const names = NAMING.filter((kind) => kinds.has(kind));
  const first = page.forms.some((form) => beginsSignIn(form, page));
  if (first) return { strength: 'first-step', kinds: names.length > 0 ? names : ['other'] };
  if (page.keysOutside !== true && page.forms.some(asksDetails)) return { strength: 'details', kinds: [...names, 'other'] };
  return { strength: page.keysOutside === true && speaksOfSecrets(page) ? 'keys' : 'nothing', kinds: names };
}

/** Whether a page has no field of any kind and is short: what it is for must stand in its few lines. */
export function isBare({ forms, text }: OpenPage): boolean {
  return text.length <= LONGEST_BARE && forms.every(({ fields }) => fields.length === 0);
}

function speaksOfSecrets(page: OpenPage): boolean {
  const lines = page.text.split('\n').slice(0, FIRST_LINES);
  return speaksOfSigningIn(page, lines) || (isBare(page) && lines.some((line) => tokensOf(line).some((word) => SECRETS.has(word))));
}

/** Whether a short form, or a drawn one, is for getting in. */
function speaksOfSigningIn({ headings, title }: OpenPage, more: string[]): boolean {
  return [...more, ...headings.slice(0, 4), title].flatMap((text) => tokensOf(text)).some((word) => SIGN_IN.has(word));
}

/** Whether title or heading speak of signing in, over one form. */
export function isCalledSignIn({ headings, title, forms }: OpenPage): boolean {
  const called = [title, ...headings.slice(0, 2)].some((text) => tokensOf(text).some((word) => ENTER.has(word)));
  return called && forms.length === 1;
}

/** What many a page has beside, and nobody signs in by: a search, a comment. */
function isSearch({ fields, buttons }: PageForm): boolean {
  return [...buttons, ...fields.map(({ label }) => label)].some((text) => hasWord(tokensOf(text), SEARCHING));
}

const SEARCHING = folded(`
  search find suche suchen suchbegriff buscar búsqueda pesquisar rechercher recherche cerca ricerca zoeken zoek szukaj поиск найти ara
  sök søg søk haku hledat keresés căutare αναζήτηση пошук بحث חיפוש 検索 搜索 搜尋 검색 tìm ค้นหา cari
  comment feedback reply kommentar kommentieren comentario comentar comentário commentaire commento reactie reageer komentarz комментарий
  yorum kommentti komentář hozzászólás comentariu σχόλιο коментар تعليق תגובה コメント 评论 評論 댓글 bình luận komentar ความคิดเห็น
`);

/** A short form whose button, or the page's title or heading, speaks of signing in. */
function beginsSignIn(form: PageForm, page: OpenPage): boolean {
  const { fields } = form;
  if (fields.length > FIRST_STEP_FIELDS || fields.length === 0) return false;
  // A bank's customer number has many names; where the page is called a sign-in, that is what a field is for.
  if (!fields.some((field) => NAMING.includes(field.kind)))
    return (
      (isCalledSignIn(page) || (asksIdNumber(form) && page.forms.length === 1)) &&
      (fields.some(({ label }) => label !== '') || form.buttons.some((button) => hasWord(tokensOf(button), NEXT))) &&
      !isSearch(form)
    );
  const buttons = form.buttons.slice(0, 6);
  const goesOn = fields.length === 1 && buttons.some((button) => tokensOf(button).some((word) => NEXT.has(word)));
  return goesOn || speaksOfSigningIn(page, buttons) || isVote(page) || (fields.length === 1 && holdsDocumentBack(page));
}

/** What legal lines put beside a name. */
export const LEGAL_FORMS = new Set([
  's',
  'c',
  'copyright',
  'all',
  'rights',
  'reserved',
  'inc',
  'llc',
  'ltd',
  'gmbh',
  'sa',
  'plc',
  'corporation',
  'corp',
]);

/** From this many words on, a text may be a sentence, whose first word has a capital for that reason. */
const FEWEST_WORDS_OF_SENTENCE = 4;

/** The number of a paper, with what kinds of papers are cut to ("PO-88123"). */
const REFERENCE = /(?<![\p{L}\p{N}])\p{Lu}{2,4}[-#\s]{0,2}\d{3,12}(?![\p{L}\p{N}])/gu;

const PRESENTING_PLACES = new Set(['title', 'site-name', 'heading']);
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)\s?\d|copyright\b)/i;

/**
 * Whether title, site name and headings, and copyright lines, hold general words only.
 * @param names listed names that may stand there all the same, in copyright lines as well.
 * @param isPlain which words name nobody.
 */
export function namesNoOtherBrand(texts: PageText[], names?: NameTable, isPlain: (token: string) => boolean = namesNobody): boolean {
  return texts.every(({ place, raw, beside }) => {
    if (!PRESENTING_PLACES.has(place) && !(names && COPYRIGHT.test(raw))) return true;
    const [word, ...more] = mayBeNames(raw, names, isPlain);
    return word === undefined || (more.length === 0 && beside !== undefined && raw !== word && isSaidOnce(word, beside));
  });
}

/**
 * Whoever has a name says it again, stands on a host that bears it, or has it stand alone; the capital of a greeting ("Hello!") and one
 * of several that a heading is written in are seen once.
 */
function isSaidOnce(word: string, beside: string): boolean {
  const small = word.toLowerCase();
  return beside.indexOf(small) === beside.lastIndexOf(small);
}

/** Words that are written like names, belong to no listed one and are none of the general ones. */
function mayBeNames(said: string, names: NameTable | undefined, isPlain: (token: string) => boolean): string[] {
  const raw = said.replace(REFERENCE, ' ');
  const words = raw.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const openers = sentenceOpeners(raw);
  const listed = names ? wordsOfNames(words, names) : new Set<number>();
  // Whoever writes a sentence in capitals names nobody by them.
  if (
    words.length >= FEWEST_WORDS_OF_SENTENCE &&
    !/\p{Ll}/u.test(raw) &&
    /\p{Lu}/u.test(raw) &&
    words.some((word) => isDeterminer(tokensOf(word)[0] ?? ''))
  )
    return [];
  return words.filter((word, at) => {
    const small = /^\p{Ll}/u.test(word) && words.length > 1;
    const opens =
      (at === 0 || openers.has(at)) && (words.length >= FEWEST_WORDS_OF_SENTENCE || isDeterminer(tokensOf(words[at + 1] ?? '')[0] ?? ''));
    return !small && !opens && !listed.has(at) && !tokensOf(word).every((token) => isPlain(token) || LEGAL_FORMS.has(token));
  });
}

/** Indexes of the words that a second sentence opens with. */
function sentenceOpeners(raw: string): Set<number> {
  const openers = new Set<number>();
  let count = 0;
  for (const sentence of raw.split(/[.!?…]\s/u)) {
    openers.add(count);
    count += sentence.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).length;
  }
  return openers;
}

/** Indexes of the words that make up listed names. */
function wordsOfNames(words: string[], names: NameTable): Set<number> {
  const tokens = words.flatMap((word, at) => tokensOf(word).map((token) => ({ token, at })));
  const hits = findNames(
    tokens.map(({ token }) => token),
    names,
  );
  return new Set(hits.flatMap(({ start, end }) => tokens.slice(start, end).map(({ at }) => at)));
}
