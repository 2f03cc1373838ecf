/** What tells a page that is a platform's honest client, a guide to it or a piece of somebody's practice, from one that pretends to be the platform: it lowers a warning, and never silences one. */
import { siteDomains } from '../../platforms/lookup.ts';
import type { Platform } from '../../platforms/platform.ts';
import { isUnder, parseTarget, registrable } from '../hosts/host.ts';
import type { OpenPage } from '../open-page.ts';
import type { KitTraits } from './kit.ts';
import { titleParts } from './page-content.ts';
import { GUIDES, hasWord, HOW, tokensOf } from './vocabulary.ts';

/** Where a platform lets somebody in for another's site. */
const LETS_IN = /oauth|openid|authori[sz]e/i;
const LONGEST_SAID = 200;
const MOST_LINES = 60;
/** Words of a title that tells how; a single one may be a name. */
const SHORTEST_GUIDE = 3;
/** What is said of a piece of practice. */
const PRACTICE =
  /not affiliated|unaffiliated|unofficial|portfolio (?:project|piece)|(?:practi[cs]e|learning|educational|course|school|student|demo|hobby) (?:project|page|site|app|purposes?)|front-?end (?:practi[cs]e|challenge)|(?:übungs|schul)projekt|proyecto (?:educativo|escolar)|projet (?:étudiant|scolaire)|projeto (?:educacional|escolar)/i;

/** Whether a link has `platform` let people in and send them back to this host: it registered as the platform's client. */
export function isClientOf({ links }: Pick<OpenPage, 'links'>, host: string, platform: Platform): boolean {
  const own = registrable(host) || host;
  return links.some((href) => {
    const target = parseTarget(href);
    if (target.kind !== 'web' || !LETS_IN.test(target.path) || !returnsTo(target.query, own)) return false;
    return siteDomains(platform).some((domain) => isUnder(target.host, domain));
  });
}

function returnsTo(query: string, own: string): boolean {
  return [...new URLSearchParams(query).values()].some((value) => {
    const back = parseTarget(value);
    return back.kind === 'web' && isUnder(back.host, own);
  });
}

/**
 * Whoever practises building pages has nothing sent, and calls what they rebuilt a clone in its host or title, or tells on free hosting
 * that it is practice.
 */
export function isPractice({ title, text }: OpenPage, host: string, { script, away, standsAt }: KitTraits): boolean {
  if (script || away !== '') return false;
  if ([host, title].some((said) => /\bclone\b/i.test(said))) return true;
  if (standsAt !== 'free-hosting') return false;
  return text.split('\n', MOST_LINES).some((line) => line.length <= LONGEST_SAID && PRACTICE.test(line));
}

/**
 * Whether title or first headings tell how something is done, on a site's own ground and with nothing sent as kits do. Anybody can
 * write that, so it takes nothing from a warning but its certainty.
 */
export function isGuide({ title, headings }: OpenPage, { script, away, standsAt }: KitTraits): boolean {
  if (script || away !== '' || standsAt !== null) return false;
  return [...titleParts(title), ...headings.slice(0, 2)].some((said) => {
    const words = tokensOf(said);
    return words.length >= SHORTEST_GUIDE && (HOW.has(words[0] ?? '') || hasWord(words, GUIDES));
  });
}
