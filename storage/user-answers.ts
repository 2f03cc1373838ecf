/** The person's own word on single mails. Kept by the mail's key, a hash: no mail is kept. */
import * as z from 'zod/mini';
import type { UserAnswer } from '../judge/verdict/user-answer.ts';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';

interface Word {
  key: string;
  asked: 'asked' | 'not-asked';
}

const MOST = 500;
/** Oldest first. */
const STORED: Stored<Word[]> = {
  key: 'asked',
  schema: z.array(z.object({ key: z.string(), asked: z.enum(['asked', 'not-asked']) })),
  fallback: [],
};

/** What the person said about the mail `key`, null for nothing. */
export async function readAsked(area: Area, key: string): Promise<UserAnswer> {
  return (await readStored(area, STORED)).find((word) => word.key === key)?.asked ?? null;
}

/** Keeps the person's word; null takes it back. The oldest go once there are 500. */
export async function writeAsked(area: Area, key: string, asked: UserAnswer): Promise<void> {
  await changeStored(area, STORED, (words) => {
    const others = words.filter((word) => word.key !== key);
    return asked === null ? others : [...others, { key, asked }].slice(-MOST);
  });
}
