/** Unasked itself: the judge alone, and reading the file too, as SpamAssassin has to. */
import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../../judge/knowledge.ts';
import { judgeMail } from '../../judge/mail.ts';
import type { OpenMail } from '../../judge/types.ts';
import { readMail } from '../mail/read-mail.ts';
import { cpuSince } from './cpu.ts';
import type { Result, Run, SampleMail } from './types.ts';

const NOTHING_REMEMBERED = { trustedSenders: [], requests: [], word: null };

/** The judge on mails that are open already, as in the browser. */
export function judgeOpenMails(sample: SampleMail[], know: Knowledge): Run {
  for (const { mail } of sample) warns(mail, know);
  const results = sample.map(({ mail }): Result => {
    const before = process.cpuUsage();
    const warned = warns(mail, know);
    return { warned, cpu: cpuSince(before) };
  });
  return { name: 'Unasked, the judge', results };
}

/** From the bytes of the file to the verdict. */
export async function readAndJudge(sample: SampleMail[], know: Knowledge): Promise<Run> {
  const results: Result[] = [];
  for (const { path } of sample) {
    const bytes = await readFile(path);
    const before = process.cpuUsage();
    const warned = warns(await readMail(bytes, { withoutHeaders: false, receiver: '' }), know);
    results.push({ warned, cpu: cpuSince(before) });
  }
  return { name: 'Unasked, file to verdict', results };
}

function warns(mail: OpenMail, know: Knowledge): boolean {
  const { kind } = judgeMail(mail, know, NOTHING_REMEMBERED);
  return kind === 'lure' || kind === 'suspicious';
}
