import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../messages/schema.ts';
import { openPageFromHtml } from '../../../scripts/pages/read-html.ts';

const READ = openPageFromHtml(
  `<html lang="en"><title>Shop</title><meta property="og:site_name" content="Shop"><link rel="icon" href="https://cdn.example/i.ico"><link rel="stylesheet" href="https://cdn.example/a.css">
  <!-- saved from url=(0022)https://real.example/in --><h1>Log in</h1><a href="https://else.example/"><img alt="Else" src="e.png"></a>
  <form action="/in"><input name="user" placeholder="Email"><input type="password" id="pw"><button>Log in</button></form>`,
  'https://shop.example/',
);

const MARK = 'a'.repeat(32);

describe('a page on its way to the judge', () => {
  it('loses nothing that the reader saw', () => {
    expect(parseMessage({ type: 'judge-page', page: READ, documentId: MARK })).toEqual({
      type: 'judge-page',
      page: READ,
      documentId: MARK,
    });
  });

  it('is refused where it is none', () => {
    expect(parseMessage({ type: 'judge-page', page: { ...READ, forms: 'none' }, documentId: MARK })).toBeNull();
  });
});
