// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SentForm } from '../../../messages/requests.ts';
import { parseMessage } from '../../../messages/schema.ts';
import { takesName, watchResetRequest } from '../../../pages/watch-reset-request.ts';
import { ANY_LETTER } from '../any-letter.ts';

/** A page of its own, so that no listener of another test hears. */
function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page;
}

function fire(target: Element, name: string, trusted: boolean): void {
  const event = new Event(name, { bubbles: true, composed: name === 'click' });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

const EMAIL = '<input type="email" value="a@b.example">';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a form that may ask for a reset', () => {
  it.each([
    ['with a name typed in', `<form>${EMAIL}</form>`, true],
    ['with nothing typed in', '<form><input type="email"></form>', false],
    ['with a password beside', `<form>${EMAIL}<input type="password"></form>`, false],
    ['without a name', '<form><input type="checkbox" value="x"></form>', false],
    ['a search', '<form><input type="search" value="x"></form>', false],
    ['a search by its role', `<form role="search">${EMAIL}</form>`, false],
    ['a search by the name of its field', '<form><input name="q" value="x"></form>', false],
    ['a box that offers what it finds', '<form><input role="combobox" value="x"></form>', false],
  ])('%s', (_, html, is) => {
    expect(takesName(pageOf(html).querySelector('form') as Element)).toBe(is);
  });
});

describe('watching for it', () => {
  it('hears Enter in a field that stands in no form, and not the leaving of it', () => {
    const page = pageOf(`<h1>Reset password</h1><div><div>${EMAIL}</div></div>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    const field = page.querySelector('input') as HTMLInputElement;
    fire(field, 'change', true);
    expect(sent).not.toHaveBeenCalled();
    Object.defineProperty(page, 'activeElement', { value: field });
    fire(field, 'change', false);
    expect(sent).not.toHaveBeenCalled();
    fire(field, 'change', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('hears a trusted submit, once for a press and its event', () => {
    const page = pageOf(`<form>${EMAIL}<button>Reset password</button></form>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    const form = page.querySelector('form') as Element;
    fire(form, 'submit', true);
    fire(form, 'submit', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('asks whether a person touched the page just before a submit: %s', (isActive, times) => {
    const page = pageOf(`<form>${EMAIL}</form>`);
    vi.stubGlobal('navigator', { userActivation: { isActive } });
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector('form') as Element, 'submit', true);
    expect(sent).toHaveBeenCalledTimes(times);
  });

  it('hears a trusted press where there is no form', () => {
    const page = pageOf(`<div><div>${EMAIL}</div><div role="button"><span>Send reset link</span></div></div>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector('span') as Element, 'click', true);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('hears a trusted press on a button of a form that submits nothing', () => {
    const page = pageOf(`<form>${EMAIL}<button type="button">Send</button></form>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector('button') as Element, 'click', true);
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ button: 'Send', fields: [['email', '', '', '', '']] }));
  });

  it('tells what the form calls itself and its fields, nothing of the page around it and nothing that was typed', () => {
    const field =
      '<label>Your mail address <input name="who" type="text" autocomplete="username" placeholder="you@…" value="typed@a.example"></label>';
    const page = pageOf(`<h1>Reset your password</h1><form aria-label="Lost it?"><h2>We help</h2>${field}<button>Send</button></form>`);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector('form') as Element, 'submit', true);
    const [[form]] = sent.mock.calls as [[{ label: string; fields: string[][] }]];
    expect(form.label).toBe('Lost it?\nWe help');
    expect(form.fields).toEqual([['text', 'username', 'who', '', 'Your mail address you@…']]);
    expect(JSON.stringify(form)).not.toMatch(/Reset|typed@/);
  });

  it('hears a trusted press inside a component, with the fields and the heading of it', () => {
    const page = pageOf('<x-reset></x-reset>');
    const root = (page.querySelector('x-reset') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<h1>Photos</h1><form><h2>Reset password</h2><x-field></x-field><button>Send</button></form>';
    (root.querySelector('x-field') as Element).attachShadow({ mode: 'open' }).innerHTML = EMAIL;
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(root.querySelector('button') as Element, 'click', true);
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ button: 'Send', label: '\nReset password' }));
  });

  it.each([
    ['an untrusted submit', `<form>${EMAIL}</form>`, 'form', 'submit', false],
    ['an untrusted press', `<div>${EMAIL}<button>Reset password</button></div>`, 'button', 'click', false],
    ['a press that only leads to the form', `<div>${EMAIL}<button>Forgot password?</button></div>`, 'button', 'click', true],
    ['a press far from any field', '<main><button>Reset password</button></main>', 'button', 'click', true],
    [
      'a press on what submits a form, which tells by itself',
      `<form>${EMAIL}<button>Reset password</button></form>`,
      'button',
      'click',
      true,
    ],
    ['a press elsewhere on the page', `<div>${EMAIL}</div><div><button>Accept all</button></div>`, 'button', 'click', true],
    ['a press on text', `<h1>Reset</h1><div>${EMAIL}<p>words</p></div>`, 'p', 'click', true],
  ])('does not hear %s', (_, html, target, name, trusted) => {
    const page = pageOf(html);
    const sent = vi.fn();
    watchResetRequest(page, sent);
    fire(page.querySelector(target) as Element, name, trusted);
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('whatever form is sent', () => {
  const piece = fc.oneof(fc.string({ unit: ANY_LETTER, maxLength: 12 }), fc.constantFrom('Reset password', '\ud800', ' '));
  const long = fc.tuple(piece, fc.constantFrom(1, 30, 2_000)).map(([text, count]) => text.replaceAll(/[<>&"]/g, '').repeat(count));
  const anyField = fc.record({ id: long, name: long, autocomplete: long, placeholder: long, label: long });

  it('is taken by the background', () => {
    fc.assert(
      fc.property(fc.array(anyField, { minLength: 1, maxLength: 9 }), fc.array(long, { maxLength: 9 }), long, (fields, headings, said) => {
        const labelled = fields.map(
          ({ id, name, autocomplete, placeholder, label }) =>
            `<label>${label}<input id="${id}" name="${name}" autocomplete="${autocomplete}" placeholder="${placeholder}" value="a"></label>`,
        );
        const titles = headings.map((heading) => `<h2 title="${heading}" aria-label="${heading}">${heading}</h2>`);
        const page = pageOf(
          `<form aria-label="${said}">${titles.join('')}${labelled.join('')}<button value="${said}" aria-label="${said}">${said}</button></form>`,
        );
        const sent = vi.fn<(form: SentForm) => void>();
        watchResetRequest(page, sent);
        const event = new Event('submit', { bubbles: true });
        Object.defineProperties(event, { isTrusted: { value: true }, submitter: { value: page.querySelector('button') } });
        page.querySelector('form')?.dispatchEvent(event);
        const forms = sent.mock.calls.map(([form]) => parseMessage(JSON.parse(JSON.stringify({ type: 'reset-sent', form }))));
        // A search asks for nothing; what is told of is understood.
        return forms.every((form) => form !== null) && (forms.length === 1 || fields.every(({ name }) => /^q$|search/i.test(name)));
      }),
      { numRuns: 20 },
    );
  });
});
