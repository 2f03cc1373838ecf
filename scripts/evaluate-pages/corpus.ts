/** The shared labelled pages, where they lie beside the project; development only. */
import { existsSync, readFileSync } from 'node:fs';
import { CORPUS } from '../mail/corpus.ts';

export interface CorpusPage {
  path: string;
  /** Where the page is to be imagined; null for any host that is not the brand's. */
  host: string | null;
  expect: 'lure' | 'not lure';
  /** 'login', 'signup', 'reset', 'otp', 'article', 'other'. */
  type: string;
  source: string;
  platform: string | null;
}

/** All labelled pages, or null where ../shared is absent. */
export function readPageCorpus(): CorpusPage[] | null {
  const list = `${CORPUS}pages.jsonl`;
  if (!existsSync(list)) return null;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusPage);
}

/** The saved markup. */
export function markupOf(page: CorpusPage): string {
  return readFileSync(`${CORPUS}${page.path}`, 'utf8');
}
