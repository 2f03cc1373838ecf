/** Under which key a mail was noted that now shows less of itself: its source is not read, or its time is shown in another zone. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';

/** Both are hashes. */
interface MailKey {
  /** What the mail is called by what the webmail shows of it. */
  shown: string;
  key: string;
}

const MOST = 1000;
/** Oldest first. */
export const MAIL_KEYS: Stored<MailKey[]> = {
  key: 'mail-keys',
  schema: z.array(z.object({ shown: z.string(), key: z.string() })),
  fallback: [],
};

/** The key that belongs to the first of the `shown` names that has one; null where none has. */
export async function findMailKey(area: Area, shown: readonly string[]): Promise<string | null> {
  const known = await readStored(area, MAIL_KEYS);
  return shown.map((name) => known.find((one) => one.shown === name)?.key).find((key) => key !== undefined) ?? null;
}

/** Remembers that all of the `shown` names stand for `key`; of two mails that show the same, the later one has it. */
export async function noteMailKey(area: Area, shown: readonly string[], key: string): Promise<void> {
  const names = shown.filter((name) => name !== key);
  await changeStored(area, MAIL_KEYS, (known) => {
    if (names.every((name) => known.some((one) => one.shown === name && one.key === key))) return known;
    const others = known.filter((one) => !names.includes(one.shown));
    return [...others, ...names.map((name) => ({ shown: name, key }))].slice(-MOST);
  });
}

/** Forgets the names of mails of which nothing else is kept. */
export async function keepMailKeys(area: Area, isKept: (key: string) => boolean): Promise<void> {
  await changeStored(area, MAIL_KEYS, (known) => (known.every(({ key }) => isKept(key)) ? known : known.filter(({ key }) => isKept(key))));
}
