/** What the person chose in the browser's menu to have checked, handed to the page that checks by hand. Session storage alone. */
import * as z from 'zod/mini';
import type { Area } from './area.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

export interface ToCheck {
  /** Random; names it to our own page, whose address says nothing of it. */
  id: string;
  from: 'link' | 'selection';
  /** As the browser hands it over, cut to `LONGEST_TO_CHECK`. */
  text: string;
}

/** A little above the longest link that is read, so that a longer one is still known to be longer. */
export const LONGEST_TO_CHECK = 10_000;
const MOST = 20;

const TO_CHECK: Stored<ToCheck[]> = {
  key: 'to-check',
  schema: z.array(z.object({ id: z.string(), from: z.enum(['link', 'selection']), text: z.string() })),
  fallback: [],
};

/** Keeps it until the browser closes, or until twenty more have come. @throws when it could not be stored */
export async function keepToCheck(area: Area, { id, from, text }: ToCheck): Promise<void> {
  await changeStored(area, TO_CHECK, (all) => [...all, { id, from, text: text.slice(0, LONGEST_TO_CHECK) }].slice(-MOST));
}

/** What was kept under that id, null where it is gone. */
export async function findToCheck(area: Area, id: string): Promise<ToCheck | null> {
  return (await readStored(area, TO_CHECK)).find((one) => one.id === id) ?? null;
}
