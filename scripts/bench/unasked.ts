/** Unasked itself: the judge alone, and reading the file too, as SpamAssassin has to. */
import { readFile } from 'node:fs/promises';
import type { Rules } from '../../judge/rules.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import { readMail } from '../mail/read-mail.ts';
import { cpuSince } from './cpu.ts';
import type { Result, Run, SampleMail } from './run.ts';
import { warns } from '../../judge/verdict.ts';

const NOTHING_REMEMBERED = { trustedSenders: [], requests: [], answer: null };

/** The judge on mails that are open already, as in the browser. */
export function judgeOpenMails(sample: SampleMail[], rules: Rules): Run {
  for (const { mail } of sample) isWarned(mail, rules);
  const results = sample.map(({ mail }): Result => {
    const before = process.cpuUsage();
    const warned = isWarned(mail, rules);
    return { warned, cpu: cpuSince(before) };
  });
  return { name: 'Unasked, the judge', results };
}

/** From the bytes of the file to the verdict. */
export async function readAndJudge(sample: SampleMail[], rules: Rules): Promise<Run> {
  const results: Result[] = [];
  for (const { path } of sample) {
    const bytes = await readFile(path);
    const before = process.cpuUsage();
    const warned = isWarned(await readMail(bytes, { withoutHeaders: false, receiver: '' }), rules);
    results.push({ warned, cpu: cpuSince(before) });
  }
  return { name: 'Unasked, file to verdict', results };
}

function isWarned(mail: OpenMail, rules: Rules): boolean {
  const { kind } = judgeMail(mail, rules, NOTHING_REMEMBERED);
  return warns(kind);
}
