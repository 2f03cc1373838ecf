/** Finds names of platforms in text, after folding look-alike letters on both sides. */
import { NO_BRANDS, type BrandList } from '../../platforms/brands.ts';
import type { Platform } from '../../platforms/platform.ts';
import { ORDINARY_LABELS } from '../../platforms/ordinary-labels.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { singleEdit } from '../hosts/lookalike-names.ts';
import { NearWords, SHORTEST_NEAR } from '../hosts/near-words.ts';
import { foldLetters } from '../text/fold.ts';
import { ordinaryNamesAt, withBrandNames } from './brand-names.ts';
import { formsOf, wordsIn, type Name } from './name-forms.ts';

export interface NameTable {
  byFirstToken: Pick<Map<string, Name[]>, 'get'>;
  /** Distinctive names of platforms of exactly that word. */
  ofWord(word: string): Name[];
  /** Names in scripts without blanks, by their first letter: they are found inside longer words ("支付宝账户", "네이버는"). */
  inside: Map<string, string[]>;
  /** Distinctive names of platforms of one word, six letters and more. */
  varied: NearWords<string>;
}

/** A name found in a text; `start` and `end` count tokens. */
export interface NameHit {
  platform: Platform;
  weak: boolean;
  start: number;
  end: number;
}

/** Joined pieces that are shorter spell too many names. */
const SHORTEST_JOINED = 6;

/** Words of a text for comparing: folded, parted at everything that is neither letter nor digit. */
export function tokensOf(text: string): string[] {
  if (text === '') return [];
  // A possessive ("Prime's Video") would part the name.
  const plainly = asShown(text)
    .replace(/['’]s\b/gi, '')
    .replace(/[™℠]/g, ' ');
  return joinSpelledOut(wordsIn(foldLetters(plainly)));
}

/** What stands behind a right-to-left override is shown backwards. */
function asShown(text: string): string {
  if (!text.includes('\u202e')) return text;
  return text.replace(/\u202e([^\u202c\u2069]{1,200})/g, (_, hidden: string) => [...hidden].toReversed().join(''));
}

/** Kana, Hangul and two Han letters, which are words of any text. */
const UNSPACED = /[\u1100-\u11ff\u3040-\u30ff\uac00-\ud7af]|[\u3400-\u9fff]{2}/;

/** Adds the word that letters were spaced out to hide ("G OO G Le", "I T A U") behind its pieces. */
function joinSpelledOut(tokens: string[]): string[] {
  if (!tokens.some((token) => token.length === 1)) return tokens;
  const joined: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    for (const piece of run) joined.push(piece);
    if (run.length >= 3 && run.some((token) => token.length === 1)) joined.push(run.join(''));
    run = [];
  };
  for (const token of tokens) {
    if (token.length <= 2 && /^\p{L}+$/u.test(token) && !UNSPACED.test(token)) {
      run.push(token);
      continue;
    }
    endRun();
    joined.push(token);
  }
  endRun();
  return joined;
}

/** Compiles the names of all platforms, their domains among them ("proton.me support"); done once. Those of brands follow when met. */
export function buildNameTable(platforms: Platform[], brands: BrandList = NO_BRANDS): NameTable {
  return openNames(packNames(platforms), platforms, brands);
}

/** Where the scripts begin whose words stand without blanks, in pieces and whole. */
const FIRST_UNSPACED = 0x1100;
/** One word of Han or Hangul; kana names are words of their own. */
const INSIDE = /^[\u3400-\u9fff]{2,}$|^[\uac00-\ud7af]{2,}$/;

/** Letters of a particle or an office behind a Korean name ("네이버에서"); more of them are another word. */
const LONGEST_PARTICLE = 2;

/** The name that stands in a word of a script without blanks; in Hangul it begins the word. */
function nameInside(token: string, { inside, ofWord }: NameTable): Name[] {
  if (token.charCodeAt(0) < 0x1100) return [];
  const isHan = /^[\u3400-\u9fff]/.test(token);
  for (let at = 0; at < (isHan ? token.length - 1 : 1); at += 1) {
    const found = inside
      .get(token.charAt(at))
      ?.filter((name) => token.startsWith(name, at) && (isHan || token.slice(name.length).normalize('NFC').length <= LONGEST_PARTICLE));
    if (found && found.length > 0) return found.flatMap(ofWord);
  }
  return [];
}

/** The first half of `buildNameTable`, for the build: a line a name, its platform's number, whether it is weak, its words. */
export function packNames(platforms: Platform[]): string {
  const lines = platforms.flatMap((platform, at) =>
    namesOf(platform).map(({ weak, tokens }) => [at, weak ? WEAK : '', ...tokens].join(' ')),
  );
  return lines.join('\n');
}

const WEAK = 'weak';

/** The second half of `buildNameTable`, for the worker, which starts often: a line is read when its first word is met. */
export function openNames(packed: string, platforms: Platform[], brands: BrandList = NO_BRANDS): NameTable {
  const lines = new Map<string, Name[] | string>();
  const inside: NameTable['inside'] = new Map();
  const varied: NameTable['varied'] = new NearWords();
  const noted = new Set<string>();
  for (const line of packed.split('\n')) {
    const start = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
    const end = line.indexOf(' ', start);
    const word = end < 0 ? line.slice(start) : line.slice(start, end);
    const held = lines.get(word);
    lines.set(word, typeof held === 'string' ? `${held}\n${line}` : line);
    if (end >= 0 || line.startsWith(WEAK, line.indexOf(' ') + 1) || noted.has(word)) continue;
    noted.add(word);
    if (word.charCodeAt(0) >= FIRST_UNSPACED && INSIDE.test(word.normalize('NFC'))) {
      inside.set(word.charAt(0), [...(inside.get(word.charAt(0)) ?? []), word]);
    } else if (word.length >= SHORTEST_NEAR && !ORDINARY_LABELS.has(word)) varied.add(word, word);
  }
  const own = {
    get(word: string): Name[] | undefined {
      const held = lines.get(word);
      if (typeof held !== 'string') return held;
      const names = held.split('\n').flatMap((line) => nameIn(line, platforms));
      lines.set(word, names);
      return names;
    },
  };
  return { byFirstToken: withBrandNames(own, brands), ofWord: (word) => own.get(word)?.filter(isOneWord) ?? [], inside, varied };
}

/** The names of brands that are words, which `openNames` leaves out: what else points to such a brand tells whether it is meant. */
export function openOrdinaryNames(brands: BrandList): NameTable {
  const get = (word: string): Name[] | undefined => {
    const names = ordinaryNamesAt(word, brands);
    return names.length > 0 ? names : undefined;
  };
  return { byFirstToken: { get }, ofWord: () => [], inside: new Map(), varied: new NearWords() };
}

function isOneWord({ tokens, weak }: Name): boolean {
  return tokens.length === 1 && !weak;
}

function nameIn(written: string, platforms: Platform[]): Name[] {
  const [at = '', weak, ...tokens] = written.split(' ');
  const platform = platforms[Number(at)];
  return platform ? [{ platform, tokens, weak: weak === WEAK }] : [];
}

/** Each in the forms in which it may be written, none twice. */
function namesOf(platform: Platform): Name[] {
  // Its own top-level domain (".google") is no name of its own.
  const domains = platform.webDomains.filter((domain) => domain.includes('.') && !hostKinds(domain).mailboxProvider);
  const forms = [
    ...formsOf(platform, platform.name, platform.commonWord),
    ...platform.aliases.flatMap((shown) => formsOf(platform, shown, false)),
    ...platform.weakAliases.flatMap((shown) => formsOf(platform, shown, true)),
    ...domains.flatMap((shown) => formsOf(platform, shown, false)),
  ];
  const named = new Map<string, Name>();
  for (const form of forms) if (!named.has(form.tokens.join(' '))) named.set(form.tokens.join(' '), form);
  return [...named.values()];
}

/** Words that differ in one letter from a distinctive name of six letters and more. */
export function findNearNames(tokens: string[], table: NameTable): NameHit[] {
  return tokens.flatMap((token, start) => {
    if (token.length < SHORTEST_NEAR || token.length > 40) return [];
    const near = [...table.varied.near(token)].find((word) => singleEdit(token, word) !== null);
    const [found] = near === undefined ? [] : table.ofWord(near);
    return found ? [{ platform: found.platform, weak: false, start, end: start + 1 }] : [];
  });
}

/** Names of one word that two or three neighbouring pieces spell ("Pay Pal", "Linked In Team"), and whole ones. */
export function joinedNames(pieces: string[], table: NameTable): NameHit[] {
  return pieces.flatMap((_, start) => {
    const spelled = [3, 2]
      .map((count) => ({ count, word: pieces.slice(start, start + count).join('') }))
      .find(({ count, word }) => {
        const isWhole = start + count <= pieces.length && word.length >= SHORTEST_JOINED;
        return isWhole && table.byFirstToken.get(word)?.some((name) => name.tokens.length === 1 && !name.weak);
      });
    if (!spelled) return findNames(pieces, table).filter((hit) => hit.start === start);
    const names = table.byFirstToken.get(spelled.word) ?? [];
    return names
      .filter((name) => name.tokens.length === 1)
      .map(({ platform, weak }) => ({ platform, weak, start, end: start + spelled.count }));
  });
}

/** All names in `tokens`, the longest at each place only ("Trust Wallet" hides "Trust"). */
export function findNames(tokens: string[], table: NameTable): NameHit[] {
  const hits: NameHit[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const first = tokens[start] ?? '';
    const named = table.byFirstToken.get(first);
    if (!named) {
      for (const name of nameInside(first, table)) hits.push({ platform: name.platform, weak: false, start, end: start + 1 });
      continue;
    }
    const here = named.filter((name) => name.tokens.every((token, offset) => tokens[start + offset] === token));
    const longest = Math.max(0, ...here.map((name) => name.tokens.length));
    for (const name of here) {
      if (name.tokens.length < longest) continue;
      hits.push({ platform: name.platform, weak: name.weak, start, end: start + longest });
    }
    if (longest > 1) start += longest - 1;
  }
  return hits;
}

/** Platforms named inside one word together with a word of business ("applesupport", "verifypaypal"). */
export function findCompounds(tokens: string[], table: NameTable, companyWords: Set<string>): NameHit[] {
  const hits: NameHit[] = [];
  tokens.forEach((token, start) => {
    for (let cut = 3; cut <= Math.min(token.length - 2, 40); cut += 1) {
      const head = token.slice(0, cut);
      const tail = token.slice(cut);
      const name = companyWords.has(tail) ? head : companyWords.has(head) ? tail : '';
      const found = name === '' ? undefined : table.byFirstToken.get(name)?.find((one) => one.tokens.length === 1);
      if (found && name.length > 3) hits.push({ platform: found.platform, weak: found.weak, start, end: start + 1 });
    }
  });
  return hits;
}

/** `text` without mail addresses. Linear: word by word, no searching back. */
export function withoutAddresses(text: string): string {
  return text.includes('@') ? withoutWords(text, (word) => word.includes('@')) : text;
}

/** `text` without mail and web addresses, written with a protocol or without. */
export function withoutSites(text: string): string {
  return withoutWords(
    text,
    (word) => word.includes('@') || word.includes('://') || (word.includes('.') && /\w\.[a-z]{2,24}(?:$|[/?#:)\]>.,])/i.test(word)),
  );
}

function withoutWords(text: string, isAddress: (word: string) => boolean): string {
  return text.replace(/\S+/g, (word) => (isAddress(word) ? '' : word));
}
