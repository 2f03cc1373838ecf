import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from '../rules.ts';

const ELSEWHERE = 'https://account-check.top/';
const links = (count: number, host: string): string =>
  Array.from({ length: count }, (_, at) => `<a href="https://${host}/page-${at}">x</a>`).join('');
const kindAt = (html: string, url = ELSEWHERE): string => judge(html, url).kind;

describe('a page whose addresses lead throughout to one other site', () => {
  const copied = `<title>Members</title><h1>Members’ area</h1><img src="https://cdn.paintboard.example/logo.png">${links(4, 'www.paintboard.example')}${CREDENTIALS}`;

  it('is amber, on no list or not, and never red', () => {
    expect(judge(copied, ELSEWHERE)).toMatchObject({ kind: 'suspicious', platform: null, platformName: 'paintboard.example' });
    const netflix = copied.replaceAll('paintboard.example', 'netflix.com');
    expect(judge(netflix, ELSEWHERE)).toMatchObject({ kind: 'suspicious', platform: 'netflix' });
  });

  it.each([
    ['it stands on the other site', copied, 'https://login.paintboard.example/'],
    ['its host bears the same name', copied, 'https://paintboard-members.example/'],
    ['it links to its own site as much', copied + links(4, 'www.account-check.top'), ELSEWHERE],
    ['it knows a sister host', `${copied}<a href="https://www.account-check.top/">home</a>`, ELSEWHERE],
    [
      'its address goes along in a link',
      `${copied}<a href="https://www.paintboard.example/in?back=https%3A%2F%2Faccount-check.top">in</a>`,
      ELSEWHERE,
    ],
    ['it names its host', copied.replace('<title>Members', '<title>Kordel Check'), 'https://kordel-check.top/secure/'],
    ['only a few links lead there', `<title>Members</title>${links(4, 'www.paintboard.example')}${CREDENTIALS}`, ELSEWHERE],
    ['it asks for nothing secret', copied.replace(CREDENTIALS, ''), ELSEWHERE],
    ['the other site builds sites for others', copied.replaceAll('paintboard.example', 'shopify.com'), ELSEWHERE],
  ])('is not, where %s', (_, html, url) => {
    expect(kindAt(html, url)).toBe('none');
  });
});

describe('a page that names nobody', () => {
  it.each([
    ['the platform, to which its form alone leads', CREDENTIALS.replace('action="/session"', 'action="https://www.netflix.com/login"')],
    ['the account pages of a platform', `<a href="https://www.netflix.com/loginhelp">Need help?</a>`],
    [
      'its terms and privacy',
      `<a href="https://pages.ebay.com/policies/terms">Terms</a><a href="https://pages.ebay.com/policies/privacy">Privacy</a>`,
    ],
    ['its icon', '<link rel="icon" href="https://www.netflix.com/favicon.ico">'],
    ['its form', '<form action="https://www.netflix.com/login"><input type="password"></form><a href="https://www.netflix.com/x">x</a>'],
  ])('and leads to %s is amber', (_, html) => {
    expect(kindAt(`<title>Sign in</title>${html}${CREDENTIALS}`)).toBe('suspicious');
  });

  it.each([
    ['where its school’s passwords are kept', '<a href="https://passwordreset.microsoftonline.com/">Forgot your password?</a>'],
    ['to a way to sign in', '<a href="https://www.facebook.com/v18/dialog/oauth?client_id=1">Facebook</a>'],
    ['to anybody’s map', '<a href="https://maps.google.com/x">Map</a>'],
  ])('and leads %s is not', (_, html) => {
    expect(kindAt(`<title>Sign in</title>${html}${CREDENTIALS}`)).toBe('none');
  });
});
