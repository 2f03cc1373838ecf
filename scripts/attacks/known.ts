/** The attacks that docs/page-warning.md names as not to be held: what needs eyes on pixels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sentence of the document that lists their ids; it ends its line. */
const LINE = /Known to `npm run attacks` as not to be held: (.+)\.$/m;

/** @throws where the document has lost that line */
export function readKnown(): Set<string> {
  return knownFrom(readFileSync(join(import.meta.dirname, '../../docs/page-warning.md'), 'utf8'));
}

/** Names of the attacks that docs/attacks.md lists as known. */
export function knownFrom(document: string): Set<string> {
  const listed = LINE.exec(document)?.[1];
  if (listed === undefined) throw new Error('docs/page-warning.md no longer says which attacks are known.');
  return new Set(listed === 'none' ? [] : listed.split(', '));
}
