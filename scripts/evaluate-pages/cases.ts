/** Which page is opened on which host, and what is right to say there. */
import type { PlatformIndex } from '../../platforms/index.ts';
import type { Platform } from '../../platforms/platform.ts';
import { markupOf, type CorpusPage } from './corpus.ts';

export interface PageCase {
  group: string;
  name: string;
  /** Without a path. */
  host: string;
  html: string;
  wanted: 'warned' | 'silent' | 'never red' | 'anything';
  /** Not counted among the labelled pages: made from one of them, or the same one on a further host. */
  made: boolean;
}

/** Hosts that bear no brand's word, by kind. */
const STRANGERS = { neutral: 'garden-notes.top', 'free hosting': 'p7d2mw.pages.dev', random: 'kqz-9x4t.ru' };

/** The labelled pages under their hosts, then genuine pages moved to hosts of strangers. */
export function casesOf(pages: CorpusPage[], platforms: PlatformIndex): PageCase[] {
  return [...pages.flatMap(labelled), ...pages.flatMap((page) => moved(page, platforms))];
}

function labelled(page: CorpusPage): PageCase[] {
  const { host } = page;
  const one = { name: nameOf(page), html: markupOf(page), made: false };
  if (page.expect !== 'lure')
    return [{ ...one, group: `benign, ${page.source.replace(/[ :-].*/, '')}`, host: host ?? STRANGERS.neutral, wanted: 'silent' }];
  if (host !== null) return [{ ...one, group: 'genuine markup on a host seen in lures', host, wanted: 'warned' }];
  return Object.entries(STRANGERS).map(([kind, stranger]) => ({
    ...one,
    group: `kit on a ${kind} host`,
    host: stranger,
    wanted: 'warned',
    made: stranger !== STRANGERS.neutral,
  }));
}

/**
 * A template or self-hosted page stands on any host. A listed platform's page elsewhere must be warned of where it names the platform at all (many are bare fragments);
 * an unlisted site's may be warned of, and is never red.
 */
function moved(page: CorpusPage, platforms: PlatformIndex): PageCase[] {
  if (page.expect === 'lure') return [];
  if (!page.path.includes('/realbrand-'))
    return [
      {
        name: nameOf(page),
        html: markupOf(page),
        host: STRANGERS.random,
        made: true,
        group: 'moved template or self-hosted page',
        wanted: 'silent',
      },
    ];
  if (page.type === 'other') return [];
  const one = { name: nameOf(page), html: markupOf(page), host: STRANGERS.neutral, made: true };
  const platform = platforms.byWebHost(page.host ?? '')[0];
  if (platform)
    return [
      bearsItsName(one.html, platform)
        ? { ...one, group: 'moved page that names a listed platform', wanted: 'warned' }
        : { ...one, group: 'moved page of a listed platform, nameless', wanted: 'anything' },
    ];
  return [{ ...one, group: 'moved page of an unlisted site', wanted: 'never red' }];
}

function bearsItsName(html: string, platform: Platform): boolean {
  return [platform.name, ...platform.webDomains].some((name) => html.toLowerCase().includes(name.toLowerCase()));
}

function nameOf(page: CorpusPage): string {
  return page.path.replace(/^pages\/\w+\//, '').replace(/\.html$/, '');
}
