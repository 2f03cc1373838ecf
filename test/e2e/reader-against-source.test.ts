import PostalMime from 'postal-mime';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailBody } from '../../judge/open-mail.ts';
import type { MailSeen } from '../../messages/requests.ts';
import { waitFor } from '../../scripts/browsers/wait.ts';
import { loadMails } from '../../scripts/demo/mails.ts';
import { CORPUS, readCorpus } from '../../scripts/mail/corpus.ts';
import { readMail } from '../../scripts/mail/read-mail.ts';
import { startRoundcube } from '../../scripts/webmail/roundcube.ts';
import type { Webmail } from '../../scripts/webmail/roundcube.ts';
import { messageUrl, signIn } from '../../scripts/webmail/session.ts';
import { oddMails } from './odd-mails.ts';
import { chromiumOnly, engines, startBrowser } from './running.ts';
import type { Running } from './running.ts';

const ours = [...loadMails().map(({ source }) => Buffer.from(source, 'latin1')), ...oddMails()];
const real = (readCorpus() ?? []).filter(({ path }) => /^mail\/(lure|ham-account|ham-modern)\//.test(path));
const everySixth = real.filter((_mail, index) => index % 6 === 0).slice(0, 50);

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Roundcube keeps what stands behind a mail address for its own compose window. */
function linksOf(body: MailBody): string[] {
  const links = body.links.map(({ href }) => href).filter((href) => /^(https?|mailto):/i.test(href));
  return links.map((href) => (/^mailto:/i.test(href) ? href.replace(/\?.*/, '') : href));
}

/** What a reader must find, from the .eml alone. */
async function truthOf(source: Uint8Array): Promise<object> {
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

function foundIn({ from, subject, body }: MailSeen): object {
  return {
    address: from?.address,
    name: squeezed(from?.name ?? ''),
    subject: squeezed(subject),
    links: linksOf(body),
    text: letters(body.text),
  };
}

/** Opens every mail in Roundcube and answers what the reader handed to the background. */
class Reading {
  readonly #running: Running;
  readonly #webmail: Webmail;

  private constructor(running: Running, webmail: Webmail) {
    this.#running = running;
    this.#webmail = webmail;
  }

  static async start(engine: (typeof engines)[number], mails: Uint8Array[]): Promise<Reading> {
    const running = await startBrowser(engine);
    const webmail = await startRoundcube(mails);
    await signIn(running.page, webmail);
    return new Reading(running, webmail);
  }

  async read(uid: number): Promise<MailSeen> {
    const before = (await this.#running.watch.heardMails()).length;
    await this.#running.page.goto(messageUrl(this.#webmail, uid));
    const mail = await waitFor(async () => (await this.#running.watch.heardMails())[before] ?? null);
    if (!mail) throw new Error(`The reader handed over no mail for message ${uid}.`);
    return mail;
  }

  async end(): Promise<void> {
    await this.#running.end();
    await this.#webmail.stop();
  }
}

describe.each(engines)('what the reader finds in Roundcube, in %s', (engine) => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await Reading.start(engine, ours);
  });
  afterAll(() => reading.end());

  it('there are fifty mails and more', () => {
    expect(ours.length).toBeGreaterThanOrEqual(50);
  });

  it.each(ours.map((source, index) => ({ source, uid: index + 1, subject: /^Subject: (.*)/m.exec(source.toString('latin1'))?.[1] })))(
    'is what the file says: $uid $subject',
    async ({ source, uid }) => {
      expect(foundIn(await reading.read(uid))).toEqual(await truthOf(source));
    },
  );
});

describe.skipIf(real.length === 0).each(chromiumOnly)('what the reader finds of real mails of ../shared in Roundcube, in %s', (engine) => {
  const mails = everySixth.map(({ path }, index) => ({ path, uid: index + 1 }));
  const wrong: string[] = [];
  let reading: Reading;
  beforeAll(async () => {
    reading = await Reading.start(
      engine,
      everySixth.map(({ path }) => readFileSync(join(CORPUS, path))),
    );
  });
  afterAll(() => reading.end());

  it.each(mails)('is read: $path', async ({ path, uid }) => {
    const found = foundIn(await reading.read(uid));
    const truth = await truthOf(readFileSync(join(CORPUS, path)));
    if (JSON.stringify(Reflect.get(found, 'links')) !== JSON.stringify(Reflect.get(truth, 'links'))) wrong.push(path);
  });

  it('are the links that the file holds, in forty-five of fifty mails at least', () => {
    expect(mails).toHaveLength(50);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(5);
  });
});
