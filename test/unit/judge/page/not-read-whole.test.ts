import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { CREDENTIALS, rules } from './rules.ts';

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
