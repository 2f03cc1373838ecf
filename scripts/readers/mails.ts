/** The mails that are read: the project's own, and of the shared ones, where they lie beside it, one of each campaign. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMails } from '../demo/mails.ts';
import { CORPUS, readCorpus } from '../mail/corpus.ts';
import { FIELD, readField } from '../mail/field.ts';

export interface FiledMail {
  path: string;
  source: Buffer;
}

/** The mails of test/corpus, each with what its file says. */
export function ownMails(): FiledMail[] {
  return loadMails().map(({ file, source }) => ({ path: file, source: Buffer.from(source, 'latin1') }));
}

/** So many, spread over all kinds; null where ../shared is absent. */
export function sharedMails(count: number): FiledMail[] | null {
  const lists = [
    { root: CORPUS, mails: readCorpus() },
    { root: FIELD, mails: readField() },
  ];
  const all = lists.flatMap(({ root, mails }) =>
    (mails ?? []).map(({ path, group }) => ({ path: join(root, path), group: `${root} ${group} ${path.split('/')[1]}` })),
  );
  if (all.length === 0) return null;
  const first = all.filter((one, index) => all.findIndex(({ group }) => group === one.group) === index);
  const chosen = Array.from({ length: Math.min(count, first.length) }, (_none, at) => first[Math.floor((at * first.length) / count)]);
  return chosen.flatMap((one) => (one ? [{ path: one.path, source: readFileSync(one.path) }] : []));
}
