// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readerFor } from '../../../../mailboxes/registry.ts';
import { jsonHeaderBlock } from '../../../../mailboxes/webmails/nextcloud.ts';
import { openAt } from '../address-bar.ts';
import { BODY, open } from './trees.ts';

const BLOCK = 'From: Pia Ortiz <pia@ortiz.example>\r\nSubject: Meeting moved';
const asked: { url: string; init: RequestInit }[] = [];

function answer(body: string): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response(body);
  });
}

beforeEach(() => {
  asked.length = 0;
  answer(`${BLOCK}\r\n\r\nHello`);
});
afterEach(() => vi.unstubAllGlobals());

const sourceOfFirst = () => readerFor(document).openMails(document)[0]?.source();

describe('the source of the mail that lies open', () => {
  it.each([
    ['sogo', undefined, 'https://post.hut.example/SOGo/so/lena/Mail/0/folderINBOX/7.eml'],
    [
      'sogo',
      'https://post.hut.example/SOGo/so/lena/Mail/view#!/Mail/0/INBOX/Club/7',
      'https://post.hut.example/SOGo/so/lena/Mail/0/folderINBOX/folderClub/7.eml',
    ],
    ['horde', undefined, 'https://post.hut.example/imp/view.php?actionID=view_source&buid=7&id=0&mailbox=SU5CT1g'],
    ['yandex', undefined, 'https://mail.yandex.com/web-api/message-source/liza1/5/17/yandex_email.eml'],
    ['yahoo', undefined, 'https://mail.yahoo.com/ws/v3/mailboxes/@/messages/@.id==1/content/rawplaintext'],
    ['zimbra', undefined, 'https://post.hut.example/service/home/~/?auth=co&view=text&id=7'],
  ])('is asked of %s itself, once, at the place it has for it', async (name, url, expected) => {
    open(name, url === undefined ? {} : { url });
    expect(await sourceOfFirst()).toEqual({ state: 'read', headerBlock: BLOCK });
    expect(asked.map((one) => [one.init.method, one.url])).toEqual([['GET', expected]]);
  });

  it('comes from Nextcloud inside an answer for its own scripts, with the page’s token', async () => {
    answer(JSON.stringify({ source: `${BLOCK}\r\n\r\nHello "all"` }));
    open('nextcloud');
    expect(await sourceOfFirst()).toEqual({ state: 'read', headerBlock: BLOCK });
    expect(asked[0]?.url).toBe('https://cloud.hut.example/apps/mail/api/messages/42/source');
    expect(asked[0]?.init.headers).toHaveProperty('requesttoken');
  });

  it.each([
    ['sogo', 'https://post.hut.example/SOGo/so/lena/Mail/view#!/Mail/0/INBOX'],
    ['horde', 'https://post.hut.example/imp/dynamic.php?page=mailbox'],
    ['yandex', 'https://mail.yandex.com/?uid=5#thread/t17'],
    ['zimbra', 'https://post.hut.example/zimbra/#1'],
    ['yahoo', 'https://mail.yahoo.com/n/inbox/all'],
  ])('is not asked of %s where its address names no message', async (name, url) => {
    open(name, { url });
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'unknown-message' });
    expect(asked).toEqual([]);
  });

  it('is not asked where several mails lie open: the address names one of them', async () => {
    open('yahoo');
    const message = document.querySelector('[data-test-expanded="true"]');
    message?.after(message.cloneNode(true));
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'unknown-message' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['another sender', 'From: Bank <help@bank.example>\r\nSubject: Meeting moved'],
    ['another subject', 'From: Pia Ortiz <pia@ortiz.example>\r\nSubject: All is well'],
  ])('is thrown away where it has %s than the mail shown: the page was between two mails', async (_what, block) => {
    answer(`${block}\r\n\r\nHello`);
    open('sogo');
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'other-mail' });
  });

  it.each([
    ['whose name is an address', 'From: "help@bank.example"\r\n <Pia@Ortiz.example>\r\nSubject: =?utf-8?q?Meeting_moved?='],
    ['without a subject', 'From: <pia@ortiz.example>\r\nDate: Mon, 4 May 2026 16:00:00 +0200'],
  ])('is taken of a mail %s', async (_what, block) => {
    answer(`${block}\r\n\r\nHello`);
    open('sogo');
    expect(await sourceOfFirst()).toMatchObject({ state: 'read' });
  });

  it('is thrown away where it is no header block', async () => {
    answer('<!doctype html><p>Please sign in');
    open('sogo');
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'no-headers' });
  });
});

/** A page of nobody's, with its mail in a frame and a link to its source. */
function openPlain(url: string, frameUrl: string): void {
  openAt(url);
  document.body.innerHTML =
    '<nav><a>Inbox</a><a>Drafts</a><a>Trash</a></nav><div><button>Reply</button><button>Forward</button><a href="/mail/7/source">View source</a></div>' +
    '<section><h2>Meeting moved</h2><div>From: <b>Pia Ortiz</b> &lt;pia@ortiz.example&gt;</div><div>2026-05-04 16:00</div><iframe title="Message"></iframe></section>';
  const inner = document.implementation.createHTMLDocument();
  inner.body.innerHTML = BODY;
  Object.defineProperty(inner, 'URL', { value: frameUrl });
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inner });
}

describe('the source of a mail that the general rules read', () => {
  it('is where 163 has it, by the frame of the mail and the session in the address', async () => {
    openPlain('https://mail.163.com/js6/main.jsp?sid=abc', 'https://mail.163.com/js6/read/readhtml.jsp?mid=1:tb&font=15');
    expect(await sourceOfFirst()).toEqual({ state: 'read', headerBlock: BLOCK });
    expect(asked[0]?.url).toBe('https://mail.163.com/js6/read/readdata.jsp?sid=abc&mid=1%3Atb&mode=download&l=read&action=download_eml');
  });

  it('tells a mail of 163 whose header nobody finds, and whose sender counts as unknown until then', async () => {
    openPlain('https://mail.163.com/js6/main.jsp?sid=abc', 'https://mail.163.com/js6/read/readhtml.jsp?mid=1:tb&font=15');
    document.querySelectorAll('h2, section div').forEach((one) => one.remove());
    const [handle, ...others] = readerFor(document).openMails(document);
    expect([handle?.isPartial, others]).toEqual([true, []]);
    expect(handle?.read()).toMatchObject({
      client: 'netease',
      from: { name: '', address: '' },
      body: { text: expect.stringMatching(/^We meet at five/) },
    });
    expect(await sourceOfFirst()).toEqual({ state: 'read', headerBlock: BLOCK });
  });

  it('is not asked of 163 where the page has no session', async () => {
    openPlain('https://mail.163.com/js6/main.jsp', 'https://mail.163.com/js6/read/readhtml.jsp?mid=1:tb&font=15');
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'unknown-message' });
  });

  it('is where Horde has it for its basic view, by the address of the page', async () => {
    openAt('https://post.hut.example/horde/imp/basic.php?page=message&buid=7&mailbox=SU5CT1g');
    document.body.innerHTML =
      '<div class="horde-buttonbar"><ul class="msgactions"><li><a>Delete</a></li><li><a>Reply</a></li><li><a>Forward</a></li></ul></div><div id="msgheaders"><p>Meeting moved</p>' +
      '<table><tr><td class="rightAlign nowrap">Date</td><td class="msgheader">05/04/26 (04:00:00 PM UTC)</td></tr><tr><td class="rightAlign nowrap">From</td>' +
      '<td class="msgheader"><a href="/c?to=pia" title="New Message to Pia Ortiz &lt;pia@ortiz.example&gt;">Pia Ortiz &lt;pia@ortiz.example&gt;</a></td></tr>' +
      '<tr><td class="rightAlign nowrap">To</td><td class="msgheader">lena@hut.example</td></tr><tr><td class="rightAlign nowrap">Subject</td><td class="msgheader">Meeting moved</td></tr></table></div>' +
      `<div id="messageBody" class="messageBody"><div class="mimePartBase"><div class="mimePartData"><div class="fixed">${BODY}</div></div></div></div>`;
    expect(readerFor(document).client).toBe('horde');
    expect(readerFor(document).openMails(document)[0]?.read()).toMatchObject({
      from: { name: 'Pia Ortiz', address: 'pia@ortiz.example' },
      subject: 'Meeting moved',
      body: { text: expect.stringMatching(/^We meet at five/) },
    });
    expect(await sourceOfFirst()).toEqual({ state: 'read', headerBlock: BLOCK });
    expect(asked[0]?.url).toBe('https://post.hut.example/horde/imp/view.php?actionID=view_source&buid=7&id=0&mailbox=SU5CT1g');
  });

  it('waits elsewhere behind the page’s own link, which is not followed by itself', async () => {
    openPlain('https://post.hut.example/mail/7', 'https://post.hut.example/mail/7/body');
    expect(await sourceOfFirst()).toEqual({ state: 'unreadable', reason: 'unknown-webmail' });
    expect(asked).toEqual([]);
    const link = readerFor(document).openMails(document)[0]?.sourceLink?.();
    expect(link?.url).toBe('https://post.hut.example/mail/7/source');
    expect(await link?.read()).toEqual({ state: 'read', headerBlock: BLOCK });
    answer('From: Bank <help@bank.example>\r\n\r\n');
    expect(await link?.read()).toEqual({ state: 'unreadable', reason: 'other-mail' });
  });
});

describe('the header block in an answer of JSON', () => {
  it.each([
    ['a whole answer', `{"data":{"source":"${BLOCK.replace('\r\n', '\\r\\n')}\\r\\n\\r\\nHi"}}`, BLOCK],
    ['one that is still coming in', `{"source":"${BLOCK.replace('\r\n', '\\r\\n')}\\r\\n\\r\\nHi \\`, BLOCK],
    ['one whose headers have not ended', '{"source":"From: a@b.example\\r\\nSubj', null],
    ['an error', '{"message":"Not found"}', null],
    ['a broken text', '{"source":"From: a@b.example\\u00\\n\\n"}', null],
  ])('is cut out of %s', (_what, text, block) => {
    expect(jsonHeaderBlock(text)).toBe(block);
  });
});
