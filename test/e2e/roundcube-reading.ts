/** What the reader finds of a mail in a real Roundcube, and what the mail's file says. */
import PostalMime from 'postal-mime';
import type { MailBody } from '../../judge/open-mail.ts';
import type { MailSeen } from '../../messages/requests.ts';
import type { Engine } from '../../scripts/browsers/find.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { readMail } from '../../scripts/mail/read-mail.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, signIn } from '../../scripts/webmail/session.ts';
import { startBrowser } from './running.ts';
import type { Running } from './running.ts';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Roundcube keeps what stands behind a mail address for its own compose window. */
function linksOf(body: MailBody): string[] {
  const links = body.links.map(({ href }) => href).filter((href) => /^(https?|mailto):/i.test(href));
  return links.map((href) => (/^mailto:/i.test(href) ? href.replace(/\?.*/, '') : href));
}

/** What a reader must find, from the .eml alone. */
export async function truthOf(source: Uint8Array): Promise<object> {
  const { from, subject } = await PostalMime.parse(source);
  const { body } = await readMail(source, { withoutHeaders: true, receiver: '' });
  return {
    address: from?.address?.replace(/@.*/, (domain) => domain.toLowerCase()),
    name: squeezed(from?.name ?? ''),
    subject: squeezed(subject ?? ''),
    links: linksOf(body),
    text: letters(body.text),
  };
}

/** What it found. */
export function foundIn({ from, subject, body }: MailSeen): object {
  return {
    address: from?.address,
    name: squeezed(from?.name ?? ''),
    subject: squeezed(subject),
    links: linksOf(body),
    text: letters(body.text),
  };
}

/** Opens every mail in Roundcube and answers what the reader handed to the background. */
export class Reading {
  readonly #running: Running;
  readonly #webmail: Webmail;

  private constructor(running: Running, webmail: Webmail) {
    this.#running = running;
    this.#webmail = webmail;
  }

  static async start(engine: Engine, mails: Uint8Array[]): Promise<Reading> {
    const running = await startBrowser(engine);
    const webmail = await startRoundcube(mails);
    await signIn(running.page, webmail);
    return new Reading(running, webmail);
  }

  async read(uid: number): Promise<MailSeen> {
    await this.#running.page.goto(messageUrl(this.#webmail, uid));
    const mail = await waitFor(() => this.#running.watch.heardAt(`_uid=${uid}&`));
    if (!mail) throw new Error(`The reader handed over no mail for message ${uid}.`);
    return mail;
  }

  async end(): Promise<void> {
    await this.#running.end();
    await this.#webmail.stop();
  }
}
