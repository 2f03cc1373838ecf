import { describe, expect, it } from 'vitest';
import { CREDENTIALS, judge } from '../rules.ts';

const SENT = CREDENTIALS.replace(/action="?[^" >]*"?/, 'action="save.php"');
const way = (back: string): string => `<a href="https://app.hubspot.com/oauth/authorize?client_id=3&redirect_uri=${back}">Connect</a>`;
const OWN = 'https://app.verkaufsheft.example/connect';

describe('a page that a platform sends people back to', () => {
  const page = `<title>HubSpot</title><h1>Sign in with your HubSpot account</h1>${CREDENTIALS}`;

  it.each([
    ['as it is', 'https://app.verkaufsheft.example/cb'],
    ['with its address escaped', 'https%3A%2F%2Fapp.verkaufsheft.example%2Fcb'],
  ])('is never red, %s', (_, back) => expect(judge(page + way(back), OWN).kind).toBe('suspicious'));

  it('is not warned of where it says whose it is', () => {
    const named = `<title>Log in | Verkaufsheft</title><h1>Sign in with your HubSpot account</h1>${CREDENTIALS}`;
    expect(judge(named + way('https://app.verkaufsheft.example/cb'), OWN).kind).toBe('none');
  });

  it.each([
    ['people come back elsewhere', page + way('https://somebody.example/cb')],
    ['what it asks for goes to a plain script', `<title>HubSpot</title><h1>Log in to HubSpot</h1>${SENT}${way(OWN)}`],
  ])('is red where %s', (_, html) => expect(judge(html, OWN).kind).toBe('lure'));
});

describe('a page built for practice', () => {
  const page = (form: string, said: string): string => `<title>Log in to Spotify</title><h1>Log in to Spotify</h1>${form}<p>${said}</p>`;

  it.each(['Portfolio project. Not affiliated with Spotify.', 'A demo page of a frontend course', 'Ein Schulprojekt'])(
    'is amber on free hosting: %s',
    (said) => expect(judge(page(CREDENTIALS, said), 'https://kqz-31.netlify.app/').kind).toBe('suspicious'),
  );

  it.each([
    ['says nothing of it', CREDENTIALS, 'Listen now', 'https://kqz-31.netlify.app/'],
    ['stands on a domain of its own', CREDENTIALS, 'Portfolio project', 'https://kqz-7d2.top/in'],
    ['sends it to a plain script', SENT, 'Portfolio project', 'https://kqz-31.netlify.app/in'],
  ])('is red where it %s', (_, form, said, url) => expect(judge(page(form, said), url).kind).toBe('lure'));
});

describe('a page that tells how', () => {
  const told = (title: string): string => `<title>${title}</title><h1>Reset your Instagram password</h1>${CREDENTIALS}`;

  it.each([
    ['by its title', told('How to reset your Instagram password')],
    ['beside its site’s name', told('Reset Instagram password: a guide – Heft Neun')],
    [
      'by its lines, on a site that says whose it is',
      `<title>Reset Instagram password - Heft Neun</title><h1>Reset your Instagram password</h1><p>Sign in to Instagram and open Settings.</p>${CREDENTIALS}`,
    ],
    ['in German', `<title>Login Netflix: so funktioniert es</title><h1>Netflix Login</h1>${CREDENTIALS}`],
  ])('is never red, %s', (_, html) => expect(judge(html, 'https://heft-neun.example/a').kind).toBe('suspicious'));

  it.each([
    ['stands on free hosting', told('How to reset your Instagram password'), 'https://kqz-31.web.app/'],
    ['bears the name in its host', told('How to reset your Instagram password'), 'https://instagram-login.example/'],
    ['sends it to a plain script', told('How to reset your Instagram password').replace(CREDENTIALS, SENT), 'https://heft-neun.example/a'],
  ])('is red where it %s', (_, html, url) => expect(judge(html, url).kind).toBe('lure'));
});
