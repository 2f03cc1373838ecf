import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from '../rules.ts';

const ELSEWHERE = 'https://account-check.top/';
const kindAt = (html: string, url = ELSEWHERE): string => judge(html, url).kind;

describe('a mark weighs more on a page that names nobody else', () => {
  const marks: [string, string][] = [
    ['a logo', '<img alt="Netflix" src="n.png">'],
    ['a logo by its file', '<img src="img/netflix-logo.png">'],
    ['a drawn logo', '<svg><title>Netflix</title><path d=""/></svg>'],
    ['a copyright line', '<footer>© 2026 Netflix, Inc.</footer>'],
    ['field names that one platform chose', '<form><input name="userLoginId"></form>'],
  ];

  it.each(marks)('%s', (_, mark) => {
    expect(kindAt(`<title>Sign in</title><h1>Welcome back</h1>${mark}${CREDENTIALS}`)).toBe('suspicious');
    expect(kindAt(`<title>Moon Candles – Sign in</title>${mark}${CREDENTIALS}`)).toBe('none');
  });

  it('not a logo that leads away, to a profile or to a way in', () => {
    for (const href of ['https://www.facebook.com/', 'https://www.facebook.com/moon', '/auth/facebook', '#']) {
      expect(kindAt(`<title>Sign in</title><a href="${href}"><img alt="Facebook" src="f.png"></a>${CREDENTIALS}`), href).toBe('none');
    }
  });
});

describe('a drawn address bar', () => {
  const page = (bar: string, more = CREDENTIALS): string => `<title>Play now</title><div>${bar}</div>${more}`;

  it('claims the platform whose sign-in address it shows', () => {
    expect(judge(page('https://accounts.google.com/o/oauth2/auth?x=1'), ELSEWHERE)).toMatchObject({
      kind: 'suspicious',
      platform: 'google',
    });
    expect(judge(page('🔒 accounts.google.com'), ELSEWHERE)).toMatchObject({ kind: 'suspicious', platform: 'google' });
    expect(kindAt(page('https://steamcommunity.com/openid/login<h1>Sign in to Steam</h1>'))).toBe('lure');
  });

  it.each([
    ['is a link', page('<a href="https://accounts.google.com/signin">https://accounts.google.com/signin</a>')],
    ['stands in a sentence', page('Open https://accounts.google.com/signin first')],
    ['is no sign-in page', page('https://www.google.com/maps')],
    [
      'stands over settings',
      page(
        'https://accounts.google.com/o/oauth2/auth',
        '<form><label>Client id <input></label><label>Client secret <input type="password"></label><button>Save</button></form>',
      ),
    ],
    ['stands in a manual', page('https://accounts.google.com/o/oauth2/auth', `${CREDENTIALS}<p>${'How to connect it. '.repeat(200)}</p>`)],
  ])('does not where the address %s', (_, html) => {
    expect(kindAt(html)).toBe('none');
  });

  it('may show the page’s own host', () => {
    expect(kindAt(page('https://accounts.google.com/signin'), 'https://accounts.google.com/')).toBe('none');
  });
});

describe('a page without a host', () => {
  const lure = `<title>Log in to Netflix</title>${CREDENTIALS}`;

  it.each([
    ['data: is nobody’s', 'data:text/html,x', 'lure'],
    ['blob: is its maker’s, a stranger', 'blob:https://account-check.top/1-2', 'lure'],
    ['blob: is its maker’s, the platform', 'blob:https://www.netflix.com/1-2', 'none'],
    ['about: is the browser’s', 'about:blank', 'none'],
    ['a file is the person’s', 'file:///home/a/netflix.html', 'none'],
  ])('%s', (_, url, kind) => {
    expect(kindAt(lure, url)).toBe(kind);
  });
});

describe('accounts that companies and schools give out', () => {
  it('are claimed for certain in two places', () => {
    expect(kindAt(`<title>Gmail</title><img alt="Google" src="g.png"><h1>Sign in</h1>${CREDENTIALS}`)).toBe('lure');
    expect(kindAt(`<title>Sign in to your Microsoft account</title>${CREDENTIALS}`)).toBe('suspicious');
    expect(kindAt(`<title>Northhill School – sign in to Microsoft 365</title>${CREDENTIALS}`)).toBe('none');
  });

  it('are asked for by the pictures of their own sign-in page', () => {
    const copied =
      '<link rel="icon" href="https://aadcdn.msftauth.net/favicon.ico"><img alt="Microsoft" src="https://aadcdn.msftauth.net/logo.svg">';
    expect(kindAt(`<title>Sign in to your account</title>${copied}${CREDENTIALS}`)).toBe('lure');
  });
});
