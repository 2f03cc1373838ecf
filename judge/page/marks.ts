/** Finds a platform's name in logos, copyright lines and written-out addresses. */
import type { Platform } from '../../platforms/types.ts';
import { findNames, tokensOf, type NameTable } from '../claim/names.ts';
import { isUnder, parseTarget } from '../hosts/host.ts';
import type { OpenPage } from '../types.ts';
import { writesAddress, type SignNote } from './naming.ts';
import { LOGO_WORDS, TITLE_WORDS } from './words.ts';

const MOST_COPYRIGHTS = 5;
const COPYRIGHT_REACH = 70;
const LONGEST_LOGO_TEXT = 60;

/** Logos: a picture whose words are the name, that does not lead to a profile elsewhere. */
export function noteLogos(page: OpenPage, table: NameTable, ownHost: string, note: SignNote): void {
  const seen = new Map<Platform, { points: number; weak: boolean }>();
  for (const picture of page.pictures) {
    if (picture.href && !leadsHome(picture.href, ownHost)) continue;
    const file = /([^/?#]+)(?:[?#]|$)/.exec(picture.src.slice(-200))?.[1] ?? '';
    for (const [text, isFile] of [[picture.alt, false], [file, true]] as const) {
      if (!text || text.length > LONGEST_LOGO_TEXT) continue;
      const tokens = tokensOf(safeDecode(text).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/\.\w+$/, ''));
      const logo = tokens.includes('logo') || tokens.includes('lockup') || tokens.includes('wordmark');
      for (const hit of findNames(tokens, table)) {
        const rest = [...tokens.slice(0, hit.start), ...tokens.slice(hit.end)];
        const alone = rest.every((token) => LOGO_WORDS.has(token) || /^[\da-f]{1,8}$/.test(token));
        if (isFile ? logo : alone) seen.set(hit.platform, { points: 2, weak: hit.weak });
      }
    }
  }
  // Two or more are ways to pay, to sign in or to follow.
  if (seen.size > 1) return;
  for (const [platform, { points, weak }] of seen) note(platform, { place: 'logo', points, weak });
}

/** The link of a logo leads to a front page, never to a profile. */
function leadsHome(href: string, ownHost: string): boolean {
  const target = parseTarget(href);
  if (target.kind !== 'web') return true;
  return isUnder(target.host, ownHost) || target.path.length <= 1 || /^\/(?:home|login|signin|index)?\W?[\w.]*$/i.test(target.path);
}

/** "© 2024 Name, Inc.": a name within a few words of the mark. */
export function noteCopyright(page: OpenPage, table: NameTable, note: SignNote): void {
  const marks = [...page.text.slice(-8_000).matchAll(/©|\(c\)\s?\d{4}|copyright\s/gi)].slice(-MOST_COPYRIGHTS);
  const text = page.text.slice(-8_000);
  for (const mark of marks) {
    const line = text.slice(Math.max(0, mark.index - 24), mark.index + COPYRIGHT_REACH);
    const tokens = tokensOf(line);
    for (const hit of findNames(tokens, table)) {
      const before = tokens[hit.start - 1] ?? '';
      if (before === 'by' || before === 'powered' || before === 'wlth') continue;
      note(hit.platform, { place: 'legal', points: 2, weak: hit.weak && !writesAddress(tokens, hit) });
    }
  }
}

/** A line that is the platform's address, or names it as the site one is on ("Name.com homepage"). */
export function noteAddresses(page: OpenPage, byHost: (host: string) => Platform[], note: SignNote): void {
  const labels = page.forms.flatMap((form) => form.fields.map((field) => field.label));
  for (const line of [...page.text.split('\n').slice(0, 400), ...labels]) {
    if (line.length > 90 || !line.includes('.')) continue;
    for (const found of line.toLowerCase().matchAll(/(@?)((?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12})\b/g)) {
      const [whole, at, host = ''] = found;
      const rest = line.toLowerCase().replace(whole, ' ').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      for (const platform of byHost(host)) {
        if (at && platform.category === 'email') continue;
        const presents = at ? rest.length <= 8 : rest.length > 0 && rest.every((word) => TITLE_WORDS.has(tokensOf(word)[0] ?? '') || /^\d{4}$/.test(word) || word === 'terms' || word === 'conditions');
        if (presents) note(platform, { place: 'address-text', points: at ? 1.5 : 2.5, weak: false });
      }
    }
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
