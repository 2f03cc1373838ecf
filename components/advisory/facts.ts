/** What cards need of the packaged files; the statements behind them stay out of the bundle. */
import type { AdvisoryFacts } from '../i18n/advisory.ts';

type Kind = AdvisoryFacts['kind'];
type Sources = Record<string, { name: string; page: string }>;

const FOLDER = '../../platforms/advisories/';
const KINDS = import.meta.glob<Kind>('../../platforms/advisories/*.json', { eager: true, import: 'kind' });
const TEXTS = import.meta.glob<string[]>('../../platforms/advisories/*.json', { eager: true, import: 'texts' });
const SOURCES = import.meta.glob<Sources>('../../platforms/advisories/*.json', { eager: true, import: 'sources' });

/** The facts of advisory `id`, null where this version knows none of that name. */
export function advisoryFacts(id: string): AdvisoryFacts | null {
  const path = `${FOLDER}${id}.json`;
  const kind = KINDS[path];
  const texts = TEXTS[path];
  if (kind === undefined || texts === undefined) return null;
  const sources = Object.values(SOURCES[path] ?? {});
  return { kind, texts, sources: sources.map(({ name, page }) => ({ name, host: page.split('/')[0] ?? '', url: `https://${page}` })) };
}
