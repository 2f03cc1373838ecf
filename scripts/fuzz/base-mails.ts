/** The mails that the fuzzer begins from: the project's own, and, unless only those are wanted, the labelled ones where ../shared is. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readLabels } from '../evaluate/labels.ts';
import { findMailFiles } from '../mail/find-files.ts';

const OWN = fileURLToPath(new URL('../../test/corpus/mails/', import.meta.url));
/** Bytes; what is larger tells nothing new and takes the time of many others. */
const LARGEST = 8_000;

/** Each mail as a text of its bytes (latin1), in a fixed order. */
export async function readBaseMails(own: boolean): Promise<string[]> {
  const files = [...(await findMailFiles([OWN])), ...(own ? [] : (readLabels() ?? [])).map(({ file }) => file)];
  const mails: string[] = [];
  for (const file of files) {
    const mail = await readFile(file, 'latin1');
    if (mail.length <= LARGEST) mails.push(mail);
  }
  return mails;
}
