/** The shared labelled corpus, where it lies beside the project; development and CI only. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export interface CorpusMail {
  path: string;
  /** 'lure', 'lure|suspicious', 'not unsolicited|requested' … */
  expect: string;
  topic: string;
  platform: string | null;
  lang: string;
  group: string;
  synthetic_headers: boolean;
}

/** All labelled mails, or null where ../shared is absent. */
export function readCorpus(): CorpusMail[] | null {
  const list = `${CORPUS}mail.jsonl`;
  if (!existsSync(list)) return null;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusMail);
}

/** The folder of a corpus path ('lure', 'ham-account' …). */
export function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
