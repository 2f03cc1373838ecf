/** Opens each mail in one real webmail, in one browser, and takes down what its reader handed over. */
import { openMailOf } from '../../entrypoints/background/mail.ts';
import { judgeMail } from '../../judge/judge-mail.ts';
import type { OpenMail } from '../../judge/types.ts';
import type { MailSeen } from '../../messages/types.ts';
import type { Engine } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { TabWatch } from '../browsers/tabs.ts';
import { waitFor } from '../browsers/wait.ts';
import { readMail } from '../mail/read-mail.ts';
import { readRules } from '../rules.ts';
import { builtFolder } from '../start/build.ts';
import { differences, factsOf, truthOf } from './facts.ts';
import type { Facts, Field } from './facts.ts';
import type { FiledMail } from './mails.ts';
import type { RealWebmail } from './webmails.ts';

export interface Outcome {
  path: string;
  truth: Facts;
  /** Null where the reader handed over nothing. */
  shown: Facts | null;
  sourceRead: boolean;
  /** Fields that are not as the file says, without the source and with it. */
  wrong: { shown: Field[]; sourced: Field[] };
  /** What `check` says of the file and what is said of the mail that was read, without source and with it. */
  verdicts: { shown: [string, string]; sourced: [string, string] };
}

/** Milliseconds in which a reading that differs may still become the right one. */
const PATIENCE = 4000;

export async function measure(engine: Engine, real: RealWebmail, mails: FiledMail[]): Promise<Outcome[]> {
  const webmail = await real.start(mails.map(({ source }) => source));
  try {
    const at = await launch(engine, { extension: builtFolder(engine), headless: true });
    try {
      const watch = await TabWatch.open(at);
      await watch.callMailboxes(['127.0.0.1']);
      const page = await at.browser.newPage();
      await real.signIn(page, webmail);
      const outcomes: Outcome[] = [];
      for (const [index, mail] of mails.entries()) {
        const truth = await truthOf(mail.source);
        if (truth.subject === '') truth.subject = real.noSubject;
        const before = await watch.countHeard();
        await real.open(page, webmail, index + 1).catch(() => null);
        let last: MailSeen | null = null;
        await waitFor(async () => {
          last = (await watch.heardMails(before)).at(-1) ?? last;
          return last?.source.state === 'read' && differences(factsOf(openMailOf(last)), truth).length === 0 ? last : null;
        }, PATIENCE);
        outcomes.push(await outcomeOf(mail, truth, last));
      }
      return outcomes;
    } finally {
      await at.close();
    }
  } finally {
    await webmail.stop();
  }
}

async function outcomeOf({ path, source }: FiledMail, truth: Facts, seen: MailSeen | null): Promise<Outcome> {
  const rules = await readRules();
  const judged = (mail: OpenMail): string => judgeMail(mail, rules, { trustedSenders: [], requests: [], answer: null }).kind;
  const filed = await readMail(source, { withoutHeaders: false, receiver: '' });
  const bare = await readMail(source, { withoutHeaders: true, receiver: '' });
  const sourced = seen && openMailOf(seen);
  const shown = seen && openMailOf({ ...seen, source: { state: 'unreadable', reason: 'unknown-webmail' } });
  return {
    path,
    truth,
    shown: shown && factsOf(shown),
    sourceRead: seen?.source.state === 'read',
    wrong: {
      shown: shown ? differences(factsOf(shown), truth) : [],
      sourced: sourced ? differences(factsOf(sourced), truth) : [],
    },
    verdicts: {
      shown: [judged(bare), shown ? judged(shown) : ''],
      sourced: [judged(filed), sourced ? judged(sourced) : ''],
    },
  };
}
