/** The stand-in for Gmail with the demo's mails in it, one conversation each: it shows their sources, so senders are proved. */
import PostalMime from 'postal-mime';
import { answerGmail } from '../../test/corpus/webmails/gmail/serve.ts';
import type { Serve } from '../browsers/mock-server.ts';
import { gmailMessage } from '../demo/gmail.ts';
import { datedSource } from '../demo/mails.ts';
import type { DemoMail } from '../demo/mails.ts';
import type { DemoMailbox } from '../start/mailbox.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** A pane that is as narrow as its window and follows the theme, as the real one can. */
const STYLE = ':root{color-scheme:light dark}[role=navigation]{display:none}.AO{min-width:0}.a3s{overflow:auto}';

/** @returns the mailbox, and the world that it stands in: `elsewhere` answers for all other hosts */
export async function gmailMailbox(mails: DemoMail[], elsewhere: Serve): Promise<{ mailbox: DemoMailbox; world: Serve }> {
  const now = new Date();
  const conversations = await Promise.all(
    mails.map(async (mail, at) => {
      const source = datedSource(mail, now);
      const { subject = '' } = await PostalMime.parse(Buffer.from(source, 'latin1'));
      return { id: `c${at}`, subject, messages: [await gmailMessage(source, at + 20, true)] };
    }),
  );
  const world: Serve = (host, path, method) => {
    if (host !== 'mail.google.com') return elsewhere(host, path, method);
    const { status, type, body } = answerGmail(path, conversations);
    return status === 200 ? { type, body } : null;
  };
  const mailbox: DemoMailbox = {
    name: 'Gmail',
    enter: async (page) => {
      await page.goto(INBOX);
      await page.addStyleTag({ content: STYLE });
    },
    open: async (page, mail) => {
      const at = mails.findIndex(({ file }) => file === mail.file);
      await page.evaluate((hash) => void (location.hash = hash), `#inbox/c${at}`);
    },
    expected: ({ expect }) => expect,
    close: async () => {},
  };
  return { mailbox, world };
}
