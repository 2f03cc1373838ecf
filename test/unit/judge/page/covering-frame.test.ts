import { describe, expect, it } from 'vitest';
import { coveredVerdict } from '../../../../judge/page/judge-page.ts';
import type { OpenPage } from '../../../../judge/open-page.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';

const HERE = 'https://garden.example/';
const FREE = 'https://kqz-31.web.app/';
const FORM =
  '<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Continue</button></form>';
const page = (html: string, url: string): OpenPage => openPageFromHtml(`<html lang="en">${html}</html>`, url);
const judge = (top: string, frame: string, at = FREE, here = HERE, trustedSites: string[] = []) =>
  coveredVerdict({ top: page(top, here), inner: page(frame, at), beside: [] }, { trustedSites, referrerMail: null });

describe('a page that a frame covers', () => {
  it('is amber in nobody’s name where the frame is a stranger’s on free hosting, and says where what is typed goes', () => {
    const verdict = judge('<title>Notice</title>', `<title>Sign in</title>${FORM}`);
    expect(verdict).toMatchObject({ kind: 'suspicious', platform: null, platformName: '' });
    expect(verdict?.evidence.map(({ code, facts }) => [code, facts.host ?? ''])).toEqual([
      ['page-built-as-kit', 'garden.example'],
      ['page-form-leaves', 'kqz-31.web.app'],
      ['page-asks', ''],
    ]);
  });

  it.each<[what: string, verdict: unknown]>([
    ['the frame has a host of its own', judge('', FORM, 'https://forms.example/')],
    ['the frame is of the same site', judge('', FORM, 'https://in.garden.example/')],
    ['the frame has no address of its own', judge('', FORM, 'about:srcdoc')],
    ['the frame says whose it is', judge('', `<h1>Rosewood Club</h1>${FORM}`)],
    ['the page does', judge('<title>Rosewood Club</title>', FORM)],
    ['the frame is called as the page’s host is', judge('', `<title>Garden</title>${FORM}`)],
    ['the frame asks for no secret', judge('', '<form><input type="email"><button>Subscribe</button></form>')],
    ['the page is of free hosting itself', judge('', FORM, FREE, 'https://kqz-32.web.app/')],
    ['the person trusts the frame’s site', judge('', FORM, FREE, HERE, ['kqz-31.web.app'])],
    ['no frame asks', coveredVerdict({ top: page(FORM, HERE), inner: null, beside: [] }, { trustedSites: [], referrerMail: null })],
  ])('is left alone where %s', (_, verdict) => expect(verdict).toBeNull());
});
