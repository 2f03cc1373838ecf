/** The 100 mails of the bench: lures and genuine mail in equal parts, every k-th of the shared corpus. */
import { readFile } from 'node:fs/promises';
import { CORPUS, folderOf, readCorpus } from '../mail/corpus.ts';
import type { CorpusMail } from '../mail/corpus.ts';
import { readMail } from '../mail/read-mail.ts';
import type { SampleMail } from './run.ts';

const EACH = 50;

/** The sample in a fixed order, or null where ../shared is absent. */
export async function readSample(): Promise<SampleMail[] | null> {
  const labels = readCorpus();
  if (!labels) return null;
  const lures = everyKth(labels.filter((one) => folderOf(one.path) === 'lure'));
  const ham = everyKth(labels.filter((one) => folderOf(one.path).startsWith('ham-')));
  const sample: SampleMail[] = [];
  for (const label of [...lures, ...ham]) {
    const path = `${CORPUS}${label.path}`;
    const mail = await readMail(await readFile(path), { withoutHeaders: false, receiver: '' });
    sample.push({ path, isLure: lures.includes(label), mail });
  }
  return sample;
}

/** Evenly spread over the whole list, so that no campaign or folder is left out for standing at its end. */
function everyKth(labels: CorpusMail[]): CorpusMail[] {
  return labels.filter((_, at) => Math.floor((at * EACH) / labels.length) !== Math.floor(((at - 1) * EACH) / labels.length));
}
