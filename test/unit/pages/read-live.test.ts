// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../pages/read-page.ts';

const HERE = 'https://garden.example/login';

function live(html: string, focused = ''): ReturnType<typeof readPage> {
  document.documentElement.innerHTML = html;
  return readPage(document, HERE, focused ? document.querySelector(focused) : null);
}

describe('a live page', () => {
  it('without an address resolves its links as its maker does', () => {
    document.documentElement.innerHTML = '<head><base href="https://maker.example/a/"></head><body><a href="b">b</a></body>';
    expect(readPage(document.documentElement, 'about:srcdoc').links).toEqual(['https://maker.example/a/b']);
  });

  it('is read below any number of comments', () => {
    const page = live(`<body>${'<!---->'.repeat(31_000)}<h1>Bluebank</h1><input type="password"></body>`);
    expect(page).toMatchObject({ headings: ['Bluebank'], clipped: false, forms: [{ fields: [{ kind: 'password' }] }] });
  });
});

describe('names that a page gives its fields', () => {
  /** Whatever a reader could ask of a node: own properties of the prototypes. */
  const names = [Node, Element, HTMLElement, HTMLFormElement, EventTarget].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  );

  it('blind nobody: a form is read the same, whatever its fields are called', () => {
    const form = (name: string): string =>
      `<body><form><h2>Log in</h2><input type="hidden" name="${name}"><label>Password <input type="password"></label><button>Log in</button></form></body>`;
    const plain = live(form('zzz'));
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect(live(form(name))).toEqual(plain);
      }),
    );
  });
});
