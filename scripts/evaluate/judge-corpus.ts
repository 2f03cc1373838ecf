/** Judges the shared corpus once with headers and once without. */
import { readFile } from 'node:fs/promises';
import type { Rules } from '../../judge/rules.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail, Verdict } from '../../judge/types.ts';
import { CORPUS, fits, folderOf, type CorpusMail } from '../mail/corpus.ts';
import { readMail } from '../mail/read-mail.ts';

export interface ReadCorpusMail {
  label: CorpusMail;
  folder: string;
  mail: OpenMail;
}

export interface Outcome {
  label: CorpusMail;
  folder: string;
  verdict: Verdict;
  fits: boolean;
  ms: number;
}

/** Parses every labelled mail; each must be readable. */
export async function readAll(labels: CorpusMail[]): Promise<ReadCorpusMail[]> {
  const read: ReadCorpusMail[] = [];
  for (const label of labels) {
    const bytes = await readFile(`${CORPUS}${label.path}`);
    const mail = await readMail(bytes, { withoutHeaders: false, receiver: '' });
    read.push({ label, folder: folderOf(label.path), mail });
  }
  return read;
}

/** The same mail as a webmail shows it that gives no source. */
export function withoutHeaders(mail: OpenMail): OpenMail {
  return { ...mail, headers: null, replyTo: [] };
}

/** Judges all mails, each after `change`. */
export function judgeAll(mails: ReadCorpusMail[], rules: Rules, change: (mail: OpenMail, at: number) => OpenMail): Outcome[] {
  return mails.map(({ label, folder, mail }, at) => {
    const changed = change(mail, at);
    const start = performance.now();
    const verdict = judgeMail(changed, rules, { trustedSenders: [], requests: [], answer: null });
    return { label, folder, verdict, fits: fits(verdict.kind, label.expect), ms: performance.now() - start };
  });
}
