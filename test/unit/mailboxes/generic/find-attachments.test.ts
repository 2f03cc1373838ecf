// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';

const message = (from: string, files: string, body: string): string =>
  `<article class="mail-item"><h2 class="subject">The bill</h2><div class="from">${from}</div><time datetime="2026-05-04T08:00:00Z">4 May</time>
  <button>Reply</button><button>Forward</button><div class="message-body">${body}</div>${files}</article>`;

function open(...messages: string[]): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  document.body.innerHTML = `<nav><a href="#1">Inbox</a><a href="#2">Outbox</a><a href="#3">Drafts</a></nav><main>${messages.join('')}</main>`;
  return generic.openMails(document).map((place) => place.read() as MailRead);
}

describe('attachments of a mail in an unknown webmail', () => {
  it.each([
    [
      'in an area called after them',
      '<div class="attachments"><span>bill may.pdf</span><span>bill may.zip</span></div>',
      ['bill may.pdf', 'bill may.zip'],
    ],
    [
      'by their tips, where the name is cut',
      '<ul id="attachment-list"><li title="a very long bill.docx">a very lo…</li></ul>',
      ['a very long bill.docx'],
    ],
    ['as things to download', '<a href="/f/1" download="bill.pdf">Save</a>', ['bill.pdf']],
    ['beside their size', '<div><span>bill.html</span> <small>12 KB</small></div>', ['bill.html']],
    ['beside a size in Cyrillic letters', '<div><span>bill.html</span> <small>12 КБ</small></div>', ['bill.html']],
    ['with their size in one', '<div class="msg-attached">bill.pdf (12 KB)</div>', ['bill.pdf']],
    ['of a kind nobody knows', '<div data-test-id="attachment-card">bill.qzx</div>', ['bill.qzx']],
  ])('are read %s', (_how, files, names) => {
    const [mail] = open(message('Eve &lt;eve@evil.example&gt;', files, '<p>The bill is attached.</p>'));
    expect(mail?.attachments.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['files that the mail speaks of', '', '<p>Open <b class="attachment">bill.pdf</b> <small>12 KB</small></p>'],
    ['hosts', '<div class="attachments">Scanned by mill.example.com</div><div>www.mill.example</div>', '<p>Hello Lena, this is it.</p>'],
    ['addresses', '<div class="attachments">ann@poe.example</div>', '<p>Hello Lena, this is it.</p>'],
  ])('are not %s', (_what, files, body) => {
    expect(open(message('Eve &lt;eve@evil.example&gt;', files, body))[0]?.attachments).toEqual([]);
  });

  it('are those of the one mail and not of the next', () => {
    const mails = open(
      message(
        'Ann &lt;ann@poe.example&gt;',
        '<div class="attachments">map.png</div>',
        '<p>See the <a href="https://poe.example">map</a></p>',
      ),
      message(
        'Eve &lt;eve@evil.example&gt;',
        '<div class="attachments">bill.pdf</div>',
        '<p>See the <a href="https://evil.example">bill</a></p>',
      ),
    );
    expect(mails.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([['map.png'], ['bill.pdf']]);
  });
});

describe('the subject of a mail in an unknown webmail', () => {
  const under = (heading: string, title = 'Hut Post') => {
    openAt('https://app.hut.example/read');
    document.title = title;
    document.body.innerHTML = `<nav><a href="#1">Inbox</a><a href="#2">Outbox</a><a href="#3">Drafts</a></nav><main>${heading}<div class="from">Ann &lt;ann@poe.example&gt;</div>
      <time datetime="2026-05-04T08:00:00Z">4 May</time><button>Reply</button><button>Forward</button><div class="message-body"><p>Hello Lena.</p></div></main>`;
    return generic.openMails(document).map((place) => (place.read() as MailRead).subject);
  };

  it.each([
    ['an icon by its word', '<h2 class="subject"><i class="material-icons">star_border</i>The key</h2>'],
    ['an icon of its own element', '<h2 class="subject"><md-icon>star</md-icon> The key</h2>'],
    ['what a person presses', '<h2 class="subject">The key <button>Open in new window</button></h2>'],
    ['a sign for the eye alone', '<h2><span aria-hidden="true">★</span> The key</h2>'],
    ['its label', '<h2 class="subject"><span class="voice">Subject:</span> The key</h2>'],
  ])('is read without %s', (_what, heading) => {
    expect(under(heading)).toEqual(['The key']);
  });

  it.each([
    ['the page is called after its folder', 'Inbox (3) - lena@hut.example - Hut Post'],
    ['the page is called after the account', 'lena@hut.example'],
    ['the page has no name', ''],
  ])('is empty where the mail shows none and %s', (_why, title) => {
    expect(under('', title)).toEqual(['']);
  });

  it('is empty where its heading is, rather than that of a mail in the list', () => {
    expect(
      under(
        '<ul><li class="mail-row"><h3 class="subject">Rakes</h3></li><li class="mail-row"><h3 class="subject">Keys</h3></li></ul><h2 class="subject"></h2>',
      ),
    ).toEqual(['']);
  });
});
