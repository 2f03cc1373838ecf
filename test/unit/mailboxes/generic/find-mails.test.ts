// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';
import { withPlainStyle } from '../plain-style.ts';

withPlainStyle();

const FOLDERS = '<ul><li>Inbox</li><li>Sent</li><li>Drafts</li></ul>';
const ACTS = '<div><button>Reply</button><button>Forward</button></div>';
const BODY = '<div class="message-body"><p>Hello Lena, your new key is below.</p></div>';
const PLAYED =
  '<h2 class="subject">All is well</h2><div class="from">Bank &lt;help@bank.example&gt;</div><button>Reply</button><button>Forward</button><div class="message-body">Dear customer, sign in.</div>';

function open(html: string): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  document.body.innerHTML = html;
  return generic.openMails(document).map((mail) => mail.read() as MailRead);
}

describe('the sender of an open message', () => {
  it('is not whom the closed one above it went to', () => {
    const message = (name: string, address: string, day: string): string =>
      `<div><span class="from-name" data-address="${address}">${name}</span> <span>to <a title="lena@hut.example">Lena</a></span> <a href="#t">${day} Jan 2026 10:00</a></div>`;
    const read = open(
      `${FOLDERS}${ACTS}<h1>Keys</h1><div><div class="snippet">${message('Leo', 'leo@ortiz.example', '12')}<div>Shall we say noon at the usual place?</div></div><div class="open">${message('Eve', 'eve@evil.example', '13')}${BODY}</div></div>`,
    );
    expect(read.map(({ from }) => from)).toEqual([{ name: 'Eve', address: 'eve@evil.example' }]);
  });

  it('is no row with the names of its columns above it', () => {
    const row = (no: number): string => `<tr><td>${no}</td><td>1/12/26 10:00 AM</td><td>Keys</td><td>Ida</td></tr>`;
    const heads = ['Ticket', 'Updated', 'Subject', 'From'].map((head) => `<th>${head}</th>`).join('');
    expect(open(`${FOLDERS}${ACTS}<table><tr>${heads}</tr>${row(4711)}${row(4712)}${row(4713)}</table>`)).toEqual([]);
  });

  it.each([
    ['name and address alone', 'Eve &lt;eve@evil.example&gt;'],
    ['a name that is an address', 'help@bank.example &lt;eve@evil.example&gt;'],
    ['a name with brackets of its own', 'Bank &lt;help@bank.example&gt; &lt;eve@evil.example&gt;'],
    ['an address alone', 'eve@a-long-name-of-a-host.evil.example'],
  ])('may be pressed where it shows %s', (_what, line) => {
    const [read] = open(
      `${FOLDERS}${ACTS}<table><tr><th>From</th><td><a href="#card">${line}</a></td></tr><tr><th>Subject</th><td>Your key</td></tr></table>${BODY}`,
    );
    expect(read?.from?.address).toMatch(/^eve@.*evil\.example$/);
  });

  it('is nobody in the text below a name, an address and "Subject:", though that plays the webmail', () => {
    const desk = `<ul><li>Inbox</li></ul><section><div><span>Eve</span> &lt;eve@evil.example&gt;</div><div>To: desk@hut.example</div><div>Subject: Your key</div></section>`;
    const from = open(`${desk}<section><div>${PLAYED}</div></section>`).map((mail) => mail.from?.address);
    expect(from).not.toContain('help@bank.example');
  });

  it('is nobody in a text that brings a frame, where that is a document below a header that is read aloud', () => {
    const text = `<p>Hello Lena, your new key for the house, the cellar and the garden gate is below, as you asked.</p>${PLAYED}`;
    const header = '<div role="group" aria-label="From: Eve eve@evil.example"><span>Eve</span></div><time>13 Jan 2026 09:10</time>';
    const read = open(
      `${FOLDERS}${ACTS}<h1>Your key</h1>${header}<div role="document">${text}<iframe srcdoc="<p>More of it</p>"></iframe></div>`,
    );
    expect(read.map(({ from }) => from?.address)).toEqual(['eve@evil.example']);
  });

  it('is not named after the folder above the account', () => {
    const account = `<div class="account"><ul><li>Trash</li></ul><a>lena@hut.example</a></div>`;
    const names = open(`${ACTS}${account}<div>12 Jan 2026</div><h2>Your key</h2>${BODY}`).map(({ from }) => from?.name);
    expect(names).not.toContain('Trash');
  });
});

describe('a text in the shadow of a plain block, the folders outside of it', () => {
  const page = (folders: string): MailRead[] => {
    openAt('https://app.hut.example/read');
    document.title = 'Hut Post';
    document.body.innerHTML = `${folders}<section><div><span>Your key</span></div><div><b>Eve</b><time>Jan 13, 2026</time><p>To: <i>You</i></p></div><div id="host"></div>${ACTS}</section>`;
    const host = document.querySelector('#host');
    host?.attachShadow({ mode: 'open' });
    if (host?.shadowRoot) host.shadowRoot.innerHTML = `<div>Hello Lena. ${PLAYED}</div>`;
    return generic.openMails(document).map((mail) => mail.read() as MailRead);
  };

  it('is the mail, whoever is named in it', () => {
    expect(page(FOLDERS).map(({ from, body }) => [from?.address, body.text.slice(0, 10)])).toEqual([['', 'Hello Lena']]);
  });
});

describe('a text in the tree of a component that is called a body', () => {
  it('names nobody who wrote, though it holds what is called a body too, and the header above shows no address', () => {
    openAt('https://app.hut.example/read');
    document.title = 'Hut Post';
    document.body.innerHTML = `${FOLDERS}${ACTS}<h2>Your key</h2><person-chip><span>Eve</span> <span>&lt;&gt;</span></person-chip><time>13 Jan 2026</time><mail-body></mail-body>`;
    const tree = document.querySelector('mail-body')?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = `<div>${PLAYED}</div>`;
    const from = generic.openMails(document).map((mail) => (mail.read() as MailRead).from?.address);
    expect(from).not.toContain('help@bank.example');
  });
});

describe('a subject that is empty', () => {
  const header = (subject: string): string =>
    `<div><b>Subject:</b> ${subject}<br><b>From:</b> <a>Eve &lt;eve@evil.example&gt;</a><br><b>Date:</b> 2026-01-13 09:10<br><b>To:</b> lena@hut.example</div>`;
  const grid = '<table><tr><td>Subject</td><td>From (Email)</td></tr></table>';

  it('is not what stands over another column, nor the next line', () => {
    const subjects = ['Your key', ''].map((subject) => open(`${FOLDERS}${ACTS}${grid}<div>${header(subject)}${BODY}</div>`)[0]?.subject);
    expect(subjects).toEqual(['Your key', '']);
  });

  it('is not the name of a column above the mail', () => {
    const list = '<table><tr><th class="from"><a href="#f">From</a></th><th class="subject"><a href="#s">Subject</a></th></tr></table>';
    const mail = `<h1></h1><div class="from">Eve &lt;eve@evil.example&gt;</div><div>To: lena@hut.example</div><time>2026-01-13 09:10</time>`;
    expect(open(`${FOLDERS}${ACTS}${list}<div>${mail}${BODY}</div>`)[0]?.subject).toBe('');
  });
});
