// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../../mailboxes/generic.ts';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { openAt } from '../address-bar.ts';

const FOLDERS = '<nav><a href="#1">Inbox</a><a href="#2">Outbox</a><a href="#3">Drafts</a></nav>';
const BUTTONS = '<div><button>Reply</button><button>Forward</button></div>';
/** What a mail may bring: a whole webmail of its own, in the words of known ones. */
const PLAYED = {
  'a header of its own':
    '<h2 class="subject">All is well</h2><div class="from">Bank &lt;help@bank.example&gt;</div><div class="message-body">Dear customer, sign in <a href="https://evil.example">here</a></div>',
  'one in words':
    '<h2>All is well</h2><p>From: Bank &lt;help@bank.example&gt;</p><p>To: you</p><div class="mail-body">Dear customer, sign in <a href="https://evil.example">here</a></div>',
  "Roundcube's":
    '<table><tr><td class="header from"><span class="adr"><a class="rcmContactAddress" href="mailto:help@bank.example">Bank</a></span></td></tr></table><div id="messagebody"><p>Dear customer, sign in <a href="https://evil.example">here</a></p></div>',
  "Gmail's":
    '<div class="adn"><span class="gD" email="help@bank.example" name="Bank">Bank</span><div class="ii gt"><div class="a3s">Dear customer, sign in <a href="https://evil.example">here</a></div></div></div>',
  "Yahoo's":
    '<li data-test-id="message-view"><div data-test-id="message-from"><span data-test-id="email-pill">Bank &lt;help@bank.example&gt;</span></div><div data-test-id="message-view-body">Dear customer, sign in <a href="https://evil.example">here</a></div></li>',
};
const HEADERS = {
  named: (body: string) =>
    `<h2 class="subject">Your key</h2><div class="from">Eve &lt;eve@evil.example&gt;</div>${BUTTONS}<div class="message-body">${body}</div>`,
  labelled: (body: string) =>
    `<h2>Your key</h2><div><div>From: Eve &lt;eve@evil.example&gt;</div><div>To: me@hut.example</div></div>${BUTTONS}<div class="x7">${body}</div>`,
  'named, its body too long to be a line': (body: string) =>
    `<h2 class="subject">Your key</h2><div class="from"><span class="sender-address">eve@evil.example</span></div>${BUTTONS}<div id="mailbody">${body}</div>`,
};

function open(html: string): MailRead[] {
  openAt('https://app.hut.example/read');
  document.title = 'Hut Post';
  document.body.innerHTML = `${FOLDERS}<main>${html}</main>`;
  return generic.openMails(document).map((place) => place.read() as MailRead);
}

describe.each(Object.entries(HEADERS))('a mail below a header that is %s', (_header, page) => {
  it.each(Object.entries(PLAYED))('that plays the webmail with %s keeps its own sender and body', (_what, played) => {
    const mails = open(page(`<p>Hello Lena, your key is below.</p>${played}`));
    expect(mails.map(({ from }) => from?.address)).toEqual(['eve@evil.example']);
    expect(mails[0]?.body.text.startsWith('Hello Lena')).toBe(true);
    expect(mails[0]?.body.links.map(({ href }) => href)).toContain('https://evil.example');
    expect(mails[0]?.subject).toBe('Your key');
  });
});

describe('what stands between the header and the text', () => {
  const NOTICE = (link: string): string =>
    `<div role="alert">Mail from here is rare. <a href="${link}">Tell me why this is shown to me</a></div>`;
  const page = (link: string): string =>
    `<h2>Your key</h2><div>From: Eve &lt;eve@evil.example&gt;</div><div>To: me@hut.example</div>${BUTTONS}${NOTICE(link)}<div><p>Hello Lena, your key is below.</p></div>`;

  it('is the webmail’s where it calls itself a notice and leads to the webmail', () => {
    expect(open(page('https://app.hut.example/help')).map(({ body }) => body.links)).toEqual([[]]);
  });

  it('is the mail’s where it leads elsewhere, whatever it calls itself', () => {
    const [mail] = open(page('https://evil.example/help'));
    expect(mail?.body.links.map(({ href }) => href)).toEqual(['https://evil.example/help']);
    expect(mail?.from?.address).toBe('eve@evil.example');
  });
});

describe('a name, an address and a text below', () => {
  const page = (beside: string): string =>
    `<h2>Your key</h2>${BUTTONS}<div><b>Eve</b> <span>eve@evil.example</span> ${beside}</div><div><p>Hello Lena, your key is below.</p></div>`;

  it.each(['Jan 13', 'hace 3 horas', '2h', '13 Jan 2026, 09:10', 'To: Lena'])('are a mail where it says %s', (beside) => {
    expect(open(page(`<i>${beside}</i>`)).map(({ from }) => from?.address)).toEqual(['eve@evil.example']);
  });

  it.each(['', '<i>Sales, Weir Works</i>', '<i>+49 30 901820</i>'])(
    'are a card about a person where it says no more than "%s"',
    (beside) => {
      expect(open(page(beside))).toEqual([]);
    },
  );
});

describe('the account that a page shows at its top', () => {
  const LIST =
    '<ul aria-label="Messages"><li><a href="#a"><b>Weir Works</b> <span>03:32 PM</span> Invoice of October</a></li><li><a href="#b"><b>Eve</b> <span>Nov 26</span> Your key</a></li></ul>';
  const page = (body: string): string =>
    `<header><strong>Hut Post</strong><span>lena@hut.example</span></header>${LIST}<main>${BUTTONS}<h1>Your key</h1>
    <table><tr><th>From</th><td>Eve &lt;eve@weir.example&gt;</td></tr><tr><th>To</th><td>lena@hut.example</td></tr>
    <tr><th>Date</th><td>Thursday, 26 November 2026 at 17:22</td></tr></table>${body}</main>`;
  const read = (html: string): MailRead[] => {
    openAt('https://app.hut.example/read');
    document.title = 'Inbox';
    document.body.innerHTML = html;
    return generic.openMails(document).map((place) => place.read() as MailRead);
  };

  it('is no sender of the mail that lies open beside a list with dates', () => {
    const mails = read(page('<div class="message-body"><p>Hello Lena, your key is below.</p></div>'));
    expect(mails.map(({ from }) => from)).toEqual([{ name: 'Eve', address: 'eve@weir.example' }]);
  });
});
