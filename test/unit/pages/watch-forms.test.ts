// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAskedIn } from '../../../pages/credential-fields.ts';
import { watchForms } from '../../../pages/watch-forms.ts';

function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page;
}

describe('fields that could take credentials', () => {
  it.each([
    ['a password', '<input type="password">', true],
    ['a password behind many fields', `${'<input>'.repeat(400)}<input type="password">`, true],
    ['a one-time code', '<input autocomplete="one-time-code">', true],
    ['a card', '<input autocomplete="cc-number">', true],
    ['a recovery phrase', '<textarea placeholder="Secret phrase"></textarea>', true],
    ['twelve boxes for one', `<p>Your wallet phrase</p>${'<input>'.repeat(12)}`, true],
    ['a name first', '<form><input type="email"><button>Sign in</button></form>', true],
    ['a name first, in German', '<form><input name="username"><input type="submit" value="Anmelden"></form>', true],
    ['a password by its label alone', '<label>Password <input class="dots"></label>', true],
    ['a password by the label for it', '<p><label for="a">Passwort</label></p><p><input id="a"></p>', true],
    ['a password box that is none', '<span>Password</span><div contenteditable="true"></div>', true],
    ['a text box that is none, by its name', '<div role="textbox" aria-label="One-time code"></div>', true],
    ['an editor for words', '<p>Write</p><div contenteditable="true" aria-label="Article"></div>', false],
    ['words that cannot be edited', '<span>Password</span><div contenteditable="false"></div>', false],
    ['a card by its label, in German', '<input placeholder="Kartennummer"><input placeholder="Prüfziffer">', true],
    ['the same in Spanish', '<input placeholder="Número de tarjeta">', true],
    ['the same in Swedish', '<input placeholder="Kortnummer">', true],
    ['the same in Ukrainian', '<input placeholder="Номер картки">', true],
    ['a code, in Czech', '<input placeholder="Kód z SMS">', true],
    ['recovery words, in Polish', '<textarea placeholder="Wpisz frazę odzyskiwania"></textarea>', true],
    ['a name first, in Danish', '<h1>Log på</h1><form><label>Bruger-ID <input></label><button>Fortsæt</button></form>', true],
    ['a name first, in Greek', '<form><input type="email"><button>Σύνδεση</button></form>', true],
    ['a name first, in Hungarian', '<form><input placeholder="Felhasználónév"><button>Bejelentkezés</button></form>', true],
    ['a number to vote with, in German', '<form><input type="tel"><button>Jetzt abstimmen</button></form>', true],
    ['a newsletter, in Swedish', '<form><input type="email"><button>Prenumerera</button></form>', false],
    ['a newsletter', '<form><input type="email"><button>Subscribe</button></form>', false],
    ['a search', '<form><input type="search"></form>', false],
    ['boxes of one letter', '<input maxlength="1">'.repeat(6), true],
    [
      'a password in a form whose fields bear names of its own members',
      '<form><input name="closest"><input name="parentElement"><input name="textContent"><input name="querySelectorAll"><input name="matches"><input type="password"></form>',
      true,
    ],
    [
      'a name in such a form',
      '<form><input name="textContent"><input name="querySelectorAll"><input name="parentElement"><input type="email"><button>Sign in</button></form>',
      true,
    ],
    ['twelve boxes of a survey', '<input>'.repeat(12), false],
    ['nothing', '<p>Words</p>', false],
  ])('%s', (_, html, found) => {
    expect(isAskedIn(pageOf(html), '')).toBe(found);
  });
});

describe('watching a page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const settle = (milliseconds = 2_000) => vi.advanceTimersByTimeAsync(milliseconds);

  function watched(html: string) {
    const page = pageOf(html);
    const found = vi.fn();
    const changed = vi.fn();
    const listen = vi.spyOn(page, 'addEventListener');
    watchForms(page, found, changed);
    return { page, found, changed, heard: () => [...new Set(listen.mock.calls.map(([type]) => type as string))] };
  }

  it('tells at once, and once for one state', async () => {
    const { page, found } = watched('<input type="password">');
    expect(found).toHaveBeenCalledTimes(1);
    page.body.append(page.createElement('p'));
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('tells no more of what is asked: the script that reads the page watches it from then on', async () => {
    const { page, found } = watched('<h1>Welcome</h1><input type="password">');
    for (let count = 0; count < 30; count += 1) {
      page.title = `Page ${count}`;
      page.body.append(page.createElement('p'));
      await settle(10_000);
    }
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('tells when a form appears later, also in an open shadow root', async () => {
    const { page, found, changed } = watched('<p>Words</p>');
    expect(found).not.toHaveBeenCalled();
    const host = page.createElement('x-login');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="password">';
    page.body.append(host);
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalled();
  });

  it('is not stopped by drawings, for which Chromium throws when it is asked for a root', () => {
    const openOrClosedShadowRoot = (element: Element): ShadowRoot | null => {
      if (!(element instanceof HTMLElement)) throw new TypeError('Not an HTML element');
      return element.shadowRoot;
    };
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    const { found } = watched('<svg><circle></circle><linearGradient></linearGradient></svg><input type="password">');
    expect(found).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('finds a root that is attached later, which is no mutation', async () => {
    const { page, found } = watched('<x-login></x-login>');
    await settle(500);
    page.querySelector('x-login')?.attachShadow({ mode: 'open' }).append(page.createElement('p'));
    page.querySelector('x-login')?.shadowRoot?.append(Object.assign(page.createElement('input'), { type: 'password' }));
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
  });

  it('listens for focus and keys alone', () => {
    expect(watched('<input type="password">').heard()).toEqual(['focusin', 'keydown']);
  });

  it.each([
    ['the name of getting in stands in any line', '<p>Sign in to your account</p>', 1],
    ['nothing is said of it', '<p>Words of plants</p>', 0],
    ['there is too much to look through', `<p>${'Words of plants. '.repeat(10_000)}</p>`, 1],
  ])('tells of a letter where no field is: %s', (_, html, times) => {
    const { page, found } = watched(html);
    const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    page.body.dispatchEvent(event);
    expect(found).toHaveBeenCalledTimes(times);
  });

  it('tells of a letter that follows at once on a press where no field is, and of no other', () => {
    const { page, found } = watched('<h1>Sign in</h1><p tabindex="0">Words</p>');
    const happen = (event: Event): void => {
      Object.defineProperty(event, 'isTrusted', { value: true });
      page.querySelector('p')?.dispatchEvent(event);
    };
    happen(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(found.mock.calls).toEqual([[undefined]]);
    for (const key of ['Tab', 'a', 'b']) happen(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    happen(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(found.mock.calls).toEqual([[undefined], ['a']]);
  });

  it.each([
    ['a letter where no field is', '<h1>Sign in</h1><p>Words</p>', 'p', 'a', [['a']]],
    ['a focus beside it', '<h1>Sign in</h1><p>Words</p>', 'p', undefined, [[]]],
    ['a letter on a page that speaks of nothing', '<p>Words of plants</p>', 'p', 'a', []],
    ['a letter in a field of a name', '<p>Account</p><input type="search" placeholder="Password">', 'input', 'P', [[]]],
  ] as const)('weighs what the person did before it was there: %s', (_, html, selector, key, calls) => {
    const page = pageOf(html);
    const found = vi.fn();
    watchForms(page, found, vi.fn(), [{ part: page.querySelector(selector) ?? undefined, key }]);
    expect(found.mock.calls.map((call) => call.filter((one) => one !== undefined))).toEqual(calls);
  });

  it.each([
    ['what it asks for', 'input', undefined, []],
    ['a letter in its field', 'input', 'a', []],
    ['a letter where no field is', 'p', 'a', [['a']]],
  ] as const)('tells a page that is read already of nothing but keys outside: %s', async (_, selector, key, calls) => {
    const page = pageOf('<h1>Sign in</h1><p>Words</p><input type="password">');
    const found = vi.fn();
    watchForms(page, found, vi.fn(), [{ part: page.querySelector(selector) ?? undefined, key }], true);
    await settle();
    expect(found.mock.calls).toEqual(calls);
  });

  it('looks no further where only words change', async () => {
    const { page, changed } = watched('<p>12:00</p>');
    for (let second = 0; second < 60; second += 1) {
      page.querySelector('p')?.replaceChildren(`12:00:${second}`);
      await settle(1_000);
    }
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('looks ever more seldom at a page that never rests', async () => {
    const { page, changed } = watched('<p>Words</p>');
    const stir = async (): Promise<number> => {
      const before = changed.mock.calls.length;
      for (let count = 0; count < 1_000; count += 1) {
        page.body.firstElementChild?.replaceWith(page.createElement('p'));
        await settle(50);
      }
      return changed.mock.calls.length - before;
    };
    const first = await stir();
    const second = await stir();
    expect(first).toBeLessThan(100);
    expect(second).toBeLessThan(first);
  });
});
