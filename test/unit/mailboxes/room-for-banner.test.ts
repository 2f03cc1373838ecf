// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasRoomBefore } from '../../../mailboxes/room-for-banner.ts';

/** happy-dom lays nothing out: `width` is what every element measures. */
function room(html: string, width = 800): boolean {
  document.body.innerHTML = html;
  const anchor = document.querySelector('#mail');
  if (!anchor) throw new Error('no #mail');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
  return hasRoomBefore(anchor);
}

afterEach(() => vi.restoreAllMocks());

describe('a place for a banner', () => {
  it.each([
    ['in a page', '<main><div id="mail"></div></main>', 800],
    ['in a conversation', '<div role="list"><div role="listitem"><div id="mail"></div></div></div>', 800],
    ['in a column', '<div style="display:flex;flex-direction:column"><div id="mail"></div></div>', 240],
    ['in what is not laid out yet', '<main><div id="mail"></div></main>', 0],
  ])('is one %s', (_where, html, width) => {
    expect(room(html, width)).toBe(true);
  });

  it.each([
    ['in a list', '<div role="listbox"><div><div id="mail"></div></div></div>', 800],
    ['in a table of mails', '<div role="grid"><div role="row"><div id="mail"></div></div></div>', 800],
    ['in a toolbar', '<div role="toolbar"><div id="mail"></div></div>', 800],
    ['on something to press', '<a href="#x"><span id="mail"></span></a>', 800],
    ['in a narrow column', '<aside><div id="mail"></div></aside>', 239],
    ['in a narrow part of a row', '<div style="display:flex"><div id="mail"></div></div>', 100],
  ])('is none %s', (_where, html, width) => {
    expect(room(html, width)).toBe(false);
  });
});
