/** Finds names of platforms in text, after folding look-alike letters on both sides. */
import type { Platform } from '../../platforms/types.ts';
import { hostKinds } from '../hosts/kinds.ts';
import { fold } from '../text/fold.ts';

/** One name a platform is known by. */
interface Name {
  platform: Platform;
  tokens: string[];
  /** An ordinary or very short word, which alone names nobody. */
  weak: boolean;
}

export interface NameTable {
  byFirstToken: Map<string, Name[]>;
}

/** A name found in a text; `start` and `end` count tokens. */
export interface NameHit {
  platform: Platform;
  weak: boolean;
  start: number;
  end: number;
}

const SHORTEST_DISTINCTIVE = 4;

/** Words of a text for comparing: folded, parted at everything that is neither letter nor digit. */
export function tokensOf(text: string): string[] {
  // A possessive ("Prime's Video") would part the name.
  return joinSpelledOut(fold(text.replace(/['’]s\b/gi, '')).split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

/** Adds the word that letters were spaced out to hide ("G OO G Le", "I T A U") behind its pieces. */
function joinSpelledOut(tokens: string[]): string[] {
  const joined: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    for (const piece of run) joined.push(piece);
    if (run.length >= 3 && run.some((token) => token.length === 1)) joined.push(run.join(''));
    run = [];
  };
  for (const token of tokens) {
    if (token.length <= 2 && /^\p{L}+$/u.test(token)) {
      run.push(token);
      continue;
    }
    endRun();
    joined.push(token);
  }
  endRun();
  return joined;
}

/** Compiles the names of all platforms, their domains among them ("proton.me support"); done once. */
export function buildNames(platforms: Platform[]): NameTable {
  const byFirstToken = new Map<string, Name[]>();
  const add = (platform: Platform, shown: string, weak: boolean): void => {
    const tokens = fold(shown).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    for (const form of tokens.length > 1 ? [tokens, [tokens.join('')]] : [tokens]) {
      const first = form[0];
      if (!first) continue;
      const tooShort = form.join('').length < SHORTEST_DISTINCTIVE && /^[\p{Script=Latin}\d]+$/u.test(form.join(''));
      const names = byFirstToken.get(first) ?? [];
      if (!names.some((name) => name.platform === platform && name.tokens.join(' ') === form.join(' '))) {
        names.push({ platform, tokens: form, weak: (weak && tokens.length === 1) || tooShort });
      }
      byFirstToken.set(first, names);
    }
  };
  for (const platform of platforms) {
    add(platform, platform.name, platform.commonWord);
    for (const alias of platform.aliases) add(platform, alias, false);
    for (const alias of platform.weakAliases) add(platform, alias, true);
    for (const domain of platform.webDomains) if (!hostKinds(domain).mailboxProvider) add(platform, domain, false);
  }
  return { byFirstToken };
}

/** All names in `tokens`, the longest at each place only ("Trust Wallet" hides "Trust"). */
export function findNames(tokens: string[], table: NameTable): NameHit[] {
  const hits: NameHit[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const here = (table.byFirstToken.get(tokens[start] ?? '') ?? []).filter((name) =>
      name.tokens.every((token, offset) => tokens[start + offset] === token),
    );
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
  return withoutWords(text, (word) => word.includes('@'));
}

/** `text` without mail and web addresses, written with a protocol or without. */
export function withoutSites(text: string): string {
  return withoutWords(text, (word) => word.includes('@') || word.includes('://') || /\w\.[a-z]{2,24}(?:$|[/?#:)\]>.,])/i.test(word));
}

function withoutWords(text: string, isAddress: (word: string) => boolean): string {
  return text
    .split(/(\s)/)
    .filter((word) => !isAddress(word))
    .join('');
}
