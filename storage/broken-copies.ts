/** Copies of stored values that could not be read: numbered, never written over, and no more than a bounded lot of them. */
import type { Area } from './area.ts';

const COPY = /^(.+)\.broken(?:\.\d+)?$/s;
const MOST = 20;
/** Characters of all copies together; the largest value of ours is far below. */
const MOST_CHARACTERS = 1_000_000;

/**
 * What to store to keep a copy of `value`, the content of `key`: nothing where the same copy is kept already, null where there
 * are too many to keep another. Then the value stays where it is until the person deletes the copies in the options.
 */
export async function copyAside(area: Area, key: string, value: unknown): Promise<Record<string, unknown> | null> {
  const copies = copiesIn(await area.get(null));
  const own = copies.filter((copy) => copy.key === key);
  const text = textOf(value);
  const total = copies.reduce((sum, copy) => sum + copy.text.length, text.length);
  if (own.some((copy) => copy.text === text)) return {};
  if (copies.length >= MOST || total > MOST_CHARACTERS) return null;
  const names = new Set(own.map(({ name }) => name));
  const numbered = Array.from({ length: MOST + 1 }, (_, at) => `${key}.broken.${at + 1}`);
  return Object.fromEntries(
    numbered
      .filter((name) => !names.has(name))
      .slice(0, 1)
      .map((name) => [name, value]),
  );
}

/** Keys whose unreadable content was set aside; the options page says so. */
export async function brokenKeys(area: Area): Promise<string[]> {
  return [...new Set(copiesIn(await area.get(null)).map(({ key }) => key))];
}

/** Deletes what was set aside. */
export async function forgetBroken(area: Area): Promise<void> {
  await area.remove(copiesIn(await area.get(null)).map(({ name }) => name));
}

interface Copy {
  name: string;
  key: string;
  text: string;
}

/** The first versions gave their one copy no number. */
function copiesIn(all: Record<string, unknown>): Copy[] {
  return Object.entries(all).flatMap(([name, value]) => {
    const [, key] = COPY.exec(name) ?? [];
    return key === undefined ? [] : [{ name, key, text: textOf(value) }];
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
