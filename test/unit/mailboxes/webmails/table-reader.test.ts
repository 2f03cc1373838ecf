// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { MailRead } from '../../../../mailboxes/reader.ts';
import { readerFor } from '../../../../mailboxes/registry.ts';
import { inTurn } from '../../thorough.ts';
import { openAt } from '../address-bar.ts';
import { withPlainStyle } from '../plain-style.ts';
import { BODY, namesInPage, open, reads, takeAway, treeOf, WEBMAILS } from './trees.ts';

const NAMES = Object.keys(WEBMAILS);

withPlainStyle();

/** The markup of a webmail with a mail in it that was never sent. */
function played(webmail: string): string {
  return treeOf(webmail, 'Bank')
    .replace('{body}', '<p>Your account is fine.</p>')
    .replaceAll('pia@ortiz.example', 'help@bank.example')
    .replaceAll('Meeting moved', 'All is well')
    .replaceAll('lena@', 'eve@')
    .replaceAll(/ data-(framed|shadow)/g, '');
}

describe.each(NAMES)('%s', (name) => {
  const { url, hides = [], anyHost, guided } = WEBMAILS[name] as (typeof WEBMAILS)[string];
  const address = hides.includes('address') ? '' : 'pia@ortiz.example';
  const readerAddresses = guided ? undefined : hides.includes('account') ? [] : [`lena@${name}.example`];

  it('is read: the one message that lies open and that somebody else wrote', () => {
    open(name);
    expect(reads()).toMatchObject([
      {
        client: name,
        from: { name: 'Pia Ortiz', address },
        subject: 'Meeting moved',
        body: { text: expect.stringMatching(/^We meet at five\./), links: [{ href: 'https://ortiz.example/room' }] },
        attachments: [{ name: 'plan.pdf' }],
        ...(readerAddresses && { readerAddresses }),
      },
    ]);
    expect((reads()[0] as MailRead).date === null).toBe(hides.includes('date'));
  });

  it('tells the address from a name that looks like one', () => {
    open(name, { sender: 'help@bank.example' });
    expect(reads()).toMatchObject([{ from: { name: 'help@bank.example', address } }]);
  });

  it('gets its banner before the body, outside of it', () => {
    open(name);
    const [place] = readerFor(document).openMails(document);
    const holds = (root: Element): boolean => {
      const host = (root.getRootNode() as Partial<ShadowRoot>).host;
      return place?.anchor === root || place?.anchor.contains(host ?? root) === true || root.ownerDocument !== document;
    };
    expect(place?.bodyRoots.length).toBe(1);
    expect(place?.bodyRoots.every(holds)).toBe(true);
    expect(place?.anchor.closest('[data-in-mail]')).toBeNull();
  });

  it.each([
    ['its own', [name]],
    ['every webmail', NAMES],
  ])('is not moved by a mail that brings the markup of %s', (_whose, others) => {
    open(name, { body: `${BODY}${others.map(played).join('')}` });
    const all = reads() as MailRead[];
    expect(all.map(({ from, subject }) => [from?.address, subject])).toEqual([[address, 'Meeting moved']]);
    expect(all[0]?.body.links[0]).toMatchObject({ href: 'https://ortiz.example/room' });
    expect(all[0]?.readerAddresses).toEqual(readerAddresses);
  });

  it(anyHost ? 'is told by its page, not by its host' : 'is nobody else’s: its markup on another host is not read by it', () => {
    open(name, { url: url.replace(/\/\/[^/]+/, '//mail.mill.example') });
    expect(readerFor(document).client).toBe(anyHost ? name : 'generic');
    openAt('https://mail.mill.example/blog/');
    document.body.innerHTML = '';
    expect(readerFor(document).client).toBe('generic');
  });

  it('without any one of its names is read another way or said to be unreadable, never wrong', () => {
    open(name);
    const body = `${BODY}${played(name)}`;
    for (const taken of inTurn(namesInPage(), NAMES.indexOf(name), 4)) {
      open(name, { body });
      takeAway(taken);
      for (const one of reads()) {
        if ('unreadable' in one) continue;
        const { from, subject } = one;
        const isOurs = one.body.text.startsWith('We meet at five.');
        const right = isOurs && ['pia@ortiz.example', ''].includes(from?.address ?? '') && ['Meeting moved', ''].includes(subject);
        const others = !isOurs && from?.address !== 'help@bank.example' && subject !== 'All is well';
        expect(right || others, `${taken}: ${from?.address} ${subject} ${one.body.text.slice(0, 40)}`).toBe(true);
      }
    }
  });
});

/** Takes every one of the names away, as a webmail does that was written anew. */
function withoutAll(names: readonly string[], webmail: string, body = BODY): void {
  open(webmail, { body });
  for (const name of names) takeAway(name);
}

describe('a known webmail whose message is there', () => {
  it.each([
    ['outlook', 'sender', ['id MSG_1_FROM'], 'field-missing'],
    ['yahoo', 'body', ['data-test-id message-view-body', 'data-test-id message-view-body-content', 'class msg-body'], 'body-missing'],
    ['proton', 'sender', ['data-testid recipients:sender', 'data-testid recipient-label'], 'field-missing'],
    ['fastmail', 'body', ['class v-Message-body', 'class u-article'], 'body-missing'],
    ['zoho', 'body', ['role document', 'class zmMailContent'], 'body-missing'],
    ['yandex', 'body', ['class js-message-body-content', 'class mail-Message-Body-Content'], 'body-missing'],
    ['sogo', 'body', ['class msg-body', 'class mailer_mailcontent'], 'body-missing'],
    ['horde', 'sender', ['id msgHeaderFrom', 'id msgHeadersColl', 'class from'], 'field-missing'],
    ['nextcloud', 'sender', ['class sender', 'class sender__email'], 'field-missing'],
  ])('is blind and says so: %s without its %s', (name, _part, names, unreadable) => {
    withoutAll(names, name);
    expect(reads()).toEqual([{ unreadable }]);
  });
});

describe('what the person wrote', () => {
  it.each([
    ['fastmail', 'https://app.fastmail.com/mail/Sent/M1.T1?u=1'],
    ['zoho', 'https://mail.zoho.eu/zm/#mail/folder/drafts/p/177'],
    ['mail-ru', 'https://e.mail.ru/sent/0:17:500000/'],
    ['outlook', 'https://outlook.live.com/mail/0/sentitems/id/c1'],
    ['sogo', 'https://post.hut.example/SOGo/so/lena/Mail/view#!/Mail/0/Sent/7'],
  ])('is not read in %s: its folder stands in the address', (name, url) => {
    open(name, { url });
    expect(reads()).toEqual([]);
  });

  it('is not meant by what somebody searches for', () => {
    open('fastmail', { url: 'https://app.fastmail.com/mail/search:sent/M1.T1?u=1' });
    expect(reads()).toHaveLength(1);
  });
});

describe('the sender', () => {
  it('of a colleague, whom Outlook shows by name, has the address of the row that is chosen', () => {
    open('outlook');
    const sender = document.querySelector('#MSG_1_FROM');
    if (sender) sender.innerHTML = '<span aria-label="From: Pia Ortiz"><span>Pia Ortiz</span></span>';
    expect(reads()).toMatchObject([{ from: { name: 'Pia Ortiz', address: 'pia@ortiz.example' } }]);
    if (sender) sender.innerHTML = '<span>Mill Shop</span>';
    expect(reads()).toMatchObject([{ from: { name: 'Mill Shop', address: '' } }]);
  });

  it('has no name where the webmail shows the address in its place', () => {
    for (const name of ['sogo', 'yandex', 'zoho']) {
      open(name, { sender: 'pia@ortiz.example' });
      expect(reads()).toMatchObject([{ from: { name: '', address: 'pia@ortiz.example' } }]);
    }
  });

  it('has no address where the element for it shows two', () => {
    open('qq');
    const shown = document.querySelector('.mail-detail-basic .cmp-account-email');
    if (shown) shown.textContent = 'pia@ortiz.example help@bank.example';
    expect(reads()).toMatchObject([{ from: { address: '' } }]);
  });
});

describe('a card of an attachment', () => {
  it('is no part of the mail where SOGo draws it, and one of the mail’s own is no card', () => {
    const fake = '<div class="mailer_mailcontent msg-attachment-link"><p class="sg-attachment-name" title="bill.pdf">bill.pdf</p></div>';
    open('sogo', { body: `${BODY}${fake}` });
    const [mail] = reads() as MailRead[];
    expect(mail?.attachments).toEqual([{ name: 'plan.pdf', type: '' }]);
    expect(mail?.body.text).toMatch(/bill\.pdf/);
    expect(mail?.body.text).not.toMatch(/plan\.pdf/);
  });
});

describe('a file without an ending', () => {
  it.each([
    ['is one by the place where SOGo names it', 'ATT0042', [{ name: 'ATT0042', type: '' }]],
    ['is none where the part has no name', 'untitled-1-2', []],
  ])('%s', (_case, name, expected) => {
    open('sogo');
    const shown = document.querySelector('.msg-attachment-link .sg-attachment-name');
    shown?.removeAttribute('title');
    if (shown) shown.textContent = name;
    expect(reads()).toMatchObject([{ attachments: expected }]);
  });
});

describe('a sender line of several people in Horde', () => {
  it.each([
    [
      'is a name with a stray comma where one of them has an address',
      '<a class="address" title="MISSING_MAILBOX@missing_domain">Corner</a><a class="address">desk@mill.example</a>',
      { name: 'Corner', address: 'desk@mill.example' },
    ],
    [
      'is so too where that one has a name of its own',
      '<a class="address">Corner@missing_domain</a><a class="address" title="desk@mill.example">Desk</a>',
      { name: 'Corner, Desk', address: 'desk@mill.example' },
    ],
    [
      'is nobody where two have one',
      '<a class="address" title="help@bank.example">Bank</a><a class="address">desk@mill.example</a>',
      { name: '', address: '' },
    ],
  ])('%s', (_case, people, from) => {
    open('horde');
    const line = document.querySelector('#msgHeaderFrom td.from');
    if (line) line.innerHTML = people;
    expect(reads()).toMatchObject([{ from }]);
  });
});

describe('a sender line without an address', () => {
  it.each([
    ['gives the name that SOGo’s mail server made one of', 'Corner Bank@MISSING_DOMAIN', 'Corner Bank'],
    ['gives no name where it is an address without a host', 'ada@works', ''],
  ])('%s', (_case, text, name) => {
    open('sogo', { sender: '' });
    const own = document.querySelector('a.md-caption');
    if (own) own.textContent = text;
    expect(reads()).toMatchObject([{ from: { name, address: '' } }]);
  });
});

describe('a mail address to press', () => {
  it('is read as such where Horde opens its own window for it', () => {
    const link = "javascript:void(window.open('/imp/dynamic.php?page=compose&to=desk%40mill.example&popup=1','','width=820'))";
    open('horde', { body: `<p><a href="${link}">Write to us</a> <a href="javascript:void(0)">or not</a></p>` });
    const [mail] = reads() as MailRead[];
    expect(mail?.body.links.map(({ href }) => href)).toEqual(['mailto:desk@mill.example', 'javascript:void(0)']);
  });
});

describe('what Horde itself puts into a text', () => {
  const toggle = '<span class="toggleQuoteParent"><span class="toggleQuoteHide">[Hide Quoted Text]</span> You wrote.</span>';

  it('is no part of the mail, and in the mail’s own frame is the mail’s', () => {
    open('horde', { body: `${BODY}${toggle}` });
    expect((reads() as MailRead[])[0]?.body.text).toMatch(/Hide Quoted Text/);
    const data = document.querySelector('.mimePartData');
    if (data) data.innerHTML = `<div>We meet at five.</div>${toggle}`;
    expect((reads() as MailRead[])[0]?.body.text).toBe('We meet at five.\nYou wrote.');
  });
});

describe('a mail in several parts', () => {
  it('is read whole where Horde frames each, without the lines of Horde above them', () => {
    open('horde');
    const second = document.querySelector('.mimePartBase')?.cloneNode(true) as Element;
    const inner = document.implementation.createHTMLDocument();
    inner.body.textContent = 'And a second part.';
    Object.defineProperty(second.querySelector('iframe'), 'contentDocument', { value: inner });
    document.querySelector('.mimePartBase')?.after(second);
    const [place] = readerFor(document).openMails(document);
    const [mail] = reads() as MailRead[];
    expect(place?.bodyRoots).toHaveLength(2);
    expect(mail?.body.text).toMatch(/We meet at five\.[\s\S]*And a second part\./);
    expect(mail?.body.text).not.toMatch(/KB/);
  });
});

describe('a message beside its header', () => {
  it('is read as Fastmail draws it in one of its layouts', () => {
    open('fastmail');
    document.querySelector('.v-MessageCard--draft')?.remove();
    const message = document.querySelector('.is-expanded .v-Message');
    if (message) document.querySelector('.is-expanded')?.after(message);
    expect(reads()).toMatchObject([
      { from: { address: 'pia@ortiz.example' }, body: { text: expect.stringContaining('We meet at five.') } },
    ]);
  });
});

describe('a webmail that few have described', () => {
  it('is given to the general rules where its own find no message', () => {
    openAt(WEBMAILS['zoho']?.url ?? '');
    document.body.innerHTML =
      '<nav><a>Inbox</a><a>Drafts</a><a>Trash</a></nav><div><button>Reply</button><button>Forward</button></div><section><h2>Meeting moved</h2>' +
      `<div>From: <b>Pia Ortiz</b> &lt;pia@ortiz.example&gt;</div><div>2026-05-04 16:00</div><div class="mail-body">${BODY}</div></section>`;
    expect(reads()).toMatchObject([{ client: 'generic', from: { address: 'pia@ortiz.example' }, subject: 'Meeting moved' }]);
  });
});
