// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeMailbox } from '../../../mailboxes/looks-like-mailbox.ts';
import { openAt } from './address-bar.ts';

const trees = join(import.meta.dirname, '../../corpus/webmails/trees');

function look(html: string, url = 'https://app.hut.example/x'): boolean {
  openAt(url);
  document.title = '';
  document.body.className = '';
  document.body.innerHTML = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return looksLikeMailbox(document);
}

describe('a page that may show mail', () => {
  it.each(readdirSync(trees).filter((file) => !file.startsWith('silent-')))('is suspected: %s', (file) => {
    expect(look(readFileSync(join(trees, file), 'utf8'))).toBe(true);
  });

  it.each([
    ['Gmail, still empty', '', 'https://mail.google.com/mail/u/0/'],
    ['an open message of Roundcube', '<div id="messagebody"></div>', 'https://a.example/'],
    ['an open message of GMX, all in trees of its own', '<webmailer-mail-detail></webmailer-mail-detail>', 'https://a.example/'],
    ['the list of Roundcube', '<table id="messagelist"></table>', 'https://a.example/'],
  ])('is known: %s', (_name, html, url) => {
    expect(look(html, url)).toBe(true);
  });

  it('is suspected without any address where its host and its folders or buttons speak of mail', () => {
    const page = '<a>Inbox</a><a>Drafts</a><h2>Keys</h2><b>Ada</b><p>They are with the neighbour.</p><button>Forward</button>';
    expect(look(page, 'https://webmail.hut.example/x')).toBe(true);
    expect(look(page)).toBe(false);
    expect(look('<h1>Postcards</h1><p>Of the weir, in colour.</p>', 'https://webmail.hut.example/x')).toBe(false);
  });

  it('is suspected where all of it stands in shadow trees', () => {
    openAt('https://app.hut.example/x');
    document.body.innerHTML = '<hut-app></hut-app>';
    const tree = document.querySelector('hut-app')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
    tree.innerHTML = '<p class="sender">Ada, ada@hut.example</p>';
    expect(looksLikeMailbox(document)).toBe(false);
    expect(looksLikeMailbox(document, new Set([tree]))).toBe(true);
  });

  it.each([
    ['a page without any address', '<h1>News</h1><p>Forward, march!</p><iframe></iframe>'],
    ['a price list', '<table><tr><td>2 @ 3.50</td></tr></table>'],
    ['an address and nothing of a mail program', '<h1>Bakery</h1><p>Ask us: hello@bakery.example</p>'],
    ['a list of packages', '<p class="inbox">foo@1.2.3, @scope/name.js, 2 @ 3.50</p>'],
    ['an empty page', ''],
  ])('is not suspected: %s', (_name, html) => {
    expect(look(html)).toBe(false);
  });
});
