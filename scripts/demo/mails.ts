import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic, VerdictKind } from '../../judge/verdict.ts';

/** One line of test/corpus/mails/index.json. */
interface ListedMail {
  file: string;
  title: string;
  expect: VerdictKind;
  /** The verdict where the webmail shows no source, if it is another one. */
  expectWithoutSource?: VerdictKind;
  platform: string | null;
  topic: Topic | null;
  lang: string;
  /** Age in the demo mailbox; 0 is a mail that has just come. */
  minutesOld: number;
  demo: boolean;
}

export interface DemoMail extends ListedMail {
  /** The .eml as it stands on disk, one character a byte. */
  source: string;
}

const folder = join(import.meta.dirname, '../../test/corpus/mails');

/** All mails of our own, in the order of the list. */
export function loadMails(): DemoMail[] {
  const listed = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as ListedMail[];
  return listed.map((mail) => ({ ...mail, source: readFileSync(join(folder, mail.file), 'latin1') }));
}

/** The same mail as if it had been sent and received `minutesOld` before `now`. */
export function datedSource(mail: DemoMail, now: Date): string {
  const when = new Date(now.getTime() - mail.minutesOld * 60_000).toUTCString().replace('GMT', '+0000');
  const end = mail.source.indexOf('\n\n');
  const head = mail.source
    .slice(0, end)
    .replace(/^Date: .*$/m, `Date: ${when}`)
    .replace(/^(Received: [^;]*;) .*$/m, `$1 ${when}`);
  return head + mail.source.slice(end);
}
