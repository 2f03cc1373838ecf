/** What the scorecard is fitted to: each claim of each labelled page as the signals that count, and whether it is false. */
import type { OpenPage } from '../../../judge/open-page.ts';
import { isNamed, weighPage } from '../../../judge/page/impersonation.ts';
import { dataRequestedBy } from '../../../judge/page/content/page-content.ts';
import { hostOf, isGivenOut, isPlatformSite, isPrivateHost, shownThroughProxy } from '../../../judge/page/circumstances/page-host.ts';
import { lessensWord, ORDINARY_WORD, type SignalKind } from '../../../judge/page/claims/scorecard.ts';
import type { Rules } from '../../../judge/rules.ts';
import type { PageCase } from '../../evaluate-pages/cases.ts';
import { ABLATIONS } from '../../evaluate-pages/judge-case.ts';
import { openPageFromHtml } from '../../pages/read-html.ts';
import { HONEST_CLIENTS } from './honest-clients.ts';
import { HONEST_MENTIONS } from './honest-mentions.ts';
import { HONEST_NEARBY } from './honest-nearby.ts';
import { HONEST_SITES } from './honest-sites.ts';
import { NAMING_KITS } from './kits.ts';
import { WAYS_TO_NAME } from './ways-to-name.ts';

export interface FitRow {
  /** Pages of one kit or site, which are never learned from and asked about at once. */
  group: string;
  kinds: SignalKind[];
  /** Points that no fit changes. */
  fixed: number;
  isLure: boolean;
  weight: number;
}

/** One platform in so many stands for all. */
const EVERY = 40;
/** Rather more than the share of honest sign-in pages that post to a script beside them (9 of 238 in the corpus). */
const PLAIN_SCRIPTS = 0.1;
const STRANGER = 'https://account-check.top/';
const AS_IT_IS = (page: OpenPage): OpenPage => page;

/**
 * The rows of the corpus and of the examples of our own. A lure counts once whole and once with each kind of signal taken
 * away, as a page that lacks them is what must be told next; an honest page with a route and with a plain script.
 */
export function fitRowsOf(cases: PageCase[], rules: Rules): FitRow[] {
  const lures = cases.filter(({ wanted, made, group }) => wanted === 'warned' && (!made || group.startsWith('moved')));
  const honest = cases.filter(({ wanted }) => wanted === 'silent');
  return [
    ...lures.flatMap((one) => lureRows(one.html, `https://${one.host}/`, groupOf(one.name), rules)),
    ...NAMING_KITS.flatMap(([what, url, html]) => lureRows(html, url, what, rules)),
    ...honest.flatMap((one) => honestRows(one.html, `https://${one.host}/`, groupOf(one.name), rules)),
    ...waysRows(rules),
    ...[...HONEST_SITES, ...HONEST_NEARBY, ...HONEST_CLIENTS, ...HONEST_MENTIONS].flatMap(([what, url, html]) => [
      ...honestRows(html, url, what, rules),
      ...honestRows(html.replaceAll('"/session"', '"check.php"'), url, what, rules).map((row) => ({ ...row, weight: PLAIN_SCRIPTS })),
    ]),
  ];
}

/** Every way of naming, each by a few platforms whose names are no ordinary words. */
function waysRows(rules: Rules): FitRow[] {
  const distinctive = rules.platforms.all.filter(({ commonWord, id, name }) => !commonWord && !isGivenOut(id) && name.length > 4);
  return Object.entries(WAYS_TO_NAME).flatMap(([way, build], turn) =>
    distinctive
      .filter((_, at) => at % EVERY === turn % EVERY)
      .flatMap(({ name }) => rowsOf(openPageFromHtml(build(name), STRANGER), way, true, rules).slice(0, 1))
      .map((row, _, all) => ({ ...row, weight: 1 / all.length })),
  );
}

/** Kits of one brand and pages of one site are near-copies. */
function groupOf(name: string): string {
  return name.replace(/^(?:realbrand|templates)-(?:ddg-)?/, '').split(/[-_.]/)[0] ?? name;
}

function lureRows(html: string, url: string, group: string, rules: Rules): FitRow[] {
  const cuts = [AS_IT_IS, ...Object.values(ABLATIONS)];
  const page = openPageFromHtml(html, url);
  const rows = cuts.flatMap((cut) => rowsOf(cut(page), group, true, rules).slice(0, 1));
  return rows.map((row) => ({ ...row, weight: 1 / cuts.length }));
}

function honestRows(html: string, url: string, group: string, rules: Rules): FitRow[] {
  return rowsOf(openPageFromHtml(html, url), group, false, rules);
}

/** Of every claim that could be held against the page, weightiest first. */
function rowsOf(page: OpenPage, group: string, isLure: boolean, rules: Rules): FitRow[] {
  const host = hostOf(page.url);
  const requested = dataRequestedBy(page);
  if (host === null || requested.strength === 'nothing' || shownThroughProxy(page.url) !== null) return [];
  if (isPrivateHost(host) || isPlatformSite(host, page.url, rules.platforms)) return [];
  const { accusable, ownName, pretext, more } = weighPage(page, host, requested, rules);
  // Without a pretext no claim is held against who asks for an address.
  if (requested.strength === 'details' && pretext === null) return [];
  return accusable
    .filter((claim) => isNamed(claim, host, ownName))
    .map(({ counted }) => ({
      group,
      kinds: counted.map(({ kind }) => kind),
      fixed: ORDINARY_WORD * counted.filter(lessensWord).length - more,
      isLure,
      weight: 1,
    }));
}
