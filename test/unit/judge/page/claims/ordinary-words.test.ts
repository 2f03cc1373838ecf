import { describe, expect, it } from 'vitest';
import { judge } from '../rules.ts';

const card = (action: string, button: string): string =>
  `<form action="${action}" method="post"><input autocomplete="cc-number"><input autocomplete="cc-csc"><button>${button}</button></form>`;
const CREDENTIALS = '<input name="u" placeholder="User"><input type="password" name="p"><button>Log in</button>';
const form = (action: string): string => `<form action="${action}" method="post">${CREDENTIALS}</form>`;

describe('a platform whose name is a word is doubted', () => {
  it.each([
    ['where a line lets in by it, into a form that goes to a script', 'Log in to your Steam account', 'login.php', 'suspicious'],
    ['an abbreviation too', 'Log in to your DHL account', 'login.php', 'suspicious'],
    ['not where the form goes to an application', 'Log in to your Steam account', '/session', 'none'],
    ['not where it is part of another name', 'Log in to your Steam Sauna account', 'login.php', 'none'],
    ['not where it means something', 'Log in to see the steam', 'login.php', 'none'],
  ])('%s', (_, line, action, kind) => {
    expect(judge(`<title>Log in</title><p>${line}</p>${form(action)}`, 'https://kqz-7d2.top/x').kind).toBe(kind);
  });
});

describe('on free hosting, with nothing sent, a word is meant in two places', () => {
  const FREE = 'https://kqz-31.web.app/';
  it.each([
    ['a title and a logo', `<title>Steam</title><img alt="Steam" src="s.png">${form('')}`, 'suspicious'],
    ['a title and a copyright', `<title>DHL | Log in</title>${form('')}<p>© 2026 DHL</p>`, 'suspicious'],
    ['a line that lets in', `<title>Log in</title><p>Log in to your Steam account</p>${form('')}`, 'suspicious'],
    ['a title alone', `<title>Steam - Log in</title>${form('')}`, 'none'],
  ])('%s', (_, html, kind) => expect(judge(html, FREE).kind).toBe(kind));

  it('software whose addresses are not there is no copy of it', () => {
    const html = `<title>Sign in · GitLab</title><h1>GitLab</h1>${form('')}`;
    expect(judge(html, FREE).kind).not.toBe('none');
    expect(judge(html.replace('action=""', 'action="/users/sign_in"'), 'https://git.kqz-31.example/users/sign_in').kind).toBe('none');
  });
});

describe('a brand whose name is a word is meant', () => {
  it.each([
    [
      'by its own icon, over a parcel that waits',
      'https://aduana-kqz.top/p',
      `<title>Pago de aduanas</title><link rel="icon" href="https://www.correos.es/favicon.ico"><img alt="Correos" src="l.png"><p>Su paquete está retenido.</p>${card('o.php', 'Pagar')}`,
    ],
    [
      'by a host that puts it with the matter, over money for a card',
      'https://olx-dostavka.top/',
      `<title>OLX Доставка</title><h2>Отримання коштів</h2>${card('', 'Отримати кошти')}`,
    ],
  ])('%s', (_, url, html) => {
    const verdict = judge(html, url);
    expect(verdict.kind).toBe('lure');
    expect(verdict.platformName).not.toBe('');
  });

  it.each([
    ['not by its word alone', 'https://kqz-7d2.top/', `<title>Correos</title>${form('/in')}`],
    ['not by a firm’s portal of that name', 'https://bolt-login.example/', `<title>Bolt Login</title><h1>Bolt</h1>${form('login.php')}`],
    ['not by a host that bears it as its own', 'https://wave.example/in', `<title>Wave</title><h1>Log in to Wave</h1>${form('/in')}`],
    [
      'not by its own site',
      'https://www.correos.es/pago',
      `<title>Correos</title><h1>Aduanas</h1><p>Su paquete está retenido</p>${card('p.php', 'Pagar')}`,
    ],
  ])('%s', (_, url, html) => expect(judge(html, url).platform).toBeNull());
});
