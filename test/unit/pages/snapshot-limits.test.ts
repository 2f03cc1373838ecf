// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as limits from '../../../messages/limits.ts';
import { leastSnapshot, type PageSnapshot } from '../../../messages/page-snapshot.ts';
import { parsePage } from '../../../messages/schema.ts';
import { takeSnapshot } from '../../../pages/take-snapshot.ts';
import { ANY_LETTER } from '../any-letter.ts';
import { runs } from '../thorough.ts';

const HERE = 'https://garden.example/in';

/** As the background gets it: what cannot be written as JSON crosses in no browser. */
const crossed = (snapshot: PageSnapshot): PageSnapshot | null => parsePage(JSON.parse(JSON.stringify(snapshot)));
const taken = (url = HERE, focused: Element | null = null): PageSnapshot | null => crossed(takeSnapshot(document, url, focused));

/** Elements by what of them a page can make as long as it likes. */
const NAMES = ['a', 'img', 'input', 'textarea', 'option', 'h1', 'link', 'meta', 'form', 'object', 'x-y', 'script'];
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'value', 'type', 'style', 'role', 'hidden', 'id', 'aria-labelledby', 'contenteditable'];

const anyText = fc.oneof(
  fc.string({ unit: ANY_LETTER, maxLength: 20 }),
  fc.constantFrom('f', 'password', 'https://a.example/', 'display:none', '\ud800', 'f f f '),
);
const anyElement = fc.record({
  name: fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom(100, 5_000).map((count) => 'x'.repeat(count)),
  ),
  attributes: fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.tuple(anyText, fc.constantFrom(1, 300, 2_000)), { maxKeys: 4 }),
  text: fc.tuple(anyText, fc.constantFrom(0, 1, 9_000)),
  comment: fc.option(fc.constantFrom('saved from https://a.example/', 'mirrored from '.repeat(900))),
  times: fc.constantFrom(1, 1, 3, 30),
});
type AnyElement = typeof anyElement extends fc.Arbitrary<infer T> ? T : never;

function build(elements: AnyElement[]): void {
  document.body.replaceChildren();
  for (const { name, attributes, text, comment, times } of elements) {
    for (let at = 0; at < times; at += 1) {
      const element = document.createElement(name);
      for (const [key, [piece, count]] of Object.entries(attributes)) element.setAttribute(key, piece.repeat(count));
      element.append(text[0].repeat(text[1]));
      if (comment !== null) element.append(document.createComment(comment));
      document.body.append(element);
    }
  }
}

describe('whatever stands in a page', () => {
  it('is taken by the background as it was taken down', () => {
    fc.assert(
      fc.property(fc.array(anyElement, { minLength: 1, maxLength: 5 }), fc.boolean(), (elements, isFocused) => {
        build(elements);
        return taken(HERE, isFocused ? document.querySelector('input,textarea') : null) !== null;
      }),
      { numRuns: runs(6, 60) },
    );
  });

  it.each<[what: string, html: () => string]>([
    ['more long addresses than cross', () => `<img src="https://a.example/${'p'.repeat(3_900)}">`.repeat(5_200)],
    ['a name longer than what crosses', () => `<x-${'y'.repeat(limits.SAID)}></x-${'y'.repeat(limits.SAID)}>`],
    ['more traces than are looked at', () => '<!-- saved from https://a.example/ -->'.repeat(300)],
    ['more words than are taken down', () => `<p>${'word '.repeat(20)}</p>`.repeat(12_000)],
  ])('is not refused for %s, and tells that it asks for a secret', (_what, html) => {
    document.body.innerHTML = `${html()}<form><input type="password"></form>`;
    const page = taken();
    const inputs = [...(page?.tokens ?? []), ...(page?.beyond ?? [])].filter((token) => Array.isArray(token) && token[0] === 'input');
    expect(inputs).toHaveLength(1);
    expect(inputs[0]).toHaveProperty('1', { type: 'password' });
  });

  it('is cut off and said to be where it says more than crosses', () => {
    document.body.innerHTML = `<img src="https://a.example/${'p'.repeat(3_900)}">`.repeat(5_200);
    expect(taken()).toMatchObject({ whole: false });
  });

  it('is not refused for a field that a hundred thousand words describe', () => {
    document.body.innerHTML = `<p id="a">${'word '.repeat(60)}</p><input aria-describedby="${'a '.repeat(100_000)}">`;
    expect(taken(HERE, document.querySelector('input'))).not.toBeNull();
  });

  it.each([
    ['that was read', () => taken(`${HERE}?${'q'.repeat(9_000)}`)],
    ['that could not be', () => crossed(leastSnapshot(`${HERE}?${'q'.repeat(9_000)}`, true))],
  ])('is not refused for the length of its address: a page %s', (_what, read) => {
    document.body.innerHTML = '';
    expect(read()?.url).toHaveLength(limits.URL_LENGTH);
  });
});
