// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailHandle, Reader } from '../../../mailboxes/reader.ts';
import { watchMailbox } from '../../../mailboxes/watch.ts';

/** A reader that finds one handle for each `.mail`. */
const reader: Reader = {
  client: 'test',
  matches: () => true,
  openMails: (doc) =>
    [...doc.querySelectorAll('.mail')].map((body) => ({
      id: body.id,
      anchor: body,
      bodyRoots: [body],
      region: [body],
      read: () => ({ unreadable: 'body-missing' }),
      source: async () => ({ state: 'unreadable', reason: 'test' }),
    })),
};

function watch() {
  const seen: string[][] = [];
  /** Those of them that changed. */
  const touched: string[][] = [];
  const ids = (handles: MailHandle[]): string[] => handles.map(({ id }) => id);
  const stop = watchMailbox(document, reader, (handles, isTouched) => {
    seen.push(ids(handles));
    touched.push(ids(handles.filter((handle) => isTouched(handle))));
  });
  return { seen, touched, stop };
}

/** Longer than the pause after a burst of changes. */
const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(180));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
});

afterEach(() => void vi.useRealTimers());

describe('watching a mailbox', () => {
  it('tells at once what is open', () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    const { seen, stop } = watch();
    stop();
    expect(seen).toEqual([['1']]);
  });

  it.each(['animationstart', 'animationend', 'transitionend', 'toggle', 'change', 'click', 'focusin'])(
    'looks again at a mail that may show itself: %s',
    async (name) => {
      document.body.innerHTML = '<div class="mail" id="1"><p></p></div><div class="mail" id="2"></div><aside></aside>';
      const { touched, stop } = watch();
      document.querySelector('aside')?.dispatchEvent(new Event(name, { bubbles: true }));
      await settled();
      expect(touched).toHaveLength(1);
      document.querySelector('p')?.dispatchEvent(new Event(name));
      await settled();
      stop();
      expect(touched.slice(1)).toEqual([['1']]);
    },
  );

  it.each([
    ['with a style that asks for it', '<style>.q:hover { display: block }</style>', 2],
    ['with a style that may bring one', '<style>@import "more.css";</style>', 2],
    ['without one', '', 1],
  ])('looks again at a mail under the pointer %s', async (_name, style, looks) => {
    document.body.innerHTML = `<div class="mail" id="1">${style}<p></p></div>`;
    const { touched, stop } = watch();
    for (let step = 0; step < 5; step++) document.querySelector('p')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await settled();
    stop();
    expect(touched).toHaveLength(looks);
  });

  it('looks again and again at a mail in which something moves, until it rests', async () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    let playState = 'running';
    Object.assign(document.querySelector('.mail') ?? {}, { getAnimations: () => [{ playState }] });
    const { touched, stop } = watch();
    await vi.advanceTimersByTimeAsync(2100);
    playState = 'finished';
    await vi.advanceTimersByTimeAsync(60_000);
    stop();
    expect(touched.slice(1)).toEqual([['1'], ['1'], ['1']]);
  });

  it('tells once after a burst of changes', async () => {
    const { seen, stop } = watch();
    for (let index = 0; index < 20; index++) document.body.append(document.createElement('p'));
    document.body.insertAdjacentHTML('beforeend', '<div class="mail" id="2"></div>');
    await settled();
    stop();
    expect(seen).toEqual([[], ['2']]);
  });

  it.each<[string, (first: Element) => void, string[]]>([
    ['text in a mail', (first) => void (first.firstElementChild ?? first).append('more'), ['1']],
    ['a new element in a mail', (first) => void first.append(document.createElement('b')), ['1']],
    ['a style of a mail', (first) => void first.setAttribute('style', 'color: red'), ['1']],
    ['a style of what holds all mails', (first) => void first.parentElement?.setAttribute('class', 'open'), ['1', '2']],
    ['a new style sheet', () => void document.body.append(document.createElement('style')), ['1', '2']],
    ['something elsewhere', () => void document.body.append(document.createElement('p')), []],
    ['a clock that ticks', () => void (document.querySelector('time') ?? document.body).append('1'), []],
    ['another route', () => void window.dispatchEvent(new Event('popstate')), ['1', '2']],
  ])('tells which mails %s touches', async (_name, change, expected) => {
    document.body.innerHTML = '<main><div class="mail" id="1"><p>a</p></div><div class="mail" id="2"><p>b</p></div></main><time></time>';
    const { touched, stop } = watch();
    change(document.querySelector('.mail') ?? document.body);
    await settled();
    stop();
    expect(touched).toEqual([[], expected]);
  });

  it('looks again while a document is coming in, also where nothing moves in it any more', async () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const { seen, stop } = watch();
    await vi.advanceTimersByTimeAsync(2500);
    loading.mockRestore();
    await vi.advanceTimersByTimeAsync(5000);
    stop();
    expect(seen).toHaveLength(4);
  });

  it('looks at once at what comes in, as often as the page can bear', async () => {
    document.body.innerHTML = '';
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const { seen, stop } = watch();
    await vi.advanceTimersByTimeAsync(100);
    for (const id of ['1', '2']) {
      document.body.insertAdjacentHTML('beforeend', `<div class="mail" id="${id}"></div>`);
      await Promise.resolve();
    }
    loading.mockRestore();
    stop();
    expect(seen).toEqual([[], ['1']]);
  });

  it('tells of a route change without a reload', async () => {
    const { seen, stop } = watch();
    window.dispatchEvent(new Event('hashchange'));
    await settled();
    stop();
    expect(seen).toHaveLength(2);
  });

  it('takes no notice of our own banner, but of its removal', async () => {
    document.body.innerHTML = '<div class="mail" id="1"></div>';
    const { seen, stop } = watch();
    const banner = document.createElement('unasked-banner');
    document.body.prepend(banner);
    await settled();
    expect(seen).toHaveLength(1);
    banner.remove();
    await settled();
    stop();
    expect(seen).toHaveLength(2);
  });

  it('is silent after it was stopped', async () => {
    const { seen, stop } = watch();
    stop();
    document.body.append(document.createElement('p'));
    await settled();
    expect(seen).toHaveLength(1);
  });
});
