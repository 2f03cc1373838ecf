import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outlook } from './hosted/outlook.ts';
import { proton } from './hosted/proton.ts';
import { yahoo } from './hosted/yahoo.ts';
import { isMailFrame } from './mail-frame.ts';
import type { Reader } from './reader.ts';
import { roundcube } from './roundcube.ts';

/** Every webmail we know, the first match reads. To add one: its file, its name here before `generic`. */
const READERS: readonly Reader[] = [gmail, outlook, yahoo, proton, roundcube, generic];

/** Reads nothing: no mail speaks for the webmail that shows it. */
const nobody: Reader = { client: 'generic', matches: () => true, openMails: () => [] };

/** The reader for a document; `generic` takes what nobody else knows, nobody takes a frame that is a mail's body. */
export function readerFor(doc: Document): Reader {
  if (isMailFrame(doc)) return nobody;
  return READERS.find((reader) => reader.matches(doc)) ?? generic;
}
