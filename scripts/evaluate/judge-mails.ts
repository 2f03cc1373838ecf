/** Judges labelled mails as they are, without their source, or changed in another way. */
import { readFile } from 'node:fs/promises';
import type { Rules } from '../../judge/rules.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import type { Verdict } from '../../judge/verdict.ts';
import { readMail } from '../mail/read-mail.ts';
import { faultOf } from './faults.ts';
import type { Fault } from './faults.ts';
import type { Label } from './labels.ts';

export interface LabelledMail {
  label: Label;
  mail: OpenMail;
}

export interface Outcome {
  label: Label;
  verdict: Verdict;
  /** Null where the verdict is right. */
  fault: Fault | null;
  /** Milliseconds spent in the judge. */
  ms: number;
}

/** Parses every labelled mail; each must be readable. */
export async function readAll(labels: Label[]): Promise<LabelledMail[]> {
  const read: LabelledMail[] = [];
  for (const label of labels) {
    const mail = await readMail(await readFile(label.file), { withoutHeaders: false, receiver: label.receiver });
    read.push({ label, mail });
  }
  return read;
}

/** The same mail as a webmail shows it that gives no source. */
export function withoutHeaders(mail: OpenMail): OpenMail {
  return { ...mail, headers: null, replyTo: [] };
}

/** The same mail in a webmail that shows the sender's name alone: iCloud does, and many whose header is folded. */
export function nameAlone(mail: OpenMail): OpenMail {
  return withoutHeaders({ ...mail, from: mail.from && { ...mail.from, address: '' } });
}

/** Judges all mails, each after `change`. */
export function judgeAll(mails: LabelledMail[], rules: Rules, change: (mail: OpenMail) => OpenMail): Outcome[] {
  return mails.map(({ label, mail }) => {
    const changed = change(mail);
    const start = performance.now();
    const verdict = judgeMail(changed, rules, { trustedSenders: [], requests: [], answer: null });
    return { label, verdict, fault: faultOf(verdict.kind, label), ms: performance.now() - start };
  });
}
