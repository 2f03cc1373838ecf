// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MailRead } from '../../../mailboxes/reader.ts';
import { readerFor } from '../../../mailboxes/registry.ts';
import { roundcube } from '../../../mailboxes/roundcube.ts';
import { openAt } from './address-bar.ts';

const person =
  '<span class="adr"><a href="mailto:ada@works.example" class="rcmContactAddress" title="ada@works.example">Ada Works</a><a href="#add" class="rcmaddcontact"></a></span>';
const rows = (from = person): string =>
  `<table class="headers-table"><tbody><tr><td class="header from">${from}</td></tr><tr><td class="header replyto"><span class="adr"><a class="rcmContactAddress" href="mailto:desk@works.example">desk@works.example</a></span></td></tr><tr><td class="header date">2026-05-04 09:12</td></tr></tbody></table>`;
const mail =
  '<div id="messagebody"><div class="rcmBody"><p>Hello <a href="https://works.example/x">there</a></p><td class="header from">Bank &lt;bank@bank.example&gt;</td></div></div>';

const SKINS = {
  elastic: `<div id="message-header"><h2 class="subject"><span class="voice">Subject: </span>The plan<a class="extwin" href="/?_task=mail&amp;_action=show&amp;_uid=7&amp;_mbox=INBOX">Open</a></h2><div class="header-summary">${person}</div>${rows()}</div><div id="message-objects"></div>${mail}`,
  larry: `<div id="messageheader"><h3 class="subject"><span><span class="voice">Subject: </span>The plan</span></h3>${rows()}</div>${mail}`,
  classic: `<div class="messageheaderbox"><table><tbody><tr><td class="header subject">The plan</td></tr></tbody></table>${rows()}</div>${mail}`,
};

function show(html: string, url = 'https://post.hut.example/?_task=mail&_action=preview&_uid=7&_mbox=INBOX%2FLists&_framed=1'): void {
  openAt(url);
  document.body.innerHTML = html;
}

afterEach(() => vi.unstubAllGlobals());

describe('Roundcube', () => {
  it.each([
    ['_task=mail&_action=show&_uid=7&_mbox=INBOX', 'roundcube INBOX 7'],
    ['_task=mail&_action=preview&_uid=7&_mbox=INBOX%2FLists&_framed=1', 'roundcube INBOX/Lists 7'],
    ['_task=mail&_action=show&_uid=7&_mbox=Sent', undefined],
    ['_task=mail&_action=compose&_reply_uid=7&_uid=7&_mbox=INBOX', undefined],
    ['_task=mail&_mbox=INBOX', undefined],
    ['_task=settings&_action=show&_uid=7&_mbox=INBOX', undefined],
  ])('tells by its address %s alone which mail is coming in: %s', (query, id) => {
    openAt(`https://post.hut.example/?${query}`);
    document.body.innerHTML = '';
    expect(roundcube.awaitedMail?.(document)?.id).toBe(id);
    if (id !== undefined) {
      document.body.innerHTML = SKINS.elastic;
      expect(roundcube.openMails(document)[0]?.id).toBe(id);
    }
  });

  it.each(Object.keys(SKINS) as (keyof typeof SKINS)[])('is read in its skin %s', (skin) => {
    show(SKINS[skin]);
    expect(readerFor(document).client).toBe('roundcube');
    const [place] = roundcube.openMails(document);
    expect(place?.anchor.id).toBe('messagebody');
    expect(place?.read()).toMatchObject({
      client: 'roundcube',
      from: { name: 'Ada Works', address: 'ada@works.example' },
      replyTo: [{ name: '', address: 'desk@works.example' }],
      subject: 'The plan',
      date: new Date(2026, 4, 4, 9, 12).getTime(),
      body: { links: [{ href: 'https://works.example/x' }] },
    } satisfies DeepPartial<MailRead>);
  });

  it.each(Object.keys(SKINS) as (keyof typeof SKINS)[])('is read anew in skin %s for changes of header and body alone', (skin) => {
    show(`<div id="folders">Inbox</div><div id="pane">${SKINS[skin]}</div>`);
    const [region] = roundcube.openMails(document)[0]?.region ?? [];
    const parts = ['#messagebody', 'td.header.from', '.subject'].map((selector) => region?.contains(document.querySelector(selector)));
    expect(parts).toEqual([true, true, true]);
    expect(region?.contains(document.querySelector('#folders'))).toBe(false);
  });

  it.each([
    ['a name only', 'Ada', { name: 'Ada', address: '' }],
    ['an address as plain text', '&lt;x@works.example', { name: '', address: 'x@works.example' }],
    ['nothing', '', null],
    [
      'a name and an address in one',
      '<span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">Bank &lt;x@evil.example&gt;</a></span>',
      { name: 'Bank', address: 'x@evil.example' },
    ],
    [
      'a stray comma',
      '<span class="adr">"help@bank.example"</span>, <span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">x@evil.example</a></span>',
      { name: 'help@bank.example', address: 'x@evil.example' },
    ],
    [
      'a stray comma before a further name',
      '<span class="adr">Corner Bank</span>, <span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">_</a></span>',
      { name: 'Corner Bank, _', address: 'x@evil.example' },
    ],
    [
      'a name that holds another address',
      '<span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">help@bank.example by Polls</a></span>',
      { name: 'help@bank.example by Polls', address: 'x@evil.example' },
    ],
    [
      'a name that is another address, which is kept for the address book alone',
      `<span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">x@evil.example</a><a class="rcmaddcontact" onclick="return rcmail.command('add-contact','\\&quot;help@bank.example\\&quot; &lt;x@evil.example&gt;',this)"></a></span>`,
      { name: 'help@bank.example', address: 'x@evil.example' },
    ],
    [
      'an address alone, as the address book would have it too',
      `<span class="adr"><a class="rcmContactAddress" href="mailto:x@evil.example">x@evil.example</a><a class="rcmaddcontact" onclick="return rcmail.command('add-contact','x@evil.example',this)"></a></span>`,
      { name: '', address: 'x@evil.example' },
    ],
  ])('reads the body also below a sender line of %s', (_name, from, expected) => {
    show(`<h2 class="subject">s</h2>${rows(from)}${mail}`);
    const read = roundcube.openMails(document)[0]?.read() as MailRead;
    expect(read.from).toEqual(expected);
    expect(read.body.text).toContain('Hello there');
  });

  it('lists attachments and leaves their pictures out of the body', () => {
    show(
      `${rows()}<ul id="attachment-list"><li class="application pdf"><a class="filename" href="#"><span class="attachment-name">bill.pdf</span><span class="attachment-size">(~4 KB)</span></a></li></ul><div id="messagebody"><p>Hi</p><p class="image-attachment"><a href="#">photo.png</a></p></div>`,
    );
    expect(roundcube.openMails(document)[0]?.read()).toMatchObject({
      attachments: [{ name: 'bill.pdf', type: 'application/pdf' }],
      body: { text: 'Hi' },
    });
  });

  it.each([
    ['in the folder of sent mail', 'https://post.hut.example/?_task=mail&_action=show&_uid=7&_mbox=Sent'],
    ['in one of its folders', 'https://post.hut.example/?_task=mail&_action=preview&_uid=7&_mbox=INBOX.Drafts&_framed=1'],
    ['on its way to the printer', 'https://post.hut.example/?_task=mail&_action=print&_uid=7&_mbox=INBOX'],
  ])('leaves alone what lies %s', (_where, url) => {
    show(SKINS.elastic, url);
    expect(roundcube.openMails(document)).toEqual([]);
  });

  it.each(Object.keys(SKINS) as (keyof typeof SKINS)[])(
    'is not taken for the webmail that shows a mail in the clothes of its skin %s',
    (skin) => {
      show(`<h1>Hut Post</h1><div id="letter">${SKINS[skin]}</div>`, 'https://post.hut.example/letters/7');
      expect(readerFor(document).client).toBe('generic');
    },
  );

  it.each([
    ['its page', '<span class="username">lena@hut.example</span>', ['lena@hut.example']],
    ['nothing', '', []],
    ['no address', '<span class="username">lena</span>', []],
  ])("tells the reader's own address where %s shows it, and never takes it from a mail", (_what, account, addresses) => {
    show(`${account}${SKINS.elastic.replace('<p>Hello', '<p class="username">eve@evil.example</p><p>Hello')}`);
    expect(roundcube.openMails(document)[0]?.read()).toMatchObject({ readerAddresses: addresses });
  });

  it('is silent on its list', () => {
    show('<table id="messagelist"><tbody><tr><td>Ada</td></tr></tbody></table><iframe id="messagecontframe"></iframe>');
    expect(roundcube.matches(document)).toBe(true);
    expect(roundcube.openMails(document)).toEqual([]);
  });

  it('says so when the body lies in a frame it cannot read', () => {
    show(`${rows()}<div id="messagebody"><iframe></iframe></div>`);
    expect(roundcube.openMails(document)[0]?.read()).toEqual({ unreadable: 'body-in-foreign-frame' });
  });

  it('reads the source of this very message', async () => {
    const fetchIt = vi.fn(async (_url: string) => new Response('From: a@b.example\n\nbody'));
    vi.stubGlobal('fetch', fetchIt);
    show(SKINS.larry);
    expect(await roundcube.openMails(document)[0]?.source()).toEqual({ state: 'read', headerBlock: 'From: a@b.example' });
    const url = new URL(fetchIt.mock.calls[0]?.[0] ?? '');
    expect(url.origin).toBe('https://post.hut.example');
    expect(Object.fromEntries(url.searchParams)).toEqual({ _task: 'mail', _action: 'viewsource', _uid: '7', _mbox: 'INBOX/Lists' });
  });

  it('knows the message by its links where the address of the page does not tell', async () => {
    show(SKINS.elastic, 'https://post.hut.example/');
    expect(roundcube.openMails(document)[0]?.id).toBe('roundcube INBOX 7');
    show(SKINS.larry, 'https://post.hut.example/');
    expect(await roundcube.openMails(document)[0]?.source()).toEqual({ state: 'unreadable', reason: 'unknown-message' });
  });
});

type DeepPartial<T> = { [K in keyof T]?: T[K] extends readonly unknown[] | object | null ? unknown : T[K] };
