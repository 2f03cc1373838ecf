// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findSourceLink } from '../../../../mailboxes/generic/source-link.ts';
import { openAt } from '../address-bar.ts';

const PAGE = 'https://post.hut.example/mail/read?id=7';

function linkIn(toolbar: string, { mail = '', attachments = [] as string[] } = {}): string | null {
  document.body.innerHTML = `<div id="bar">${toolbar}</div><div id="body">${mail}</div>`;
  return findSourceLink(document, [...document.querySelectorAll('#body')], attachments);
}

beforeEach(() => openAt(PAGE));

describe('the link to a mail’s source', () => {
  it.each([
    ['View source', '/mail/source?id=7'],
    ['Show original', '?action=viewsource&id=7'],
    ['Quelltext anzeigen', '/mail/7/raw'],
    ['Afficher la source', '/mail/7/original'],
    ['Código fuente', '?page=message_source&uid=7'],
    ['Исходный текст', '/mail/7/source'],
    ['ソースを表示', '/mail/7/rfc822'],
    ['查看源代码', '/mail/7/source'],
    ['Kaynağı göster', '/mail/7/show/original'],
  ])('is one whose words and address say so: %s', (words, href) => {
    expect(linkIn(`<a href="/mail/?folder=2">Inbox</a><a href="${href}">${words}</a>`)).toBe(new URL(href, PAGE).href);
  });

  it('may say it in its tip alone', () => {
    expect(linkIn('<a href="/mail/7/source" title="View source"><svg></svg></a>')).toBe('https://post.hut.example/mail/7/source');
  });

  it.each([
    ['leads to another site', '<a href="https://evil.example/source">View source</a>'],
    ['is a script', '<a href="javascript:source()">View source</a>'],
    ['is handled by one', '<a href="/mail/source?id=7" onclick="go()">View source</a>'],
    ['leads nowhere', '<a href="#source">View source</a>'],
    ['deletes', '<a href="/mail/source?id=7&do=delete">View source</a>'],
    ['moves', '<a href="/mail/moveTo?source=7">View source</a>'],
    ['marks', '<a href="/mail/source?mark=read">View source</a>'],
    ['reports spam', '<a href="/spam/source?id=7">View source</a>'],
    ['logs out', '<a href="/logout?source=menu">View source</a>'],
    ['leads to a part of the mail', '<a href="/mail/7/part/2/source">View source</a>'],
    ['leads to a file', '<a href="/mail/7?file=source">View source</a>'],
    ['says something else', '<a href="/mail/source?id=7">Sources of joy</a>'],
    ['only has the words', '<a href="/mail/7/2">View source</a>'],
    ['is named as files are, with a blank', '<a href="/mail/7/view%20source">View source</a>'],
  ])('is none that %s', (_what, html) => {
    expect(linkIn(html)).toBeNull();
  });

  it('is never the mail’s own, nor an attachment’s', () => {
    const link = '<a href="/mail/7/source">View source</a>';
    expect(linkIn('', { mail: link })).toBeNull();
    expect(linkIn(link, { attachments: ['View source'] })).toBeNull();
  });

  it('is none where two lead to different places', () => {
    expect(linkIn('<a href="/mail/7/source">View source</a><a href="/mail/8/source">View source</a>')).toBeNull();
    expect(linkIn('<a href="/mail/7/source">View source</a><a href="/mail/7/source">Source</a>')).not.toBeNull();
  });
});
