/** The person's own answers about single mails. Kept by the mail's key, a hash: no mail is kept. */
import * as z from 'zod/mini';
import type { MailAnswer } from '../judge/verdict/user-context.ts';
import type { Area } from './area.ts';
import { changeStored, readStored } from './stored.ts';
import type { Stored } from './stored.ts';

interface Answer {
  key: string;
  asked: 'asked' | 'not-asked' | 'genuine';
}

const MOST = 500;
/** Oldest first. */
export const ANSWERS: Stored<Answer[]> = {
  key: 'asked',
  schema: z.array(z.object({ key: z.string(), asked: z.enum(['asked', 'not-asked', 'genuine']) })),
  fallback: [],
};

/** What the person said about the mail, under the first of its `keys` that has an answer; null for nothing. */
export async function readUserAnswer(area: Area, keys: readonly string[]): Promise<MailAnswer> {
  const answers = await readStored(area, ANSWERS);
  return keys.map((key) => answers.find((answer) => answer.key === key)?.asked).find((asked) => asked !== undefined) ?? null;
}

/** Keeps the person's answer; null takes it back. The oldest go once there are 500. */
export async function writeUserAnswer(area: Area, key: string, asked: MailAnswer): Promise<void> {
  await changeStored(area, ANSWERS, (answers) => {
    const others = answers.filter((answer) => answer.key !== key);
    return asked === null ? others : [...others, { key, asked }].slice(-MOST);
  });
}

/** The mail is known by a better key: an answer under one of the `former` ones moves there, unless it has one. */
export async function moveUserAnswer(area: Area, former: readonly string[], key: string): Promise<void> {
  await changeStored(area, ANSWERS, (answers) => {
    const moved = answers.find((answer) => former.includes(answer.key));
    if (!moved) return answers;
    const others = answers.filter((answer) => !former.includes(answer.key));
    return others.some((answer) => answer.key === key) ? others : [...others, { key, asked: moved.asked }];
  });
}

/** Keys of all mails that have an answer. */
export async function answeredKeys(area: Area): Promise<string[]> {
  return (await readStored(area, ANSWERS)).map(({ key }) => key);
}
