import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import type { Reader } from './reader.ts';
import { roundcube } from './roundcube.ts';

/** Every webmail we know, the first match reads. To add one: its file, its name here before `generic`. */
const READERS: readonly Reader[] = [gmail, roundcube, generic];

/** The reader for a document; `generic` takes what nobody else knows. */
export function readerFor(doc: Document): Reader {
  return READERS.find((reader) => reader.matches(doc)) ?? generic;
}
