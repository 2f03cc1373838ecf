// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasRoomBefore, RoomWatch } from '../../../mailboxes/room-for-banner.ts';

/** happy-dom lays nothing out: `width` is what every element measures. */
function room(html: string, width = 800): boolean {
  document.body.innerHTML = html;
  const anchor = document.querySelector('#mail');
  if (!anchor) throw new Error('no #mail');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
  return hasRoomBefore(anchor);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

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

describe('a place that is watched', () => {
  /** happy-dom never tells of a size: `resize` does, where anything is observed. */
  function watched() {
    const observed = new Set<Element>();
    let tell: () => void = () => {};
    class Observer {
      constructor(callback: () => void) {
        tell = callback;
      }
      observe = (element: Element) => observed.add(element);
      unobserve = (element: Element) => observed.delete(element);
      disconnect = () => observed.clear();
    }
    vi.stubGlobal('ResizeObserver', Observer);
    const seen: Element[] = [];
    const rooms = new RoomWatch((anchor) => seen.push(anchor));
    const resize = (width: number): void => {
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width } as DOMRect);
      if (observed.size > 0) tell();
    };
    return { rooms, seen, resize };
  }

  it('is told where room goes and where it comes back, and not in between', () => {
    expect(room('<main><div id="mail"></div></main>')).toBe(true);
    const anchor = document.querySelector('#mail') ?? document.body;
    const { rooms, seen, resize } = watched();
    rooms.watch([anchor]);
    for (const width of [700, 241, 239, 30, 238, 240, 500]) resize(width);
    expect(seen).toEqual([anchor, anchor]);
  });

  it('is told of no more once another mail lies open, or nobody watches', () => {
    document.body.innerHTML = '<main><div id="1"></div></main><main><div id="2"></div></main>';
    const [one = document.body, other = document.body] = document.querySelectorAll('div');
    const { rooms, seen, resize } = watched();
    resize(800);
    rooms.watch([one]);
    rooms.watch([other]);
    resize(100);
    rooms.stop();
    resize(800);
    expect(seen).toEqual([other]);
  });
});
