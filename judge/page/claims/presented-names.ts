/** Finds where a page presents itself by a name, a platform's or another. */
import { WIDGETS } from '../../../platforms/on-other-sites.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { entriesOf } from '../../../platforms/sourced.ts';
import { findNames, type NameHit, type NameTable } from '../../claim/name-table.ts';
import { fold } from '../../text/fold.ts';
import { bidsUse, isSignInTo, isVotesAccount, letsIntoOthers, isWayTakenHere, isWholeAccount, possessionSignal } from './account-lines.ts';
import { LEGAL_FORMS, type PageText } from '../content/page-content.ts';
import { namesOwnHost } from '../circumstances/host-names.ts';
import { isTrouble, type Pretext } from '../content/pretext.ts';
import type { NoteSignal, SignalKind, SignalPlace } from './scorecard.ts';
import {
  CONSENT,
  CONTRACT,
  ENTER,
  EXPLAINS,
  GREETING,
  GUIDES,
  isBid,
  isGeneric,
  isTitleWord,
  POSSESSION,
  SIGN_IN,
  SPEAKING,
  TITLE_WORDS,
  TOWARDS,
  WITH,
} from '../content/vocabulary.ts';
import { folded, hasWord } from '../content/words.ts';

const KNOWN_WIDGETS = entriesOf(WIDGETS);

/** Most words of a line that presents instead of telling. */
const LONGEST_PRESENTING = 20;
/** Most words of a title's part that its name opens. */
const LONGEST_OPENED_TITLE = 10;
/** Characters of visible text beyond which a page is an article or a shop: its prose proves nothing. */
const LONG_PAGE = 2_500;
/** Below this a page holds little but its form, and whoever speaks there is its host. */
export const BARE_PAGE = 600;

/** Their names stand on shops' pages as ways to pay and to send. */
export const SHOWN_BY_SHOPS = new Set(['payments', 'postal']);

/** "A Name client", "an Name company": one of several, so somebody else. */
const ANY = folded('a an ein eine un une una um uma een et en');

/** What a copy is called by those who show it as their work. */
const PRACTISED = folded('clone clones redesign replica mockup concept tutorial nachbau klon');

/** Small words that may follow or precede a name without becoming part of it. */
const BESIDE = [WITH, SPEAKING, CONSENT, GREETING, LEGAL_FORMS];

/** A line that is an address and no more. */
const ADDRESS = /:\/\/|^[^\p{L}\p{N}]{0,4}[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u;

/** What of a page a name in it is read by. */
interface NamedPage {
  /** Letters of its text. */
  textLength: number;
  /** What it asks for goes to a bare script. */
  script: boolean;
  pretext: Pretext | null;
  vote: boolean;
  /** No unknown name stands in title, site name or headings. */
  namesNoOtherBrand: boolean;
  /** It stands, or sends what it asks for, as kits do. */
  placed: boolean;
  /** It stands where anybody may, or sends that to strangers: a script of its own is not enough. */
  elsewhere: boolean;
  /** It has a sign-in's own form for a secret. */
  asks: boolean;
  /** It leads to ways to sign in elsewhere. */
  waysOut: boolean;
  host: string;
}

/** Notes every naming of a platform in `texts`. */
export function noteNames(texts: PageText[], table: NameTable, { textLength, host, ...more }: NamedPage, note: NoteSignal): void {
  const entering = texts.some(
    (text) => text.place === 'title' && text.tokens.every(isGeneric) && text.tokens.some((token) => ENTER.has(token)),
  );
  // A title that names several is a list or a comparison.
  const titled = new Set(
    texts.flatMap((text) =>
      text.place === 'title'
        ? findNames(text.tokens, table)
            .filter(({ weak }) => !weak)
            .map((hit) => hit.platform)
        : [],
    ),
  );
  const explained = texts.some((text) => text.place === 'title' && (EXPLAINS.has(text.tokens[0] ?? '') || hasWord(text.tokens, GUIDES)));
  // Beside its site's own name a title names what the page is about.
  const beside = texts.some(
    ({ place, tokens, raw }) => place === 'title' && findNames(tokens, table).length === 0 && namesOwnHost(host, [raw]),
  );
  const page = { ...more, long: textLength > LONG_PAGE, bare: textLength < BARE_PAGE, entering, topical: explained || beside };
  const embedded = KNOWN_WIDGETS.filter(({ word }) => texts.some((text) => text.tokens.includes(word))).map(({ platform }) => platform);
  for (const text of texts) {
    const hits = joined(findNames(text.tokens, table));
    // Several names in one line are a list of ways to sign in, to pay or to follow.
    const several = new Set(hits.map((hit) => hit.platform)).size > 2;
    // A drawn address bar is weighed elsewhere.
    if (text.place === 'line' && ADDRESS.test(text.raw)) continue;
    if (text.place === 'title' && titled.size > 1 && !text.tokens.some((token) => ENTER.has(token))) continue;
    for (const hit of several ? [] : hits) {
      // "you@name.com": anybody's address as an example.
      if (text.place === 'label' && hit.platform.category === 'email' && text.raw.includes('@')) continue;
      // The words of a widget speak of its maker; titles and headings are the page's own.
      if (embedded.includes(hit.platform.id) && text.place === 'line') continue;
      const address = writesAddress(text, hit);
      const disguise = text.disguised?.includes(hit.platform) === true;
      const weak = hit.weak && !address && !disguise && !isForeignWord(text, hit);
      if (weak && !standsAlone(text.tokens, hit)) continue;
      // A heading may open with whom the title names already, or with a way to pay or to send.
      const topic = text.place === 'heading' && (titled.has(hit.platform) || SHOWN_BY_SHOPS.has(hit.platform.category));
      const kind = presentingSignal(text, hit, topic ? { ...page, script: false } : page);
      if (kind) note(hit.platform, { place: placeOf(text), kind, weak });
      if (disguise) note(hit.platform, { place: 'disguise', kind: 'name in disguise', weak: false });
      // A name that is an address already ("Name.com") says less by it.
      const alike = hit.platform.name.includes('.') && hit.platform.webDomains.includes(hit.platform.name.toLowerCase());
      if (kind && address)
        note(hit.platform, { place: 'address-text', kind: alike ? 'address that is the name' : 'address written', weak: false });
      const legal = contractSignal(text.tokens, hit);
      if (legal) note(hit.platform, { place: 'legal', kind: legal, weak });
    }
  }
}

/** Letters of scripts in which a word of English is no ordinary one. */
const OTHER_SCRIPT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Greek}\p{sc=Devanagari}]/u;
const SHORTEST_FOREIGN = 5;

/** "Вход в Name": what is an ordinary word in English stands there as a name, beside nothing but words of signing in. */
function isForeignWord({ place, tokens, raw }: PageText, { start, end }: NameHit): boolean {
  if (place === 'line' || place === 'button' || !OTHER_SCRIPT.test(raw)) return false;
  const name = tokens.slice(start, end).join('');
  return name.length >= SHORTEST_FOREIGN && /^[a-z\d]+$/.test(name) && [...tokens.slice(0, start), ...tokens.slice(end)].every(isTitleWord);
}

/** Names of one platform side by side are one ("Name" and its product). */
function joined(hits: NameHit[]): NameHit[] {
  const all: NameHit[] = [];
  for (const hit of hits) {
    const last = all.at(-1);
    if (last?.platform === hit.platform && last.end === hit.start)
      all[all.length - 1] = { ...last, end: hit.end, weak: last.weak && hit.weak };
    else all.push(hit);
  }
  return all;
}

/** Platforms that the page offers as a way to sign in elsewhere: "… with Name", not "… with your Name account". */
export function waysIn(texts: PageText[], table: NameTable): Set<Platform> {
  const ways = new Set<Platform>();
  for (const { tokens } of texts) {
    if (!tokens.some((token) => WITH.has(token))) continue;
    for (const hit of findNames(tokens, table)) {
      const before = tokens[hit.start - 1] ?? '';
      if (WITH.has(before) && !TITLE_WORDS.has(before) && !POSSESSION.has(tokens[hit.end] ?? '')) ways.add(hit.platform);
    }
  }
  return ways;
}

/** An ordinary word is meant as a name only with nothing beside it that makes it part of another ("Target Fitness"). */
export function standsAlone(tokens: string[], { start, end }: Pick<NameHit, 'start' | 'end'>): boolean {
  return [tokens[start - 1], tokens[end]].every(
    (beside) => beside === undefined || isGeneric(beside) || BESIDE.some((words) => words.has(beside)),
  );
}

/**
 * The name is followed by its suffix ("Name.com"): no ordinary word any more, and no copy of its software. Behind a dash it is
 * the end of somebody else's ("firm-name.com").
 */
export function writesAddress({ tokens, raw }: Pick<PageText, 'tokens' | 'raw'>, hit: NameHit): boolean {
  const name = tokens.slice(hit.start, hit.end);
  // The address itself is among a platform's names.
  const written = [`${name.join('')}.${tokens[hit.end] ?? ''}`, name.join('.')];
  // A top-level domain of its own is the bare name.
  return hit.platform.webDomains.some((domain) => {
    const address = fold(domain);
    return domain.includes('.') && written.includes(address) && !fold(raw).includes(`-${address}`);
  });
}

function placeOf(text: PageText): SignalPlace {
  if (text.place === 'button' || text.place === 'line') return 'text';
  return text.place;
}

/** `entering`: another part of the title speaks of signing in ("Name - Log in"); `topical`: one announces a guide, or names the site ("Name login: how to …"). */
function presentingSignal(
  text: PageText,
  hit: NameHit,
  {
    long,
    bare,
    entering,
    topical,
    script,
    pretext,
    vote,
    namesNoOtherBrand,
    asks,
    placed,
    elsewhere,
    waysOut,
  }: Omit<NamedPage, 'textLength' | 'host'> & { long: boolean; bare: boolean; entering: boolean; topical: boolean },
): SignalKind | null {
  const { place, tokens } = text;
  const before = tokens.slice(0, hit.start);
  const after = tokens.slice(hit.end);
  const rest = [...before, ...after];
  if (place === 'site-name') return rest.every(isTitleWord) ? 'site name' : null;
  if (place === 'title') {
    const promised = namesNoOtherBrand && rest.every((token) => isTitleWord(token) || isBid(token));
    return (
      titleSignal(rest, before, entering, { topic: topical || long, asks: asks && !long }) ??
      (promised ? 'title begins with the name' : script || (placed && !letsIntoOthers(hit.platform)) ? opensTitle(text, hit) : null)
    );
  }
  if (tokens.length > LONGEST_PRESENTING || EXPLAINS.has(tokens[0] ?? '')) return null;
  // A piece of practice shows what it copies; what else the page says of itself still counts.
  if (place === 'heading' && hasWord(rest, PRACTISED)) return null;
  if (place === 'heading' && rest.length === 0 && !long) return 'heading is the name';
  if (long && (place === 'heading' || place === 'line')) return null;
  if (pretext === 'account' && !/[?？؟]/.test(text.raw) && isTrouble(tokens)) return 'account in trouble';
  if (vote && isVotesAccount(hit.platform, tokens)) return 'account to vote with';
  if (
    place === 'line' &&
    namesNoOtherBrand &&
    bare &&
    !waysOut &&
    !/[?？؟]/.test(text.raw) &&
    bidsUse(before, tokens.slice(hit.start, hit.end), after)
  )
    return 'account to use';
  const opened = place === 'heading' && script ? opensTitle(text, hit) : null;
  const possession = possessionSignal(text, hit, before, after);
  if (isWholeAccount(possession) && before.some((token) => SIGN_IN.has(token))) return 'signs in to the account';
  if (isWholeAccount(possession)) return possession;
  if (isSignInTo(before, after, namesNoOtherBrand && bare)) {
    // "Name login" is what the button of a way to sign in says.
    const isLabel = place !== 'heading' && before.length === 0 && ENTER.has(after[0] ?? '') && letsIntoOthers(hit.platform);
    if (!isLabel || placed) return isLabel ? 'account to sign in with' : 'signs in to it';
  }
  if (place === 'heading' && rest.every(isTitleWord)) return possession ?? 'heading of sign-in words';
  // Its own form takes the account's password, where nobody else is named and anybody may stand.
  if (possession === 'account to sign in with' && place === 'line' && namesNoOtherBrand && bare && asks && elsewhere && !waysOut)
    return 'account to use';
  const takes = script && namesNoOtherBrand && place !== 'button' && isWayTakenHere(before, after) ? 'account to sign in with' : null;
  return possession ?? ownVoice(before, after, bare) ?? takes ?? opened;
}

/**
 * The whole part of the title is the name, or the name and sign-in words.
 * @param page `topic`: it tells about what it is called by. `asks`: it has a form of its own to sign in, which makes sign-in words no topic.
 */
function titleSignal(
  rest: string[],
  before: string[],
  entering: boolean,
  { topic, asks }: { topic: boolean; asks: boolean },
): SignalKind | null {
  if (before.some((token) => WITH.has(token) && !TITLE_WORDS.has(token)) || EXPLAINS.has(before[0] ?? '')) return null;
  if (!rest.every(isTitleWord) || (before.length === 1 && ANY.has(before[0] ?? ''))) return null;
  const signsIn = entering || rest.some((token) => ENTER.has(token));
  if (topic && !(asks && signsIn)) return 'title begins with the name';
  return signsIn ? 'title signs in' : 'title is the name';
}

/**
 * "Name: what it is about"; a topic begins in this way too, so it counts only on a page that is built as kits are, or, of a bank or an
 * office, which nobody builds upon, that stands where anybody may.
 */
function opensTitle({ tokens }: PageText, { start, weak }: NameHit): SignalKind | null {
  return !hasWord(tokens, PRACTISED) && start === 0 && !weak && tokens.length <= LONGEST_OPENED_TITLE ? 'title begins with the name' : null;
}

/** "New to Name?", "Welcome to Name", "Name recommends …". */
function ownVoice(before: string[], after: string[], bare: boolean): SignalKind | null {
  if (before.length <= 4 && GREETING.has(before.at(-2) ?? '') && TOWARDS.has(before.at(-1) ?? '')) return 'greets in its name';
  if (before.length > 0 || !SPEAKING.has(after[0] ?? '')) return null;
  return bare ? 'speaks as it on a bare page' : 'speaks as it';
}

/** "… agree to Name's terms": the party of a contract. */
function contractSignal(tokens: string[], hit: NameHit): SignalKind | null {
  const contract = tokens.slice(hit.end, hit.end + 5).some((token) => CONTRACT.has(token));
  const consent = [...tokens.slice(Math.max(0, hit.start - 9), hit.start), ...tokens.slice(hit.end, hit.end + 2)].some((token) =>
    CONSENT.has(token),
  );
  if (contract && consent) return 'terms agreed to';
  return contract || consent ? 'terms linked' : null;
}
