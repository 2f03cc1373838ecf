// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailBody } from '../../../judge/open-mail.ts';
import { FramedBodies } from '../../../mailboxes/framed-bodies.ts';
import { preHeaderBlock, sessionKey } from '../../../mailboxes/gmail/original.ts';
import { gmail } from '../../../mailboxes/gmail.ts';
import type { MailRead } from '../../../mailboxes/reader.ts';
import { answerGmail } from '../../corpus/webmails/gmail/serve.ts';
import { openAt } from './address-bar.ts';

const page = join(import.meta.dirname, '../../corpus/webmails/gmail');
const asked: string[] = [];

async function go(hash: string): Promise<void> {
  window.location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
  await Promise.resolve();
}

function reads(): MailRead[] {
  return gmail.openMails(document).map((place) => place.read() as MailRead);
}

/** What the scripts in the frames of all open mails answer. */
async function answerFrames(body: MailBody | null): Promise<void> {
  new FramedBodies(
    async () => body,
    () => {},
  ).want(gmail.openMails(document));
  await new Promise((done) => setTimeout(done));
}

beforeAll(async () => {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const { status, type, body } = answerGmail(url.startsWith('http') ? url : `/mail/u/0/${url}`);
    return new Response(body, { status, headers: { 'content-type': type } });
  });
  openAt('https://mail.google.com/mail/u/0/#inbox');
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  document.body.innerHTML = (/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(/<script.*<\/script>/, '');
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  document.head.append(script);
  vm.runInThisContext(readFileSync(join(page, 'gmail.js'), 'utf8'));
  await vi.waitFor(() => expect(document.querySelector('.zA')).not.toBeNull());
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void asked.splice(0));

describe('Gmail', () => {
  it('is silent on the list', async () => {
    await go('#inbox');
    expect(gmail.matches(document)).toBe(true);
    expect(gmail.openMails(document)).toEqual([]);
  });

  it('is read with sender, subject, date, button and the file name behind the picture proxy', async () => {
    await go('#inbox/FMfcgzAlpha');
    expect(reads()).toMatchObject([
      {
        client: 'gmail',
        readerAddresses: ['lena@hut.example'],
        from: { name: 'Fernweh Trips', address: 'no-reply@fernweh.example' },
        subject: 'Reset your Fernweh password',
        date: new Date(2026, 4, 4, 9, 12).getTime(),
        body: {
          links: [{ href: 'https://fernweh.example/reset?t=1', text: 'Choose a new password', button: true }],
          pictures: [{ file: 'logo blue.png', host: 'cdn.fernweh.example' }],
          clipped: false,
        },
      },
    ]);
  });

  it('gives every expanded message of a conversation its own place, directly before its body', async () => {
    await go('#inbox/FMfcgzBeta');
    const places = gmail.openMails(document);
    expect(places.map(({ id }) => id)).toEqual(['gmail msg-f:1801000000000000012', 'gmail msg-f:1801000000000000013']);
    for (const { anchor, bodyRoots } of places) expect(bodyRoots.every((root) => anchor.contains(root))).toBe(true);
  });

  it('finds a message that the person expands', async () => {
    await go('#inbox/FMfcgzBeta');
    document.querySelector<HTMLElement>('.kv')?.click();
    expect(reads().map(({ from }) => from?.name)).toEqual(['Jo Reed', 'Kim Vale', 'Ben Ash']);
  });

  it('names messages the same after a re-render', async () => {
    await go('#inbox/FMfcgzBeta');
    const before = gmail.openMails(document).map(({ id, anchor }) => [id, anchor] as const);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2' }));
    const after = gmail.openMails(document).map(({ id, anchor }) => [id, anchor] as const);
    expect(after.map(([id]) => id)).toEqual(before.map(([id]) => id));
    expect(after[0]?.[1]).not.toBe(before[0]?.[1]);
  });

  it('never takes a sender or a message from inside a mail', async () => {
    await go('#inbox/FMfcgzBeta');
    expect(reads().some(({ from }) => from?.address.includes('bank'))).toBe(false);
  });

  describe('with a mail that Gmail has translated', () => {
    const knowing = Element.prototype as { checkVisibility?: (this: Element) => boolean };
    beforeAll(() => {
      knowing.checkVisibility = function isShown(this: Element) {
        return this.closest('[style*="display: none"]') === null;
      };
    });
    afterAll(() => void delete knowing.checkVisibility);

    async function translated(html: string): Promise<void> {
      await go('#inbox/FMfcgzBeta');
      await go('#inbox/FMfcgzAlpha');
      const own = document.querySelector<HTMLElement>('.a3s');
      own?.insertAdjacentHTML('afterend', `<div class="a3s aiL" dir="ltr">${html}</div>`);
      own?.setAttribute('style', 'display: none');
    }

    it('gives the words that were written, beside the body that is on show', async () => {
      await translated('<p>Neues Passwort? <a href="https://fernweh.example/reset?t=1">Hier</a></p>');
      const [place] = gmail.openMails(document);
      expect(place?.bodyRoots[0]?.textContent).toBe('Neues Passwort? Hier');
      expect(reads()).toMatchObject([{ body: { links: [{ text: 'Choose a new password' }] } }]);
      expect(reads()[0]?.body.translated).toBeUndefined();
    });

    it('says that it is a translation where the links of the two differ', async () => {
      await translated('<p>Neues Passwort? <a href="https://elsewhere.example/">Hier</a></p>');
      expect(reads()).toMatchObject([{ body: { translated: true, links: [{ href: 'https://elsewhere.example/' }] } }]);
    });

    it('takes no second body from inside the first', async () => {
      await go('#inbox/FMfcgzBeta');
      expect(reads().every(({ body }) => body.translated === undefined)).toBe(true);
      expect(gmail.openMails(document).every(({ bodyRoots }) => bodyRoots[0]?.parentElement?.closest('.a3s') === null)).toBe(true);
    });
  });

  it('leaves alone what the person wrote', async () => {
    await go('#inbox/FMfcgzBeta');
    expect(document.querySelector('[data-message-id^="#msg-a:"] .a3s')).not.toBeNull();
    expect(reads().some(({ from }) => from?.address === 'lena@hut.example')).toBe(false);
  });

  it('says that a message is clipped and leaves out the words of Gmail itself', async () => {
    await go('#inbox/FMfcgzBeta');
    const last = reads().at(-1);
    expect(last).toMatchObject({ attachments: [{ name: 'list.pdf', type: 'application/pdf' }], body: { clipped: true, links: [] } });
    expect(last?.body.text).toBe('I bring the bread.');
  });

  it('has a mail of AMP read in the frame of another host that shows it', async () => {
    await go('#inbox/FMfcgzAlpha');
    // Until the page has drawn itself anew for the last time.
    await new Promise((done) => setTimeout(done));
    const [before] = reads();
    const body = document.querySelector('.a3s');
    const inner = body?.innerHTML ?? '';
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    body?.replaceChildren(frame);
    expect(gmail.openMails(document)).toMatchObject([{ isPartial: true, framed: [frame] }]);
    const words = { text: 'We meet at five.', links: [], pictures: [], forms: [], clipped: false };
    await answerFrames(words);
    expect(gmail.openMails(document)).toMatchObject([{ isPartial: false }]);
    expect(reads()).toEqual([{ ...before, body: words }]);
    if (body) body.innerHTML = inner;
    expect(reads()).toEqual([before]);
  });

  it('is blind and says so where its mail lies in a frame of another host, as that of AMP, or where a needed part is gone', async () => {
    await go('#inbox/FMfcgzAlpha');
    const body = document.querySelector('.a3s');
    const before = body?.innerHTML ?? '';
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    body?.replaceChildren(frame);
    expect(reads()).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
    await answerFrames(null);
    expect(reads()).toEqual([{ unreadable: 'body-in-foreign-frame' }]);
    if (body) body.innerHTML = before;
    body?.classList.remove('a3s');
    expect(reads()).toEqual([{ unreadable: 'body-missing' }]);
    body?.classList.add('a3s');
    for (const sender of document.querySelectorAll('.adn [email], .iw .go')) sender.remove();
    expect(reads()).toEqual([{ unreadable: 'field-missing' }]);
    await go('#inbox');
  });

  it('reads the source from the original view, with the key of the session', async () => {
    await go('#inbox/FMfcgzAlpha');
    const source = await gmail.openMails(document)[0]?.source();
    expect(source).toMatchObject({ state: 'read' });
    expect(source?.state === 'read' && source.headerBlock).toContain('Authentication-Results: mx.google.com;\n dkim=pass');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('view=om');
    expect(asked[0]).not.toContain('view=att');
  });
});

describe("Gmail's original view", () => {
  it('is cut at the end of the headers', () => {
    expect(preHeaderBlock('<p>x</p><pre class="a">\nFrom: A &lt;a@b.example&gt;\nSubject: &amp;\n\nbody')).toBe(
      'From: A <a@b.example>\nSubject: &',
    );
  });

  it.each(['', '<p>Temporary error</p>', '<pre>', '<pre>From: a@b.example\n', '<pre>hello: you\n\nx</pre>'])(
    'is not taken from %j',
    (html) => {
      expect(preHeaderBlock(html)).toBeNull();
    },
  );

  it('takes no key from a link inside a mail', () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<div class="a3s"><a href="?ik=ffffffffff">x</a></div>';
    expect(sessionKey(other)).toBeNull();
    other.body.insertAdjacentHTML('beforeend', '<a href="?ui=2&amp;ik=0123456789">x</a>');
    expect(sessionKey(other)).toBe('0123456789');
  });
});
