/** Opens each mail in one real webmail, in one browser, and takes down what its reader handed over. */
import { openMailOf } from '../../entrypoints/background/mail.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail } from '../../judge/open-mail.ts';
import { inTime } from '../../messages/in-time.ts';
import type { MailSeen } from '../../messages/requests.ts';
import type { Engine } from '../browsers/find.ts';
import type { TabWatch } from '../browsers/tabs.ts';
import { waitFor } from '../browsers/wait.ts';
import { readMail } from '../mail/read-mail.ts';
import { readRules } from '../rules.ts';
import { inWebmail } from './in-webmail.ts';
import { differences, factsOf, truthOf } from './facts.ts';
import type { Field, Truth } from './facts.ts';
import { isLostInPage, takeInPage } from './in-page.ts';
import type { InPage } from './in-page.ts';
import type { FiledMail } from './mails.ts';
import type { RealWebmail } from './webmails.ts';

export interface Outcome {
  path: string;
  truth: Truth;
  /** Null where the reader handed over nothing. */
  read: Truth | null;
  sourceRead: boolean;
  /** Fields that are not as the file says, without the source and with it. */
  wrong: { shown: Field[]; sourced: Field[] };
  /** Those of them that the page itself does not have as the file says. */
  lost: { shown: Field[]; sourced: Field[] };
  /** What `check` says of the file and what is said of the mail that was read, without source and with it. */
  verdicts: { shown: [string, string]; sourced: [string, string] };
}

/** Milliseconds in which a webmail opens a mail; one that does not is entered anew. */
const OPENING = 20_000;
/** Milliseconds until a mail counts as not read, and in which a reading that differs may still become the right one. */
const PATIENCE = 8000;
const SETTLING = 2500;

/** Mails in one mailbox: SOGo's list opens no others than its first hundred, Horde's is quicker the shorter it is. */
const BATCH = 80;

/** What the reader of a webmail gives for each mail, beside what its file says. */
export async function measure(engine: Engine, real: RealWebmail, mails: FiledMail[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < mails.length; start += BATCH) {
    outcomes.push(...(await measureBatch(engine, real, mails.slice(start, start + BATCH))));
    console.error(`${outcomes.length} of ${mails.length} mails, ${outcomes.filter(({ read }) => read === null).length} not read`);
  }
  return outcomes;
}

function measureBatch(engine: Engine, real: RealWebmail, mails: FiledMail[]): Promise<Outcome[]> {
  return inWebmail(engine, real, mails, async ({ watch, page: first, enterAnew, webmail }) => {
    const outcomes: Outcome[] = [];
    let page = first;
    for (const [index, mail] of mails.entries()) {
      const truth = await truthOf(mail.source);
      if (truth.shown.subject === '') truth.shown.subject = real.noSubject;
      const before = await watch.countHeard();
      const opened = real.open(page, webmail, index + 1).then(() => null);
      const failure = await inTime(opened, OPENING, new Error('The page hangs.')).catch((error: unknown) => error);
      const seen = failure ? null : await settled(watch, before, truth);
      outcomes.push(await outcomeOf(mail, truth, seen, () => takeInPage(page, real.body)));
      if (failure) {
        console.error(`${mail.path} was not opened: ${String(failure)}`);
        page = await enterAnew(page);
      }
    }
    return outcomes;
  });
}

/** The last reading after the first `before`, at once where it is right; null where none comes. */
async function settled(watch: TabWatch, before: number, truth: Truth): Promise<MailSeen | null> {
  let heard: MailSeen[] = [];
  let since = Date.now();
  await waitFor(async () => {
    const now = await watch.heardMails(before);
    if (now.length > heard.length) since = Date.now();
    heard = now;
    const last = heard.at(-1);
    const isRight = last?.source.state === 'read' && differences(factsOf(openMailOf(last)), truth.sourced).length === 0;
    return isRight || (last && Date.now() - since > SETTLING) ? true : null;
  }, PATIENCE);
  return heard.at(-1) ?? null;
}

async function outcomeOf(
  { path, source }: FiledMail,
  truth: Truth,
  seen: MailSeen | null,
  takePage: () => Promise<InPage>,
): Promise<Outcome> {
  const rules = await readRules();
  const judged = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
  const filed = await readMail(source, { withoutHeaders: false, receiver: '' });
  const bare = await readMail(source, { withoutHeaders: true, receiver: '' });
  const sourced = seen && openMailOf(seen);
  const shown = seen && openMailOf({ ...seen, source: { state: 'unreadable', reason: 'unknown-webmail' } });
  const read = shown && sourced && { shown: factsOf(shown), sourced: factsOf(sourced) };
  const wrong = {
    shown: read ? differences(read.shown, truth.shown) : [],
    sourced: read ? differences(read.sourced, truth.sourced) : [],
  };
  const page = wrong.shown.length + wrong.sourced.length > 0 ? await takePage() : null;
  const lost = (way: 'shown' | 'sourced'): Field[] =>
    wrong[way].filter((field) => read && page && isLostInPage(field, truth[way], read[way], page));
  return {
    path,
    truth,
    read,
    sourceRead: seen?.source.state === 'read',
    wrong,
    lost: { shown: lost('shown'), sourced: lost('sourced') },
    verdicts: {
      shown: [judged(bare), shown ? judged(shown) : ''],
      sourced: [judged(filed), sourced ? judged(sourced) : ''],
    },
  };
}
