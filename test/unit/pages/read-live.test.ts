// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenPage } from '../../../judge/open-page.ts';
import { parsePage } from '../../../messages/schema.ts';
import { readSnapshot } from '../../../pages/read-snapshot.ts';
import { takeSnapshot } from '../../../pages/take-snapshot.ts';

const HERE = 'https://garden.example/login';

/** As it is taken down in the page, crosses as a message, and is read in the background. */
function read(page: Node, url = HERE, focused: Element | null = null, untouched = false): OpenPage {
  const snapshot = parsePage(JSON.parse(JSON.stringify(takeSnapshot(page, url, focused, untouched))));
  if (!snapshot) throw new Error('The background refuses the page.');
  return readSnapshot(snapshot);
}

function live(html: string, focused = ''): OpenPage {
  document.documentElement.innerHTML = html;
  return read(document, HERE, focused ? document.querySelector(focused) : null);
}

describe('a live page', () => {
  it('without an address resolves its links as its maker does', () => {
    document.documentElement.innerHTML = '<head><base href="https://maker.example/a/"></head><body><a href="b">b</a></body>';
    expect(read(document.documentElement, 'about:srcdoc').links).toEqual(['https://maker.example/a/b']);
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

describe('what the field in focus is for', () => {
  /** Plays the style sheet of a page: its words before, after and on an element, and the mask of a field. */
  function painted(styles: Record<string, { before?: string; after?: string; mask?: string; font?: string }>): void {
    vi.spyOn(window, 'getComputedStyle').mockImplementation(((element: Element, part?: string) => {
      const [, style = {}] = Object.entries(styles).find(([selector]) => element.matches(selector)) ?? [];
      const content = (part === '::before' ? style.before : part === '::after' ? style.after : undefined) ?? 'none';
      return { content, fontFamily: style.font ?? '', getPropertyValue: () => style.mask ?? 'none' };
    }) as unknown as typeof window.getComputedStyle);
  }
  afterEach(() => void vi.restoreAllMocks());
  const kindOf = (html: string): string | undefined =>
    live(`<body><p>Go on</p><p>A line that is much too long to be the name of any field, whatever it may speak of.</p>${html}</body>`, '#f')
      .forms[0]?.fields[0]?.kind;
  const FIELD = '<input id="f">';

  it.each<[words: string, html: string, styles: Parameters<typeof painted>[0], kind: string]>([
    ['painted before the element around it', `<div class="row">${FIELD}</div>`, { '.row': { before: '"Password"' } }, 'password'],
    ['painted two elements around it', `<div class="row"><div>${FIELD}</div></div>`, { '.row': { before: '"Password"' } }, 'password'],
    ['painted after the element before it', `<b class="l"></b>${FIELD}`, { '.l': { after: '"Password:"' } }, 'password'],
    ['painted in a part of the element before it', `<div><i class="l"></i></div>${FIELD}`, { '.l': { before: '"Password"' } }, 'password'],
    ['painted before its row’s neighbour', `<i class="l"></i><div>${FIELD}</div>`, { '.l': { before: '"PIN"' } }, 'code'],
    [
      'painted from an attribute',
      `<div class="row" data-l="Password">${FIELD}</div>`,
      { '.row': { before: 'attr(data-l) ":"' } },
      'password',
    ],
    [
      'painted elsewhere on the page',
      `<b class="l"></b><hr><hr><div><div><div>${FIELD}</div></div></div>`,
      { '.l': { before: '"PIN"' } },
      'other',
    ],
    ['painted, and no words', `<div class="row">${FIELD}</div>`, { '.row': { before: '"\u2022"' } }, 'other'],
    ['in the text of a picture', `<img alt="Password">${FIELD}`, {}, 'password'],
    ['in the text of a picture in the cell before', `<div><img alt="Your PIN"></div><div>${FIELD}</div>`, {}, 'code'],
    ['in the name of a drawing', `<svg role="img" aria-label="Password"></svg>${FIELD}`, {}, 'password'],
    ['in the text of a picture that speaks of something else', `<img alt="A garden">${FIELD}`, {}, 'other'],
    ['in its description', `<div id="d">Password</div><hr><hr><div>${FIELD.replace('>', ' aria-describedby="d">')}</div>`, {}, 'password'],
    [
      'in two elements',
      `<p id="a">Your</p><p id="b">password</p><hr><div>${FIELD.replace('>', ' aria-labelledby="a b">')}</div>`,
      {},
      'password',
    ],
    ['in an element that is not there', `<hr><div>${FIELD.replace('>', ' aria-labelledby="none">')}</div>`, {}, 'other'],
    ['nowhere, drawn as dots', FIELD, { '#f': { mask: 'disc' } }, 'password'],
    ['nowhere, drawn by a font of dots', FIELD, { '#f': { font: 'text-security-disc' } }, 'password'],
  ])('is read off words %s', (_, html, styles, kind) => {
    painted(styles);
    expect(kindOf(html)).toBe(kind);
  });

  it('is not asked of the fields in which nobody is: their style costs', () => {
    painted({ '.row': { before: '"Password"' } });
    expect(live(`<body><div class="row"><input></div></body>`).forms[0]?.fields[0]?.kind).toBe('other');
  });
});

describe('a list of choices', () => {
  it.each([
    ['that stands open is read line by line', '<select size="3"><option>Bluebank</option><option>Rose</option></select>', 'Bluebank\nRose'],
    ['for several is read too', '<select multiple><optgroup label="x"><option label="Bluebank"></option></optgroup></select>', 'Bluebank'],
    ['that belongs to a field shows nothing', '<datalist><option>Bluebank</option></datalist>', ''],
  ])('%s', (_, html, text) => expect(live(`<body>${html}</body>`).text).toBe(text));
});

describe('words in an editable part', () => {
  const html = '<body><div contenteditable><h1>Bluebank</h1></div><div role="textbox">Rose</div></body>';
  const readIt = (untouched: boolean): OpenPage => {
    document.documentElement.innerHTML = html;
    return read(document, HERE, null, untouched);
  };

  it('are never read once the person may have written them', () => expect(readIt(false)).toMatchObject({ headings: [], text: '' }));
  it('are the page’s while nobody has touched it', () =>
    expect(readIt(true)).toMatchObject({ headings: ['Bluebank'], text: 'Bluebank\nRose' }));
});
