import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailRead, Unreadable } from '../../../../mailboxes/reader.ts';
import { readerFor } from '../../../../mailboxes/registry.ts';
import { openAt } from '../address-bar.ts';

/** Webmails that are read by a table, each with a tree of our own in the corpus: where their page lies, what they do not show. */
export const WEBMAILS: Record<
  string,
  { url: string; hides?: ('address' | 'date' | 'account')[]; anyHost?: true; token?: true; guided?: true }
> = {
  outlook: { url: 'https://outlook.live.com/mail/0/inbox/id/c1' },
  yahoo: { url: 'https://mail.yahoo.com/n/inbox/all/messages/1' },
  proton: { url: 'https://mail.proton.me/u/0/inbox/m1' },
  fastmail: { url: 'https://app.fastmail.com/mail/Inbox/M1.T1?u=1', hides: ['account'] },
  zoho: { url: 'https://mail.zoho.eu/zm/#mail/folder/inbox/p/177', hides: ['account'] },
  yandex: { url: 'https://mail.yandex.com/?uid=5#message/17', hides: ['account'] },
  'mail-ru': { url: 'https://e.mail.ru/inbox/0:17:0/', hides: ['account'] },
  qq: { url: 'https://wx.mail.qq.com/home/index?sid=z#/list/1/1' },
  tuta: { url: 'https://app.tuta.com/mail/f1/m1', hides: ['address', 'date', 'account'] },
  hey: { url: 'https://app.hey.com/topics/17', hides: ['account'] },
  naver: { url: 'https://mail.naver.com/v2/read/0/17', hides: ['account'] },
  daum: { url: 'https://mail.daum.net/top/INBOX/17', hides: ['account'], guided: true },
  nextcloud: { url: 'https://cloud.hut.example/apps/mail/box/1/thread/42', hides: ['account'], anyHost: true, token: true },
  sogo: { url: 'https://post.hut.example/SOGo/so/lena/Mail/view#!/Mail/0/INBOX/7', hides: ['account'], anyHost: true },
  horde: { url: 'https://post.hut.example/imp/dynamic.php?page=mailbox#msg:SU5CT1g;7', hides: ['account'], anyHost: true },
  'zimbra-modern': { url: 'https://post.hut.example/modern/email/Inbox/message/7', hides: ['account'], anyHost: true, guided: true },
  zimbra: { url: 'https://post.hut.example/zimbra/?app=mail&id=7', hides: ['account'], anyHost: true },
};

export const BODY = '<p>We meet at five. <a href="https://ortiz.example/room">The room</a></p>';

/** The tree of one webmail as markup, with the name of the sender and without the mail. */
export function treeOf(webmail: string, sender = 'Pia Ortiz'): string {
  const html = readFileSync(join(import.meta.dirname, `../../../corpus/webmails/tables/${webmail}.html`), 'utf8');
  return html.replaceAll('{name}', sender);
}

/** Opens that webmail with one mail in it: in the page, in a frame or in a shadow tree, as the webmail has it. */
export function open(webmail: string, { sender = 'Pia Ortiz', body = BODY, url = WEBMAILS[webmail]?.url ?? '' } = {}): void {
  openAt(url);
  document.title = '';
  document.head.toggleAttribute('data-requesttoken', WEBMAILS[webmail]?.token === true);
  document.body.innerHTML = treeOf(webmail, sender).replace('{body}', `<div data-in-mail>${body}</div>`);
  for (const frame of document.querySelectorAll('[data-framed]')) {
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = body;
    Object.defineProperty(frame, 'contentDocument', { value: inner });
  }
  const host = document.querySelector('[data-shadow]');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = `<div id="shadow-mail-body">${body}</div>`;
}

export function reads(): (MailRead | Unreadable)[] {
  return readerFor(document)
    .openMails(document)
    .map((place) => place.read());
}

const KEPT = new Set(['data-in-mail', 'data-framed', 'data-shadow', 'href', 'src', 'style']);

/** Every name by which the webmail's own elements can be told: ids, single classes, roles, attributes with their value. */
export function namesInPage(): string[] {
  const names = new Set<string>();
  for (const element of ownElements()) {
    for (const { name, value } of element.attributes) {
      if (KEPT.has(name)) continue;
      if (name === 'class') for (const one of element.classList) names.add(`class ${one}`);
      else names.add(`${name} ${value}`);
    }
  }
  return [...names];
}

/** Takes one of them away, as a new version of the webmail would; the mail keeps what it brought. */
export function takeAway(name: string): void {
  const [attribute = '', ...rest] = name.split(' ');
  const value = rest.join(' ');
  for (const element of ownElements()) {
    if (attribute === 'class') element.classList.remove(value);
    else if (element.getAttribute(attribute) === value) element.removeAttribute(attribute);
  }
}

function ownElements(): Element[] {
  return [...document.body.querySelectorAll('*')].filter((element) => !element.closest('[data-in-mail]'));
}
