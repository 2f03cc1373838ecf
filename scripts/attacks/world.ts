/** What the web answers while an attack runs. */
import type { Serve } from '../browsers/mock-server.ts';
import { datedSource, loadMails } from '../demo/mails.ts';
import type { DemoMail } from '../demo/mails.ts';
import { gmailMessage } from '../demo/gmail.ts';
import { answerGmail } from '../../test/corpus/webmails/gmail/serve.ts';
import type { Conversation } from '../../test/corpus/webmails/gmail/serve.ts';
import type { AttackCase, MailCase, PageCase } from './cases.ts';

export const GMAIL = 'mail.google.com';
/** Each body comes in the envelope of this mail: a lure whose sender is honest about its own domain. */
const ENVELOPE = 'lure-instagram-button.eml';

/**
 * The world that serves `now()`, the page case that runs, and the Gmail-like tree with `conversations` in it. A further
 * path that the case does not name is answered as another of `cases` names it: a control shares those of its case.
 */
export function attackWorld(cases: readonly AttackCase[], now: () => PageCase | null, conversations: readonly Conversation[]): Serve {
  const shared = Object.assign({}, ...cases.map((one) => (one.kind === 'page' ? one.extra : {}))) as PageCase['extra'];
  return (host, path) => {
    if (host === GMAIL) {
      const { status, type, body } = answerGmail(path, conversations);
      return { status, type, body };
    }
    const page = now();
    const [bare = ''] = path.split('?');
    const extra = page && (page.extra[bare] ?? shared[bare]);
    if (extra) return { type: extra.type ?? 'text/html; charset=utf-8', body: extra.body };
    if (page && host === page.host && bare === `/${page.id}`) return { type: page.type, body: page.body };
    return { type: 'text/html; charset=utf-8', body: '<!doctype html><link rel="icon" href="data:,"><title>Thank you</title>' };
  };
}

/** The mail of a case for the demo mailbox; `place` keeps the order. */
export function demoMail({ id, body }: MailCase, place: number): DemoMail {
  const envelope = loadMails().find(({ file }) => file === ENVELOPE);
  if (!envelope) throw new Error(`test/corpus/mails lists no ${ENVELOPE}.`);
  const head = envelope.source
    .slice(0, envelope.source.indexOf('\n\n'))
    .replace(/^Content-Transfer-Encoding: .*$/m, 'Content-Transfer-Encoding: 8bit');
  const source = `${head}\n\n${Buffer.from(body, 'utf8').toString('latin1')}`;
  return { ...envelope, file: `${id}.eml`, source, minutesOld: place + 1 };
}

/** The same mail as a conversation of the Gmail-like tree. */
export async function gmailConversation(mail: DemoMail, place: number): Promise<Conversation> {
  const message = await gmailMessage(datedSource(mail, new Date()), place + 10, true);
  return { id: `case-${place}`, subject: mail.title, messages: [message] };
}
