import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTab, type TabPages } from '../../../../judge/page/judge-page.ts';
import type { OpenPage } from '../../../../judge/open-page.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { rules } from './rules.ts';

const HERE = 'https://kqz-films.example/a';
const ELSEWHERE = 'https://kqz-ads.example/b';
const FORM = '<form><label>Email <input name="u"></label><label>Password <input type="password"></label><button>Continue</button></form>';
const WORDS = '<h1>Netflix</h1><p>Sign in to your Netflix account.</p>';
const page = (html: string, url = HERE): OpenPage => openPageFromHtml(`<html lang="en">${html}</html>`, url);
const judge = (tab: Partial<TabPages>, trustedSites: string[] = []) =>
  judgeTab({ top: page(''), inner: null, beside: [], ...tab }, rules, { trustedSites, referrerMail: null });

describe('what a tab shows is judged as one page', () => {
  it.each<[what: string, tab: Partial<TabPages>, kind: string]>([
    ['a name in the page, a form in its frame', { top: page(WORDS), inner: page(FORM, ELSEWHERE) }, 'lure'],
    ['a name and a form in two frames', { inner: page(FORM), beside: [page(WORDS)] }, 'lure'],
    ['a name in a frame, a form in the page', { top: page(FORM), beside: [page(WORDS)] }, 'lure'],
    ['a name in one of many frames', { top: page(FORM), beside: [page('<p>News</p>'), page(WORDS), page('')] }, 'lure'],
    ['a name in a frame of another site', { top: page(FORM), beside: [page(WORDS, ELSEWHERE)] }, 'suspicious'],
    ['the same under a page that says who it is', { top: page(`<h1>Rosewood Club</h1>${FORM}`), beside: [page(WORDS, ELSEWHERE)] }, 'none'],
    ['a title of a frame, which nobody sees', { top: page(FORM), beside: [page('<title>Netflix - Sign in</title>')] }, 'none'],
    ['a name, and nothing that is asked for', { top: page(''), beside: [page(WORDS)] }, 'none'],
    ['nobody’s name anywhere', { top: page(FORM), beside: [page('<h1>Welcome</h1>')] }, 'none'],
  ])('%s', (_, tab, kind) => expect(judge(tab).kind).toBe(kind));

  it('is left alone where the person trusts the site and only a stranger’s frame speaks', () => {
    expect(judge({ top: page(FORM), beside: [page(WORDS, ELSEWHERE)] }, ['kqz-films.example']).kind).toBe('none');
  });

  it('is never judged milder for more frames', () => {
    const parts = fc.constantFrom(WORDS, FORM, '', '<p>News</p>', '<h1>Rosewood Club</h1>');
    fc.assert(
      fc.property(parts, fc.array(fc.tuple(parts, fc.constantFrom(HERE, ELSEWHERE)), { maxLength: 4 }), (top, beside) => {
        const alone = judge({ top: page(top) }).kind;
        const among = judge({ top: page(top), beside: beside.map(([html, url]) => page(html, url)) }).kind;
        expect(alone === 'none' || among === alone).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
