import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import { isLibraryProxy, shownThroughProxy } from '../../../../judge/page/circumstances/page-host.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { CREDENTIALS, judge, rules } from './rules.ts';

const DROPBOX = `<title>Dropbox - Sign in</title><h1>Sign in to Dropbox</h1>${CREDENTIALS}`;

describe('a page that a rewriting proxy shows', () => {
  it.each([
    ['Google Translate', 'https://www-dropbox-com.translate.goog/login?_x_tr_sl=en', 'https://www.dropbox.com/login?_x_tr_sl=en'],
    ['a name with a dash of its own', 'https://my--shop-example-org.translate.goog/', 'https://my-shop.example.org/'],
    ['a firm’s access control', 'https://www.dropbox.com.eu2.cas.ms/login', 'https://www.dropbox.com/login'],
    ['the Internet Archive', 'https://web.archive.org/web/20210304050607/https://www.dropbox.com/login', 'https://www.dropbox.com/login'],
    [
      'the Internet Archive with a mark behind the time',
      'https://web.archive.org/web/2021id_/http:/www.dropbox.com/login',
      'http://www.dropbox.com/login',
    ],
  ])('is the page inside, in %s', (_, url, inner) => expect(shownThroughProxy(url)).toBe(inner));

  it.each([
    ['a host that only ends alike', 'https://www-dropbox-com.translate.goog.example/'],
    ['the proxy’s own page', 'https://translate.goog/'],
    ['the archive’s own page', 'https://web.archive.org/web/20210304050607/'],
    ['the archive’s name below a stranger’s host', 'https://web.archive.org.example/web/2021/https://www.dropbox.com/'],
    ['no web address', 'about:blank'],
  ])('is no other page for %s', (_, url) => expect(shownThroughProxy(url)).toBeNull());

  it('is silent where the inner host is the platform’s, and a lure where it is a stranger’s', () => {
    expect(judge(DROPBOX, 'https://www-dropbox-com.translate.goog/login').kind).toBe('none');
    expect(judge(DROPBOX, 'https://dropbox--files-example-top.translate.goog/login').kind).toBe('lure');
  });

  it('is at most amber through a library’s proxy, which anybody can run', () => {
    expect(isLibraryProxy('www-dropbox-com.ezproxy.uni.example')).toBe(true);
    expect(judge(DROPBOX, 'https://www-dropbox-com.ezproxy.uni.example/login').kind).toBe('suspicious');
  });

  it('is found or not found without failing, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('.translate.goog', '.mcas.ms', ''), (url, suffix) => {
        const inner = shownThroughProxy(url.replace(/^(https?:\/\/[^/?#]+)/, `$1${suffix}`));
        return inner === null || inner.startsWith('http');
      }),
    );
  });
});

function judged(html: string, url: string, clipped: boolean, trustedSites: string[] = []) {
  return judgePage({ ...openPageFromHtml(html, url), clipped }, rules, { trustedSites, referrerMail: null });
}

describe('a page that could not be read whole', () => {
  it('is at least amber where it asks for a secret, and says why', () => {
    const verdict = judged(CREDENTIALS, 'https://garden.example/', true);
    expect(verdict).toMatchObject({
      kind: 'suspicious',
      platform: null,
      evidence: [{ code: 'page-not-read-whole' }, { code: 'page-asks' }],
    });
  });

  it.each([
    ['it was read whole', CREDENTIALS, 'https://garden.example/', false, []],
    ['it asks for nothing', '<p>A long story</p>', 'https://garden.example/', true, []],
    ['it asks for a name alone', '<form><input type="email"><button>Sign in</button></form>', 'https://garden.example/', true, []],
    ['it is the platform’s own', CREDENTIALS, 'https://www.instagram.com/accounts/login', true, []],
    ['the person trusts the site', CREDENTIALS, 'https://garden.example/', true, ['garden.example']],
    ['it is at home', CREDENTIALS, 'http://192.168.0.1/', true, []],
  ])('is passed over where %s', (_, html, url, clipped, trusted) => {
    expect(judged(html, url, clipped, trusted).kind).toBe('none');
  });
});

describe('a name in the head of a page', () => {
  const page = (name: string, body: string): string =>
    `<title>Instagram</title><meta property="og:site_name" content="${name}"><h1>Instagram</h1>${body}${CREDENTIALS}`;

  it('is no name of its own where nobody can read it on the page', () => {
    expect(judged(page('Bluegarden', ''), 'https://bluegarden.example/', false).kind).toBe('lure');
  });
});
