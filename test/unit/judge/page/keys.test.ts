import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../../judge/page/judge-page.ts';
import { openPageFromHtml } from '../../../../scripts/pages/read-html.ts';
import { rules } from './rules.ts';

function judged(html: string, url = 'https://kqz-films.example/', keysOutside = true): string {
  return judgePage({ ...openPageFromHtml(html, url), keysOutside }, rules, { trustedSites: [], referrerMail: null }).kind;
}

const ARTICLE = '<p>We tell how to leave, step by step, and what stays behind when an account is closed for good.</p>'.repeat(40);

describe('a page without any field that hears the keys', () => {
  it.each([
    ['in its title and heading', '<title>Netflix - Sign in</title><h1>Netflix</h1><div>Password</div>'],
    ['in a paragraph alone', '<title>Welcome</title><p>Netflix</p><p>Sign in to your Netflix account.</p><p>Password</p>'],
    ['in a line that asks for the password', '<div>Sign in: type your Netflix password</div><button>Password</button>'],
    ['in its title, and asks for a password without a word of signing in', '<title>Netflix</title><div>Enter your Netflix password</div>'],
    ['in a line that takes its password for a way in', '<p>Netflix</p><p>Log in with your Netflix password</p>'],
    ['in German', '<div>Melden Sie sich bei Netflix an</div><p>Ihr Netflix-Konto: anmelden mit Passwort</p><h2>Netflix</h2>'],
  ])('is amber where it claims a platform %s', (_, html) => expect(judged(html)).toBe('suspicious'));

  it.each<[string, string, string?, boolean?]>([
    ['nobody typed', '<title>Welcome</title><p>Netflix</p><p>Sign in to your Netflix account.</p>', undefined, false],
    ['it is the platform’s own', '<title>Netflix</title><p>Sign in to your Netflix account.</p>', 'https://www.netflix.com/login'],
    ['it only speaks of a platform', '<title>Garden news</title><p>Many friends have a Netflix account and sign in from the garden.</p>'],
    ['it takes its account for a way in', '<title>Chess</title><p>Log in with your Netflix account</p>'],
    ['it is a game with ways to share', '<title>Chess</title><p>Log in to save</p><p>Share on Facebook</p><p>Get it on Google Play</p>'],
    ['it has a field for something else', '<p>Netflix</p><p>Sign in to your Netflix account.</p><input placeholder="Find a plant">'],
    ['it is an article', `<h1>How to delete your Netflix account</h1><p>Sign in to your Netflix account.</p>${ARTICLE}`],
  ])('is silent where %s', (_, html, url, keys) => expect(judged(html, url, keys)).toBe('none'));
});
