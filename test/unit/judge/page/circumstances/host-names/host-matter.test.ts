import { describe, expect, it } from 'vitest';
import { judge } from '../../rules.ts';

const form = (action: string): string =>
  `<form action="${action}" method="post"><input placeholder="Name"><input type="password"><button>Inloggen</button></form>`;

describe('a name and words of the matter for a host', () => {
  it.each([
    [
      'a short name in a label below the domain',
      'https://ing-app-verificatie.kqz-7d2.top/',
      `<title>Inloggen Mijn ING</title><h1>Inloggen</h1>${form('a.php')}`,
    ],
    [
      'a name of several words',
      'https://ceska-posta-zasilka.click/',
      `<title>Česká pošta</title><p>Vaše zásilka čeká. Uhraďte poplatek 39 Kč</p><form action="z.php" method="post"><input autocomplete="cc-number"><button>Zaplatit</button></form>`,
    ],
    [
      'a name that is taken for the host’s own',
      'https://credit-agricole-securipass.online/',
      `<title>Crédit Agricole - SécuriPass</title><h1>Accéder à mes comptes</h1>${form('c.php')}`,
    ],
    [
      'a brand’s name put below somebody else’s domain',
      'https://commerzbank-phototan.kqz-7d2.top/',
      `<title>Commerzbank - photoTAN</title><h1>Anmelden</h1>${form('/in')}`,
    ],
    [
      'a name whose letters bear marks, and a word of the matter cut short',
      'https://ceskaposta-platba.click/',
      `<title>Česká pošta</title><h2>Vaše zásilka čeká na doručení</h2><form><input autocomplete="cc-number"><button>Zaplatit</button></form>`,
    ],
    [
      'an abbreviation above a domain whose letters are written out',
      'https://dhl.zollgebuehr-paket.click/',
      `<title>Zollgebühren bezahlen</title><img src="dhl-logo.svg"><h1>Ihre Sendung wartet</h1><form action="k.php" method="post"><input autocomplete="cc-number"><button>Bezahlen</button></form>`,
    ],
    [
      'a brand’s name and a word that is cut short',
      'https://vinted-verif.click/',
      `<title>Vinted</title><img alt="Vinted" src="v.svg"><h1>Login</h1>${form('/in')}`,
    ],
  ])('accuse: %s', (_, url, html) => expect(judge(html, url).kind).toBe('lure'));

  it.each([
    [
      'an ordinary word that is a firm’s own domain',
      'https://login.signal-works.example/',
      `<title>Signal – Log in</title><h1>Signal</h1>${form('/session')}`,
    ],
    [
      'another word that holds the short name',
      'https://spring-app.example/',
      `<title>Spring App</title><h1>Log in to Spring App</h1>${form('/session')}`,
    ],
  ])('do not accuse: %s', (_, url, html) => expect(judge(html, url).kind).toBe('none'));
});

it('a brand’s name alone below another domain may be a tenant’s', () => {
  const html = `<title>Commerzbank - photoTAN</title><h1>Anmelden</h1>${form('/in')}`;
  expect(judge(html, 'https://commerzbank.kundenraum.example/').kind).not.toBe('lure');
});

it.each([
  ['is no excuse beside what such pages are about', 'https://hermes-zahlung.example/', 'suspicious'],
  ['excuses a firm that is called so', 'https://hermes-druckerei.example/', 'none'],
])('an ordinary word in a host %s', (_, url, kind) => {
  expect(judge(`<title>Hermes</title><h1>Login</h1>${form('l.php')}`, url).kind).toBe(kind);
});
