// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLiveBody } from '../../../../mailboxes/body/live.ts';
import { openAt } from '../address-bar.ts';

describe('a mail in a document of its own', () => {
  const links = (head: string): string[] => {
    const page = document.implementation.createHTMLDocument();
    const view = { frameElement: {}, getComputedStyle: (element: Element) => getComputedStyle(element) };
    Object.defineProperties(page, { defaultView: { value: view }, baseURI: { value: 'https://evil.example/a/' } });
    page.head.innerHTML = head;
    page.body.innerHTML = '<a href="reset">Reset</a>';
    return readLiveBody([page.body]).links.map(({ href }) => href);
  };

  it.each([
    ['follow the base in its head', '<base href="https://evil.example/a/">', 'https://evil.example/a/reset'],
    ['are left as they are without one', '', 'reset'],
  ])('has links that %s', (_, head, href) => expect(links(head)).toEqual([href]));
});

describe('a mail whose webmail leads its links through a page of its own', () => {
  it('is read with the targets that it had', () => {
    openAt('https://mail.hut.example/read?id=7');
    const target = 'https://weir-works.example/reset';
    document.body.innerHTML = `<a href="/leave?to=${encodeURIComponent(target)}">Reset</a> <a href="/compose?to=ana@weir-works.example">Ana</a>`;
    const { links } = readLiveBody([document.body]);
    expect(links.map(({ href }) => href)).toEqual([target, 'mailto:ana@weir-works.example']);
    expect(links.map(({ rewritten }) => rewritten)).toEqual([true, true]);
  });
});
