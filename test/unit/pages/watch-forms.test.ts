// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldsMark } from '../../../pages/sign-in-fields.ts';
import { watchForms } from '../../../pages/watch-forms.ts';

function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page;
}

describe('fields that could take credentials', () => {
  it.each([
    ['a password', '<input type="password">', true],
    ['a one-time code', '<input autocomplete="one-time-code">', true],
    ['a card', '<input autocomplete="cc-number">', true],
    ['a recovery phrase', '<textarea placeholder="Secret phrase"></textarea>', true],
    ['twelve boxes for one', `<p>Your wallet phrase</p>${'<input>'.repeat(12)}`, true],
    ['a name first', '<form><input type="email"><button>Sign in</button></form>', true],
    ['a name first, in German', '<form><input name="username"><input type="submit" value="Anmelden"></form>', true],
    ['a newsletter', '<form><input type="email"><button>Subscribe</button></form>', false],
    ['a search', '<form><input type="search"></form>', false],
    ['twelve boxes of a survey', '<input>'.repeat(12), false],
    ['nothing', '<p>Words</p>', false],
  ])('%s', (_, html, found) => {
    expect(fieldsMark(pageOf(html), '') !== '').toBe(found);
  });
});

describe('watching a page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const settle = () => vi.advanceTimersByTimeAsync(2_000);

  it('tells at once, and once for one state', async () => {
    const page = pageOf('<input type="password">');
    const found = vi.fn();
    const stop = watchForms(page, found, () => {});
    page.body.append(page.createElement('p'));
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
    stop();
  });

  it('tells when a form appears later, also in an open shadow root', async () => {
    const page = pageOf('<p>Words</p>');
    const found = vi.fn();
    const changed = vi.fn();
    const stop = watchForms(page, found, changed);
    expect(found).not.toHaveBeenCalled();
    const host = page.createElement('x-login');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="password">';
    page.body.append(host);
    await settle();
    expect(found).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalled();
    stop();
  });

  it('is silent once stopped', async () => {
    const page = pageOf('');
    const found = vi.fn();
    watchForms(page, found, () => {})();
    page.body.innerHTML = '<input type="password">';
    await settle();
    expect(found).not.toHaveBeenCalled();
  });
});
