// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLiveBody } from '../../../../mailboxes/body/live.ts';

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
