// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { MailBody } from '../../../../judge/open-mail.ts';
import { FramedBodies } from '../../../../mailboxes/framed-bodies.ts';
import { readerFor } from '../../../../mailboxes/registry.ts';
import { openAt } from '../address-bar.ts';
import { withPlainStyle } from '../plain-style.ts';
import { reads, treeOf } from './trees.ts';

withPlainStyle();

const WORDS: MailBody = { text: 'We meet at five.', links: [], pictures: [], forms: [], clipped: false };

/** What the scripts in the frames of all open mails answer. */
async function answer(body: MailBody | null): Promise<void> {
  new FramedBodies(
    async () => body,
    () => {},
  ).want(readerFor(document).openMails(document));
  await new Promise((done) => setTimeout(done));
}

/** No script of the page may look into its frames. */
function close(): void {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const tree of trees)
    for (const frame of tree.querySelectorAll('iframe'))
      Object.defineProperty(frame, 'contentDocument', { value: null, configurable: true });
}

function openICloud(): void {
  openAt('https://www.icloud.com/applications/mail2/current/en-us/index.html');
  document.body.innerHTML = treeOf('icloud');
  close();
}

/** @param header what stands above the mail */
function openGmx(header: string): void {
  openAt('https://webmailer.gmx.net/mail');
  document.body.innerHTML =
    '<nav>Inbox Drafts Sent</nav><button>Reply</button><button>Forward</button><webmailer-mail-detail></webmailer-mail-detail>';
  const tree = document.querySelector('webmailer-mail-detail')?.attachShadow({ mode: 'open' });
  if (tree) tree.innerHTML = `${header}<iframe name="detail-body-iframe" src="https://gmxnet.mailbody-ui.de/Mail/17/Body/html"></iframe>`;
  close();
}

const HEADER =
  '<h2>Meeting moved</h2><dl><dt>From</dt><dd>Pia Ortiz &lt;pia@ortiz.example&gt;</dd><dt>Date</dt><dd>2026-01-09 10:00</dd></dl>';

describe('a webmail that shows its mails in frames of another host', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each<[string, () => void, object]>([
    ['iCloud, by the name alone', openICloud, { from: { name: 'Pia Ortiz', address: '' }, subject: 'Meeting moved' }],
    ['GMX, by its header', () => openGmx(HEADER), { from: { name: 'Pia Ortiz', address: 'pia@ortiz.example' }, subject: 'Meeting moved' }],
    ['GMX, of nobody where no header is found', () => openGmx('<div>Pia Ortiz</div>'), { from: { name: '', address: '' }, subject: '' }],
  ])('has them read in their frames: %s', async (_name, open, read) => {
    open();
    expect(reads()).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
    expect(readerFor(document).openMails(document)).toMatchObject([{ isPartial: true }]);
    await answer(WORDS);
    expect(reads()).toMatchObject([{ ...read, body: WORDS }]);
  });

  it.each<[string, () => void]>([
    ['iCloud', openICloud],
    ['GMX', () => openGmx(HEADER)],
  ])('is blind where nothing in the frame answers: %s', async (_name, open) => {
    open();
    await answer(null);
    expect(reads()).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
  });

  it('is silent where no mail lies open, and where names stand in what is being written', () => {
    openICloud();
    for (const part of document.querySelectorAll('iframe, .contact-token')) part.remove();
    expect(reads()).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<div class="composer"><span class="contact-token">Pia Ortiz</span></div>');
    expect(reads()).toEqual([]);
    openAt('https://webmailer.gmx.net/mail');
    document.body.innerHTML = '<p>Nothing is open.</p>';
    expect(reads()).toEqual([]);
  });

  it('is blind where a message has no frame', () => {
    openAt('https://webmailer.gmx.net/mail');
    document.body.innerHTML = '<webmailer-mail-detail></webmailer-mail-detail>';
    expect(reads()).toEqual([{ unreadable: 'body-missing' }]);
  });
});

describe('an unknown webmail that seals the frames of its mails', () => {
  it('has them read in their frames, also where nothing calls them mails', async () => {
    openAt('https://post.hut.example/');
    document.body.innerHTML = `<nav>Inbox Drafts Sent</nav><button>Reply</button><button>Forward</button><main>${HEADER}<iframe sandbox srcdoc="&lt;p&gt;We meet at five."></iframe></main>`;
    close();
    expect(reads()).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
    await answer(WORDS);
    expect(reads()).toMatchObject([{ from: { address: 'pia@ortiz.example' }, body: WORDS }]);
  });
});
