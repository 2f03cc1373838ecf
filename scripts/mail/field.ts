/** The shared mails from the field (real mailboxes, public reports, written ones), where they lie beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const FIELD = fileURLToPath(new URL('../../../shared/field/', import.meta.url));

export interface FieldMail {
  path: string;
  set: string;
  /** As in the corpus. */
  expect: string;
  /** Verdicts that pass as well, parted by `|`. */
  tolerated?: string;
  /** Verdicts that never pass, parted by `|`. */
  mustNot?: string;
  platform?: string | null;
  group: string;
  /** Host of the receiving server, for mails whose own lines do not tell. */
  receiver?: string;
  lang?: string;
  vehicle?: string;
}

/** All labelled mails, or null where ../shared is absent. */
export function readField(): FieldMail[] | null {
  const list = `${FIELD}mail.jsonl`;
  if (!existsSync(list)) return null;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FieldMail);
}
